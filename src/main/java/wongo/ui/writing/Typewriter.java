package wongo.ui.writing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Keeps the caret's line at the middle of the surface, as the carriage of a typewriter does.
final class Typewriter {
    private static final String TYPEWRITER = "typewriter";

    private final WritingSurface surface;
    private final BooleanProperty on = new SimpleBooleanProperty(this, "typewriter", false);
    private boolean moved;

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

    void layOut() {
        if (on.get() && moved) {
            surface.getCaretBounds()
                    .map(surface::screenToLocal)
                    .map(caret -> caret.getCenterY() - surface.getHeight() / 2)
                    .filter(away -> Math.abs(away) >= 1)
                    .ifPresent(surface::scrollYBy);
        }
        moved = false;
    }
}
