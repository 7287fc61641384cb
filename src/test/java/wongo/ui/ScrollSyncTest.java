package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;

import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The surface and the page at the same height of the article: the edges of blocks are compared, in
/// pixels.
class ScrollSyncTest {
    private static final double CLOSE = 4;
    private static final String HEAD = "---\ntitle: 긴 글\n---\n";
    private static final String POST =
            HEAD
                    + paragraphs(1, 12)
                    + "<p><img src=\"tall.png\" style=\"width: 100%\"></p>\n"
                    + "<table><tbody>"
                    + "<tr><td>가</td><td>나</td></tr>".repeat(20)
                    + "</tbody></table>\n"
                    + paragraphs(13, 40);
    private static final int IMAGE = 12;
    private static final int TABLE = 13;

    @TempDir private Path folder;

    private static String paragraphs(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> "<p>" + (i + "번 문단입니다. ").repeat(1 + i * 7 % 30) + "</p>\n")
                .collect(Collectors.joining());
    }

    private Rehearsal play() throws Exception {
        Files.copy(
                Path.of("resources/wongo/sample/assets/img/wongoji.png"),
                folder.resolve("tall.png"));
        Rehearsal play = new Rehearsal(folder, "a.html", POST);
        play.page("document.querySelectorAll('#article > div').length", "42"::equals);
        play.page("document.images[0].naturalHeight", height -> height.matches("[1-9]\\d*"));
        Stagehand.pulse();
        return play;
    }

    /// Where the upper edge of a block is on the page, and the height up to the next.
    private static double[] onPage(Rehearsal play, int block) throws Exception {
        String[] edges =
                play.page(
                                ("(b => b[%d].getBoundingClientRect().top + ' ' +"
                                                + " (b[%d].getBoundingClientRect().top -"
                                                + " b[%d].getBoundingClientRect().top))"
                                                + "(document.getElementById('article').children)")
                                        .formatted(block, block + 1, block),
                                found -> !found.isEmpty())
                        .split(" ");
        return new double[] {Double.parseDouble(edges[0]), Double.parseDouble(edges[1])};
    }

    /// How far the upper edge of a row is below the surface's own; empty where it is out of sight.
    private static Optional<Double> onSurface(Rehearsal play, int row) {
        return row(play, row)
                .map(bounds -> bounds.getMinY() - play.surface().localToScreen(0, 0).getY());
    }

    private static Optional<Bounds> row(Rehearsal play, int row) {
        return Stagehand.ask(
                () ->
                        ((VirtualFlow<?, ?>) play.surface().lookup(".virtual-flow"))
                                .getCellIfVisible(row)
                                .map(Cell::getNode)
                                .map(node -> node.localToScreen(node.getLayoutBounds())));
    }

    private static double height(Rehearsal play, int row) {
        return row(play, row).orElseThrow().getHeight();
    }

    private static void settle() {
        for (int i = 0; i < 4; i++) {
            Stagehand.pulse();
        }
    }

    private static void lead(Rehearsal play, String id) {
        Stagehand.perform(
                () ->
                        Stagehand.press(
                                play.window.stage().getScene().lookup("#" + id), KeyCode.CONTROL));
    }

    @Test
    void thePageFollowsTheSurface() throws Exception {
        try (Rehearsal play = play()) {
            lead(play, "writing-surface");
            for (int block : new int[] {5, IMAGE, TABLE, 20, 30}) {
                Stagehand.perform(() -> play.surface().showParagraphAtTop(block));
                settle();
                assertEquals(0, onPage(play, block)[0], CLOSE, "top of " + block);
                double half = height(play, block) / 2;
                Stagehand.perform(() -> play.surface().scrollYBy(half));
                settle();
                double[] page = onPage(play, block);
                assertEquals(-page[1] / 2, page[0], CLOSE, "middle of " + block);
            }
            Stagehand.perform(() -> play.surface().showParagraphAtTop(0));
            settle();
            assertEquals("0", play.page("scrollY", "0"::equals), "the title shows again");
        }
    }

    @Test
    void theSurfaceFollowsThePage() throws Exception {
        try (Rehearsal play = play()) {
            lead(play, "preview");
            for (int block : new int[] {5, IMAGE, TABLE, 20}) {
                double[] edges = onPage(play, block);
                scroll(play, edges[0]);
                assertTop(play, block, 0);
                double height = height(play, block);
                scroll(play, edges[1] / 2);
                assertTop(play, block, -height / 2);
            }
        }
    }

    private static void scroll(Rehearsal play, double by) throws Exception {
        play.page("scrollBy(0, " + by + "), 'x'", "x"::equals);
    }

    /// The page tells that it was scrolled in its own time.
    private static void assertTop(Rehearsal play, int row, double expected) throws Exception {
        Optional<Double> found = Optional.empty();
        for (int i = 0; i < 40; i++) {
            settle();
            found = onSurface(play, row);
            if (found.isPresent() && Math.abs(found.get() - expected) <= CLOSE) {
                return;
            }
            Thread.sleep(25);
        }
        assertEquals(Optional.of(expected), found, "top of " + row);
    }

    @Test
    void neitherIsMovedByItsOwnEcho() throws Exception {
        try (Rehearsal play = play()) {
            lead(play, "writing-surface");
            Stagehand.perform(() -> play.surface().showParagraphAtTop(9));
            settle();
            double surface = onSurface(play, 9).orElseThrow();
            String page = play.page("scrollY", found -> true);
            for (int i = 0; i < 10; i++) {
                Thread.sleep(30);
                settle();
            }
            assertEquals(surface, onSurface(play, 9).orElseThrow(), 0.01);
            assertEquals(page, play.page("scrollY", found -> true));
        }
    }

    @Test
    void theSwitchTakesThemApart() throws Exception {
        try (Rehearsal play = play()) {
            lead(play, "writing-surface");
            play.act("scroll-together");
            Stagehand.perform(() -> play.surface().showParagraphAtTop(20));
            settle();
            assertEquals("0", play.page("scrollY", "0"::equals));
            play.act("scroll-together");
            settle();
            assertNotEquals("0", play.page("scrollY", found -> !found.equals("0")));
            assertTrue(Math.abs(onPage(play, 20)[0]) <= CLOSE);
        }
    }
}
