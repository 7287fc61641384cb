package wongo.ui.writing;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import wongo.editing.FootnoteCommands;
import wongo.editing.Link;
import wongo.editing.Session;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// Following links and references to footnotes from the surface: a click with the shortcut key held
/// leads where a link leads, and with the key held over a link the pointer says so.
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
                        clicks.letter(click)
                                .ifPresent(at -> session.perform(FootnoteCommands.followAt(at)));
                    }
                });
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, clicks::point);
        surface.addEventHandler(KeyEvent.KEY_RELEASED, clicks::release);
    }

    private Optional<Link> under(MouseEvent mouse) {
        return letter(mouse).flatMap(at -> Link.atVisible(session.article(), at));
    }

    private Optional<Integer> letter(MouseEvent mouse) {
        OptionalInt letter = surface.hit(mouse.getX(), mouse.getY()).getCharacterIndex();
        return letter.isPresent() ? Optional.of(letter.getAsInt()) : Optional.empty();
    }

    private boolean leadsToNote(int letter) {
        return FootnoteCommands.followAt(letter).on(session.state()).isPresent();
    }

    private void point(MouseEvent mouse) {
        boolean over =
                mouse.isShortcutDown()
                        && (under(mouse).isPresent()
                                || letter(mouse).filter(this::leadsToNote).isPresent());
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
