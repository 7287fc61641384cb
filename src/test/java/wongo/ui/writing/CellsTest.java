package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import wongo.editing.CellCommands;
import wongo.ui.Stagehand;

import java.util.stream.Collectors;

/// Writing in the cells of a table with keys and an input method.
class CellsTest {
    private static final String TABLE =
            "<p>앞</p>\n\n"
                    + "<table>\n"
                    + "<tr><td>가나</td><td>다라</td></tr>\n"
                    + "<tr><td>마바</td><td>사아</td></tr>\n"
                    + "</table>\n\n"
                    + "<p>뒤</p>\n";

    private final Desk desk = Desk.with(TABLE);

    @AfterEach
    void close() {
        desk.close();
    }

    /// The body with the selection in it.
    private String written() {
        return Stagehand.ask(
                () -> {
                    StringBuilder source = new StringBuilder(desk.session.article().source());
                    var selection = desk.session.state().selection();
                    source.insert(selection.span().end(), selection.isCaret() ? "‸" : "»");
                    if (!selection.isCaret()) {
                        source.insert(selection.span().start(), "«");
                    }
                    return source.substring(desk.session.article().bodyStart());
                });
    }

    private static String with(String cell, String marked) {
        return TABLE.replace(cell, marked);
    }

    private Desk inFirstCell() {
        return desk.after("앞").press(KeyCode.RIGHT);
    }

    @Test
    void arrowsGoIntoTheTableAndOutOfIt() {
        inFirstCell();
        assertEquals(with("가나", "‸가나"), written());
        desk.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        assertEquals(with("다라", "‸다라"), written());
        desk.press(KeyCode.LEFT);
        assertEquals(with("가나", "가나‸"), written());
        desk.press(KeyCode.DOWN);
        assertEquals(with("마바", "마바‸"), written());
        desk.press(KeyCode.DOWN);
        assertEquals(with("뒤", "‸뒤"), written());
        desk.press(KeyCode.LEFT);
        assertEquals(with("사아", "사아‸"), written());
        desk.press(KeyCode.UP).press(KeyCode.UP);
        assertEquals(with("앞", "앞‸"), written());
    }

    @Test
    void hangulIsComposedInACellAndUndone() {
        inFirstCell();
        desk.compose("ㅎ", "").compose("하", "");
        assertEquals(TABLE, desk.body());
        desk.compose("한", "").compose("", "").compose("", "한").act(() -> {});
        assertEquals(with("가나", "한‸가나"), written());
        desk.press(KeyCode.TAB).type("둘");
        assertEquals(with("가나", "한가나").replace("다라", "둘‸"), written());
        desk.press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB).type("셋");
        assertEquals(
                with("가나", "한가나")
                        .replace("다라", "둘")
                        .replace("</table>", "<tr><td>셋‸</td><td></td></tr>\n</table>"),
                written());
        while (Stagehand.ask(desk.session::canUndo)) {
            desk.press(KeyCode.Z, KeyCode.CONTROL);
        }
        assertEquals(TABLE, desk.body());
    }

    @Test
    void cellsAreMergedAfterTypingAndAllIsUndone() {
        inFirstCell();
        desk.syllable("ㅎ", "하", "한").press(KeyCode.TAB).press(KeyCode.TAB).press(KeyCode.TAB);
        desk.press(KeyCode.TAB).syllable("ㄲ", "끄", "끝");
        desk.press(KeyCode.RIGHT, KeyCode.SHIFT);
        desk.act(() -> desk.session.perform(CellCommands.merge()));
        assertEquals(
                with("가나", "한가나")
                        .replace("</table>", "<tr><td colspan=\"2\">‸끝</td></tr>\n</table>"),
                written());
        while (Stagehand.ask(desk.session::canUndo)) {
            desk.press(KeyCode.Z, KeyCode.CONTROL);
        }
        assertEquals(TABLE, desk.body());
    }

    @Test
    void shiftWithArrowsSelectsCells() {
        inFirstCell();
        desk.press(KeyCode.DOWN, KeyCode.SHIFT).press(KeyCode.B, KeyCode.CONTROL);
        desk.act(() -> desk.session.perform(wongo.editing.Commands.bold()));
        assertEquals(with("가나", "<b>«가나</b>").replace("마바", "<b>»마바</b>"), written());
        desk.press(KeyCode.DELETE);
        assertEquals(with("가나", "").replace("마바", ""), desk.body());
    }

    @Test
    void keysEraseInACellOnly() {
        inFirstCell().press(KeyCode.BACK_SPACE);
        assertEquals(TABLE, desk.body());
        desk.press(KeyCode.DELETE);
        assertEquals(with("가나", "‸나"), written());
        desk.press(KeyCode.END).press(KeyCode.DELETE).press(KeyCode.BACK_SPACE);
        assertEquals(with("가나", "‸"), written());
        assertFalse(desk.shown().isEmpty());
    }

    @Test
    void enterGoesDownAndOut() {
        inFirstCell().press(KeyCode.ENTER);
        assertEquals(with("마바", "«마바»"), written());
        desk.press(KeyCode.ENTER);
        assertEquals(with("뒤", "‸뒤"), written());
    }

    @Test
    void selectingAllGrowsFromTheCellToTheArticle() {
        inFirstCell().press(KeyCode.A, KeyCode.CONTROL);
        assertEquals(with("가나", "«가나»"), written());
        desk.press(KeyCode.A, KeyCode.CONTROL);
        assertEquals(with("가나", "«가나").replace("사아", "사아»"), written());
        desk.press(KeyCode.A, KeyCode.CONTROL);
        assertEquals(with("앞", "«앞").replace("뒤", "뒤»"), written());
    }

    private Node part(String selector) {
        Stagehand.pulse();
        return Stagehand.ask(() -> desk.surface.lookup(selector));
    }

    /// A point of a cell, in the pane of the table.
    private Point2D at(String text, double x) {
        Stagehand.pulse();
        return Stagehand.ask(
                () -> {
                    Node cell =
                            desk.surface.lookupAll(".cell").stream()
                                    .filter(node -> said(node).equals(text))
                                    .findFirst()
                                    .orElseThrow();
                    Bounds bounds = cell.getLayoutBounds();
                    Point2D scene =
                            cell.localToScene(bounds.getWidth() * x, bounds.getHeight() / 2);
                    return desk.surface.lookup(".table").sceneToLocal(scene);
                });
    }

    private static String said(Node cell) {
        return cell.lookupAll(".cell-text").stream()
                .map(TextFlow.class::cast)
                .flatMap(flow -> flow.getChildren().stream())
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining());
    }

    @Test
    void theMousePutsTheCaretAndSelects() {
        Node table = part(".table");
        Point2D end = at("마바", 0.9);
        desk.act(() -> Stagehand.click(table, end.getX(), end.getY(), 1));
        assertEquals(with("마바", "마바‸"), written());
        desk.act(() -> Stagehand.click(table, end.getX(), end.getY(), 2));
        assertEquals(with("마바", "«마바»"), written());
        Point2D other = at("다라", 0.01);
        desk.act(() -> Stagehand.drag(table, end, other));
        assertEquals(with("다라", "«다라").replace("마바", "마바»"), written());
    }

    @Test
    void aScreenReaderIsToldOfTheCell() {
        inFirstCell().press(KeyCode.RIGHT).press(KeyCode.RIGHT, KeyCode.SHIFT);
        assertEquals("가나", told(AccessibleAttribute.TEXT));
        assertEquals(2, told(AccessibleAttribute.CARET_OFFSET));
        assertEquals(1, told(AccessibleAttribute.SELECTION_START));
        assertEquals(2, told(AccessibleAttribute.SELECTION_END));
    }

    private Object told(AccessibleAttribute attribute) {
        return Stagehand.ask(() -> desk.surface.queryAccessibleAttribute(attribute));
    }

    @Test
    void aRowIsSelectedAndDraggedByItsHandle() {
        Node table = part(".table");
        Point2D first = at("가나", 0.5);
        desk.act(() -> Stagehand.point(table, MouseEvent.MOUSE_MOVED, first));
        Node handle = part(".row-handle");
        desk.act(() -> Stagehand.click(handle, 5, 5, 1));
        assertEquals(with("가나", "«가나").replace("다라", "다라»"), written());
        desk.act(() -> Stagehand.drag(handle, new Point2D(5, 5), new Point2D(5, 80)));
        String row = "<tr><td>«가나</td><td>다라»</td></tr>\n";
        assertEquals(
                TABLE.replace("<tr><td>가나</td><td>다라</td></tr>\n", "")
                        .replace("</table>", row + "</table>"),
                written());
        desk.press(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(TABLE, desk.body());
    }

    @Test
    void signsAddARowAndAColumn() {
        Node table = part(".table");
        Point2D first = at("가나", 0.5);
        desk.act(() -> Stagehand.point(table, MouseEvent.MOUSE_MOVED, first));
        Node sign = part(".add-row");
        desk.act(() -> Stagehand.click(sign, 5, 5, 1));
        assertEquals(
                TABLE.replace("</table>", "<tr><td>‸</td><td></td></tr>\n</table>"), written());
    }

    @Test
    void aBorderIsDraggedWhereTheSourceSaysWidths() {
        desk.act(
                () ->
                        desk.session.open(
                                Desk.article(
                                        TABLE.replace(
                                                "<td>가나</td><td>다라</td>",
                                                "<td style=\"width: 50%;\">가나</td>"
                                                        + "<td style=\"width: 50%;\">다라</td>"))));
        Stagehand.pulse();
        Node border = part(".column-border");
        desk.act(() -> Stagehand.drag(border, new Point2D(3, 5), new Point2D(73, 5)));
        String body = desk.body();
        int left = Integer.parseInt(body.replaceAll("(?s).*?width: (\\d+)%.*", "$1"));
        assertTrue(left > 52, body);
        assertTrue(body.contains("width: " + (100 - left) + "%;\">다라"), body);
    }

    @Test
    void twoThousandRowsHaveFewNodes() {
        String rows = "<tr><td>가</td><td>나</td></tr>\n".repeat(2_000);
        desk.act(() -> desk.session.open(Desk.article("<table>\n" + rows + "</table>\n")));
        Stagehand.pulse();
        assertTrue(Stagehand.ask(() -> desk.surface.lookupAll(".cell").size()) < 400);
        desk.act(() -> desk.surface.moveTo(0, SelectionPolicy.CLEAR)).type("다");
        assertEquals("<table>\n" + rows.replaceFirst("가", "다가") + "</table>\n", desk.body());
    }
}
