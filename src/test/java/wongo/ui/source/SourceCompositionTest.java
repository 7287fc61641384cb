package wongo.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.editing.Selection;
import wongo.editing.Transaction;
import wongo.text.Change;
import wongo.ui.Stagehand;

/// Hangul composed in the source, in every kind of place, and what can interrupt a syllable.
class SourceCompositionTest {
    private static final String[] GROWING = {"ㅎ", "하", "한"};
    private static final String POST = "---\r\ntitle: 글\r\n---\r\n<p alt=\"\">글</p>\r\n\r\n";

    private SourceDesk desk = new SourceDesk(POST);

    @AfterEach
    void close() {
        desk.close();
    }

    private SourceDesk halfTyped() {
        return desk.after("\">글").compose("ㅎ", "").compose("하", "").compose("한", "");
    }

    @ParameterizedTest
    @CsvSource({"'title: 글'", "'title: '", "'alt=\"'", "'<p'", "'\">글'", "'</p>\n'", "'</p>\n\n'"})
    void putsSyllablesWhereTheCaretIs(String after) {
        int place =
                (after.equals("</p>\n\n") ? POST : POST.substring(0, POST.length() - 2)).length();
        int at = POST.indexOf(after.replace("\n", "\r\n")) + after.replace("\n", "\r\n").length();
        assertTrue(at <= place);
        desk.after(after).syllable(GROWING).syllable("ㄱ", "그", "글");

        assertEquals(POST.substring(0, at) + "한글" + POST.substring(at), desk.source());

        desk.press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(POST, desk.source());
    }

    @Test
    void showsWhatIsHalfTypedAndKeepsItFromTheSession() {
        desk.after("\">글").compose("ㅎ", "").compose("하", "");

        assertTrue(desk.shown().contains("\">글하|</p>"), desk.shown());
        assertEquals(POST, desk.source());
        assertFalse(Stagehand.ask(desk.session::canUndo));
    }

    @Test
    void committedAndComposedInOneEvent() {
        desk.after("\">글").compose("ㅎ", "").compose("한", "");
        desk.compose("ㄱ", "한").compose("글", "").compose("", "글").act(() -> {});

        assertTrue(desk.source().contains("\">글한글</p>"));
    }

    @ParameterizedTest
    @CsvSource({
        "ENTER, '글한\r\n</p>'",
        "TAB, '글한    </p>'",
        "LEFT, '글한</p>'",
        "BACK_SPACE, '글</p>'",
    })
    void handsTheSyllableInBeforeAnotherKey(KeyCode key, String expected) {
        halfTyped().press(key);

        assertTrue(desk.source().contains("\">" + expected), desk.source());

        String now = desk.source();
        desk.compose("", "").compose("", "한").act(() -> {});

        assertEquals(now, desk.source(), "what the input method commits late has been typed");
    }

    @Test
    void undoInASyllableTakesTheSyllableBackAndRedoBringsIt() {
        halfTyped().press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(POST, desk.source());

        desk.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);

        assertTrue(desk.source().contains("\">글한</p>"));
    }

    @Test
    void aCancelledSyllableLeavesNothing() {
        desk.after("\">글").compose("ㅎ", "").compose("", "").press(KeyCode.RIGHT);

        assertEquals(POST, desk.source());
        assertFalse(Stagehand.ask(desk.session::canUndo));
    }

    @Test
    void takesThePlaceOfLinesThatAreSelected() {
        desk.select("글\n---\n<p alt").compose("ㅎ", "").compose("", "").compose("", "하");
        desk.act(() -> {});

        assertEquals("---\r\ntitle: 하=\"\">글</p>\r\n\r\n", desk.source());

        desk.press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(POST, desk.source());
    }

    @Test
    void aChangeElsewhereKeepsTheSyllableGrowing() {
        halfTyped();
        Stagehand.perform(
                () -> {
                    Change change = Change.insert(POST.indexOf("글"), "새\r\n 줄 ");
                    Selection selection = desk.session.state().selection().map(change);
                    desk.session.dispatch(Transaction.of(change, selection));
                });

        assertTrue(desk.shown().contains("\">글한|</p>"), desk.shown());

        desk.compose("", "").compose("", "한").act(() -> {});

        assertEquals(
                POST.replace("title: 글", "title: 새\r\n 줄 글").replace("글</p>", "글한</p>"),
                desk.source());
    }

    @Test
    void openingAnotherArticleHandsTheSyllableInToTheOld() {
        halfTyped();
        desk.act(() -> desk.session.open(SourceDesk.article("<p>다른 글이다</p>")));
        desk.compose("", "").compose("", "한").act(() -> {});

        assertEquals("<p>다른 글이다</p>", desk.source());
    }

    @Test
    void goingToSleepHandsTheSyllableIn() {
        halfTyped();
        Stagehand.perform(desk.view::rest);

        assertTrue(desk.source().contains("\">글한</p>"));
    }
}
