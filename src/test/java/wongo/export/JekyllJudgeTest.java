package wongo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Jekyll publishes every post, where it should be, under its title, and HTML bodies byte for byte.
class JekyllJudgeTest {
    private static final Path FIXTURE = Path.of("src/test/resources/judges/jekyll");

    @TempDir private Path site;

    @BeforeEach
    void layOutTheSite() throws IOException {
        Files.createDirectories(site.resolve("_layouts"));
        Files.createDirectories(site.resolve("_posts"));
        for (String name : List.of("_config.yml", "_layouts/post.html")) {
            Files.copy(FIXTURE.resolve(name), site.resolve(name));
        }
    }

    @Test
    void everyPostIsPublished() throws IOException {
        List<String> command =
                List.of("jekyll", "build", "--strict_front_matter", "--disable-disk-cache");
        Optional<Judge> judge = Judge.named("Jekyll", List.of("jekyll", "--version"), command);
        if (judge.isEmpty()) {
            return;
        }
        Map<String, Judge.Post> posts = new HashMap<>();
        for (Judge.Post post : Judge.posts()) {
            if (post.article().frontMatter().isReadable()) {
                write(post, posts);
            }
        }
        Judge.Verdict verdict = judge.get().on(site, List.of());
        assertEquals(0, verdict.code(), verdict.text());
        assertFalse(verdict.text().matches("(?s).*(Error|Warning|Skipping).*"), verdict.text());
        Map<String, String> pages = pages();
        posts.forEach((slug, post) -> assertPublished(post, pages.get(slug)));
    }

    private void write(Judge.Post post, Map<String, Judge.Post> posts) throws IOException {
        Output output = post.export(new Jekyll()).files().getFirst();
        // Posts of one name would be one page.
        String name = posts.size() + "-" + output.path().substring("2024-08-14-".length());
        String slug = name.substring(0, name.lastIndexOf('.'));
        Files.write(
                site.resolve("_posts").resolve(output.path().substring(0, 11) + name),
                output.bytes());
        String own = post.article().frontMatter().text("slug");
        posts.put(own.isEmpty() ? slug : own, post);
    }

    private static void assertPublished(Judge.Post post, String page) {
        assertFalse(page == null, post.name());
        Document document = Jsoup.parse(page);
        String title = Title.of(post.article());
        if (!title.isEmpty()) {
            assertEquals(title, document.title(), post.name());
        }
        if (post.name().endsWith(".html")) {
            String body =
                    page.substring(
                            page.indexOf("<!--BODY-->") + 11, page.lastIndexOf("<!--/BODY-->"));
            String source = post.article().source().substring(post.article().bodyStart());
            String shown = source.replaceAll("\\{% (end)?raw %}(?=\\{\\{ 이미|</p>)", "");
            assertEquals(shown.strip(), body.strip(), post.name());
        }
    }

    private Map<String, String> pages() throws IOException {
        Map<String, String> pages = new HashMap<>();
        try (Stream<Path> files = Files.walk(site.resolve("_site"))) {
            files.filter(file -> file.toString().endsWith(".html"))
                    .forEach(file -> pages.put(stem(file), read(file)));
        }
        return pages;
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.html$", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
