package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.ui.Stagehand;

/// Signs typed at a line's start, with keys and with an input method.
class FormattedTypingTest {
    private Desk desk = Desk.with("<p>&nbsp;</p>\n");

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'## ', '<h2>한</h2>\n'",
        "'- ', '<ul>\n    <li>한</li>\n</ul>\n'",
        "'1. ', '<ol>\n    <li>한</li>\n</ol>\n'",
        "'> ', '<blockquote><p>한</p></blockquote>\n'",
        "'``` ', '<pre><code>한</code></pre>\n'",
    })
    void becomeWhatTheyMeanAndAreWrittenInGoingOn(String signs, String expected) {
        desk.type(signs).syllable("ㅎ", "하", "한");

        assertEquals(expected, desk.body());
    }

    @Test
    void backspaceRightAfterGivesThemBack() {
        desk.type("# ").press(KeyCode.BACK_SPACE);

        assertEquals("<p># </p>\n", desk.body());
        assertEquals("# |", desk.shown());

        desk.press(KeyCode.BACK_SPACE);

        assertEquals("<p>#</p>\n", desk.body());
    }

    @Test
    void oneUndoGivesThemBackAndTypingGoesOn() {
        desk.type("- ").press(KeyCode.Z, KeyCode.CONTROL).type("가");

        assertEquals("<p>- 가</p>\n", desk.body());
    }

    @Test
    void threeHyphensAndEnterDrawARuleOnceOnly() {
        desk.type("---").press(KeyCode.ENTER);

        assertEquals("<hr>\n\n<p>&nbsp;</p>\n", desk.body());

        desk.press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals("<p>---</p>\n\n<p>&nbsp;</p>\n", desk.body());
        assertEquals("---\n|", desk.shown());
    }

    @Test
    void aLanguageTypedByAnInputMethodIsEndedByEnter() {
        desk.type("```").compose("ㅎ", "").compose("하", "").press(KeyCode.ENTER);

        assertEquals("<pre><code class=\"language-하\"></code></pre>\n", desk.body());
    }

    @Test
    void stayAsTypedWhereThatIsSwitchedOff() {
        Stagehand.perform(() -> desk.surface.formatsTypingProperty().set(false));

        desk.type("# ").type("가").press(KeyCode.ENTER).type("---").press(KeyCode.ENTER);

        assertEquals("<p># 가</p>\n\n<p>---</p>\n\n<p>&nbsp;</p>\n", desk.body());
    }

    @Test
    void stayAsTypedInTheMiddleOfALine() {
        desk.type("가 - 나 1. 다");

        assertEquals("<p>가 - 나 1. 다</p>\n", desk.body());
    }
}
