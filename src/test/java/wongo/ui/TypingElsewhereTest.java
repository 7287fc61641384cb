package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Keys in the title while something in the text is selected.
class TypingElsewhereTest {
    private static final String POST = "---\ntitle: 글\n---\n<p>가나 다라</p>\n";

    @TempDir private Path folder;
    private Rehearsal play;
    private TextInputControl title;

    @BeforeEach
    void open() throws Exception {
        play = new Rehearsal(folder, "a.html", POST);
        title = play.field("field-title");
        play.select("가나");
        Stagehand.perform(
                () -> {
                    title.requestFocus();
                    title.end();
                });
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void keysThatWriteInTheTextDoNothing() {
        play.press(title, KeyCode.B, KeyCode.CONTROL);
        play.press(title, KeyCode.DIGIT1, KeyCode.CONTROL);
        play.press(title, KeyCode.H, KeyCode.CONTROL, KeyCode.SHIFT);
        play.press(title, KeyCode.DIGIT2, KeyCode.CONTROL, KeyCode.ALT);

        assertEquals(POST, play.source());
    }

    @Test
    void textAloneIsPastedWhereItIsTyped() {
        Stagehand.perform(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString("감");
                    content.putHtml("<b>감</b>");
                    Clipboard.getSystemClipboard().setContent(content);
                });
        play.press(title, KeyCode.V, KeyCode.CONTROL, KeyCode.SHIFT);

        assertEquals(POST.replace("글", "글감"), play.source());
    }
}
