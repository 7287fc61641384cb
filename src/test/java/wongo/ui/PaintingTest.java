package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.storage.PalettesFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Highlights with the window's keys and buttons.
class PaintingTest {
    private static final String RED = "<b><span style=\"color: #ee2323;\">%s</span></b>";
    private static final String NAVY = "<b><span style=\"color: #1a5490;\">%s</span></b>";
    private static final String POST =
            """
            ---
            title: 첫 글
            excerpt: >
              옛 요약.
            ---

            <p>머리 %s</p>

            <h2>하나</h2>

            <p>가나 %s 마바 %s 끝</p>

            <h2>둘</h2>

            <p>사아</p>
            """
                    .formatted(RED.formatted("붉다"), RED.formatted("다라."), NAVY.formatted("푸르다"));

    @TempDir private Path folder;

    @BeforeEach
    void makeBlog() throws IOException {
        Files.writeString(folder.resolve("_config.yml"), "title: 블로그\n");
    }

    private Rehearsal play() throws IOException {
        return new Rehearsal(folder, "a.html", POST);
    }

    private static void press(Rehearsal play, String id, KeyCode key, KeyCode... held) {
        Node node = play.node(id);
        Stagehand.perform(() -> Stagehand.press(node, key, held));
    }

    private static void letGo(Rehearsal play, KeyCode key) {
        KeyEvent released =
                new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false);
        Stagehand.perform(() -> Event.fireEvent(play.surface(), released));
    }

    private static void write(Rehearsal play, String id, String text) {
        Stagehand.perform(
                () -> {
                    play.field(id).requestFocus();
                    play.field(id).setText(text);
                    Stagehand.press(play.field(id), KeyCode.ENTER);
                });
    }

    private static boolean shows(Rehearsal play, String id) {
        return Stagehand.ask(() -> play.node(id).isVisible());
    }

    private static List<?> items(Rehearsal play, String id) {
        return Stagehand.ask(() -> List.copyOf(((ListView<?>) play.node(id)).getItems()));
    }

    @Test
    void aKeyRecoloursAllThatLookAlike() throws Exception {
        try (Rehearsal play = play()) {
            play.select("라");
            press(
                    play,
                    "writing-surface",
                    KeyCode.DIGIT2,
                    KeyCode.CONTROL,
                    KeyCode.ALT,
                    KeyCode.SHIFT);
            assertEquals(POST.replace("#ee2323", "#1a5490"), play.source());
            press(play, "writing-surface", KeyCode.Z, KeyCode.CONTROL);
            assertEquals(POST, play.source());
        }
    }

    @Test
    void theBrushPaintsWhatIsSelectedNextAndIsPutAway() throws Exception {
        try (Rehearsal play = play()) {
            play.select("다라");
            press(play, "writing-surface", KeyCode.C, KeyCode.CONTROL, KeyCode.ALT);
            ToggleButton toggle = (ToggleButton) play.node("format-painter");
            assertTrue(Stagehand.ask(toggle::isSelected));
            letGo(play, KeyCode.SHIFT);
            assertEquals(POST, play.source());
            play.select("사아");
            letGo(play, KeyCode.SHIFT);
            assertEquals(POST.replace("사아", RED.formatted("사아")), play.source());
            assertFalse(Stagehand.ask(toggle::isSelected));
            play.select("가나");
            letGo(play, KeyCode.SHIFT);
            assertEquals(POST.replace("사아", RED.formatted("사아")), play.source());
            press(play, "writing-surface", KeyCode.V, KeyCode.CONTROL, KeyCode.ALT);
            assertTrue(play.source().contains(RED.formatted("가나")));
        }
    }

    @Test
    void aDoubleClickedBrushPaintsUntilEscape() throws Exception {
        try (Rehearsal play = play()) {
            play.select("다라");
            ToggleButton toggle = (ToggleButton) play.node("format-painter");
            Stagehand.perform(() -> Stagehand.click(toggle, 4, 4, 2));
            for (String text : List.of("사아", "가나")) {
                play.select(text);
                letGo(play, KeyCode.SHIFT);
                assertTrue(play.source().contains(RED.formatted(text)), text);
            }
            assertTrue(Stagehand.ask(toggle::isSelected));
            press(play, "writing-surface", KeyCode.ESCAPE);
            assertFalse(Stagehand.ask(toggle::isSelected));
            play.select("끝");
            letGo(play, KeyCode.SHIFT);
            assertFalse(play.source().contains(RED.formatted("끝")));
        }
    }

    @Test
    void theBrushPaintsTheWordThatIsClicked() throws Exception {
        try (Rehearsal play = play()) {
            play.select("다라");
            play.click("format-painter");
            play.select("사아");
            Stagehand.perform(() -> Stagehand.press(play.surface(), KeyCode.HOME));
            Stagehand.perform(() -> Stagehand.click(play.surface(), 2, 2, 1));
            Stagehand.pulse();
            assertTrue(play.source().contains(RED.formatted("머리")), play.source());
        }
    }

    @Test
    void inTheFrontMatterAKeyPaintsNothingAndThePanelAllTheSame() throws Exception {
        String post = POST.replace("머리 ", "");
        try (Rehearsal play = new Rehearsal(folder, "b.html", post)) {
            play.select("첫 글");
            play.act("recolor-2");
            play.act("highlight-2");
            assertEquals(post, play.source());
            play.act("edit-palette");
            write(play, "palette-color", "#6164c6");
            play.click("palette-recolor");
            assertEquals(post.replace("#ee2323", "#6164c6"), play.source());
        }
    }

    @Test
    void thePanelRecoloursAStyleAndThenItsUses() throws Exception {
        try (Rehearsal play = play()) {
            press(play, "writing-surface", KeyCode.P, KeyCode.CONTROL, KeyCode.ALT);
            assertTrue(shows(play, "palette-editor"));
            assertEquals(2, items(play, "palette-styles").size());
            assertFalse(shows(play, "palette-recolor"));
            write(play, "palette-color", "#6164c6");
            assertEquals(POST, play.source(), "no text changes of itself");
            assertTrue(shows(play, "palette-recolor"));
            play.click("palette-recolor");
            assertEquals(POST.replace("#ee2323", "#6164c6"), play.source());
            assertFalse(shows(play, "palette-recolor"));
            press(play, "palette-styles", KeyCode.ESCAPE);
            assertFalse(shows(play, "palette-editor"));
            play.select("사아");
            press(play, "writing-surface", KeyCode.DIGIT1, KeyCode.CONTROL);
            assertTrue(
                    play.source().contains(RED.formatted("사아").replace("#ee2323", "#6164c6")),
                    play.source());
        }
    }

    @Test
    void theNearestReadableColourIsOnePressAway() throws Exception {
        try (Rehearsal play = play()) {
            play.act("edit-palette");
            assertTrue(shows(play, "palette-nearest"));
            play.click("palette-nearest");
            assertFalse(shows(play, "palette-nearest"));
            String color = Stagehand.ask(() -> play.field("palette-color").getText());
            assertTrue(color.matches("#[0-9a-f]{6}") && !color.equals("#ee2323"), color);
            assertTrue(
                    ((Labeled) play.node("palette-recolor")).getText().contains("2"), "two places");
        }
    }

    @Test
    void whatIsNoColourIsNotTaken() throws Exception {
        try (Rehearsal play = play()) {
            play.act("edit-palette");
            List<?> before = items(play, "palette-styles");
            write(play, "palette-color", "red; position: fixed");
            assertEquals(before, items(play, "palette-styles"));
            write(play, "palette-color", "");
            assertEquals(before, items(play, "palette-styles"), "no colour at all");
        }
    }

    @Test
    void stylesAreNamedMovedAddedAndTakenOutAndKeptForTheBlog() throws Exception {
        HighlightStyle red = HighlightStyle.of(List.of(new Mark.Bold(), new Mark.Color("#ee2323")));
        HighlightStyle navy =
                HighlightStyle.of(List.of(new Mark.Bold(), new Mark.Color("#1a5490")));
        try (Rehearsal play = play()) {
            play.act("edit-palette");
            write(play, "palette-name", "중요");
            press(play, "palette-styles", KeyCode.DOWN, KeyCode.ALT);
            assertEquals(List.of(navy, red.named("중요")), items(play, "palette-styles"));
            play.click("palette-add");
            assertEquals(3, items(play, "palette-styles").size());
            Stagehand.perform(() -> ((CheckBox) play.node("palette-bold")).fire());
            press(play, "palette-styles", KeyCode.DELETE);
            assertEquals(List.of(navy, red.named("중요")), items(play, "palette-styles"));
            Stagehand.perform(
                    () ->
                            ((ListView<?>) play.node("palette-styles"))
                                    .getSelectionModel()
                                    .select(0));
            press(play, "palette-styles", KeyCode.DELETE);
        }
        assertEquals(
                List.of(red.named("중요")),
                new PalettesFile(folder.resolve("config")).read().get(folder.toString()).styles());
        try (Rehearsal play = play()) {
            play.act("edit-palette");
            assertEquals(List.of(red.named("중요")), items(play, "palette-styles"), "navy stays out");
        }
    }

    @Test
    void whatWasDoneToThePaletteIsTakenBackInThePanel() throws Exception {
        try (Rehearsal play = play()) {
            play.act("edit-palette");
            List<?> before = items(play, "palette-styles");
            press(play, "palette-styles", KeyCode.DELETE);
            press(play, "palette-styles", KeyCode.DOWN, KeyCode.ALT);
            assertEquals(1, items(play, "palette-styles").size());
            press(play, "palette-styles", KeyCode.Z, KeyCode.CONTROL);
            assertEquals(before, items(play, "palette-styles"));
            assertEquals(POST, play.source());
        }
    }

    @Test
    void aKeyKeepsItsMeaningInAnotherPostOfTheBlogOnceItWasUsed() throws Exception {
        try (Rehearsal play = play()) {
            play.select("사아");
            press(play, "writing-surface", KeyCode.DIGIT2, KeyCode.CONTROL);
            assertTrue(play.source().contains(NAVY.formatted("사아")));
        }
        String green = "<p><span style=\"color: #009a87;\">초록</span> 글</p>";
        try (Rehearsal play = new Rehearsal(folder, "b.html", green)) {
            play.select("글");
            press(play, "writing-surface", KeyCode.DIGIT1, KeyCode.CONTROL);
            assertEquals(green.replace("글", RED.formatted("글")), play.source());
            play.act("undo");
            press(play, "writing-surface", KeyCode.DIGIT3, KeyCode.CONTROL);
            assertTrue(play.source().contains("<span style=\"color: #009a87;\">글</span>"));
        }
    }

    @Test
    void theColoursAtTheCaretAreTakenIntoThePalette() throws Exception {
        try (Rehearsal play = play()) {
            play.act("edit-palette");
            press(play, "palette-styles", KeyCode.DELETE);
            assertEquals(1, items(play, "palette-styles").size());
            play.select("붉");
            press(play, "writing-surface", KeyCode.H, KeyCode.CONTROL, KeyCode.ALT);
            assertEquals(2, items(play, "palette-styles").size());
            Stagehand.perform(
                    () ->
                            ((ListView<?>) play.node("palette-styles"))
                                    .getSelectionModel()
                                    .select(0));
            press(play, "palette-styles", KeyCode.DELETE);
            play.select("푸르");
            play.click("palette-eyedropper");
            assertEquals("#1a5490", Stagehand.ask(() -> play.field("palette-color").getText()));
        }
    }

    @Test
    void aPaletteGoesIntoAFileAndComesBack() throws Exception {
        Path file = folder.resolve("palette.json");
        try (Rehearsal play = play()) {
            play.chosen = Optional.of(file);
            play.act("export-palette");
            play.act("edit-palette");
            List<?> before = items(play, "palette-styles");
            press(play, "palette-styles", KeyCode.DELETE);
            play.click("palette-import");
            assertEquals(before, items(play, "palette-styles"));
            assertTrue(play.has("notice-palette"));
            play.click("undo");
            assertEquals(1, items(play, "palette-styles").size());
            Files.writeString(file, "{}");
            play.act("import-palette");
            assertEquals(1, items(play, "palette-styles").size());
            assertTrue(play.has("notice-palette"));
        }
    }

    @Test
    void chosenHighlightsFillTheSummary() throws Exception {
        try (Rehearsal play = play()) {
            ListView<?> list = (ListView<?>) play.node("highlights");
            assertEquals(4, items(play, "highlights").size(), "three phrases, one heading");
            assertTrue(Stagehand.ask(() -> play.node("fill-excerpt").isDisabled()));
            Stagehand.perform(() -> list.getSelectionModel().selectIndices(0, 2, 3));
            assertFalse(Stagehand.ask(() -> play.node("fill-excerpt").isDisabled()));
            play.click("fill-excerpt");
            assertEquals(POST.replace("옛 요약.", "붉다 · 다라. 푸르다"), play.source());
            press(play, "writing-surface", KeyCode.Z, KeyCode.CONTROL);
            assertEquals(POST, play.source());
        }
    }

    @Test
    void theListShowsOneStyleAndJumps() throws Exception {
        try (Rehearsal play = play()) {
            Stagehand.perform(() -> ((ButtonBase) play.node("filter-2")).fire());
            assertEquals(2, items(play, "highlights").size(), "one phrase under its heading");
            Stagehand.perform(
                    () -> ((ListView<?>) play.node("highlights")).getSelectionModel().select(1));
            press(play, "highlights", KeyCode.ENTER);
            assertEquals(
                    "푸르다",
                    Stagehand.ask(
                            () ->
                                    play.session()
                                            .article()
                                            .slice(play.session().state().selection().span())));
        }
    }
}
