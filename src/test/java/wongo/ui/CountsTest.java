package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A writer who wants to know how much is written.
class CountsTest {
    private static final String POST =
            "<p>들머리</p>\n<h2>하나</h2>\n<p>가나 다라</p>\n<h2>둘</h2>\n<p>" + "마".repeat(84) + "</p>\n";

    @TempDir private Path folder;

    private static String text(Rehearsal play, String id) {
        return ((Labeled) play.node(id)).getText();
    }

    private static void pause() throws InterruptedException {
        Thread.sleep(500);
        Stagehand.pulse();
    }

    private static void open(Rehearsal play) {
        Stagehand.perform(
                () -> Stagehand.press(play.surface(), KeyCode.G, KeyCode.CONTROL, KeyCode.SHIFT));
        Stagehand.pulse();
    }

    @Test
    void thePostTheSectionAndTheSelectionAreCounted() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            pause();
            assertEquals("95자 · 공백 제외 94자 · 6어절 · 원고지 1매 · 2초", text(play, "counts"));
            play.select("가나 다");
            pause();
            assertEquals("선택 4 / 95자 · 공백 제외 3자 · 2 / 6어절", text(play, "counts"));
            assertFalse(play.node("counts-detail").isVisible());
            open(play);
            assertTrue(play.node("counts-detail").isVisible());
            assertEquals("95", text(play, "counts-post-characters"));
            assertEquals("7", text(play, "counts-section-characters"));
            assertEquals("4", text(play, "counts-selection-characters"));
            Stagehand.perform(() -> Stagehand.press(play.field("goal-amount"), KeyCode.ESCAPE));
            assertFalse(play.node("counts-detail").isVisible());
            assertTrue(Stagehand.ask(() -> play.surface().isFocused()));
            open(play);
            Stagehand.perform(() -> Stagehand.click(play.surface(), 100, 100, 1));
            assertFalse(play.node("counts-detail").isVisible());
        }
    }

    @Test
    void aGoalFillsABarAndIsRememberedWithItsFile() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            pause();
            assertFalse(play.node("goal").getParent().isVisible());
            open(play);
            Stagehand.perform(
                    () -> {
                        play.field("goal-amount").clear();
                        Stagehand.type(play.field("goal-amount"), "190x");
                        Stagehand.press(play.field("goal-amount"), KeyCode.ENTER);
                    });
            assertTrue(play.node("goal").getParent().isVisible());
            assertEquals(0.5, ((ProgressBar) play.node("goal")).getProgress());
            assertEquals("50%", text(play, "goal-share"));
        }
        try (Rehearsal play = new Rehearsal(folder, folder.resolve("a.html"))) {
            pause();
            assertEquals("50%", text(play, "goal-share"));
            open(play);
            Stagehand.perform(((ButtonBase) play.node("goal-clear"))::fire);
            assertFalse(play.node("goal").getParent().isVisible());
        }
        try (Rehearsal play = new Rehearsal(folder, folder.resolve("a.html"))) {
            pause();
            assertFalse(play.node("goal").getParent().isVisible());
        }
    }

    @Test
    void aGoalForAllPostsIsTheirsUnlessTheyHaveAnother() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            open(play);
            Stagehand.perform(
                    () -> {
                        ((CheckBox) play.node("goal-for-all")).setSelected(true);
                        play.field("goal-amount").setText("950");
                        ((ButtonBase) play.node("goal-set")).fire();
                    });
        }
        try (Rehearsal play = new Rehearsal(folder, "b.html", POST)) {
            pause();
            assertEquals("10%", text(play, "goal-share"));
            open(play);
            Stagehand.perform(
                    () -> {
                        play.field("goal-amount").setText("95");
                        ((ButtonBase) play.node("goal-set")).fire();
                    });
            assertEquals("100%", text(play, "goal-share"));
        }
        try (Rehearsal play = new Rehearsal(folder, folder.resolve("a.html"))) {
            pause();
            assertEquals("10%", text(play, "goal-share"));
        }
    }
}
