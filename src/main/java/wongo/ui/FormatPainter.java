package wongo.ui;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import wongo.editing.Brush;
import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Session;

import java.util.Optional;

/// Gives the looks of one text to others: takes them up where the caret is; what is then selected,
/// or the word that is clicked, gets them. Once, or until Escape.
///
/// With the keyboard a selection is finished when Shift is let go.
final class FormatPainter {
    private static final PseudoClass PAINTING = PseudoClass.getPseudoClass("painting");

    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final Session session;
    private final Node surface;
    private Optional<Brush> brush = Optional.empty();
    private boolean keeps;

    FormatPainter(Session session, Node surface) {
        this.session = session;
        this.surface = surface;
        on.subscribe(now -> surface.pseudoClassStateChanged(PAINTING, now));
        surface.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        surface.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        surface.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Whether what is selected next is painted.
    ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /// Takes up the looks at the caret for one text, or puts the brush away.
    void toggle() {
        boolean was = on.get();
        on.set(false);
        if (!was) {
            takeUp();
            keeps = false;
        }
    }

    /// Takes up the looks at the caret for as many texts as follow.
    void keep() {
        takeUp();
        keeps = true;
    }

    /// Paints with what was last taken up, whether the brush is away or not.
    Command command() {
        return state -> brush.flatMap(looks -> Commands.paint(looks).on(state));
    }

    private void takeUp() {
        session.settle();
        brush = Optional.of(Brush.at(session.state()));
        on.set(true);
    }

    private void paint() {
        if (on.get() && session.perform(command()) && !keeps) {
            on.set(false);
        }
    }

    private void released(MouseEvent mouse) {
        if (on.get() && mouse.getButton() == MouseButton.PRIMARY) {
            // The surface selects what the mouse passed over only now.
            Platform.runLater(this::paint);
        }
    }

    private void released(KeyEvent key) {
        if (key.getCode() == KeyCode.SHIFT && !session.state().selection().isCaret()) {
            paint();
        }
    }

    private void pressed(KeyEvent key) {
        if (on.get() && key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            on.set(false);
        }
    }
}
