package wongo.ui.writing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Keeps the caret's line at the middle of the surface, as the carriage of a typewriter does; else
/// only shows it, and where it jumped to, with what follows.
final class Typewriter {
    private static final String TYPEWRITER = "typewriter";
    private static final double MIDDLE = 0.5;
    private static final double HEAD = 0.15;

    private final WritingSurface surface;
    private final BooleanProperty on = new SimpleBooleanProperty(this, "typewriter", false);
    private boolean moved;
    private boolean jumped;

    Typewriter(WritingSurface surface) {
        this.surface = surface;
        on.subscribe(this::turn);
    }

    BooleanProperty on() {
        return on;
    }

    private void turn(boolean now) {
        surface.getStyleClass().remove(TYPEWRITER);
        if (now) {
            surface.getStyleClass().add(TYPEWRITER);
            surface.requestFollowCaret();
        }
    }

    /// The caret is to be followed when the surface is laid out next.
    void wind() {
        moved = true;
    }

    /// What stands at the caret now is to be read on from there.
    void jump() {
        jumped = true;
    }

    void layOut() {
        if (on.get() && moved) {
            bringTo(MIDDLE);
        } else if (jumped) {
            bringTo(HEAD);
        }
        moved = false;
        jumped = false;
    }

    /// @param share of the surface's height that is above the caret
    private void bringTo(double share) {
        surface.caretOnScreen()
                .map(surface::screenToLocal)
                .map(caret -> caret.getCenterY() - surface.getHeight() * share)
                .filter(away -> Math.abs(away) >= 1)
                .ifPresent(surface::scrollYBy);
    }
}
