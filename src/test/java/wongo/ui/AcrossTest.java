package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.ui.palette.StyleNames;
import wongo.ui.sidebar.AcrossRow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// Looking for words in all posts of the blog, and replacing them.
class AcrossTest {
    private static final String FIRST = "---\ntitle: 첫째\n---\n\n<p>카카오 <b>페이</b></p>\n";
    private static final String SECOND = "---\ntitle: 카카오 둘\n---\n\n글\n";
    private static final int PATIENCE = 200;

    @TempDir private Path folder;
    private Path second;
    private Rehearsal play;

    @BeforeEach
    void open() throws IOException {
        Path posts = Files.createDirectories(folder.resolve("_posts"));
        Files.writeString(folder.resolve("_config.yml"), "theme: alembic-jekyll-theme\n");
        second = Files.writeString(posts.resolve("2024-02-02-b.md"), SECOND);
        Path first = Files.writeString(posts.resolve("2024-01-01-a.html"), FIRST);
        play = new Rehearsal(folder, first);
        play.act("find-post");
        assertSoon(2, () -> ((ListView<?>) play.node("posts")).getItems().size());
        play.act("find-across");
    }

    @AfterEach
    void closeTheWindow() {
        play.close();
    }

    @Test
    void findsWhatShowsAndWhatTheHeadsSay() {
        type("across-query", "카카오");
        assertRows("2024-02-02-b.md (1)", "title: 카카오 둘", "2024-01-01-a.html (1)", "카카오 페이");
        type("across-query", "오 페");
        assertRows("2024-01-01-a.html (1)", "카카오 페이");
    }

    @Test
    void aPlaceIsGoneTo() {
        type("across-query", "둘");
        assertRows("2024-02-02-b.md (1)", "title: 카카오 둘");
        Stagehand.perform(() -> ((ListView<?>) play.node("across")).getSelectionModel().select(1));
        play.press(play.node("across"), KeyCode.ENTER);
        assertEquals(SECOND, play.source());
    }

    @Test
    void showsWhatWouldChangeThenWritesItAndTakesItBack() throws Exception {
        type("across-query", "카카오");
        type("across-replacement", "라인");
        click("across-compare");
        assertRows(
                "2024-02-02-b.md (1)",
                "title: 카카오 둘",
                "title: 라인 둘",
                "2024-01-01-a.html (1)",
                "<p>카카오 <b>페이</b></p>",
                "<p>라인 <b>페이</b></p>");
        assertEquals(SECOND, Files.readString(second));
        click("across-write");
        assertSoon(SECOND.replace("카카오", "라인"), () -> Files.readString(second));
        assertSoon(FIRST.replace("카카오", "라인"), () -> play.session().article().source());
        assertSoon(true, () -> play.window.stage().getScene().lookup("#notice-across") != null);
        ButtonBase undo =
                (ButtonBase) Stagehand.ask(() -> play.node("notice-across").lookup(".button"));
        Stagehand.perform(undo::fire);
        assertSoon(SECOND, () -> Files.readString(second));
        assertSoon(FIRST, () -> play.session().article().source());
        Stagehand.perform(play.session()::undo);
        assertEquals(
                FIRST.replace("카카오", "라인"), Stagehand.ask(() -> play.session().article().source()));
    }

    @Test
    void findsImagesThatAreMissing() throws IOException {
        Files.writeString(second, "---\ntitle: 그림\n---\n\n![그림](/assets/none.png)\n");
        click("across-dead-ends");
        assertRows("2024-02-02-b.md (1)", "그림: /assets/none.png");
    }

    @Test
    void aStyleOfAllPostsBecomesAnother() throws Exception {
        String red = "<p><b><span style=\"color: %s;\">붉은</span></b> 글</p>\n";
        String blue = "<p><b><span style=\"color: #1a5490;\">푸른</span></b> 글</p>\n";
        Files.writeString(second, SECOND + blue + red.formatted("#EE2323"));
        Stagehand.perform(() -> play.window.files().open(second));
        assertSoon(true, () -> play.source().contains("#EE2323"));
        play.act("recolor-across");
        choose("recolor-from", "#EE2323");
        choose("recolor-to", "#1a5490");
        assertRows(
                "2024-02-02-b.md (1)",
                red.formatted("#EE2323").strip(),
                red.formatted("#1a5490").strip());
        click("across-write");
        assertSoon(SECOND + blue + red.formatted("#1a5490"), () -> Files.readString(second));
    }

    /// Chooses the style with a colour.
    private void choose(String menu, String colour) {
        MenuButton button = (MenuButton) play.node(menu);
        MenuItem chosen =
                Stagehand.ask(
                        () ->
                                button.getItems().stream()
                                        .filter(item -> item.getText().equals(name(colour)))
                                        .findFirst()
                                        .orElseThrow());
        Stagehand.perform(chosen::fire);
    }

    private String name(String colour) {
        return new StyleNames(play.window.desk().words().bundle())
                .of(HighlightStyle.of(List.of(new Mark.Bold(), new Mark.Color(colour))));
    }

    private void type(String field, String text) {
        Stagehand.perform(() -> play.field(field).setText(text));
    }

    private void click(String button) {
        assertSoon(false, () -> play.node(button).isDisabled());
        Stagehand.perform(() -> ((ButtonBase) play.node(button)).fire());
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

    /// What is done on another thread is given some time.
    private static <T> void assertSoon(T expected, Callable<T> now) {
        for (int i = 0; i < PATIENCE && !expected.equals(Stagehand.ask(now)); i++) {
            Stagehand.pulse();
        }
        assertEquals(expected, Stagehand.ask(now));
    }
}
