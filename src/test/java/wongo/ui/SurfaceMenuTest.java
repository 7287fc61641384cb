package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.ui.writing.WritingSurface;

import java.nio.file.Path;
import java.util.List;

class SurfaceMenuTest {
    private static final String POST =
            "<h2>제목</h2>\n<p>첫째 글</p>\n<p><img src=\"a.png\"></p>\n<p>둘째 글</p>\n";

    @TempDir private Path folder;

    @Test
    void theMenuKeyOpensItAtTheCaret() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            play.select("첫째");
            for (KeyCode[] keys :
                    List.of(
                            new KeyCode[] {KeyCode.CONTEXT_MENU},
                            new KeyCode[] {KeyCode.F10, KeyCode.SHIFT})) {
                open(play, keys);
                assertTrue(Stagehand.ask(() -> menu(play).isShowing()));
                assertFalse(Stagehand.ask(() -> item(play, "surface-copy").isDisable()));
                Stagehand.perform(() -> menu(play).hide());
            }
        }
    }

    @Test
    void anItemDoesWhatItSays() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            play.select("첫째");
            open(play, KeyCode.CONTEXT_MENU);
            Stagehand.perform(() -> inside(play, "menu-kind", 1).fire());
            assertTrue(play.source().contains("첫째 글</h1>"), play.source());
            open(play, KeyCode.CONTEXT_MENU);
            Stagehand.perform(() -> item(play, "surface-cut").fire());
            assertFalse(play.source().contains("첫째"), play.source());
        }
    }

    @Test
    void atAnObjectOnlyWhatAppliesToItIsOffered() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            WritingSurface surface = play.surface();
            Stagehand.perform(() -> surface.moveTo(surface.getText().indexOf('\uFFFC')));
            open(play, KeyCode.CONTEXT_MENU);
            assertFalse(Stagehand.ask(() -> item(play, "menu-kind").isVisible()));
            assertTrue(Stagehand.ask(() -> item(play, "surface-paste").isVisible()));
            assertTrue(Stagehand.ask(() -> item(play, "surface-cut").isDisable()));
        }
    }

    @Test
    void theMouseTakesTheCaretAlong() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            WritingSurface surface = play.surface();
            Stagehand.perform(
                    () -> {
                        var at =
                                surface.screenToLocal(
                                        surface.getParagraphBoundsOnScreen(3).orElseThrow());
                        Point2D scene = surface.localToScreen(at.getMinX() + 40, at.getCenterY());
                        Point2D point = surface.getScene().getRoot().screenToLocal(scene);
                        Event.fireEvent(
                                surface,
                                new ContextMenuEvent(
                                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                        point.getX(),
                                        point.getY(),
                                        scene.getX(),
                                        scene.getY(),
                                        false,
                                        new PickResult(surface, point.getX(), point.getY())));
                    });
            assertEquals(3, Stagehand.ask(surface::getCurrentParagraph));
        }
    }

    private static void open(Rehearsal play, KeyCode... keys) {
        WritingSurface surface = play.surface();
        Stagehand.perform(
                () -> {
                    KeyCode[] held = java.util.Arrays.copyOfRange(keys, 1, keys.length);
                    Stagehand.press(surface, keys[0], held);
                });
    }

    private static ContextMenu menu(Rehearsal play) {
        return play.surface().getContextMenu();
    }

    private static MenuItem item(Rehearsal play, String id) {
        return menu(play).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static MenuItem inside(Rehearsal play, String menu, int number) {
        return ((Menu) item(play, menu)).getItems().get(number);
    }
}
