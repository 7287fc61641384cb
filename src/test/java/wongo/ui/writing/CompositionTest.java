package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.editing.Commands;
import wongo.editing.Selection;
import wongo.editing.Transaction;
import wongo.text.Change;
import wongo.ui.Stagehand;

import java.util.ArrayList;
import java.util.List;

/// Hangul as an input method composes it, with every way in which a syllable can be interrupted.
class CompositionTest {
    private static final String[] GROWING = {"ㅎ", "하", "한"};
    private static final String LONG = "가나다라 마바사아 자차카타 파하가나 ".repeat(3).strip();

    private Desk desk = Desk.with("<p>글</p>\n");

    @AfterEach
    void close() {
        desk.close();
    }

    private Desk open(String body) {
        desk.close();
        desk = Desk.with(body);
        return desk;
    }

    private Desk halfTyped() {
        return desk.after("글").compose("ㅎ", "").compose("하", "").compose("한", "");
    }

    @ParameterizedTest
    @CsvSource({
        "'<p>이 <b>굵은</b> 글</p>', 굵, '<p>이 <b>굵한글은</b> 글</p>'",
        "'<p>이 <b>굵은</b> 글</p>', 굵은, '<p>이 <b>굵은한글</b> 글</p>'",
        "'<p><b><span style=\"color: #ee2323;\">빨강</span></b> 글</p>', 빨, '<p><b><span"
                + " style=\"color: #ee2323;\">빨한글강</span></b> 글</p>'",
        "'<h2>제목</h2>', 제목, '<h2>제목한글</h2>'",
        "'<ul><li>하나</li><li>둘</li></ul>', 하나, '<ul><li>하나한글</li><li>둘</li></ul>'",
        "'<p data-ke-size=\"size16\">&nbsp;</p>', '', '<p data-ke-size=\"size16\">한글</p>'",
        "'<p>앞&nbsp;</p>', '앞\u00A0', '<p>앞&nbsp;한글</p>'",
        "'<p>첫째<br>둘째</p>', 첫째, '<p>첫째한글<br>둘째</p>'",
        "'<p>첫째<br>둘째</p>', 둘, '<p>첫째<br>둘한글째</p>'",
        "'<p><img src=\"a.png\"></p>\n\n"
                + "<p>글</p>', '', '<p><img src=\"a.png\"></p>\n\n"
                + "<p>한글</p>\n\n"
                + "<p>글</p>'",
    })
    void putsSyllablesWhereTheCaretIs(String body, String after, String expected) {
        open(body).after(after).syllable(GROWING).syllable("ㄱ", "그", "글");

        assertEquals(expected, desk.body());

        open(body).after(after);
        desk.compose("ㅎ", "").compose("하", "").compose("한", "");
        desk.compose("ㄱ", "한").compose("그", "").compose("글", "").compose("", "글");

        assertEquals(expected, desk.body(), "committed and composed in one event");
    }

    @Test
    void goesOnWhereAListItemWraps() {
        open("<ul><li>" + LONG + "</li></ul>").after(LONG).syllable(GROWING);

        assertEquals("<ul><li>" + LONG + "한</li></ul>", desk.body());
    }

    @Test
    void showsWhatIsHalfTypedAndKeepsItFromTheSession() {
        desk.after("글").compose("ㅎ", "").compose("하", "");

        assertEquals("글하|", desk.shown());
        assertEquals("<p>글</p>\n", desk.body());
        assertTrue(desk.surface.composingProperty().get());
        assertFalse(Stagehand.ask(desk.session::canUndo));
    }

    @Test
    void tellsTheSessionOnceForEachSyllable() {
        List<String> told = new ArrayList<>();
        Stagehand.perform(
                () ->
                        desk.session.listen(
                                update -> told.add(update.after().article().body().source())));

        desk.after("글");
        told.clear();
        desk.syllable(GROWING);

        assertEquals(List.of("<p>글한</p>\n"), told);
    }

    @ParameterizedTest
    @CsvSource({
        "ENTER, '<p>글한</p>\n\n<p>&nbsp;</p>\n'",
        "TAB, '<p>글한</p>\n'",
        "LEFT, '<p>글한</p>\n'",
        "ESCAPE, '<p>글한</p>\n'",
        "BACK_SPACE, '<p>글</p>\n'",
    })
    void handsTheSyllableInBeforeAnotherKey(KeyCode key, String expected) {
        halfTyped().press(key);

        assertEquals(expected, desk.body());
        assertFalse(desk.surface.composingProperty().get());

        desk.compose("", "").compose("", "한");

        assertEquals(expected, desk.body(), "what the input method commits late has been typed");
    }

    @Test
    void leftInASyllableGoesBeforeIt() {
        halfTyped().press(KeyCode.LEFT);

        assertEquals("글|한", desk.shown());
    }

    @Test
    void aFullStopEndsTheSyllable() {
        halfTyped().type(".");

        assertEquals("<p>글한.</p>\n", desk.body());
    }

    @Test
    void aFullStopBehindACommittedSyllableIsTypedOnce() {
        desk.after("글").syllable(GROWING).type(".").syllable("ㄱ", "그", "글");

        assertEquals("<p>글한.글</p>\n", desk.body());
    }

    @Test
    void undoInASyllableTakesTheSyllableBackAndRedoBringsIt() {
        halfTyped().press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals("<p>글</p>\n", desk.body());

        desk.press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);

        assertEquals("<p>글한</p>\n", desk.body());

        desk.syllable("ㄱ", "그", "글");

        assertEquals("<p>글한글</p>\n", desk.body());
    }

    @Test
    void undoNeverStopsAtHalfASyllable() {
        desk.after("글").syllable(GROWING).pause().syllable("ㄱ", "그", "글");

        desk.press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals("<p>글한</p>\n", desk.body());

        desk.press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals("<p>글</p>\n", desk.body());
        assertFalse(Stagehand.ask(desk.session::canUndo));
    }

    @Test
    void aCancelledSyllableLeavesNothingToUndo() {
        desk.after("글").compose("ㅎ", "").compose("", "").press(KeyCode.RIGHT);

        assertEquals("글|", desk.shown());
        assertFalse(Stagehand.ask(desk.session::canUndo));
        assertFalse(desk.surface.composingProperty().get());
    }

    @Test
    void anEmptyEventIsNoCancelUntilTheNext() {
        desk.after("글").compose("ㅎ", "").compose("", "");

        assertTrue(desk.surface.composingProperty().get());

        desk.compose("", "ㅎ");

        assertFalse(desk.surface.composingProperty().get());
        assertEquals("<p>글ㅎ</p>\n", desk.body());
    }

    @Test
    void silenceEndsWhatAnEmptyEventLeftOpen() throws InterruptedException {
        desk.after("글").compose("ㅎ", "").compose("", "");
        Thread.sleep(600);

        assertFalse(Stagehand.ask(() -> desk.surface.composingProperty().get()));
    }

    @Test
    void aClickHandsTheSyllableIn() {
        halfTyped();
        Point2D start =
                Stagehand.ask(
                        () ->
                                desk.surface.screenToLocal(
                                        desk.surface
                                                .getCharacterBoundsOnScreen(0, 1)
                                                .orElseThrow()
                                                .getMinX(),
                                        desk.surface
                                                .getCharacterBoundsOnScreen(0, 1)
                                                .orElseThrow()
                                                .getCenterY()));
        desk.act(() -> Stagehand.click(desk.surface, start.getX() + 1, start.getY(), 1));

        assertEquals("|글한", desk.shown());
        assertEquals("<p>글한</p>\n", desk.body());
    }

    @Test
    void losingTheFocusHandsTheSyllableIn() {
        halfTyped();
        TextField other = Stagehand.ask(TextField::new);
        desk.act(
                () -> {
                    ((javafx.scene.layout.StackPane) desk.stage.getScene().getRoot())
                            .getChildren()
                            .add(other);
                    other.requestFocus();
                });

        assertEquals("<p>글한</p>\n", desk.body());
    }

    @Test
    void openingAnotherArticleHandsTheSyllableInToTheOld() {
        halfTyped();
        List<String> told = new ArrayList<>();
        Stagehand.perform(
                () ->
                        desk.session.listen(
                                update -> told.add(update.after().article().body().source())));

        desk.act(() -> desk.session.open(Desk.article("<p>다른 글이다</p>")));
        desk.compose("", "").compose("", "한");

        assertEquals(List.of("<p>글한</p>\n", "<p>다른 글이다</p>"), told);
        assertEquals("<p>다른 글이다</p>", desk.body());
    }

    @Test
    void aCommandActsOnTheArticleWithTheSyllable() {
        halfTyped().act(() -> desk.session.perform(Commands.heading(2)));

        assertEquals("<h2>글한</h2>\n", desk.body());
    }

    @Test
    void aChangeElsewhereKeepsTheSyllableGrowing() {
        open("<p>앞</p>\n<p>글</p>\n");
        halfTyped();
        int place = Stagehand.ask(() -> desk.session.article().bodyStart()) + "<p>앞".length();
        Stagehand.perform(
                () -> {
                    Change change = Change.insert(place, "서다");
                    Selection selection = desk.session.state().selection().map(change);
                    desk.session.dispatch(Transaction.of(change, selection));
                });

        assertEquals("앞서다\n글한|", desk.shown());

        desk.compose("", "").compose("", "한").act(() -> {});

        assertEquals("<p>앞서다</p>\n<p>글한</p>\n", desk.body());
    }

    @Test
    void takesThePlaceOfWhatIsSelectedInOneStep() {
        open("<p>가나</p>\n<p>다라</p>\n");
        desk.act(() -> desk.surface.selectRange(1, 4)).compose("ㅎ", "");

        assertEquals("가ㅎ|라", desk.shown());

        desk.compose("", "").compose("", "하").act(() -> {});

        assertEquals("<p>가하라</p>\n", desk.body());

        desk.press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals("<p>가나</p>\n<p>다라</p>\n", desk.body());
    }
}
