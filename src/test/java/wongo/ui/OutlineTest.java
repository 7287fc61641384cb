package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// A writer at work in the outline.
class OutlineTest {
    private static final String POST =
            """
            <p>들머리</p>

            <h2>하나</h2>

            <p>가나다</p>

            <h3>하나의 하나</h3>

            <p>라마</p>

            <h2>둘</h2>

            <p>바</p>
            """;

    @TempDir private Path folder;

    private static TreeView<?> outline(Rehearsal play) {
        return (TreeView<?>) play.node("outline");
    }

    private static void press(Rehearsal play, int row, KeyCode key, KeyCode... held) {
        Stagehand.perform(
                () -> {
                    outline(play).requestFocus();
                    outline(play).getSelectionModel().select(row);
                    Stagehand.press(outline(play), key, held);
                });
        Stagehand.pulse();
    }

    private static List<String> rows(Rehearsal play) {
        Stagehand.pulse();
        return Stagehand.ask(
                () ->
                        outline(play).lookupAll(".tree-cell").stream()
                                .map(TreeCell.class::cast)
                                .filter(cell -> !cell.isEmpty())
                                .sorted(
                                        (one, other) ->
                                                Integer.compare(one.getIndex(), other.getIndex()))
                                .map(cell -> cell.getAccessibleText())
                                .toList());
    }

    @Test
    void aJumpShowsTheSectionRatherThanItsHeadingAlone() throws Exception {
        String lines = "<p>가</p>\n\n".repeat(60);
        try (Rehearsal play = new Rehearsal(folder, "a.html", lines + "<h2>하나</h2>\n\n" + lines)) {
            press(play, 0, KeyCode.ENTER);
            Stagehand.pulse();
            Bounds heading =
                    Stagehand.ask(
                            () ->
                                    play.surface()
                                            .screenToLocal(
                                                    play.surface().getCaretBounds().orElseThrow()));
            double height = Stagehand.ask(() -> play.surface().getHeight());
            assertTrue(heading.getMinY() > 0 && heading.getMaxY() < height / 3, heading.toString());
        }
    }

    @Test
    void eachRowSaysHowLongItsSectionIs() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            assertEquals(List.of("하나 13", "하나의 하나 8", "둘 2"), rows(play));
            play.select("가나다");
            Stagehand.perform(() -> Stagehand.type(play.surface(), "가"));
            Thread.sleep(400);
            assertEquals("하나 11", rows(play).getFirst());
        }
    }

    @Test
    void keysMoveLevelDoubleAndDelete() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            press(play, 1, KeyCode.LEFT, KeyCode.ALT);
            assertTrue(play.source().contains("<h2>하나의 하나</h2>"), play.source());
            press(play, 1, KeyCode.UP, KeyCode.ALT);
            assertTrue(play.source().indexOf("하나의 하나") < play.source().indexOf("가나다"));
            press(play, 1, KeyCode.CLOSE_BRACKET, KeyCode.CONTROL);
            assertTrue(play.source().contains("<h3>하나</h3>"), play.source());
            press(play, 2, KeyCode.D, KeyCode.CONTROL);
            assertEquals(4, rows(play).size());
            press(play, 3, KeyCode.DELETE);
            press(play, 2, KeyCode.DELETE);
            assertEquals(2, rows(play).size());
            assertTrue(!play.source().contains("<p>바</p>"), play.source());
            Stagehand.perform(
                    () -> {
                        for (int i = 0; i < 6; i++) {
                            Stagehand.press(outline(play), KeyCode.Z, KeyCode.CONTROL);
                        }
                    });
            assertEquals(POST, play.source());
        }
    }

    @Test
    void whatIsDoneInTheOutlineLeavesItsSectionSelected() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            press(play, 2, KeyCode.UP, KeyCode.ALT);
            assertEquals(
                    0, Stagehand.ask(() -> outline(play).getSelectionModel().getSelectedIndex()));
            assertTrue(Stagehand.ask(() -> outline(play).isFocused()));
            press(play, 0, KeyCode.DOWN, KeyCode.ALT);
            assertEquals(POST, play.source());
        }
    }

    @Test
    void aSectionIsDraggedIntoAnother() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            drag(play, 2, 0, 0.5);
            assertTrue(play.source().endsWith("<h3>둘</h3>\n\n<p>바</p>\n"), play.source());
            play.act("undo");
            assertEquals(POST, play.source());
            drag(play, 2, 0, 0.1);
            assertTrue(play.source().indexOf("둘") < play.source().indexOf("하나"), play.source());
            play.act("undo");
            assertEquals(POST, play.source());
        }
    }

    private static void drag(Rehearsal play, int from, int to, double height) {
        Stagehand.pulse();
        Stagehand.perform(
                () -> {
                    Node held = cell(play, from);
                    Point2D start = held.sceneToLocal(on(held, 0.5));
                    Point2D end = held.sceneToLocal(on(cell(play, to), height));
                    Stagehand.point(held, MouseEvent.MOUSE_PRESSED, start);
                    Stagehand.point(held, MouseEvent.MOUSE_DRAGGED, end);
                    assertEquals(
                            height < 0.3, play.node("outline-drop-line").isVisible(), "the line");
                    Stagehand.point(held, MouseEvent.MOUSE_RELEASED, end);
                });
        Stagehand.pulse();
    }

    private static Node cell(Rehearsal play, int row) {
        return outline(play).lookupAll(".tree-cell").stream()
                .filter(node -> ((TreeCell<?>) node).getIndex() == row)
                .findFirst()
                .orElseThrow();
    }

    private static Point2D on(Node node, double height) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return new Point2D(bounds.getMinX() + 60, bounds.getMinY() + height * bounds.getHeight());
    }

    @Test
    void theCaretsSectionIsMarkedAndARowLeadsToItsHeading() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            play.select("라마");
            assertEquals(
                    1, Stagehand.ask(() -> outline(play).getSelectionModel().getSelectedIndex()));
            press(play, 2, KeyCode.ENTER);
            assertEquals(
                    play.source().indexOf("둘</h2>"),
                    Stagehand.ask(() -> play.session().state().selection().head()));
            assertTrue(Stagehand.ask(() -> play.surface().isFocused()));
        }
    }

    @Test
    void theSectionMenuDoesTheSame() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            play.select("라마");
            Stagehand.perform(
                    () ->
                            Stagehand.press(
                                    play.surface(), KeyCode.LEFT, KeyCode.ALT, KeyCode.SHIFT));
            assertTrue(play.source().contains("<h2>하나의 하나</h2>"), play.source());
            assertEquals("저장 안 됨", ((Labeled) play.node("saved")).getText());
        }
    }
}
