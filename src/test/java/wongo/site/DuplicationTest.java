package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.Article;
import wongo.dialect.Dialects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;

class DuplicationTest {
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-04T10:11:12+09:00");

    @TempDir private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void assertCopy(String name, String expected, Path post) throws IOException {
        PostReader reader = new PostReader(Site.around(post), new Dialects());
        PostIndex index = PostIndex.of(reader);
        Duplication duplication = new Duplication(reader, index, index.post(post).orElseThrow());
        String text = Files.readString(post);
        Article article = new Dialects().read(post.getFileName().toString(), text);
        Refiling copy = duplication.of(article, NOW, title -> title + " (사본)").orElseThrow();
        assertEquals(folder.resolve(name), copy.to());
        assertEquals(expected, copy.change().apply(text));
    }

    @Test
    void aPostIsCopiedUnderANumberAndTheDayOfToday() throws IOException {
        write("_config.yml", "timezone: Asia/Seoul\n");
        Path post =
                write(
                        "_posts/2024-01-02-산책.md",
                        "---\n"
                                + "title: \"산책\"   # 제목\n"
                                + "date: 2024-01-02 03:04:05 +0900\n"
                                + "tags: [가]\n"
                                + "---\n\n"
                                + "글\n");
        assertCopy(
                "_posts/2026-03-04-산책-2.md",
                "---\n"
                        + "title: \"산책 (사본)\"   # 제목\n"
                        + "date: 2026-03-04 10:11:12 +0900\n"
                        + "tags: [가]\n"
                        + "---\n\n"
                        + "글\n",
                post);
        write("_posts/2026-03-04-산책-2.md", "---\ntitle: 글\n---\n");
        assertCopy(
                "_posts/2026-03-04-산책-3.md",
                "---\n"
                        + "title: \"산책 (사본)\"   # 제목\n"
                        + "date: 2026-03-04 10:11:12 +0900\n"
                        + "tags: [가]\n"
                        + "---\n\n"
                        + "글\n",
                post);
    }

    @Test
    void aDraftStaysOne() throws IOException {
        write("_config.yml", "timezone: Asia/Seoul\n");
        assertCopy(
                "_drafts/산책-2.md",
                "---\ntitle: 산책 (사본)\n---\n\n글\n",
                write("_drafts/산책.md", "---\ntitle: 산책\n---\n\n글\n"));
    }

    @Test
    void itHasNoAddressOfTheOther() throws IOException {
        write("_config.yml", "timezone: Asia/Seoul\n");
        assertCopy(
                "_posts/2026-03-04-walk-2.md",
                "---\ntitle: 산책 (사본)\nslug: walk-2\n---\n\n글\n",
                write(
                        "_posts/2024-01-02-walk.md",
                        "---\n"
                                + "title: 산책\n"
                                + "permalink: /main/\n"
                                + "slug: walk\n"
                                + "redirect_from: [/old/]\n"
                                + "---\n\n"
                                + "글\n"));
    }

    @Test
    void aPostInAFolderOfItsOwnIsCopiedWithIt() throws IOException {
        write("hugo.toml", "title = '글'\n");
        assertCopy(
                "content/posts/walk-2/index.md",
                "---\ntitle: 산책 (사본)\n---\n\n글\n",
                write("content/posts/walk/index.md", "---\ntitle: 산책\n---\n\n글\n"));
    }
}
