package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

/// Addresses completed by what the blog has, where they are typed.
class PathCompletionTest {
    private static final String POST = "---\nimage: /a.png\n---\n\n<p>글</p>\n";

    @TempDir private Path folder;
    private Rehearsal play;

    @BeforeEach
    void open() throws Exception {
        Files.writeString(folder.resolve("_config.yml"), "theme: minima\n");
        Files.createDirectories(folder.resolve("assets/img"));
        Files.createFile(folder.resolve("assets/img/가을 하늘.png"));
        Files.createDirectories(folder.resolve("_posts"));
        play = new Rehearsal(folder, "_posts/2024-08-14-a.html", POST);
    }

    @AfterEach
    void close() {
        play.close();
    }

    @Test
    void anImageIsFoundFolderByFolder() {
        write("field-image", "/as");
        take("field-image");
        assertEquals("/assets/", text("field-image"));
        take("field-image");
        take("field-image");
        assertEquals("/assets/img/가을%20하늘.png", text("field-image"));
        press("field-image", KeyCode.ENTER);
        assertEquals(POST.replace("/a.png", "/assets/img/가을%20하늘.png"), play.source());
    }

    @Test
    void escapeLeavesWhatWasTypedAndTheLinkOpen() {
        play.select("글");
        press("writing-surface", KeyCode.K, KeyCode.CONTROL);
        write("link-address", "/as");
        press("link-address", KeyCode.ESCAPE);
        assertTrue(Stagehand.ask(() -> play.node("link-popover").isVisible()));
        assertEquals("/as", text("link-address"));
        press("link-address", KeyCode.ENTER);
        assertEquals(POST.replace("글", "<a href=\"/as\">글</a>"), play.source());
    }

    @Test
    void aFileIsTakenForALink() {
        play.select("글");
        press("writing-surface", KeyCode.K, KeyCode.CONTROL);
        write("link-address", "/assets/i");
        take("link-address");
        assertEquals("/assets/img/", text("link-address"));
        assertEquals(POST, play.source());
        press("link-address", KeyCode.ESCAPE);
        press("link-address", KeyCode.ESCAPE);
        assertFalse(Stagehand.ask(() -> play.node("link-popover").isVisible()));
        assertEquals(POST, play.source());
    }

    private void take(String field) {
        press(field, KeyCode.DOWN);
        press(field, KeyCode.ENTER);
    }

    private void press(String field, KeyCode key, KeyCode... held) {
        play.press(play.node(field), key, held);
    }

    private void write(String id, String text) {
        Stagehand.perform(
                () -> {
                    play.field(id).requestFocus();
                    play.field(id).clear();
                    Stagehand.type(play.field(id), text);
                });
        Stagehand.pulse();
    }

    private String text(String id) {
        return Stagehand.ask(() -> play.field(id).getText());
    }
}
