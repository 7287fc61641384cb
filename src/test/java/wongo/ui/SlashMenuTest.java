package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;

/// What a slash opens, with keys, with an input method and with the mouse.
class SlashMenuTest {
    private static final String POST = "<p>가</p>\n\n<p>&nbsp;</p>\n\n<p>나</p>\n";
    private static final String CALLED = "<p>가</p>\n\n<p>%s</p>\n\n<p>나</p>\n";

    @TempDir private Path folder;
    private Rehearsal play;

    @BeforeEach
    void open() throws Exception {
        play = new Rehearsal(folder, "a.html", POST);
        play.standAt(2);
    }

    @AfterEach
    void close() {
        play.close();
    }

    private void type(String text) {
        Stagehand.perform(() -> Stagehand.type(play.surface(), text));
        Stagehand.pulse();
    }

    private void press(KeyCode key, KeyCode... held) {
        play.press(play.surface(), key, held);
    }

    private void compose(String composed, String committed) {
        Stagehand.perform(() -> Stagehand.compose(play.surface(), composed, committed));
        Stagehand.pulse();
    }

    /// As an input method on Linux sends a syllable: at its end nothing, then what it is.
    private void syllable(String... growing) {
        for (String composed : growing) {
            compose(composed, "");
        }
        compose("", "");
        compose("", growing[growing.length - 1]);
    }

    private boolean isOpen() {
        return Stagehand.ask(() -> play.node("slash-menu").isVisible());
    }

    private List<String> offered() {
        return Stagehand.ask(
                () ->
                        ((ListView<?>) play.node("slash-list"))
                                .getItems().stream()
                                        .map(item -> ((SlashChoice) item).action().id())
                                        .toList());
    }

    @Test
    void offersEverythingAndFewerWithEachLetter() {
        type("/");

        assertTrue(isOpen());
        assertEquals("paragraph", offered().getFirst());
        assertTrue(offered().containsAll(List.of("heading-6", "insert-table", "link")));

        type("num");

        assertEquals(List.of("numbered-list"), offered());
    }

    @ParameterizedTest
    @CsvSource({
        "h2, heading-2",
        "제목3, heading-3",
        "제목 3, heading-3",
        "ㅈㅁ3, heading-3",
        "bul, bullet-list",
        "점, bullet-list",
        "인, quote",
        "quo, quote",
        "표, insert-table",
        "hr, insert-rule",
        "사진, insert-image",
        "코드, code-block",
        "더보기, insert-more",
        "ㅌㄱ, insert-more",
        "상자, quote-3",
        "물결, rule-3",
    })
    void findsByNamesInEitherLanguage(String typed, String first) {
        type("/" + typed);

        assertEquals(first, offered().getFirst());
    }

    @Test
    void enterChoosesAndUndoGivesTheWordsBack() {
        type("/h2");
        press(KeyCode.ENTER);

        assertFalse(isOpen());
        assertEquals("<p>가</p>\n\n<h2>&nbsp;</h2>\n\n<p>나</p>\n", play.source());

        press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(CALLED.formatted("/h2"), play.source());
        assertFalse(isOpen());

        press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(POST, play.source());
    }

    @Test
    void arrowsGoRoundAndTabChoosesToo() {
        type("/제목");
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.UP);
        press(KeyCode.TAB);

        assertEquals("<p>가</p>\n\n<h2>&nbsp;</h2>\n\n<p>나</p>\n", play.source());

        type("/");
        press(KeyCode.UP);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);

        assertEquals("<p>가</p>\n\n<h1></h1>\n\n<p>나</p>\n", play.source());
    }

    @Test
    void aNameTypedByAnInputMethodIsChosenOnce() {
        type("/");
        syllable("ㅈ", "제");
        syllable("ㅁ", "모", "목");
        type("3");

        assertEquals(CALLED.formatted("/제목3"), play.source());
        assertEquals(List.of("heading-3"), offered());

        press(KeyCode.ENTER);

        assertEquals("<p>가</p>\n\n<h3>&nbsp;</h3>\n\n<p>나</p>\n", play.source());
    }

    @ParameterizedTest
    @CsvSource({"ㅇ", "이", "인"})
    void halfASyllableNarrowsAndEnterChoosesOnce(String half) {
        type("/");
        compose(half, "");

        assertTrue(offered().contains("quote"));
        assertFalse(offered().contains("heading-1"));

        compose("인", "");
        press(KeyCode.ENTER);
        compose("", "");
        compose("", "인");

        assertEquals(
                "<p>가</p>\n\n<blockquote><p>&nbsp;</p></blockquote>\n\n<p>나</p>\n", play.source());
        assertFalse(isOpen());
    }

    @Test
    void aSyllableThatGivesItsLastConsonantAwayStillFits() {
        type("/");
        compose("ㅈ", "");
        compose("제", "");
        compose("젬", "");

        assertTrue(offered().contains("heading-1"));

        compose("모", "제");

        assertTrue(offered().contains("heading-1"));

        compose("목", "");
        compose("", "");
        compose("", "목");

        assertEquals(CALLED.formatted("/제목"), play.source());
        assertTrue(isOpen());
    }

    @Test
    void escapeLeavesTheTextAndTheKeysAlone() {
        type("/h");
        press(KeyCode.ESCAPE);

        assertFalse(isOpen());

        type("1");

        assertFalse(isOpen());

        press(KeyCode.ENTER);

        assertEquals("<p>가</p>\n\n<p>/h1</p>\n\n<p>&nbsp;</p>\n\n<p>나</p>\n", play.source());
    }

    @Test
    void whatFitsNothingIsText() {
        type("/xyz");

        assertFalse(isOpen());

        press(KeyCode.BACK_SPACE);
        press(KeyCode.BACK_SPACE);
        press(KeyCode.BACK_SPACE);

        assertTrue(isOpen());

        type("xyz");
        press(KeyCode.ENTER);

        assertEquals("<p>가</p>\n\n<p>/xyz</p>\n\n<p>&nbsp;</p>\n\n<p>나</p>\n", play.source());
    }

    @ParameterizedTest
    @CsvSource({"가/", "1/", "https:/"})
    void doesNotOpenInsideOfAWord(String typed) {
        type(typed);

        assertFalse(isOpen());
    }

    @Test
    void closesWhenTheCaretLeavesOrTheSlashGoes() {
        type("/");
        press(KeyCode.LEFT);

        assertFalse(isOpen());

        press(KeyCode.RIGHT);

        assertFalse(isOpen());

        type(" /");

        assertTrue(isOpen());

        press(KeyCode.BACK_SPACE);

        assertFalse(isOpen());
    }

    @Test
    void theMouseChooses() {
        type("/quo");
        Node row = play.node("slash-quote");
        Stagehand.perform(() -> Stagehand.click(row, 20, 10, 1));

        assertEquals(
                "<p>가</p>\n\n<blockquote><p>&nbsp;</p></blockquote>\n\n<p>나</p>\n", play.source());
        assertTrue(Stagehand.ask(() -> play.surface().isFocused()));
    }

    @Test
    void aRuleTakesTheEmptyLinesPlaceAndATableToo() {
        type("/hr");
        press(KeyCode.ENTER);

        assertEquals("<p>가</p>\n\n<hr>\n\n<p>나</p>\n", play.source());

        press(KeyCode.Z, KeyCode.CONTROL);
        press(KeyCode.Z, KeyCode.CONTROL);
        type("/표");
        press(KeyCode.ENTER);

        assertTrue(
                play.source().matches("(?s)<p>가</p>\n\n<table.*</table>\n\n<p>나</p>\n"),
                play.source());
    }

    @Test
    void whatAsksSomethingFirstAsksBehindTheSlash() {
        type("/링크");
        press(KeyCode.ENTER);

        assertEquals(POST, play.source());
        assertTrue(Stagehand.ask(() -> play.field("link-address").isFocused()));
    }
}
