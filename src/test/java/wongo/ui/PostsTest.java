package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.FieldPath;
import wongo.site.PostEntry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The list of the blog's posts beside the text.
class PostsTest {
    private static final int PATIENCE = 100;

    @TempDir private Path folder;
    @TempDir private Path elsewhere;
    private Rehearsal play;

    @AfterEach
    void closeTheWindow() {
        if (play != null) {
            play.close();
        }
    }

    @Test
    void listsThePostsOfTheBlogNewestFirst() throws IOException {
        open();
        assertTitles("쓰는 중", "둘째", "첫째");
    }

    @Test
    void isFilteredByAnythingTheHeadsSay() throws IOException {
        open();
        filter("법률");
        assertTitles("첫째");
        filter("2024-02");
        assertTitles("둘째");
        filter("");
        Stagehand.perform(() -> ((ToggleButton) play.node("posts-drafts")).setSelected(true));
        assertTitles("쓰는 중");
    }

    @Test
    void isSorted() throws IOException {
        open();
        MenuButton order = (MenuButton) play.node("posts-order");
        Stagehand.perform(
                () -> {
                    RadioMenuItem oldest = (RadioMenuItem) order.getItems().get(1);
                    oldest.fire();
                });
        assertTitles("첫째", "둘째", "쓰는 중");
    }

    @Test
    void enterOpensAPost() throws IOException {
        open();
        filter("둘째");
        assertTitles("둘째");
        play.press(play.field("posts-filter"), KeyCode.DOWN);
        play.press(play.node("posts"), KeyCode.ENTER);
        assertTrue(play.source().contains("title: 둘째"));
    }

    @Test
    void aSavedTitleIsListedAnew() throws IOException {
        open();
        Stagehand.perform(
                () -> {
                    play.field("field-title").end();
                    Stagehand.type(play.field("field-title"), " 글");
                });
        play.act("save");
        assertTrue(play.onDisk().contains("첫째 글"));
        assertTitles("쓰는 중", "둘째", "첫째 글");
    }

    @Test
    void theChipsOfAPostAreCompletedFromTheOthers() throws IOException {
        open();
        Stagehand.perform(
                () -> {
                    play.field("field-categories").requestFocus();
                    Stagehand.type(play.field("field-categories"), "여");
                });
        Stagehand.pulse();
        Stagehand.perform(
                () -> {
                    Stagehand.press(play.field("field-categories"), KeyCode.DOWN);
                    Stagehand.press(play.field("field-categories"), KeyCode.ENTER);
                });
        assertTrue(play.source().contains("categories: [법률, 여행]"));
    }

    @Test
    void aDraftIsPublishedAndAPostWithdrawn() throws IOException {
        open();
        refile("쓰는 중", "posts-publish");
        assertFalse(Files.exists(folder.resolve("_drafts/c.md")));
        assertSoonNoDrafts();
        refile("첫째", "posts-withdraw");
        Path draft = folder.resolve("_drafts/a.html");
        assertEquals(
                Optional.of(draft), Stagehand.ask(() -> play.window.desk().manuscript().file()));
        assertTrue(Files.readString(draft).contains("title: 첫째"));
    }

    private void refile(String title, String item) {
        PostEntry post =
                list().getItems().stream()
                        .filter(one -> one.title().equals(title))
                        .findFirst()
                        .orElseThrow();
        Stagehand.perform(
                () -> {
                    list().getSelectionModel().select(post);
                    Node at = list();
                    at.fireEvent(
                            new ContextMenuEvent(
                                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                    9,
                                    9,
                                    90,
                                    90,
                                    true,
                                    null));
                });
        MenuItem chosen =
                Stagehand.ask(() -> offered()).stream()
                        .filter(one -> item.equals(one.getId()))
                        .findFirst()
                        .orElseThrow();
        Stagehand.perform(
                (chosen instanceof Menu menu ? menu.getItems().getFirst() : chosen)::fire);
        Stagehand.perform(() -> popup().hide());
    }

    private static List<MenuItem> offered() {
        return popup().getItems();
    }

    private static ContextMenu popup() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void assertSoonNoDrafts() {
        Stagehand.perform(() -> ((ToggleButton) play.node("posts-drafts")).setSelected(true));
        assertTitles();
        Stagehand.perform(() -> ((ToggleButton) play.node("posts-drafts")).setSelected(false));
        assertTitles("쓰는 중", "둘째", "첫째");
    }

    @Test
    void aPostIsCopiedBesideItAndTheCopyOpened() throws IOException {
        open();
        refile("첫째", "posts-duplicate");
        Path copy = play.window.desk().manuscript().file().orElseThrow();
        assertTrue(copy.getFileName().toString().endsWith("-a-2.html"), copy::toString);
        assertTrue(play.source().contains("title: 첫째 (사본)"), play.source());
        assertTrue(Files.exists(play.file));
        assertTitles("쓰는 중", "첫째 (사본)", "둘째", "첫째");
    }

    @Test
    void aPostGoesToTheTrashWhenThatIsSaidAndComesBack() throws IOException {
        open();
        refile("첫째", "posts-trash");
        assertTrue(Files.exists(play.file), "it is asked first");
        play.click("move");
        assertFalse(Files.exists(play.file));
        assertEquals(Optional.empty(), Stagehand.ask(() -> play.window.desk().manuscript().file()));
        assertTrue(Files.exists(folder.resolve("state/Trash/files/2024-01-01-a.html")));
        play.click("put-back");
        assertTrue(play.onDisk().contains("첫째"));
        assertTitles("쓰는 중", "둘째", "첫째");
        Stagehand.perform(() -> list().getSelectionModel().selectFirst());
        play.press(list(), KeyCode.DELETE);
        play.click("move");
        assertFalse(Files.exists(folder.resolve("_drafts/c.md")));
        play.click("put-back");
        assertTrue(Files.exists(folder.resolve("_drafts/c.md")));
        assertEquals(
                Optional.of(play.file),
                Stagehand.ask(() -> play.window.desk().manuscript().file()));
    }

    @Test
    void thePostsOfOneCategoryAreShown() throws IOException {
        open();
        refile("둘째", "posts-alike-menu");
        assertTitles("둘째");
        play.click("posts-alike");
        assertTitles("쓰는 중", "둘째", "첫째");
    }

    @Test
    void howPostsAreBegunIsRememberedAndTheirNameSaid() throws IOException {
        open();
        Stagehand.perform(() -> play.field("new-post-title").setText("서울 산책"));
        play.click("new-post-hangul");
        play.click("new-post-draft");
        assertEquals("_drafts/서울-산책.html", named());
        Files.writeString(folder.resolve("_drafts/서울-산책.html"), "---\ntitle: 글\n---\n");
        play.click("new-post-hangul");
        assertTrue(named().startsWith("_drafts/서울-산책-2.html\n"), named());
        Stagehand.perform(() -> play.field("new-post-title").fireEvent(new ActionEvent()));
        assertEquals(
                Optional.of(folder.resolve("_drafts/서울-산책-2.html")),
                Stagehand.ask(() -> play.window.desk().manuscript().file()));
        Stagehand.perform(() -> play.field("new-post-title").setText("또"));
        assertEquals("_drafts/또.html", named());
    }

    private String named() {
        return Stagehand.ask(() -> ((Labeled) play.node("new-post-name")).getText());
    }

    @Test
    void aPostInNoBlogHasNoOthersBesideIt() throws IOException {
        Files.writeString(folder.resolve("b.md"), "---\ntitle: 나\n---\n\n글\n");
        play = new Rehearsal(folder, "a.md", "---\ntitle: 가\n---\n\n글\n");
        assertTitles();
    }

    @Test
    void anOpenedFolderIsListedWhereverTheOpenPostLies() throws IOException {
        open();
        Path other = Files.createDirectories(elsewhere.resolve("_posts"));
        Files.writeString(elsewhere.resolve("_config.yml"), "title: 다른 블로그\n");
        Path there =
                Files.writeString(
                        other.resolve("2024-03-03-x.md"), "---\ntitle: 남의 글\nmood: 맑음\n---\n\n글\n");
        play.chosen = Optional.of(elsewhere);
        play.act("open-folder");
        assertTitles("남의 글");
        assertFalse(fieldsAre("mood"), "the open post is not of that blog");
        play.act("save");
        assertTitles("남의 글");
        Stagehand.perform(() -> play.window.pane().posts().open(there));
        assertTitles("남의 글");
        assertTrue(fieldsAre("mood"));
        Stagehand.perform(() -> play.window.pane().posts().open(play.file));
        assertTitles("쓰는 중", "둘째", "첫째");
    }

    private boolean fieldsAre(String key) {
        Posts posts = play.window.pane().posts();
        return Stagehand.ask(() -> posts.guide().fields().field(FieldPath.of(key)).isPresent());
    }

    @Test
    void aNewPostBeginsAsTheOthersDo() throws IOException {
        open();
        Stagehand.perform(
                () -> {
                    play.field("new-post-title").setText("종로 이야기");
                    play.field("new-post-title").fireEvent(new ActionEvent());
                });
        assertTrue(play.source().startsWith("---\ntitle: 종로 이야기\n"), play.source());
        Path file = play.window.desk().manuscript().file().orElseThrow();
        assertEquals(folder.resolve("_posts"), file.getParent());
        assertTrue(file.getFileName().toString().contains("jongno-iyagi"), file.toString());
    }

    private void open() throws IOException {
        Path posts = Files.createDirectories(folder.resolve("_posts"));
        Files.createDirectories(folder.resolve("_drafts"));
        Files.writeString(folder.resolve("_config.yml"), "theme: alembic-jekyll-theme\n");
        Files.writeString(
                posts.resolve("2024-02-02-b.md"), "---\ntitle: 둘째\ncategories: [여행]\n---\n\n글\n");
        Files.writeString(folder.resolve("_drafts/c.md"), "---\ntitle: 쓰는 중\n---\n\n글\n");
        Path first =
                Files.writeString(
                        posts.resolve("2024-01-01-a.html"),
                        "---\ntitle: 첫째\ncategories: [법률]\n---\n\n<p>글</p>\n");
        play = new Rehearsal(folder, first);
        play.act("find-post");
        Stagehand.pulse();
    }

    private void filter(String text) {
        Stagehand.perform(() -> play.field("posts-filter").setText(text));
    }

    /// The list follows when the writer pauses, so it is given some time.
    private void assertTitles(String... expected) {
        for (int i = 0; i < PATIENCE && !titles().equals(List.of(expected)); i++) {
            Stagehand.pulse();
        }
        assertEquals(List.of(expected), titles());
    }

    private List<String> titles() {
        return Stagehand.ask(() -> list().getItems().stream().map(PostEntry::title).toList());
    }

    @SuppressWarnings("unchecked")
    private ListView<PostEntry> list() {
        return (ListView<PostEntry>) play.node("posts");
    }
}
