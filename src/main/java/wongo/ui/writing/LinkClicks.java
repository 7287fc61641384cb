package wongo.ui.writing;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.fxmisc.richtext.CharacterHit;

import wongo.editing.Link;
import wongo.editing.Session;

import java.util.Optional;
import java.util.function.Consumer;

/// Following links from the surface: a click with the shortcut key held leads where a link leads,
/// and with the key held over a link the pointer says so.
public final class LinkClicks {
    private final WritingSurface surface;
    private final Session session;

    private LinkClicks(WritingSurface surface, Session session) {
        this.surface = surface;
        this.session = session;
    }

    /// @param follow is given the address as written
    public static void follow(WritingSurface surface, Session session, Consumer<String> follow) {
        LinkClicks clicks = new LinkClicks(surface, session);
        surface.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    if (click.isShortcutDown()
                            && click.getButton() == MouseButton.PRIMARY
                            && click.isStillSincePress()) {
                        clicks.under(click).map(Link::href).ifPresent(follow);
                    }
                });
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, clicks::point);
        surface.addEventHandler(KeyEvent.KEY_RELEASED, clicks::release);
    }

    private Optional<Link> under(MouseEvent mouse) {
        CharacterHit hit = surface.hit(mouse.getX(), mouse.getY());
        return hit.getCharacterIndex().isPresent()
                ? Link.atVisible(session.article(), hit.getCharacterIndex().getAsInt())
                : Optional.empty();
    }

    private void point(MouseEvent mouse) {
        boolean over = mouse.isShortcutDown() && under(mouse).isPresent();
        show(over ? Optional.of(Cursor.HAND) : Optional.empty());
    }

    private void release(KeyEvent key) {
        if (key.getCode() == KeyCode.CONTROL || key.getCode() == KeyCode.META) {
            show(Optional.empty());
        }
    }

    private void show(Optional<Cursor> cursor) {
        surface.setCursor(cursor.orElse(Cursor.TEXT));
    }
}
