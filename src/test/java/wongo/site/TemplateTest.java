package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.dialect.Dialects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;

class TemplateTest {
    private static final ZonedDateTime AT =
            ZonedDateTime.of(2024, 8, 14, 9, 5, 0, 0, ZoneId.of("Asia/Seoul"));

    @TempDir Path outside;
    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectories(outside.toRealPath().resolve("블로그"));
    }

    @Test
    void postsAreFiledByTheRulesOfTheirGenerator() throws IOException {
        write("_config.yml", "timezone: Asia/Seoul\n");
        assertFile("_posts/2024-08-14-고객정보-유출.md", "고객정보 유출!", Standing.POST);
        assertFile("_drafts/고객정보-유출.md", "고객정보 유출!", Standing.DRAFT);
        assertFile("_posts/2024-08-14-post.md", "?", Standing.POST);
        write("source/_posts/.keep", "");
        assertFile("source/_posts/글.md", "글", Standing.POST);
        assertFile("source/_drafts/글.md", "글", Standing.DRAFT);
    }

    @Test
    void hugoAstroAndEleventyFileDraftsBesideTheirPosts() throws IOException {
        write("hugo.toml", "timeZone = 'Asia/Seoul'\n");
        write("content/post/.keep", "");
        assertFile("content/post/글.md", "글", Standing.DRAFT);
        Files.delete(root.resolve("hugo.toml"));
        write("astro.config.mjs", "");
        assertFile("src/content/blog/글.md", "글", Standing.POST);
        Files.delete(root.resolve("astro.config.mjs"));
        write(".eleventy.js", "");
        assertFile("posts/글.md", "글", Standing.POST);
    }

    @Test
    void postsAreFiledAsTheOthersAre() throws IOException {
        write("hugo.toml", "");
        write("content/글/첫-글/index.md", "---\ntitle: 첫 글\n---\n");
        write("content/글/둘째-글/index.md", "---\ntitle: 둘째 글\n---\n");
        assertFile("content/글/셋째-글/index.md", "셋째 글", Standing.POST);
        assertFile("content/글/첫-글-2/index.md", "첫 글", Standing.POST);
    }

    @Test
    void extensionAndDayAreThoseOfTheOthers() throws IOException {
        write("_config.yml", "timezone: Asia/Seoul\n");
        write("_posts/2024-01-01-a.html", "---\n---\n");
        assertFile("_posts/2024-08-14-글.html", "글", Standing.POST);
        Files.delete(root.resolve("_config.yml"));
        write("eleventy.config.js", "");
        write("posts/2024-01-01-a.md", "---\n---\n");
        assertFile("posts/2024-08-14-글.md", "글", Standing.POST);
    }

    @Test
    void noTwoPostsHaveOneName() throws IOException {
        write("_config.yml", "timezone: Asia/Seoul\n");
        write("_posts/2024-08-14-글.html", "---\n---\n");
        write("_posts/2024-08-14-글-2.md", "---\n---\n");
        assertFile("_posts/2024-08-14-글-3.html", "글", Standing.POST);
        assertFile("_drafts/글.html", "글", Standing.DRAFT);
        write("_drafts/글.md", "---\n---\n");
        assertFile("_drafts/글-2.html", "글", Standing.DRAFT);
    }

    @Test
    void aPostInNoBlogLiesWhereItIsBegun() {
        assertFile("글.md", "글", Standing.POST);
    }

    @Test
    void theDayIsThatOfTheBlog() throws IOException {
        write("_config.yml", "timezone: America/New_York\n");
        assertFile("_posts/2024-08-13-글.md", "글", Standing.POST);
    }

    @Test
    void aFirstPostHasTheUsualFields() throws IOException {
        write("_config.yml", "timezone: Asia/Seoul\n");
        assertText(
                "---\nlayout: post\ntitle: \"[예산] a: b #c\"\ndate: 2024-08-14 09:05:00 +0900\n"
                        + "categories: []\ntags: []\nexcerpt: \"\"\n---\n\n",
                "[예산] a: b #c",
                Standing.POST);
        write("_config.yml", "theme: alembic-jekyll-theme\n");
        assertText(
                "---\n"
                        + "title: 글\n"
                        + "categories: []\n"
                        + "excerpt: \"\"\n"
                        + "feature_text: \"\"\n"
                        + "image: \"\"\n"
                        + "---\n\n",
                "글",
                Standing.POST);
    }

    @Test
    void draftsSaySoWhereTheirFolderDoesNot() throws IOException {
        write("hugo.toml", "timeZone = 'Asia/Seoul'\n");
        write("content/.keep", "");
        assertText(
                "---\ntitle: 글\ndate: 2024-08-14T09:05:00+09:00\ndescription: \"\"\n"
                        + "categories: []\ntags: []\ndraft: true\n---\n\n",
                "글",
                Standing.DRAFT);
    }

    @Test
    void aLaterPostHasTheFieldsOfTheOthers() throws IOException {
        write("_config.yml", "timezone: Asia/Seoul\n");
        for (int i = 1; i <= 3; i++) {
            write(
                    "_posts/2024-01-0" + i + "-a.md",
                    "---\nlayout: single\ntitle: 글 "
                            + i
                            + "\nauthor: 홍길동\ntags: [하나]\ntoc: true\n"
                            + (i == 1 ? "pin: true\n" : "")
                            + "last_modified_at: 2024-01-01\n---\n");
        }
        assertText(
                "---\nlayout: single\ntitle: 새 글\nauthor: 홍길동\ntags: []\ntoc: true\n---\n\n",
                "새 글",
                Standing.POST);
    }

    private void assertFile(String expected, String title, Standing standing) {
        NewPost post = new NewPost(title, Slug.HANGUL, standing, AT);
        assertEquals(root.resolve(expected), template().file(post));
    }

    private void assertText(String expected, String title, Standing standing) {
        assertEquals(expected, template().text(new NewPost(title, Slug.HANGUL, standing, AT)));
    }

    private Template template() {
        PostReader reader = new PostReader(Site.around(root.resolve("글.md")), new Dialects());
        return new Template(reader, PostIndex.of(reader));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
