package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/// Replacing in the find bar with real keys.
class ReplaceBarTest extends FindRehearsal {
    @Test
    void replacesOneAfterTheOther() {
        press(KeyCode.H, KeyCode.CONTROL);
        type("한글");
        press(KeyCode.H, KeyCode.CONTROL);
        assertEquals("replace-text", focus());
        type("글");
        press(KeyCode.ENTER);
        assertEquals("1 / 3", count());
        assertEquals(POST.replace("<p>한글", "<p>글"), play.source());
        assertSelected("<b>«한</b>글» 둘");
        press(KeyCode.ENTER);
        assertTrue(play.source().contains("<p>글 하나, 글 둘</p>"), play.source());
    }

    @Test
    void replacesAllAndUndoesItAtOnce() {
        press(KeyCode.H, KeyCode.CONTROL);
        type("(한)글");
        press(KeyCode.R, KeyCode.ALT);
        Stagehand.perform(() -> play.field("replace-text").setText("$1말"));
        press(KeyCode.ENTER, KeyCode.CONTROL, KeyCode.ALT);
        assertEquals(
                POST.replace("<p>한글", "<p>한말")
                        .replace("</b>글", "</b>말")
                        .replace("<td>한글", "<td>한말")
                        .replace("넷 한글", "넷 한말"),
                play.source());
        assertTrue(message().contains("4"), this::message);
        press(KeyCode.ESCAPE);
        press(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(POST, play.source());
    }

    @Test
    void aBadExpressionSaysWhatIsWrongAndChangesNothing() {
        press(KeyCode.H, KeyCode.CONTROL);
        press(KeyCode.R, KeyCode.ALT);
        type("(한");
        assertTrue(message().contains("("), this::message);
        assertEquals("없음", count());
        press(KeyCode.ENTER, KeyCode.CONTROL, KeyCode.ALT);
        assertEquals(POST, play.source());
        type(")");
        assertEquals("", message());
        assertEquals("1 / 5", count());
    }

    @Test
    void looksThroughTheSource() {
        press(KeyCode.H, KeyCode.CONTROL);
        press(KeyCode.X, KeyCode.ALT);
        type("<b>");
        assertEquals("1 / 1", count());
        Stagehand.perform(() -> play.field("replace-text").setText("<b class=\"x\">"));
        press(KeyCode.ENTER, KeyCode.CONTROL, KeyCode.ALT);
        assertEquals(POST.replace("<b>", "<b class=\"x\">"), play.source());
        Stagehand.perform(() -> play.field("find-text").setText("한글"));
        settle();
        assertTrue(count().endsWith("/ 4"), this::count);
    }

    @Test
    void controlHWorksInTheTextToo() {
        Stagehand.perform(() -> play.surface().requestFocus());
        press(KeyCode.H, KeyCode.CONTROL);
        assertEquals("find-text", focus());
        assertTrue(play.node("replace-text").isVisible());
        assertEquals(POST, play.source());
        Stagehand.perform(() -> play.field("field-title").requestFocus());
        press(KeyCode.H, KeyCode.CONTROL);
        assertEquals("find-text", focus());
        assertEquals(POST, play.source());
    }
}
