package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import wongo.ui.Stagehand;

import java.util.ArrayList;
import java.util.List;

class LinkClicksTest {
    private final Desk desk = Desk.with("<p>가나 <a href=\"/a\">다라</a> 마</p>\n");
    private final List<String> followed = new ArrayList<>();

    @AfterEach
    void close() {
        desk.close();
    }

    private enum Key {
        UP,
        DOWN
    }

    private void click(int visible, Key shortcut) {
        Stagehand.perform(
                () -> {
                    Bounds letter =
                            desk.surface
                                    .getCharacterBoundsOnScreen(visible, visible + 1)
                                    .orElseThrow();
                    Point2D at =
                            desk.surface.screenToLocal(letter.getCenterX(), letter.getCenterY());
                    boolean down = shortcut == Key.DOWN;
                    Event.fireEvent(
                            desk.surface,
                            new MouseEvent(
                                    desk.surface,
                                    desk.surface,
                                    MouseEvent.MOUSE_CLICKED,
                                    at.getX(),
                                    at.getY(),
                                    letter.getCenterX(),
                                    letter.getCenterY(),
                                    MouseButton.PRIMARY,
                                    1,
                                    false,
                                    down,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    false,
                                    true,
                                    new PickResult(desk.surface, at.getX(), at.getY())));
                });
    }

    @Test
    void aClickWithTheShortcutKeyLeadsWhereTheLinkLeads() {
        Stagehand.perform(() -> LinkClicks.follow(desk.surface, desk.session, followed::add));

        click(3, Key.DOWN);

        assertEquals(List.of("/a"), followed);

        click(4, Key.UP);
        click(1, Key.DOWN);

        assertEquals(List.of("/a"), followed);
    }
}
