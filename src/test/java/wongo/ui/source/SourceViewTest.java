package wongo.ui.source;

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

class SourceViewTest {
    private static final String POST =
            """
            ---
            title: 글
            ---
            <h2>제목</h2>

            <p data-ke-size="size16">첫째 <b>굵은</b> 글</p>

            <ul>
                <li>하나</li>
                <li>둘</li>
            </ul>
            """;

    private SourceDesk desk = new SourceDesk(POST);

    @AfterEach
    void close() {
        desk.close();
    }

    private SourceDesk open(String source) {
        desk.close();
        desk = new SourceDesk(source);
        return desk;
    }

    private static String windows(String text) {
        return text.replace("\n", "\r\n");
    }

    @Test
    void showsTheWholeFile() {
        assertEquals(POST, Stagehand.ask(desk.view::getText));
    }

    @ParameterizedTest
    @CsvSource({
        "'굵', 'x', '굵은', '굵x은'",
        "'<b', 'r', '<b>', '<br>'",
        "'size1', '4', 'size16', 'size146'",
        "'title: ', '새 ', 'title: 글', 'title: 새 글'",
        "'</ul>\n', '끝', '</ul>\n', '</ul>\n끝'",
    })
    void typesWhatIsTypedAndNothingElse(String after, String typed, String from, String to) {
        desk.after(after).type(typed);

        assertEquals(POST.replace(from, to), desk.source());
    }

    @Test
    void lettersTypedInOneGoAreOneStep() {
        desk.after("첫").type("가나다").press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(POST, desk.source());

        desk.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);

        assertTrue(desk.source().contains("첫가나다째"));
        assertTrue(desk.shown().contains("첫가나다|째"));
    }

    @Test
    void undoSelectsWhatWasSelected() {
        desk.select("<b>굵은</b>").type("x").press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(POST, desk.source());
        assertEquals("<b>굵은</b>", Stagehand.ask(desk.view::getSelectedText));
    }

    @ParameterizedTest
    @CsvSource({
        "'굵은', BACK_SPACE, '', '굵은', '굵'",
        "'굵', DELETE, '', '굵은', '굵'",
        "'첫째 <b>굵은', BACK_SPACE, CONTROL, '굵은', ''",
        "'첫째 <b>', DELETE, CONTROL, '굵은', ''",
        "'</h2>\n', BACK_SPACE, '', '</h2>\n', '</h2>'",
        "'</h2>', DELETE, '', '</h2>\n', '</h2>'",
        "'제목</h2>', ENTER, '', '</h2>', '</h2>\n'",
        "'<li>하나</li>', ENTER, '', '하나</li>', '하나</li>\n    '",
        "'하나', TAB, '', '하나', '하나    '",
    })
    void keysDoWhatTheyDo(String after, KeyCode key, String held, String from, String to) {
        KeyCode[] down = held.isEmpty() ? new KeyCode[0] : new KeyCode[] {KeyCode.valueOf(held)};
        for (boolean windows : new boolean[] {false, true}) {
            open(windows ? windows(POST) : POST).after(after).press(key, down);

            String expected = POST.replace(from, to);
            assertEquals(windows ? windows(expected) : expected, desk.source());

            desk.press(KeyCode.Z, KeyCode.CONTROL);

            assertEquals(windows ? windows(POST) : POST, desk.source());
        }
    }

    @Test
    void enterEndsALineAsTheLinesAroundIt() {
        open("<p>가</p>\r\n<p>나</p>\n<p>다</p>\n").after("가").press(KeyCode.ENTER);
        desk.after("다").press(KeyCode.ENTER);

        assertEquals("<p>가\r\n</p>\r\n<p>나</p>\n<p>다\n</p>\n", desk.source());
    }

    @Test
    void tabSetsSelectedLinesInAndShiftTabOut() {
        desk.select("<ul>\n    <li>하나</li>\n").press(KeyCode.TAB);

        assertTrue(desk.source().contains("\n    <ul>\n        <li>하나</li>\n    <li>둘"));

        desk.press(KeyCode.TAB, KeyCode.SHIFT);

        assertEquals(POST, desk.source());

        desk.press(KeyCode.TAB, KeyCode.SHIFT);

        assertTrue(desk.source().contains("\n<ul>\n<li>하나</li>\n    <li>둘"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍👩‍👧", "🇰🇷", "\u1112\u1161\u11ab", "e\u0301", "😀"})
    void aLetterIsWhatAReaderSeesAsOne(String letter) {
        open("<p>가" + letter + "나</p>").before("나").press(KeyCode.LEFT);

        assertEquals("<p>가|" + letter + "나</p>", desk.shown());

        desk.press(KeyCode.RIGHT).press(KeyCode.BACK_SPACE);

        assertEquals("<p>가나</p>", desk.source());
    }

    @Test
    void whatDoesNotShowIsShownAsASignAndKept() {
        open("<p>가\r나\u200b다\u0007\ufeff</p>\r\n<p>라</p>");

        assertEquals("|<p>가␍나░다␇░</p>\n<p>라</p>".replace("|", ""), desk.view.getText());

        desk.after("가").type("x").select("가x␍나░다").act(desk.view::copy);

        assertEquals("<p>가x\r나\u200b다\u0007\ufeff</p>\r\n<p>라</p>", desk.source());
        assertEquals(
                "가x\r나\u200b다", Stagehand.ask(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void pastingTakesTheEndsOfTheFile() {
        open(windows(POST)).after("첫째");
        desk.act(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString("하나\n둘\r\n셋");
                    Clipboard.getSystemClipboard().setContent(content);
                    desk.view.paste();
                });

        assertTrue(desk.source().contains("첫째하나\r\n둘\r\n셋 "), desk.source());
    }

    @Test
    void cutTakesOutWhatItCopies() {
        desk.select("첫째 <b>").act(desk.view::cut);

        assertEquals("첫째 <b>", Stagehand.ask(() -> Clipboard.getSystemClipboard().getString()));
        assertTrue(desk.source().contains("\">굵은</b> 글"));
    }

    @Test
    void aSelectionThatIsDraggedIsMoved() {
        desk.select("<b>굵은</b> ")
                .act(() -> desk.view.moveSelectedText(desk.view.getText().indexOf("첫째")));

        assertTrue(desk.source().contains("\"><b>굵은</b> 첫째 글</p>"));
        assertEquals("<b>굵은</b> ", Stagehand.ask(desk.view::getSelectedText));

        desk.press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(POST, desk.source());
    }

    @Test
    void theSurfaceFollowsAndIsFollowed() {
        desk.after("굵은").type("글");

        assertTrue(Stagehand.ask(desk.surface::getText).contains("첫째 굵은글 글"));

        desk.act(() -> Stagehand.type(desk.surface, "자"));

        assertTrue(desk.shown().contains("<b>굵은글자|</b>"), desk.shown());
    }

    @Test
    void aMarkSwitchedOnIsSpelledWhenSomethingIsTyped() {
        desk.after("첫째").act(() -> desk.session.perform(Commands.bold())).type("x");

        assertTrue(desk.source().contains("첫째<b>x</b> <b>굵은"), desk.source());
    }

    @Test
    void aVeryLongLineIsShownInPiecesAndStaysOneLine() {
        String line = "<p>" + "가나다라마바사 <b>아</b> ".repeat(4000) + "</p>";
        open("<p>앞</p>\n" + line + "\n<p>뒤</p>\n");

        assertTrue(Stagehand.ask(() -> desk.view.getParagraphs().size()) > 30);

        int middle = desk.source().length() / 2;
        desk.select(middle, middle).type("x").press(KeyCode.BACK_SPACE);
        assertEquals("<p>앞</p>\n" + line + "\n<p>뒤</p>\n", desk.source());

        desk.before("\n<p>뒤").press(KeyCode.DELETE);
        assertEquals("<p>앞</p>\n" + line + "<p>뒤</p>\n", desk.source());
    }

    @Test
    void theCaretPassesACutInOneStep() {
        open("가".repeat(5000));
        int cut = Stagehand.ask(() -> desk.view.rows().start(1));
        desk.select(cut + 1, cut + 1).press(KeyCode.LEFT).press(KeyCode.LEFT);

        assertEquals(cut - 1, Stagehand.ask(() -> desk.session.state().selection().head()));

        desk.press(KeyCode.RIGHT).press(KeyCode.RIGHT);

        assertEquals(cut + 1, Stagehand.ask(() -> desk.session.state().selection().head()));
    }

    @Test
    void whileAsleepItFollowsNothingAndWakesUpToDate() {
        desk.act(desk.view::rest);
        Stagehand.perform(() -> Stagehand.type(desk.surface, "하"));
        assertEquals(POST, Stagehand.ask(desk.view::getText));

        desk.act(desk.view::wake);

        assertTrue(desk.shown().contains("<h2>하|제목"), desk.shown());
    }

    @Test
    void stretchesStayMarkedWhileTheTextAroundThemMoves() throws Exception {
        int at = POST.indexOf("굵은");
        desk.act(
                () ->
                        desk.view.mark(
                                "source-match",
                                java.util.List.of(new wongo.text.Span(at, at + 2))));
        desk.after("첫째").type("하나").press(KeyCode.ENTER);

        assertTrue(styles("굵은").contains("source-match"));
        assertFalse(styles("글</p>").contains("source-match"));

        desk.act(() -> desk.view.mark("source-match", java.util.List.of()));

        assertFalse(styles("굵은").contains("source-match"));
        desk.proveColours();
    }

    private java.util.Collection<String> styles(String text) {
        return Stagehand.ask(() -> desk.view.getStyleOfChar(desk.view.getText().indexOf(text)));
    }

    @Test
    void tellsAScreenReaderWhatItShows() {
        assertEquals(AccessibleRole.TEXT_AREA, desk.view.getAccessibleRole());
        assertEquals(
                POST,
                Stagehand.ask(() -> desk.view.queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }
}
