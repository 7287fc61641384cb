package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.Article;
import wongo.dialect.Dialects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

class PublishingTest {
    private static final ZonedDateTime AT =
            ZonedDateTime.of(2024, 8, 14, 9, 5, 0, 0, ZoneId.of("Asia/Seoul"));

    @TempDir Path outside;
    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectories(outside.toRealPath().resolve("블로그"));
        write("_config.yml", "timezone: Asia/Seoul\n");
        write("_posts/.keep", "");
    }

    @Test
    void aDraftInItsFolderGoesToThePostsUnderItsDay() throws IOException {
        assertPublished("_posts/2024-08-14-글.md", "title: 글\n", "_drafts/글.md", "title: 글\n");
        assertPublished(
                "_posts/2024-08-14-글.md",
                "date: 2024-08-14 09:05:00 +0900 # 날\ntitle: 글\n",
                "_drafts/글.md",
                "date: 2020-01-01 10:00:00 +0900 # 날\ntitle: 글\n");
        write("_posts/2024-08-14-글.md", "---\n---\n");
        assertPublished("_posts/2024-08-14-글-2.md", "title: 글\n", "_drafts/글.md", "title: 글\n");
    }

    @Test
    void aHiddenPostIsShownWhereItLies() throws IOException {
        assertPublished(
                "_posts/2020-01-01-글.md",
                "title: 글\n",
                "_posts/2020-01-01-글.md",
                "title: 글\npublished: false\n");
    }

    @Test
    void aPostGoesToTheDraftsWithoutItsDay() throws IOException {
        assertWithdrawn("_drafts/글.html", "title: 글\n", "_posts/2020-01-01-글.html", "title: 글\n");
    }

    @Test
    void elsewhereAFieldSaysIt() throws IOException {
        Files.delete(root.resolve("_config.yml"));
        write("hugo.toml", "timeZone = 'Asia/Seoul'\n");
        write("content/posts/.keep", "");
        assertPublished(
                "content/posts/글.md",
                "draft: false # 초안\n",
                "content/posts/글.md",
                "draft: true # 초안\n");
        assertWithdrawn(
                "content/posts/글.md",
                "title: 글\ndraft: true\n",
                "content/posts/글.md",
                "title: 글\n");
    }

    @Test
    void whatIsAlreadySoStays() throws IOException {
        assertEquals(Optional.empty(), publish("_posts/2020-01-01-글.md", "title: 글\n"));
        assertEquals(Optional.empty(), withdraw("_drafts/글.md", "title: 글\n"));
        assertEquals(Optional.empty(), withdraw("about.md", "title: 글\n"));
    }

    private void assertPublished(String to, String after, String from, String before)
            throws IOException {
        assertRefiled(to, after, before, publish(from, before).orElseThrow());
    }

    private void assertWithdrawn(String to, String after, String from, String before)
            throws IOException {
        assertRefiled(to, after, before, withdraw(from, before).orElseThrow());
    }

    private void assertRefiled(String to, String after, String before, Refiling refiling) {
        assertEquals(root.resolve(to), refiling.to());
        assertEquals(head(after), refiling.change().apply(head(before)));
    }

    private Optional<Refiling> publish(String file, String fields) throws IOException {
        write(file, head(fields));
        return new Publishing(reader()).publish(entry(file), article(file, fields), AT);
    }

    private Optional<Refiling> withdraw(String file, String fields) throws IOException {
        write(file, head(fields));
        return new Publishing(reader()).withdraw(entry(file), article(file, fields));
    }

    private PostEntry entry(String file) {
        return reader().read(root.resolve(file)).orElseThrow();
    }

    private static Article article(String file, String fields) {
        return new Dialects().read(file, head(fields));
    }

    private static String head(String fields) {
        return "---\n" + fields + "---\n\n글\n";
    }

    private PostReader reader() {
        return new PostReader(Site.around(root.resolve("글.md")), new Dialects());
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
