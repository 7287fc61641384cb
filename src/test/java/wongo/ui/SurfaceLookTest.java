package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.ui.writing.Typesetting;
import wongo.ui.writing.Typesetting.Column;
import wongo.ui.writing.Typesetting.Spacing;

import java.nio.file.Path;

class SurfaceLookTest {
    @TempDir private Path folder;

    @Test
    void theLookIsRememberedFromOneWindowToTheNext() throws Exception {
        Typesetting chosen;
        try (Rehearsal play = new Rehearsal(folder, "a.html", "<h2>가</h2>\n<p>나</p>\n")) {
            press(play, KeyCode.EQUALS, KeyCode.CONTROL);
            press(play, KeyCode.EQUALS, KeyCode.CONTROL);
            press(play, KeyCode.MINUS, KeyCode.CONTROL);
            press(play, KeyCode.F8, KeyCode.CONTROL);
            press(play, KeyCode.F8, KeyCode.SHIFT);
            press(play, KeyCode.F8, KeyCode.CONTROL, KeyCode.SHIFT);
            play.act("column-wide");
            play.act("spacing-loose");
            play.act("next-font");
            chosen = typesetting(play);
        }
        try (Rehearsal play = new Rehearsal(folder, folder.resolve("a.html"))) {
            assertEquals(chosen, typesetting(play));
            assertEquals(110, typesetting(play).zoom());
            assertEquals(Column.WIDE, typesetting(play).column());
            assertEquals(Spacing.LOOSE, typesetting(play).spacing());
            assertTrue(Stagehand.ask(() -> play.surface().look().dimmingProperty().get()));
            assertTrue(Stagehand.ask(() -> play.surface().look().typewriterProperty().get()));
            assertTrue(Stagehand.ask(() -> play.surface().look().signsProperty().get()));
            press(play, KeyCode.DIGIT0, KeyCode.CONTROL);
            assertEquals(100, typesetting(play).zoom());
        }
    }

    @Test
    void foldingHasKeys() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", "<h2>가</h2>\n<p>나</p>\n")) {
            play.select("나");
            press(play, KeyCode.OPEN_BRACKET, KeyCode.CONTROL, KeyCode.SHIFT);
            assertEquals(1, folded(play));
            press(play, KeyCode.CLOSE_BRACKET, KeyCode.CONTROL, KeyCode.SHIFT);
            assertEquals(0, folded(play));
            press(play, KeyCode.OPEN_BRACKET, KeyCode.CONTROL, KeyCode.ALT);
            assertEquals(1, folded(play));
            press(play, KeyCode.CLOSE_BRACKET, KeyCode.CONTROL, KeyCode.ALT);
            assertEquals(0, folded(play));
        }
    }

    private static int folded(Rehearsal play) {
        return Stagehand.ask(
                () -> play.surface().folding().foldsProperty().get().headings().size());
    }

    private static Typesetting typesetting(Rehearsal play) {
        return Stagehand.ask(() -> play.surface().look().typesettingProperty().get());
    }

    private static void press(Rehearsal play, KeyCode key, KeyCode... held) {
        var surface = play.surface();
        Stagehand.perform(() -> Stagehand.press(surface, key, held));
    }
}
