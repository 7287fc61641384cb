package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// Kinds of paragraphs and lists with the keys of a keyboard and the questions of the window.
class ParagraphKeysTest {
    @TempDir private Path folder;

    private static void press(Rehearsal play, KeyCode key, KeyCode... held) {
        Stagehand.perform(() -> Stagehand.press(play.surface(), key, held));
    }

    private static void type(Rehearsal play, String text) {
        Stagehand.perform(() -> Stagehand.type(play.surface(), text));
    }

    private static void answer(Rehearsal play, String field, String text) {
        TextInputControl control = play.field(field);
        Stagehand.perform(
                () -> {
                    control.setText(text);
                    Stagehand.press(control, KeyCode.ENTER);
                });
    }

    @Test
    void aListIsWrittenWithTheKeyboardAlone() throws IOException {
        try (Rehearsal play = new Rehearsal(folder, "a.html", "<p>가</p>\n")) {
            press(play, KeyCode.END);
            press(play, KeyCode.DIGIT7, KeyCode.CONTROL, KeyCode.SHIFT);
            assertEquals("<ol>\n    <li>가</li>\n</ol>\n", play.source());
            press(play, KeyCode.ENTER);
            type(play, "나");
            press(play, KeyCode.TAB);
            assertEquals(
                    "<ol>\n"
                            + "    <li>가\n"
                            + "        <ol>\n"
                            + "            <li>나</li>\n"
                            + "        </ol>\n"
                            + "    </li>\n"
                            + "</ol>\n",
                    play.source());
            press(play, KeyCode.TAB, KeyCode.SHIFT);
            press(play, KeyCode.UP, KeyCode.ALT);
            assertEquals("<ol>\n    <li>나</li>\n    <li>가</li>\n</ol>\n", play.source());
            press(play, KeyCode.DOWN, KeyCode.ALT);
            press(play, KeyCode.ENTER);
            press(play, KeyCode.ENTER);
            assertEquals(
                    "<ol>\n    <li>가</li>\n    <li>나</li>\n</ol>\n\n<p>&nbsp;</p>\n",
                    play.source());
            press(play, KeyCode.DIGIT8, KeyCode.CONTROL, KeyCode.SHIFT);
            press(play, KeyCode.BACK_SPACE);
            assertEquals(
                    "<ol>\n    <li>가</li>\n    <li>나</li>\n</ol>\n\n<p>&nbsp;</p>\n",
                    play.source());
        }
    }

    @Test
    void aListIsToldItsFirstNumber() throws IOException {
        try (Rehearsal play = new Rehearsal(folder, "a.html", "<ol><li>가</li></ol>\n")) {
            assertTrue(play.window.pane().actions().get("list-start").deed().applies());
            play.act("list-start");
            answer(play, "list-start", "7");
            assertEquals("<ol start=\"7\"><li>가</li></ol>\n", play.source());
        }
    }

    @Test
    void quotesAndCodeAreMadeAndLeft() throws IOException {
        try (Rehearsal play = new Rehearsal(folder, "a.html", "<p>가</p>\n")) {
            press(play, KeyCode.END);
            press(play, KeyCode.DIGIT9, KeyCode.CONTROL, KeyCode.SHIFT);
            play.act("quote-2");
            press(play, KeyCode.ENTER);
            press(play, KeyCode.ENTER);
            String quote = "<blockquote data-ke-style=\"style2\"><p>가</p></blockquote>\n\n";
            assertEquals(quote + "<p data-ke-size=\"size16\">&nbsp;</p>\n", sized(play.source()));
            press(play, KeyCode.DIGIT6, KeyCode.CONTROL, KeyCode.SHIFT);
            type(play, "x");
            press(play, KeyCode.ENTER);
            press(play, KeyCode.ENTER);
            assertEquals(quote + "<pre><code>x\n\n</code></pre>\n", play.source());
            play.act("code-language");
            answer(play, "code-language", "java");
            press(play, KeyCode.ENTER);
            assertEquals(
                    quote
                            + "<pre class=\"java\" data-ke-language=\"java\""
                            + " data-ke-type=\"codeblock\"><code>x</code></pre>\n\n"
                            + "<p data-ke-size=\"size16\">&nbsp;</p>\n",
                    sized(play.source()));
        }
    }

    /// New paragraphs are spelled like those that are there, whichever those are.
    private static String sized(String source) {
        return source.replace("<p>&nbsp;</p>", "<p data-ke-size=\"size16\">&nbsp;</p>");
    }

    @Test
    void aParagraphIsCentred() throws IOException {
        try (Rehearsal play = new Rehearsal(folder, "a.html", "<p>가</p>\n")) {
            press(play, KeyCode.M, KeyCode.CONTROL, KeyCode.ALT);
            assertEquals("<p style=\"text-align: center;\">가</p>\n", play.source());
            press(play, KeyCode.L, KeyCode.CONTROL, KeyCode.ALT);
            assertEquals("<p>가</p>\n", play.source());
        }
    }

    @Test
    void aRuleIsPutInAndDrawnOtherwise() throws IOException {
        String p = "<p data-ke-size=\"size16\">";
        try (Rehearsal play = new Rehearsal(folder, "a.html", p + "가</p>\n\n" + p + "나</p>\n")) {
            play.act("rule-3");
            assertEquals(p + "가</p>\n\n" + rule("style3") + "\n\n" + p + "나</p>\n", play.source());
            press(play, KeyCode.BACK_SPACE);
            play.act("rule-5");
            assertEquals(p + "가</p>\n\n" + rule("style5") + "\n\n" + p + "나</p>\n", play.source());
            press(play, KeyCode.Z, KeyCode.CONTROL);
            press(play, KeyCode.Z, KeyCode.CONTROL);
            assertEquals(p + "가</p>\n\n" + p + "나</p>\n", play.source());
        }
    }

    private static String rule(String style) {
        return "<hr contenteditable=\"false\" data-ke-type=\"horizontalRule\" data-ke-style=\""
                + style
                + "\" />";
    }

    @Test
    void whatOpensAndClosesIsWrittenInAndLabelled() throws IOException {
        String p = "<p data-ke-size=\"size16\">";
        try (Rehearsal play = new Rehearsal(folder, "a.html", p + "가</p>\n")) {
            play.act("insert-more");
            type(play, "속");
            press(play, KeyCode.HOME);
            press(play, KeyCode.LEFT);
            play.act("more-labels");
            answer(play, "more-open", "펼치기");
            assertEquals(
                    p
                            + "가</p>\n\n<div data-ke-type=\"moreLess\" data-text-more=\"펼치기\""
                            + " data-text-less=\"닫기\"><a class=\"btn-toggle-moreless\">펼치기</a>\n"
                            + "<div class=\"moreless-content\">\n"
                            + p
                            + "속</p>\n</div>\n</div>\n",
                    play.source());
        }
    }
}
