package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wongo.editing.Commands;
import wongo.ui.Stagehand;
import wongo.ui.table.TablePane;

import java.util.List;
import java.util.Random;

class WritingSurfaceTest {
    private static final String POST =
            """
            <h2>제목</h2>

            <p data-ke-size="size16">&nbsp;</p>

            <p>첫째 <b>굵은</b> 글<br>둘째 줄</p>

            <ul>
                <li>하나</li>
                <li>둘</li>
            </ul>

            <table><tbody><tr><td>가</td><td>나</td></tr></tbody></table>

            <p><img src="a.png"></p>

            <p>끝</p>
            """;

    private Desk desk = Desk.with(POST);

    @AfterEach
    void close() {
        desk.close();
    }

    private Desk open(String body) {
        desk.close();
        desk = Desk.with(body);
        return desk;
    }

    @Test
    void showsEachRowAsAParagraph() {
        assertEquals("|제목\n\n첫째 굵은 글\n둘째 줄\n하나\n둘\n\uFFFC\n\uFFFC\n끝", desk.shown());
    }

    @ParameterizedTest
    @CsvSource({
        "굵, '<p>첫째 <b>굵x은</b> 글<br>둘째 줄</p>'",
        "굵은, '<p>첫째 <b>굵은x</b> 글<br>둘째 줄</p>'",
        "'첫째 ', '<p>첫째 x<b>굵은</b> 글<br>둘째 줄</p>'",
        "둘째, '<p>첫째 <b>굵은</b> 글<br>둘째x 줄</p>'",
    })
    void typesWhereTheCaretIs(String after, String expected) {
        desk.after(after).type("x");

        assertEquals(POST.replace("<p>첫째 <b>굵은</b> 글<br>둘째 줄</p>", expected), desk.body());
    }

    @Test
    void typesBehindAMarkWhenTheCaretCameFromTheRight() {
        desk.after("굵은 ").press(KeyCode.LEFT).type("x");

        assertTrue(desk.body().contains("<b>굵은</b>x 글"), desk.body());
    }

    @Test
    void typesInTheMarkWhenTheCaretCameFromTheLeft() {
        desk.after("굵").press(KeyCode.RIGHT).type("x");

        assertTrue(desk.body().contains("<b>굵은x</b> 글"), desk.body());
    }

    @ParameterizedTest
    @CsvSource({
        "끝, ENTER, '', '<p>끝</p>\n\n<p>&nbsp;</p>\n'",
        "끝, ENTER, SHIFT, '<p>끝<br></p>\n'",
        "끝, BACK_SPACE, '', '<p>&nbsp;</p>\n'",
    })
    void keysAtTheEnd(String after, KeyCode key, String held, String expected) {
        desk.after(after)
                .press(
                        key,
                        held.isEmpty() ? new KeyCode[0] : new KeyCode[] {KeyCode.valueOf(held)});

        String end =
                desk.body()
                        .substring(
                                desk.body().indexOf("a.png\"></p>\n\n")
                                        + "a.png\"></p>\n\n".length());
        assertEquals(expected, end);
    }

    @Test
    void backspaceAtTheStartOfARowJoinsItWithTheOneAbove() {
        desk.before("둘째").press(KeyCode.BACK_SPACE);

        assertTrue(desk.shown().contains("글|둘째 줄"), desk.shown());
    }

    @Test
    void tabPutsAnItemDeeperAndShiftTabLiftsIt() {
        desk.before("둘\n").press(KeyCode.TAB);
        String indented = desk.body();
        desk.press(KeyCode.TAB, KeyCode.SHIFT);

        assertFalse(indented.equals(POST));
        assertEquals("하나", Stagehand.ask(() -> desk.surface.getText(4)));
    }

    @Test
    void tabElsewhereChangesNothing() {
        desk.after("제목").press(KeyCode.TAB);

        assertEquals(POST, desk.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"👨‍👩‍👧", "🇰🇷", "\u1100\u1161\u11A8", "e\u0301", "한"})
    void aLetterIsWhatAReaderSees(String letter) {
        open("<p>앞" + letter + "뒤</p>").after(letter).press(KeyCode.LEFT);

        assertEquals("앞|" + letter + "뒤", desk.shown());

        desk.press(KeyCode.RIGHT);

        assertEquals("앞" + letter + "|뒤", desk.shown());

        desk.press(KeyCode.BACK_SPACE);

        assertEquals("앞|뒤", desk.shown());

        desk.press(KeyCode.Z, KeyCode.CONTROL).press(KeyCode.LEFT).press(KeyCode.DELETE);

        assertEquals("앞|뒤", desk.shown());
    }

    @Test
    void wordsArePassedAndErasedWithControl() {
        open("<p>하나 둘 셋</p>\n<p>넷</p>").after("셋").press(KeyCode.LEFT, KeyCode.CONTROL);

        assertEquals("하나 둘 |셋\n넷", desk.shown());

        desk.press(KeyCode.LEFT, KeyCode.CONTROL);

        assertEquals("하나 |둘 셋\n넷", desk.shown());

        desk.press(KeyCode.RIGHT, KeyCode.CONTROL);

        assertEquals("하나 둘| 셋\n넷", desk.shown());

        desk.press(KeyCode.BACK_SPACE, KeyCode.CONTROL);

        assertEquals("하나 | 셋\n넷", desk.shown());
    }

    @Test
    void aDoubleClickSelectsTheWord() {
        open("<p>하나 둘셋 넷</p>").after("둘").act(() -> desk.surface.selectWord());

        assertEquals("둘셋", Stagehand.ask(desk.surface::getSelectedText));
    }

    @Test
    void undoAndRedoAreTheSessions() {
        desk.after("끝").type("이다").press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(POST, desk.body());

        desk.press(KeyCode.Y, KeyCode.CONTROL);

        assertTrue(desk.body().contains("끝이다"));
    }

    @Test
    void pastedLinesBecomeLinesInOneStep() {
        desk.after("끝").act(() -> copied("하나\r\n둘\n셋")).press(KeyCode.V, KeyCode.CONTROL);

        assertTrue(desk.body().endsWith("<p>끝하나</p>\n\n<p>둘</p>\n\n<p>셋</p>\n"), desk.body());

        desk.press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(POST, desk.body());
    }

    @Test
    void pastedLinesBecomeItemsInAList() {
        desk.after("하나").act(() -> copied("\n다\n\n라")).press(KeyCode.V, KeyCode.CONTROL);

        assertTrue(
                desk.body()
                        .contains(
                                "    <li>하나</li>\n"
                                        + "    <li>다</li>\n"
                                        + "    <li>라</li>\n"
                                        + "    <li>둘</li>\n"),
                desk.body());
    }

    @Test
    void copiesPlainTextTablesAsCells() {
        desk.press(KeyCode.A, KeyCode.CONTROL).press(KeyCode.C, KeyCode.CONTROL);

        assertEquals(
                "제목\n\n첫째 굵은 글\n둘째 줄\n하나\n둘\n가\t나\n\n끝",
                Stagehand.ask(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void cutsWhatIsSelected() {
        desk.select("굵은 글").press(KeyCode.X, KeyCode.CONTROL);

        assertEquals("굵은 글", Stagehand.ask(() -> Clipboard.getSystemClipboard().getString()));
        assertTrue(desk.shown().contains("첫째 |\n둘째"), desk.shown());
    }

    @Test
    void typingBesideAnObjectBeginsALine() {
        desk.act(() -> desk.surface.moveTo(desk.surface.getText().indexOf('\uFFFC') + 1)).type("x");

        assertTrue(desk.shown().contains("\uFFFC\nx|\n\uFFFC"), desk.shown());
        assertTrue(desk.body().contains("</table>\n\n<p>x</p>"), desk.body());
    }

    @Test
    void backspaceBehindAnObjectSelectsItAndThenErasesIt() {
        desk.before("끝").press(KeyCode.BACK_SPACE);

        assertEquals("\uFFFC", Stagehand.ask(desk.surface::getSelectedText));

        desk.press(KeyCode.BACK_SPACE);

        assertFalse(desk.body().contains("a.png"), desk.body());
    }

    @Test
    void keysAndClicksOnATableChangeNothing() {
        TablePane table = (TablePane) Stagehand.ask(() -> desk.surface.lookup(".table"));
        desk.act(() -> Stagehand.click(table, 5, 5, 2))
                .act(() -> Stagehand.type(table, "x"))
                .act(() -> Stagehand.compose(table, "", "한"))
                .act(() -> Stagehand.press(table, KeyCode.ENTER))
                .act(() -> Stagehand.press(table, KeyCode.BACK_SPACE));

        assertEquals(POST, desk.body());
    }

    @Test
    void selectsWhatACommandSelects() {
        desk.act(
                () -> {
                    int start = desk.session.article().sourceAt(0, wongo.text.Side.RIGHT);
                    desk.session.dispatch(
                            wongo.editing.Transaction.select(
                                    new wongo.editing.Selection(start + 2, start)));
                });

        assertEquals("제목", Stagehand.ask(desk.surface::getSelectedText));
        assertEquals(0, Stagehand.ask(desk.surface::getCaretPosition));
    }

    @Test
    void followsCommandsThatChangeRows() {
        desk.select("제목")
                .act(() -> desk.session.perform(Commands.heading(3)))
                .act(() -> desk.session.perform(Commands.bulletList()))
                .act(() -> desk.session.perform(Commands.insertTable(2, 2)))
                .act(() -> desk.session.perform(Commands.insertRule()))
                .act(() -> desk.session.perform(Commands.insertSpacer()))
                .select("첫째")
                .act(() -> desk.session.perform(Commands.italic()))
                .act(() -> desk.session.perform(Commands.quote()));
        while (Stagehand.ask(desk.session::canUndo)) {
            desk.act(desk.session::undo);
        }

        assertEquals(POST, desk.body());
    }

    @Test
    void writesTheFirstLineOfAnEmptyArticle() {
        open("").type("가");

        assertEquals("가|", desk.shown());

        desk.press(KeyCode.BACK_SPACE)
                .press(KeyCode.Z, KeyCode.CONTROL)
                .press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals("", desk.body());
    }

    @Test
    void staysTheImageOfTheSessionUnderKeysByChance() {
        for (int seed = 0; seed < 3; seed++) {
            open(POST);
            Random chance = new Random(seed);
            for (int i = 0; i < 60; i++) {
                byChance(chance);
            }
            while (Stagehand.ask(desk.session::canUndo)) {
                desk.act(desk.session::undo);
            }
            assertEquals(POST, desk.body(), "seed " + seed);
        }
    }

    private void byChance(Random chance) {
        List<KeyCode> keys =
                List.of(
                        KeyCode.ENTER,
                        KeyCode.BACK_SPACE,
                        KeyCode.DELETE,
                        KeyCode.LEFT,
                        KeyCode.RIGHT,
                        KeyCode.UP,
                        KeyCode.DOWN,
                        KeyCode.TAB,
                        KeyCode.HOME,
                        KeyCode.END,
                        KeyCode.BACK_SPACE);
        switch (chance.nextInt(6)) {
            case 0 -> desk.type("글자 ".substring(0, 1 + chance.nextInt(3)));
            case 1 -> desk.syllable("ㄱ", "가");
            case 2 ->
                    desk.act(
                            () -> {
                                int length = desk.surface.getLength();
                                desk.surface.selectRange(
                                        chance.nextInt(length + 1), chance.nextInt(length + 1));
                            });
            case 3 ->
                    desk.act(
                            () ->
                                    desk.surface.moveTo(
                                            chance.nextInt(desk.surface.getLength() + 1)));
            default -> {
                KeyCode key = keys.get(chance.nextInt(keys.size()));
                desk.press(
                        key,
                        chance.nextInt(4) == 0 ? new KeyCode[] {KeyCode.SHIFT} : new KeyCode[0]);
            }
        }
    }

    @Test
    void tellsScreenReadersWhatItIs() {
        desk.after("제목");

        assertEquals(AccessibleRole.TEXT_AREA, Stagehand.ask(desk.surface::getAccessibleRole));
        assertEquals(
                2,
                Stagehand.ask(
                        () ->
                                desk.surface.queryAccessibleAttribute(
                                        AccessibleAttribute.CARET_OFFSET)));
        assertTrue(
                Stagehand.ask(
                                () ->
                                        desk.surface
                                                .queryAccessibleAttribute(AccessibleAttribute.TEXT)
                                                .toString())
                        .startsWith("제목\n"));
    }

    private static void copied(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
