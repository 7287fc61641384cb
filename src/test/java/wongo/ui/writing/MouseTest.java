package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wongo.ui.Stagehand;

/// What the mouse selects, and what it drags about.
class MouseTest {
    private static final String POST =
            "<p>하나 <b>둘</b> 셋<br>둘째 줄</p>\n<p>끝 글</p>\n<pre><code>가\n나</code></pre>\n";

    private Desk desk = Desk.with(POST);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void twoClicksSelectTheWord() {
        click("나 <둘", 2);
        assertEquals("하나", selected());
    }

    @Test
    void threeClicksSelectTheParagraphWithAllItsRows() {
        click("나", 3);
        assertEquals("하나 둘 셋\n둘째 줄", selected());
    }

    @Test
    void threeClicksInCodeSelectTheRow() {
        Stagehand.perform(() -> desk.surface.moveTo(desk.surface.getText().lastIndexOf("가")));
        desk.act(desk.surface::selectParagraph);
        assertEquals("가", selected());
    }

    @Test
    void whatIsDraggedMovesWithItsMarksInOneStep() {
        desk.select("둘").act(() -> drag("둘", "글"));

        assertEquals("<p>하나  셋<br>둘째 줄</p>\n<p>끝 <b>둘</b>글</p>", firstTwo());
        assertEquals("둘", selected());
        desk.act(desk.surface::undo);
        assertEquals(POST, desk.body());
        desk.act(desk.surface::redo);
        desk.act(desk.surface::undo);
        assertEquals(POST, desk.body());
    }

    @Test
    void withCtrlACopyIsDragged() {
        desk.select("둘").act(() -> drag("둘", "글", KeyCode.CONTROL));

        assertEquals("<p>하나 <b>둘</b> 셋<br>둘째 줄</p>\n<p>끝 <b>둘</b>글</p>", firstTwo());
        desk.act(desk.surface::undo);
        assertEquals(POST, desk.body());
    }

    @Test
    void whatIsDroppedOnItselfStaysWhereItIs() {
        desk.select("하나 둘").act(() -> drag("하", "나"));

        assertEquals(POST, desk.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"👨‍👩‍👧", "🇰🇷", "\u1112\u1161\u11ab", "e\u0301"})
    void theMousePutsNoCaretInTheMiddleOfALetter(String letter) {
        desk.close();
        desk = Desk.with("<p>앞" + letter + "뒤</p>");
        for (int inside = 1; inside < letter.length(); inside++) {
            int at = 1 + inside;
            desk.act(
                    () ->
                            desk.surface.moveTo(
                                    at,
                                    org.fxmisc.richtext.NavigationActions.SelectionPolicy.CLEAR));
            int caret = Stagehand.ask(desk.surface::getCaretPosition);
            assertEquals(true, caret == 1 || caret == 1 + letter.length(), letter + " " + caret);
        }
        for (int x = 1; x < 120; x += 3) {
            double along = x;
            desk.act(
                    () -> {
                        Bounds first = bounds("앞");
                        Stagehand.click(
                                desk.surface, first.getMinX() + along, first.getCenterY(), 1);
                    });
            int caret = Stagehand.ask(desk.surface::getCaretPosition);
            assertEquals(false, caret > 1 && caret < 1 + letter.length(), letter + " " + caret);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👨‍👩‍👧",
                "🇰🇷",
                "\u1112\u1161\u11ab",
                "e\u0301",
                "1️⃣",
                "👍🏽",
                "각\u302e"
            })
    void keysTakeALetterWhole(String letter) {
        desk.close();
        desk = Desk.with("<p>앞" + letter + "뒤</p>");
        desk.after(letter).press(KeyCode.LEFT, KeyCode.SHIFT);
        assertEquals(letter, selected());
        desk.after(letter).press(KeyCode.BACK_SPACE);
        assertEquals("<p>앞뒤</p>", desk.body());
        desk.act(desk.surface::undo).before(letter).press(KeyCode.DELETE);
        assertEquals("<p>앞뒤</p>", desk.body());
        desk.act(desk.surface::undo).before(letter).press(KeyCode.RIGHT);
        assertEquals("앞" + letter + "|뒤", desk.shown());
    }

    private void click(String at, int count) {
        desk.act(
                () -> {
                    Bounds bounds = bounds(at.substring(0, 1));
                    Stagehand.click(desk.surface, bounds.getCenterX(), bounds.getCenterY(), count);
                });
    }

    private void drag(String from, String to, KeyCode... held) {
        Bounds start = bounds(from);
        Bounds end = bounds(to);
        Stagehand.drag(
                desk.surface,
                new Point2D(start.getMinX() + 3, start.getCenterY()),
                new Point2D(end.getMinX() + 2, end.getCenterY()),
                held);
    }

    private Bounds bounds(String text) {
        int at = desk.surface.getText().indexOf(text);
        return desk.surface.screenToLocal(
                desk.surface.getCharacterBoundsOnScreen(at, at + text.length()).orElseThrow());
    }

    private String firstTwo() {
        return desk.body().substring(0, desk.body().indexOf("\n<pre>"));
    }

    private String selected() {
        return Stagehand.ask(desk.surface::getSelectedText);
    }
}
