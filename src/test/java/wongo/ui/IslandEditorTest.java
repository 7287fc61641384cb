package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.ui.source.SourceView;

import java.nio.file.Path;

/// The source of a block that is not understood, in an editor of its own.
class IslandEditorTest {
    private static final String SVG = "<svg  id='a'>\r\n\t<text>가</text>\n</svg>";
    private static final String POST = "<p>가</p>\n\n" + SVG + "\n\n<p>나</p>\n";

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

    private SourceView editor() {
        return (SourceView) play.node("island-source");
    }

    private boolean isOpen() {
        return Stagehand.ask(() -> play.node("island-editor").isVisible());
    }

    private void syllable(Node node) {
        Stagehand.perform(
                () -> {
                    Stagehand.compose(node, "ㅎ", "");
                    Stagehand.compose(node, "하", "");
                    Stagehand.compose(node, "", "");
                    Stagehand.compose(node, "", "하");
                });
    }

    @Test
    void enterOpensItAndControlEnterAppliesItAsOneStep() {
        play.press(play.surface(), KeyCode.ENTER);

        assertTrue(isOpen());
        assertTrue(Stagehand.ask(() -> editor().isFocused()));
        assertEquals(SVG.replace("\r\n", "\n"), Stagehand.ask(() -> editor().getText()));

        Stagehand.perform(() -> editor().moveTo(editor().getText().indexOf("</text>")));
        Stagehand.perform(() -> Stagehand.type(editor(), "x"));
        syllable(editor());

        assertEquals(POST, play.source());

        play.press(editor(), KeyCode.ENTER, KeyCode.CONTROL);

        assertEquals(POST.replace("가</text>", "가x하</text>"), play.source());
        assertFalse(isOpen());
        assertTrue(Stagehand.ask(() -> play.surface().isFocused()));

        play.press(play.surface(), KeyCode.Z, KeyCode.CONTROL);

        assertEquals(POST, play.source());
    }

    @Test
    void aDoubleClickOpensIt() {
        Stagehand.perform(
                () -> {
                    Bounds card = play.surface().getCharacterBoundsOnScreen(2, 3).orElseThrow();
                    Point2D at = play.surface().screenToLocal(card.getCenterX(), card.getCenterY());
                    play.surface().moveTo(0);
                    Stagehand.click(play.surface(), at.getX(), at.getY(), 2);
                });

        assertTrue(isOpen());
        assertEquals(POST, play.source());
    }

    @Test
    void aDoubleClickOnAWordSelectsIt() {
        Stagehand.perform(
                () -> {
                    Bounds word = play.surface().getCharacterBoundsOnScreen(0, 1).orElseThrow();
                    Point2D at = play.surface().screenToLocal(word.getCenterX(), word.getCenterY());
                    Stagehand.click(play.surface(), at.getX(), at.getY(), 2);
                });

        assertFalse(isOpen());
    }

    @Test
    void itsUndoIsItsOwn() {
        play.press(play.surface(), KeyCode.ENTER);
        Stagehand.perform(() -> Stagehand.type(editor(), "x"));
        play.press(editor(), KeyCode.Z, KeyCode.CONTROL);

        assertEquals(SVG.replace("\r\n", "\n"), Stagehand.ask(() -> editor().getText()));

        play.press(editor(), KeyCode.ENTER, KeyCode.CONTROL);

        assertEquals(POST, play.source());
        assertFalse(Stagehand.ask(() -> play.session().canUndo()));
    }

    @Test
    void escapeKeepsWhatWasWrittenAndCancelDoesNot() {
        play.press(play.surface(), KeyCode.ENTER);
        play.press(editor(), KeyCode.ESCAPE);

        assertFalse(isOpen());
        assertFalse(Stagehand.ask(() -> play.session().canUndo()));
        assertTrue(Stagehand.ask(() -> play.surface().isFocused()));

        play.press(play.surface(), KeyCode.ENTER);
        Stagehand.perform(() -> Stagehand.type(editor(), "<i></i>"));
        play.press(editor(), KeyCode.ESCAPE);

        assertFalse(isOpen());
        assertEquals(POST.replace(SVG, "<i></i>" + SVG), play.source());

        play.press(play.surface(), KeyCode.Z, KeyCode.CONTROL);
        play.press(play.surface(), KeyCode.ENTER);
        Stagehand.perform(() -> Stagehand.type(editor(), "x"));
        play.click("island-cancel");

        assertFalse(isOpen());
        assertEquals(POST, play.source());
    }

    @Test
    void closingTheWindowKeepsWhatWasWrittenAndAsks() {
        play.press(play.surface(), KeyCode.ENTER);
        Stagehand.perform(() -> editor().moveTo(editor().getText().indexOf("</text>")));
        Stagehand.perform(() -> Stagehand.type(editor(), "x"));

        play.act("close");

        assertEquals(POST.replace("가</text>", "가x</text>"), play.source());
        assertFalse(isOpen());
        assertTrue(play.has("notice-leaving"));
    }

    @Test
    void keysThatFormatTheTextDoNothingInIt() {
        Stagehand.perform(() -> play.surface().selectRange(0, 1));
        play.act("edit-source");
        play.press(editor(), KeyCode.B, KeyCode.CONTROL);

        assertEquals(POST, play.source());
        assertTrue(isOpen());
    }

    @Test
    void whatWouldSwallowTheTextStaysADraft() {
        play.press(play.surface(), KeyCode.ENTER);
        Stagehand.perform(
                () -> {
                    editor().selectAll();
                    Stagehand.type(editor(), "<!--");
                });
        play.press(editor(), KeyCode.ENTER, KeyCode.CONTROL);

        assertTrue(isOpen());
        assertTrue(Stagehand.ask(() -> play.node("island-problem").isVisible()));
        assertEquals(POST, play.source());
    }

    @Test
    void whatIsWrittenElsewhereMeanwhileStays() {
        play.press(play.surface(), KeyCode.ENTER);
        Stagehand.perform(
                () -> {
                    play.surface().requestFocus();
                    play.surface().moveTo(0);
                    Stagehand.type(play.surface(), "앞");
                    Stagehand.type(editor(), "<i></i>");
                });
        play.click("island-apply");

        assertEquals("<p>앞가</p>\n\n<i></i>" + SVG + "\n\n<p>나</p>\n", play.source());
    }

    @Test
    void anEmptyDraftTakesTheBlockAway() {
        play.press(play.surface(), KeyCode.ENTER);
        play.press(editor(), KeyCode.A, KeyCode.CONTROL);
        play.press(editor(), KeyCode.BACK_SPACE);
        play.press(editor(), KeyCode.ENTER, KeyCode.CONTROL);

        assertEquals("<p>가</p>\n\n<p>나</p>\n", play.source());
    }

    @Test
    void aKeyOpensTheSourceOfAParagraphToo() {
        Stagehand.perform(() -> play.surface().moveTo(1));
        play.act("edit-source");

        assertEquals("<p>가</p>", Stagehand.ask(() -> editor().getText()));

        Stagehand.perform(
                () -> {
                    editor().moveTo(2);
                    Stagehand.type(editor(), " class=\"x\"");
                });
        play.press(editor(), KeyCode.ENTER, KeyCode.CONTROL);

        assertEquals(POST.replace("<p>가", "<p class=\"x\">가"), play.source());
    }

    @Test
    void aNewBlockIsPutWhereTheSlashWas() {
        Stagehand.perform(
                () -> {
                    play.surface().moveTo(1);
                    Stagehand.type(play.surface(), " /html");
                });
        Stagehand.pulse();
        play.press(play.surface(), KeyCode.ENTER);

        assertTrue(isOpen());

        Stagehand.perform(() -> Stagehand.type(editor(), "<svg></svg>"));
        play.press(editor(), KeyCode.ENTER, KeyCode.CONTROL);

        assertEquals(POST.replace("<p>가</p>", "<p>가 </p>\n\n<svg></svg>"), play.source());
    }
}
