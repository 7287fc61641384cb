package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.image.Camera;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// How images show on the surface, seen or not.
class PictureShowingTest {
    private static final int PATIENCE = 100;

    @TempDir private Path folder;
    private Rehearsal play;

    private void open(String image) throws Exception {
        play = new Rehearsal(folder, "a.html", "<p>가</p>\n\n" + image + "\n");
    }

    @AfterEach
    void close() {
        play.close();
    }

    private List<String> words(String style) {
        return Stagehand.ask(
                () ->
                        play.surface().lookupAll(".picture ." + style).stream()
                                .filter(Label.class::isInstance)
                                .map(Label.class::cast)
                                .map(Label::getText)
                                .toList());
    }

    /// Waits for what is decoded elsewhere.
    private void await(String selector) throws InterruptedException {
        boolean there = false;
        for (int i = 0; i < PATIENCE && !there; i++) {
            there = Stagehand.ask(() -> play.surface().lookup(selector)) != null;
            if (!there) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        assertTrue(there, selector);
    }

    @Test
    void atTheWidthThatTheSourceAsksFor() throws Exception {
        Files.write(folder.resolve("b.png"), Camera.png(300, 100));
        open("<p><img src=\"b.png\" width=\"60\"></p>");
        await(".picture ImageView");
        Node view = Stagehand.ask(() -> play.surface().lookup(".picture ImageView"));

        assertEquals(60, Stagehand.ask(() -> ((ImageView) view).getBoundsInLocal().getWidth()));
    }

    @Test
    void uprightHoweverTheCameraWasHeld() throws Exception {
        Files.write(folder.resolve("b.jpg"), Camera.jpeg(40, 20, 6));
        open("<p><img src=\"b.jpg\"></p>");
        await(".picture ImageView");
        Node view = Stagehand.ask(() -> play.surface().lookup(".picture ImageView"));

        assertEquals(40, Stagehand.ask(() -> ((ImageView) view).getImage().getHeight()));
    }

    @Test
    void aTokenIsCalledByItsFileItsSizeAndItsCaption() throws Exception {
        open(
                "<p>[##_Image|kage@k/b.png|CDM|1.3|{\"originWidth\":640,\"originHeight\":480,"
                        + "\"caption\":\"오늘의 책상\",\"filename\":\"책상.png\"}_##]</p>");

        assertEquals(List.of("책상.png"), words("title"));
        assertEquals(List.of("640 × 480 · 오늘의 책상"), words("detail"));
    }

    @Test
    void aMissingFileSaysWhereItWasLookedFor() throws Exception {
        open("<p><img src=\"images/b.png\" alt=\"책상\"></p>");
        await(".picture .missing");

        assertEquals(List.of("책상"), words("title"));
        assertTrue(
                words("detail").getFirst().endsWith(folder.resolve("images/b.png").toString()),
                words("detail").toString());
    }

    @Test
    void anImageOfAnotherSiteIsNotFetchedUnasked() throws Exception {
        open("<p><img src=\"https://example.org/b.png\" alt=\"책상\"></p>");
        Stagehand.pulse();

        assertEquals(List.of("책상"), words("title"));
        assertEquals(List.of("example.org"), words("detail"));
    }

    @Test
    void anImageOfAnotherSiteIsFetchedWhereTheWriterAllows() throws Exception {
        Path file = Files.write(folder.resolve("b.png"), Camera.png(30, 10));
        try (Website site = new Website(file)) {
            open("<p><img src=\"" + site.address() + "\"></p>");
            Stagehand.pulse();

            assertEquals(0, site.asked());

            play.act("remote-images");
            await(".picture ImageView");

            // The surface asks, and the preview does for itself.
            assertTrue(site.asked() > 0);
        }
    }

    @Test
    void whatCannotBeDrawnIsCalledByItsName() throws Exception {
        Files.writeString(folder.resolve("b.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        open("<p><img src=\"b.svg\" alt=\"책상\"></p>");
        Stagehand.pulse();

        assertEquals(List.of("책상"), words("title"));
        assertEquals(List.of("b.svg"), words("detail"));
    }
}
