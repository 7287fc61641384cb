package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// Links made, changed and taken off beside the text.
class LinkPopoverTest {
    private static final String POST = "<p>가나 <a href=\"/a\">다라</a> 마</p>\n";

    @TempDir private Path folder;
    private Rehearsal play;

    @BeforeEach
    void open() throws Exception {
        play = new Rehearsal(folder, "a.html", POST);
        Stagehand.perform(() -> play.surface().requestFocus());
    }

    @AfterEach
    void close() {
        play.close();
    }

    private void press(String id, KeyCode key, KeyCode... held) {
        play.press(play.node(id), key, held);
    }

    private void write(String id, String text) {
        Stagehand.perform(
                () -> {
                    play.field(id).clear();
                    Stagehand.type(play.field(id), text);
                });
    }

    private boolean shows(String id) {
        return Stagehand.ask(() -> play.node(id).isVisible());
    }

    private boolean isFocused(String id) {
        return Stagehand.ask(() -> play.node(id).isFocused());
    }

    @Test
    void linksWhatIsSelected() {
        play.select("가나");
        press("writing-surface", KeyCode.K, KeyCode.CONTROL);

        assertTrue(shows("link-popover"));
        assertTrue(isFocused("link-address"));
        assertFalse(shows("link-text"));

        write("link-address", "example.org");
        press("link-address", KeyCode.ENTER);

        assertEquals(POST.replace("가나", "<a href=\"https://example.org\">가나</a>"), play.source());
        assertFalse(shows("link-popover"));
        assertTrue(isFocused("writing-surface"));

        press("writing-surface", KeyCode.Z, KeyCode.CONTROL);

        assertEquals(POST, play.source());
    }

    @Test
    void changesTheLinkAtTheCaret() {
        Stagehand.perform(() -> play.surface().moveTo(4));
        press("writing-surface", KeyCode.K, KeyCode.CONTROL);

        assertEquals("/a", Stagehand.ask(() -> play.field("link-address").getText()));
        assertFalse(shows("link-text"));

        write("link-address", "/b");
        press("link-address", KeyCode.ENTER);

        assertEquals(POST.replace("\"/a", "\"/b"), play.source());
    }

    @Test
    void takesTheLinkAtTheCaretOff() {
        Stagehand.perform(() -> play.surface().moveTo(4));
        press("writing-surface", KeyCode.K, KeyCode.CONTROL);
        play.click("link-remove");

        assertEquals("<p>가나 다라 마</p>\n", play.source());
        assertTrue(isFocused("writing-surface"));
    }

    @Test
    void writesATextOfItsOwnWhereNothingIsSelected() {
        Stagehand.perform(() -> play.surface().moveTo(2));
        press("writing-surface", KeyCode.K, KeyCode.CONTROL);

        assertTrue(shows("link-text"));

        write("link-address", "/b");
        press("link-address", KeyCode.TAB);

        assertTrue(isFocused("link-text"));

        Stagehand.perform(
                () -> {
                    Stagehand.compose(play.field("link-text"), "바", "");
                    Stagehand.compose(play.field("link-text"), "", "");
                    Stagehand.compose(play.field("link-text"), "", "바");
                });

        assertEquals(POST, play.source());

        press("link-text", KeyCode.ENTER);

        assertEquals(POST.replace("가나", "가나<a href=\"/b\">바</a>"), play.source());
    }

    @Test
    void refusesWhatRunsAndEscapeLeavesAll() {
        play.select("가나");
        press("writing-surface", KeyCode.K, KeyCode.CONTROL);
        write("link-address", "javascript:alert(1)");
        press("link-address", KeyCode.ENTER);

        assertTrue(shows("link-popover"));
        assertTrue(shows("link-problem"));
        assertTrue(Stagehand.ask(() -> play.node("link-open").isDisabled()));

        press("link-address", KeyCode.ESCAPE);

        assertFalse(shows("link-popover"));
        assertTrue(isFocused("writing-surface"));
        assertEquals(POST, play.source());
    }

    @Test
    void closesWhenTheWriterGoesElsewhere() {
        press("writing-surface", KeyCode.K, KeyCode.CONTROL);
        Stagehand.perform(() -> play.surface().requestFocus());
        Stagehand.pulse();

        assertFalse(shows("link-popover"));
    }
}
