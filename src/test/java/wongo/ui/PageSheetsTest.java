package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The style sheets of the writer and of the blog on the page.
class PageSheetsTest {
    private static final String POST = "<p>가</p>\n";
    private static final String COLOUR =
            "getComputedStyle(document.querySelector('#article p')).color";
    private static final String READY = "document.querySelectorAll('#article p').length";

    @TempDir private Path folder;

    private Rehearsal play(String name) throws Exception {
        Path post = folder.resolve(name);
        Files.createDirectories(post.getParent());
        Files.writeString(post, POST);
        Rehearsal play = new Rehearsal(folder, post);
        play.page(READY, "1"::equals);
        return play;
    }

    private static void assertColour(String expected, Rehearsal play) throws Exception {
        assertEquals(expected, play.page(COLOUR, expected::equals));
    }

    @Test
    void theWritersOwnIsChosenOnceForABlogAndWornAgainWhenItChanges() throws Exception {
        Path css = Files.writeString(folder.resolve("own.css"), "p { color: rgb(1, 2, 3) }");
        try (Rehearsal play = play("a.html")) {
            play.chosen = Optional.of(css);
            play.act("preview-own");
            assertColour("rgb(1, 2, 3)", play);
            Files.writeString(css, "p { color: rgb(10, 20, 30) }");
            assertColour("rgb(10, 20, 30)", play);
            play.act("preview-plain");
            play.chosen = Optional.empty();
            play.act("preview-own");
            assertColour("rgb(10, 20, 30)", play);
        }
    }

    @Test
    void theBlogsAsItWasBuiltIsWornAlone() throws Exception {
        Files.writeString(folder.resolve("_config.yml"), "title: 블로그\n");
        try (Rehearsal play = play("_posts/2024-01-01-a.html")) {
            String plain = play.page("getComputedStyle(document.body).fontSize", "16px"::equals);
            assertEquals("16px", plain);
            play.act("preview-site");
            Stagehand.pulse();
            assertTrue(play.has("notice-site-css"));
            build("p { color: rgb(4, 5, 6) } @import 'https://example.org/a.css';");
            play.act("preview-site");
            assertColour("rgb(4, 5, 6)", play);
            assertEquals(
                    "true", play.page("document.getElementById('base').disabled", "true"::equals));
            play.act("preview-plain");
            assertEquals(
                    "false",
                    play.page("document.getElementById('base').disabled", "false"::equals));
        }
    }

    private void build(String css) throws IOException {
        Path built = Files.createDirectories(folder.resolve("_site"));
        Files.writeString(built.resolve("index.html"), "<p>글</p>");
        Files.writeString(built.resolve("a.css"), css);
    }
}
