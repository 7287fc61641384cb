package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.site.PostEntry;
import wongo.ui.sidebar.AcrossRow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Giving a post another address, and the links to it in the others.
class RenameTest {
    private static final String FIRST =
            "---\ntitle: 서울 산책\n---\n\n<p>글 <a href=\"/2024/01/01/walk/#a\">위</a></p>\n";
    private static final String SECOND = "---\ntitle: 둘째\n---\n\n[글](/2024/01/01/walk/)\n";
    private static final int PATIENCE = 200;

    @TempDir private Path folder;
    private Path first;
    private Path second;
    private Path renamed;
    private Rehearsal play;

    @BeforeEach
    void open() throws IOException {
        Path posts = Files.createDirectories(folder.resolve("_posts"));
        Files.writeString(folder.resolve("_config.yml"), "theme: alembic-jekyll-theme\n");
        second = Files.writeString(posts.resolve("2024-02-02-b.md"), SECOND);
        first = Files.writeString(posts.resolve("2024-01-01-walk.html"), FIRST);
        renamed = posts.resolve("2024-01-01-seoul-sanchaek.html");
        play = new Rehearsal(folder, first);
        play.act("find-post");
        assertSoon(2, () -> list().getItems().size());
    }

    @AfterEach
    void closeTheWindow() {
        play.close();
    }

    @Test
    void theLinksAreShownThenFollowAndAreTakenBack() throws Exception {
        begin();
        assertEquals("walk", Stagehand.ask(play.field("rename-slug")::getText));
        play.click("rename-roman");
        assertEquals("2024-01-01-seoul-sanchaek.html", told());
        enter();
        assertRows(
                "2024-01-01-walk.html",
                "2024-01-01-seoul-sanchaek.html",
                "2024-02-02-b.md (1)",
                "[글](/2024/01/01/walk/)",
                "[글](/2024/01/01/seoul-sanchaek/)",
                "2024-01-01-walk.html (1)",
                "<p>글 <a href=\"/2024/01/01/walk/#a\">위</a></p>",
                "<p>글 <a href=\"/2024/01/01/seoul-sanchaek/#a\">위</a></p>");
        assertTrue(Files.exists(first));
        assertEquals(SECOND, Files.readString(second));
        write();
        assertSoon(true, () -> Files.exists(renamed) && !Files.exists(first));
        assertSoon(SECOND.replace("walk", "seoul-sanchaek"), () -> Files.readString(second));
        assertSoon(Optional.of(renamed), () -> play.window.desk().manuscript().file());
        assertSoon(
                FIRST.replace("walk", "seoul-sanchaek"), () -> play.session().article().source());
        assertSoon(true, () -> play.window.stage().getTitle().contains("seoul-sanchaek"));
        takeBack();
        assertSoon(Optional.of(first), () -> play.window.desk().manuscript().file());
        assertEquals(FIRST, Files.readString(first));
        assertEquals(SECOND, Files.readString(second));
        assertFalse(Files.exists(renamed));
        assertSoon(FIRST, () -> play.session().article().source());
    }

    @Test
    void whatIsUnsavedMovesAlongAndStaysUnsaved() throws Exception {
        play.standAt(0);
        Stagehand.perform(() -> Stagehand.type(play.surface(), "새 "));
        String unsaved = play.source();
        assertTrue(unsaved.contains("새 글"), unsaved);
        begin();
        play.click("rename-roman");
        enter();
        write();
        assertSoon(Optional.of(renamed), () -> play.window.desk().manuscript().file());
        assertSoon(
                unsaved.replace("walk", "seoul-sanchaek"), () -> play.session().article().source());
        assertEquals(FIRST, Files.readString(renamed));
        assertTrue(Stagehand.ask(() -> play.window.desk().manuscript().isUnsaved()));
        takeBack();
        assertSoon(Optional.of(first), () -> play.window.desk().manuscript().file());
        assertSoon(unsaved, () -> play.session().article().source());
        play.act("save");
        assertEquals(unsaved, Files.readString(first));
        assertFalse(Files.exists(renamed));
    }

    @Test
    void aNameThatIsTakenIsSaidAtOnce() throws IOException {
        Files.writeString(renamed, "---\ntitle: 글\n---\n");
        begin();
        play.click("rename-roman");
        assertTrue(told().contains("같은 이름의 파일"), told());
        enter();
        assertTrue(play.has("rename-slug"), "it stays to be typed in");
        play.press(play.field("rename-slug"), KeyCode.ESCAPE);
        assertTrue(play.has("new-post-title"));
        assertTrue(Files.exists(first));
    }

    @Test
    void aNameTakenMeanwhileStopsEverything() throws Exception {
        play.act("rename-post");
        play.click("rename-roman");
        enter();
        assertSoon(false, () -> play.node("across-write").isDisabled());
        Files.writeString(renamed, "---\ntitle: 남의 글\n---\n");
        write();
        assertSoon(true, () -> play.window.stage().getScene().lookup("#notice-across") != null);
        assertEquals("---\ntitle: 남의 글\n---\n", Files.readString(renamed));
        assertEquals(FIRST, Files.readString(first));
        assertEquals(SECOND, Files.readString(second));
        assertEquals(FIRST, play.source());
    }

    private void begin() {
        Stagehand.perform(
                () -> {
                    PostEntry post =
                            list().getItems().stream()
                                    .filter(one -> one.title().equals("서울 산책"))
                                    .findFirst()
                                    .orElseThrow();
                    list().getSelectionModel().select(post);
                });
        play.press(list(), KeyCode.F2);
    }

    private String told() {
        return Stagehand.ask(() -> ((Labeled) play.node("rename-name")).getText());
    }

    private void enter() {
        Stagehand.perform(() -> play.field("rename-slug").fireEvent(new ActionEvent()));
    }

    private void write() {
        assertSoon(false, () -> play.node("across-write").isDisabled());
        play.click("across-write");
    }

    private void takeBack() {
        assertSoon(true, () -> play.window.stage().getScene().lookup("#notice-across") != null);
        ButtonBase undo =
                (ButtonBase) Stagehand.ask(() -> play.node("notice-across").lookup(".button"));
        Stagehand.perform(undo::fire);
    }

    private void assertRows(String... expected) {
        assertSoon(
                List.of(expected),
                () ->
                        ((ListView<?>) play.node("across"))
                                .getItems().stream()
                                        .map(row -> ((AcrossRow) row).text().toString())
                                        .toList());
    }

    @SuppressWarnings("unchecked")
    private ListView<PostEntry> list() {
        return (ListView<PostEntry>) play.node("posts");
    }

    /// What is done on another thread is given some time.
    private static <T> void assertSoon(T expected, Callable<T> now) {
        for (int i = 0; i < PATIENCE && !expected.equals(Stagehand.ask(now)); i++) {
            Stagehand.pulse();
        }
        assertEquals(expected, Stagehand.ask(now));
    }
}
