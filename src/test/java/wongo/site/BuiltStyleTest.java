package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class BuiltStyleTest {
    @TempDir private Path root;

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void assertStyles(String... expected) {
        Path base = root.toAbsolutePath();
        assertEquals(
                List.of(expected),
                BuiltStyle.of(Site.around(root.resolve("_posts/a.md"))).stream()
                        .map(file -> base.relativize(file).toString().replace('\\', '/'))
                        .toList());
    }

    @Test
    void thoseThatTheFrontPageAsksForInItsOrder() throws IOException {
        write("_config.yml", "url: https://example.org\nbaseurl: /blog\n");
        write(
                "_site/index.html",
                """
                <link rel="icon" href="/blog/assets/icon.css">
                <link rel=stylesheet href=/blog/assets/b.css?v=1>
                <LINK href='assets/a.css' REL='Stylesheet'>
                <link rel="stylesheet" href="https://example.org/blog/assets/c.css">
                <link rel="stylesheet" href="https://fonts.example.com/d.css">
                <link rel="stylesheet" href="../_config.yml"><link rel="stylesheet" href="gone.css">
                """);
        for (String name : List.of("a", "b", "c", "icon", "print")) {
            write("_site/assets/" + name + ".css", "p { }");
        }
        assertStyles("_site/assets/b.css", "_site/assets/a.css", "_site/assets/c.css");
    }

    @Test
    void allThatWereBuiltWhereItAsksForNone() throws IOException {
        write("hugo.toml", "title = 'a'\n");
        write("content/a.md", "");
        write("public/index.html", "<p>글</p>");
        write("public/css/b.css", "");
        write("public/a.css", "");
        assertStyles("public/a.css", "public/css/b.css");
    }

    @Test
    void noneOfASiteThatIsNotBuilt() throws IOException {
        write("astro.config.mjs", "");
        write("public/a.css", "");
        assertStyles();
    }
}
