package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A writer who looks for a command, for a key, or for the next part of the window, hands on the
/// keyboard.
class FindingCommandsTest {
    private static final String POST = "---\ntitle: 글\n---\n<h2>가</h2>\n\n<p>나다</p>\n";

    @TempDir private Path folder;

    private static void openPalette(Rehearsal play) {
        Stagehand.perform(
                () -> Stagehand.press(play.surface(), KeyCode.P, KeyCode.CONTROL, KeyCode.SHIFT));
        Stagehand.pulse();
    }

    private static String best(Rehearsal play, String typed) {
        return Stagehand.ask(
                () -> {
                    play.field("command-search").setText(typed);
                    ListView<?> list = (ListView<?>) play.node("command-list");
                    return list.getItems().isEmpty()
                            ? ""
                            : ((CommandSearch.Hit) list.getItems().getFirst()).action().id();
                });
    }

    @Test
    void aCommandIsFoundInEitherLanguageAndByItsFirstConsonants() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            openPalette(play);
            assertEquals("bold", best(play, "굵게"));
            assertEquals("bold", best(play, "굴"));
            assertEquals("bold", best(play, "ㄱㄱ"));
            assertEquals("bold", best(play, "bold"));
            assertEquals("section-duplicate", best(play, "섹 복"));
            assertEquals("section-duplicate", best(play, "dup sec"));
            assertEquals("save-as", best(play, "save as"));
            assertEquals("toggle-preview", best(play, "미리"));
            assertEquals("", best(play, "없는 명령이다"));
        }
    }

    @Test
    void whatWasUsedLastComesFirst() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            play.select("나다");
            openPalette(play);
            Stagehand.perform(
                    () -> {
                        Stagehand.type(play.field("command-search"), "기울임");
                        Stagehand.press(play.field("command-search"), KeyCode.ENTER);
                    });
            assertTrue(play.source().contains("<i>나다</i>"), play.source());
            assertFalse(play.node("command-palette").isVisible());
            assertTrue(Stagehand.ask(() -> play.surface().isFocused()));
            openPalette(play);
            assertEquals("italic", best(play, ""));
        }
    }

    @Test
    void whatWouldDoNothingIsNotChosen() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            openPalette(play);
            assertEquals("undo", best(play, "되돌리기"));
            Stagehand.perform(() -> Stagehand.press(play.field("command-search"), KeyCode.ENTER));
            assertTrue(play.node("command-palette").isVisible());
            Stagehand.perform(() -> Stagehand.press(play.field("command-search"), KeyCode.ESCAPE));
            assertFalse(play.node("command-palette").isVisible());
        }
    }

    @Test
    void everyKeyIsInTheListOfShortcuts() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            Stagehand.perform(() -> Stagehand.press(play.surface(), KeyCode.F1));
            assertTrue(play.node("shortcuts").isVisible());
            List<String> listed = keys(play);
            for (Action action : play.window.pane().actions().all()) {
                action.keys()
                        .ifPresent(
                                keys ->
                                        assertTrue(
                                                listed.contains(keys.getDisplayText()),
                                                action.id()));
            }
            Stagehand.perform(() -> Stagehand.type(play.field("shortcut-search"), "ctrl b"));
            assertTrue(keys(play).contains("Ctrl+B"), () -> keys(play).toString());
            Stagehand.perform(() -> Stagehand.press(play.field("shortcut-search"), KeyCode.ESCAPE));
            assertFalse(play.node("shortcuts").isVisible());
        }
    }

    private static List<String> keys(Rehearsal play) {
        return Stagehand.ask(
                () -> {
                    List<String> keys = new ArrayList<>();
                    for (Object item : ((ListView<?>) play.node("shortcut-list")).getItems()) {
                        if (item instanceof Shortcut.Key key) {
                            keys.addAll(key.keys());
                        }
                    }
                    return keys;
                });
    }

    @Test
    void theKeyboardGoesRoundThePartsOfTheWindow() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            Stagehand.pulse();
            assertTrue(Stagehand.ask(() -> play.surface().isFocused()));
            assertEquals("preview", focusAfter(play, KeyCode.F6));
            assertEquals("outline", focusAfter(play, KeyCode.F6));
            assertEquals("field-title", focusAfter(play, KeyCode.F6));
            assertEquals("writing-surface", focusAfter(play, KeyCode.F6));
            assertEquals("field-title", focusAfter(play, KeyCode.F6, KeyCode.SHIFT));
            play.act("toggle-sidebar");
            assertEquals("preview", focusAfter(play, KeyCode.F6, KeyCode.SHIFT));
        }
    }

    private static String focusAfter(Rehearsal play, KeyCode key, KeyCode... held) {
        Stagehand.perform(
                () -> Stagehand.press(play.window.stage().getScene().getFocusOwner(), key, held));
        Stagehand.pulse();
        Node owner = Stagehand.ask(() -> play.window.stage().getScene().getFocusOwner());
        return String.valueOf(owner.getId());
    }
}
