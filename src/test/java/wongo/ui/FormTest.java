package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.ToggleSwitch;

import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// The form over the front matter: each gesture changes the lines of its field.
class FormTest {
    private static final String HEAD =
            """
            # 손으로 쓴 머리
            title:   제목   # 그대로
            date: 2024-08-14 10:00:00 +0900
            draft: no
            weight: 3
            accent: '#ee2323'
            tags: [가, 'b', 012]
            image:
              path: /assets/a.png   # 그림
              alt: "그림"
            excerpt: >
              같은 말입니다.
            feature_text: >
              같은 말입니다.
            links:
              - name: 하나
                url: https://example.org/1
            """;

    @TempDir private Path folder;
    private Rehearsal play;

    @AfterEach
    void closeTheWindow() {
        if (play != null) {
            play.close();
        }
    }

    @Test
    void everyFieldHasTheEditorThatFitsIt() throws IOException {
        open();
        assertTrue(play.node("field-draft") instanceof ToggleSwitch);
        assertTrue(play.has("field-date-calendar"));
        assertTrue(play.has("field-accent-picker"));
        assertTrue(play.has("field-image-path-choose"));
        assertEquals("그림", play.field("field-image-alt").getText());
        assertEquals("https://example.org/1", play.field("field-links-0--url").getText());
    }

    @Test
    void aSwitchSaysItInTheWordsOfThePost() throws IOException {
        open();
        Stagehand.perform(() -> ((ToggleSwitch) play.node("field-draft")).setSelected(true));
        assertHead("draft: no", "draft: yes");
    }

    @Test
    void aNumberIsCountedWithTheArrows() throws IOException {
        open();
        Stagehand.perform(() -> Stagehand.press(play.field("field-weight"), KeyCode.UP));
        assertHead("weight: 3", "weight: 4");
        Stagehand.perform(() -> Stagehand.type(play.field("field-weight"), "0"));
        assertHead("weight: 3", "weight: 40");
    }

    @Test
    void aColourIsChosen() throws IOException {
        open();
        Stagehand.perform(
                () -> {
                    ColorPicker picker = (ColorPicker) play.node("field-accent-picker");
                    picker.setValue(Color.BLUE);
                    picker.fireEvent(new ActionEvent());
                });
        assertHead("'#ee2323'", "'#0000ff'");
    }

    @Test
    void aChipComesAndGoesAndTheOthersStayAsWritten() throws IOException {
        open();
        Stagehand.perform(
                () -> {
                    Stagehand.type(play.field("field-tags"), "다");
                    Stagehand.press(play.field("field-tags"), KeyCode.ENTER);
                });
        assertHead("[가, 'b', 012]", "[가, 'b', 012, '다']");
        Stagehand.perform(() -> Stagehand.press(chip(0), KeyCode.DELETE));
        assertHead("[가, 'b', 012]", "['b', 012, '다']");
        Stagehand.perform(() -> Stagehand.press(chip(0), KeyCode.RIGHT, KeyCode.ALT));
        assertHead("[가, 'b', 012]", "[012, 'b', '다']");
    }

    @Test
    void aFieldInsideAFieldIsWrittenInItsPlace() throws IOException {
        open();
        Stagehand.perform(
                () -> {
                    play.field("field-image-alt").end();
                    Stagehand.type(play.field("field-image-alt"), " 하나: #2");
                });
        assertHead("alt: \"그림\"", "alt: \"그림 하나: #2\"");
    }

    @Test
    void whatSaysTheSameGoesOnDoingSoUntilItIsParted() throws IOException {
        open();
        type("field-excerpt", " 또");
        assertHead("같은 말입니다.", "같은 말입니다. 또");
        Stagehand.perform(() -> ((ToggleButton) play.node("same-as-feature_text")).fire());
        type("field-excerpt", "!");
        assertEquals("같은 말입니다. 또!", Stagehand.ask(play.field("field-excerpt")::getText));
        assertEquals("같은 말입니다. 또", Stagehand.ask(play.field("field-feature_text")::getText));
        Stagehand.perform(() -> ((ToggleButton) play.node("same-as-feature_text")).fire());
        assertHead("같은 말입니다.", "같은 말입니다. 또!");
        play.act("undo");
        play.act("undo");
        play.act("undo");
        assertHead("", "");
    }

    @Test
    void aFieldIsRenamedMovedAndRemoved() throws IOException {
        open();
        choose("field-menu-weight", "field-tools-rename");
        Stagehand.perform(
                () -> {
                    play.field("rename-field").setText("order");
                    play.field("rename-field").fireEvent(new ActionEvent());
                });
        assertHead("weight: 3", "order: 3");
        choose("field-menu-order", "field-tools-move-up");
        assertHead("draft: no\nweight: 3", "order: 3\ndraft: no");
        choose("field-menu-order", "field-tools-remove");
        assertHead("draft: no\nweight: 3", "draft: no");
        assertFalse(play.has("field-order"));
    }

    @Test
    void aFieldOfAnyNameIsAdded() throws IOException {
        open();
        MenuButton add = (MenuButton) play.node("add-field");
        Stagehand.perform(() -> add.getItems().getLast().fire());
        Stagehand.perform(
                () -> {
                    play.field("new-field-name").setText("부제");
                    play.field("new-field-name").fireEvent(new ActionEvent());
                });
        assertHead("", "");
        assertEquals("field-부제", focused());
        type("field-부제", "012");
        assertHead("url: https://example.org/1\n", "url: https://example.org/1\n부제: \"012\"\n");
    }

    @Test
    void aFieldThatIsBeingAddedIsNeitherMissedNorOfferedAgain() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("hugo.toml"), "title = '글'\n");
        play = new Rehearsal(folder, "a.md", "---\ntitle: 글\n---\n\n글\n");
        Hyperlink missing = (Hyperlink) play.node("missing-fields");
        MenuButton add = (MenuButton) play.node("add-field");
        assertTrue(missing.isVisible());
        int offered = Stagehand.ask(() -> add.getItems().size());
        Stagehand.perform(missing::fire);
        assertEquals(offered - 1, Stagehand.ask(() -> add.getItems().size()));
        assertFalse(missing.isVisible(), missing::getText);
    }

    @Test
    void aListOfGroupsGetsOneMoreOfTheSameShape() throws IOException {
        open();
        Stagehand.perform(() -> ((ButtonBase) play.node("field-links-add")).fire());
        assertHead(
                "url: https://example.org/1\n",
                "url: https://example.org/1\n  - name: \"\"\n    url: \"\"\n");
        type("field-links-1--name", "둘");
        assertHead(
                "url: https://example.org/1\n",
                "url: https://example.org/1\n  - name: \"둘\"\n    url: \"\"\n");
    }

    @Test
    void theCalendarWritesThePartThatWasChosen() throws IOException {
        open();
        Stagehand.perform(() -> ((ToggleButton) play.node("field-date-calendar")).fire());
        Stagehand.pulse();
        Node time = Stagehand.ask(() -> popup("#date-time"));
        Stagehand.perform(
                () -> {
                    ((TextField) time).setText("9:05");
                    time.fireEvent(new ActionEvent());
                });
        assertHead("10:00:00", "09:05:00");
        Stagehand.perform(() -> ((Calendar) popup(".calendar")).setValue(LocalDate.of(2026, 1, 2)));
        assertHead("2024-08-14 10:00:00", "2026-01-02 09:05:00");
        assertEquals("2026년 1월", Stagehand.ask(() -> ((Label) popup(".month-label")).getText()));
    }

    @Test
    void aDateThatIsNoneIsSaidToBe() throws IOException {
        open();
        type("field-date", "x");
        assertTrue(play.node("field-date-note").isVisible());
    }

    @Test
    void focusStaysInTheFieldThatMoves() throws IOException {
        open();
        Stagehand.perform(
                () -> {
                    play.field("field-weight").requestFocus();
                    Stagehand.press(play.field("field-weight"), KeyCode.UP, KeyCode.ALT);
                });
        assertHead("draft: no\nweight: 3", "weight: 3\ndraft: no");
        assertEquals("field-weight", focused());
    }

    private void open() throws IOException {
        Files.createDirectories(folder.resolve("_posts"));
        Files.writeString(folder.resolve("_config.yml"), "theme: alembic-jekyll-theme\n");
        play = new Rehearsal(folder, "_posts/2024-08-14-a.html", post(HEAD));
    }

    private static String post(String head) {
        return "---\n" + head + "---\n\n<p>글</p>\n";
    }

    private void type(String field, String text) {
        TextInputControl control = play.field(field);
        Stagehand.perform(
                () -> {
                    control.end();
                    Stagehand.type(control, text);
                });
    }

    private void choose(String menu, String item) {
        MenuButton button = (MenuButton) play.node(menu);
        MenuItem chosen =
                button.getItems().stream()
                        .filter(one -> item.equals(one.getId()))
                        .findFirst()
                        .orElseThrow();
        Stagehand.perform(chosen::fire);
    }

    private Node chip(int index) {
        return List.copyOf(play.field("field-tags").getParent().getChildrenUnmodifiable())
                .get(index);
    }

    private String focused() {
        return Stagehand.ask(() -> play.window.stage().getScene().getFocusOwner().getId());
    }

    private static Node popup(String selector) {
        return Window.getWindows().stream()
                .filter(window -> window.getScene() != null)
                .map(window -> window.getScene().getRoot().lookup(selector))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /// @param was what the head of the test's post says there
    private void assertHead(String was, String now) {
        assertEquals(post(HEAD.replace(was, now)), play.source());
    }
}
