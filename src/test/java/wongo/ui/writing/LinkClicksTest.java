package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

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

    private void click(int visible, KeyCode... held) {
        Stagehand.perform(
                () -> {
                    Bounds letter =
                            desk.surface
                                    .getCharacterBoundsOnScreen(visible, visible + 1)
                                    .orElseThrow();
                    Stagehand.point(
                            desk.surface,
                            MouseEvent.MOUSE_CLICKED,
                            desk.surface.screenToLocal(letter.getCenterX(), letter.getCenterY()),
                            held);
                });
    }

    @Test
    void aClickWithTheShortcutKeyLeadsWhereTheLinkLeads() {
        Stagehand.perform(() -> LinkClicks.follow(desk.surface, desk.session, followed::add));

        click(3, KeyCode.CONTROL);

        assertEquals(List.of("/a"), followed);

        click(4);
        click(1, KeyCode.CONTROL);

        assertEquals(List.of("/a"), followed);
    }

    @Test
    void aClickWithTheShortcutKeyLeadsFromAReferenceToItsNote() {
        Stagehand.perform(() -> desk.session.open(Desk.markdown("가[^1]\n\n[^1]: 나\n")));
        Stagehand.perform(() -> LinkClicks.follow(desk.surface, desk.session, followed::add));

        click(1);
        assertEquals("|가\uFFFC\n나", desk.shown());

        click(1, KeyCode.CONTROL);
        assertEquals("가\uFFFC\n|나", desk.shown());
    }
}
