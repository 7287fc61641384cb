package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.ui.preview.Device;
import wongo.ui.preview.PreviewPane;
import wongo.ui.preview.Skin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A Markdown post in the window, from the file to the file.
class MarkdownPostTest {
    private static final String POST =
            """
            ---
            title: 문방구
            ---

            도서관 옆 *문방구*입니다.

            - 연필
            - 지우개

            | 이름 | 값 |
            |------|----|
            | 연필 | 12 |
            """;

    @TempDir private Path folder;
    private Rehearsal rehearsal;

    @BeforeEach
    void open() throws IOException {
        rehearsal = new Rehearsal(folder, "글.md", POST);
    }

    @AfterEach
    void close() {
        rehearsal.close();
    }

    private void act(String id) {
        rehearsal.act(id);
        Stagehand.pulse();
    }

    private void stand(String text) {
        rehearsal.select(text);
        Stagehand.perform(() -> rehearsal.surface().requestFocus());
        rehearsal.press(rehearsal.surface(), KeyCode.RIGHT);
    }

    @Test
    void onlyTheLinesThatWereWrittenChange() throws IOException {
        stand("지우개");
        rehearsal.press(rehearsal.surface(), KeyCode.ENTER);
        Stagehand.perform(() -> Stagehand.type(rehearsal.surface(), "공책"));
        rehearsal.select("도서관");
        act("bold");
        act("save");

        assertEquals(
                POST.replace("- 지우개\n", "- 지우개\n- 공책\n").replace("도서관", "**도서관**"),
                rehearsal.onDisk());

        while (Stagehand.ask(rehearsal.session()::canUndo)) {
            act("undo");
        }

        assertEquals(POST, rehearsal.source());
    }

    @Test
    void thePageShowsWhatMarkdownMeans() throws Exception {
        assertEquals(
                "문방구",
                rehearsal.page("document.querySelector('#article em').textContent", "문방구"::equals));
    }

    @Test
    void aPipeTableIsAskedBeforeItBecomesHtmlAndComesBackInOneStep() {
        rehearsal.select("연필 | 12");
        act("table-merge");

        assertEquals(POST, rehearsal.source());
        assertTrue(rehearsal.has("notice-table"));

        rehearsal.click("as-html");
        Stagehand.pulse();

        assertTrue(
                rehearsal.source().contains("<td colspan=\"2\">연필<br>12</td>"), rehearsal.source());
        assertFalse(rehearsal.source().contains("|---"));

        act("undo");

        assertEquals(POST, rehearsal.source());
    }

    @Test
    void itIsConvertedToANewFileBesideIt() throws IOException {
        act("convert");

        assertTrue(rehearsal.has("notice-convert"));

        rehearsal.click("convert-now");
        Stagehand.pulse();

        String html = Files.readString(folder.resolve("글.html"));
        assertEquals(POST, Files.readString(folder.resolve("글.md")));
        assertEquals(html, rehearsal.source());
        assertTrue(html.contains("<li>연필"), html);
    }

    @Test
    void howThePageLooksIsRemembered() throws IOException {
        act("preview-news");
        act("preview-phone");
        rehearsal.close();
        rehearsal = new Rehearsal(folder, "글.md", POST);
        PreviewPane preview = (PreviewPane) rehearsal.node("preview").getParent();

        assertEquals(Skin.NEWS, preview.skinProperty().get());
        assertEquals(Device.PHONE, preview.deviceProperty().get());
    }

    @Test
    void aClickOnThePagePutsTheCaretIntoItsBlock() throws Exception {
        rehearsal.page("document.querySelector('#article li') ? 'there' : ''", "there"::equals);
        rehearsal.page(
                "document.querySelector('#article li').dispatchEvent(new MouseEvent('click',"
                        + " {bubbles: true, cancelable: true})) + ''",
                "true"::equals);
        Stagehand.pulse();

        int caret = Stagehand.ask(() -> rehearsal.session().state().selection().head());
        assertEquals(POST.indexOf("연필"), caret);
    }
}
