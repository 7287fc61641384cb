package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import wongo.ui.Stagehand;

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
}
