package wongo.ui.writing;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.fxmisc.richtext.CaretNode;
import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;
import org.reactfx.util.Either;

import wongo.editing.Commands;

/// Drags what is selected to another place of the area with the mouse, or a copy of it with Ctrl or
/// Alt. A second caret shows where it would go; Escape gives it up.
final class Dragging {
    private final GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area;
    private final Walk walk;
    private final Mirror mirror;
    private final Hand hand;
    private @Nullable CaretNode target;
    private boolean givenUp;

    Dragging(
            GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area,
            Walk walk,
            Mirror mirror,
            Hand hand) {
        this.area = area;
        this.walk = walk;
        this.mirror = mirror;
        this.hand = hand;
        area.setOnSelectionDrag(this::over);
        area.setOnSelectionDropped(this::drop);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::giveUp);
    }

    private void over(Point2D point) {
        if (givenUp) {
            return;
        }
        int hit = area.hit(point.getX(), point.getY()).getInsertionIndex();
        int at = walk.standing(hit, area.getCaretPosition());
        CaretNode shown = target;
        if (shown == null) {
            shown = new CaretNode("drop-caret", area, at);
            shown.getStyleClass().add("drop-caret");
            area.addCaret(shown);
            target = shown;
        }
        shown.moveTo(at);
    }

    /// Where the mouse was let go; a click inside of what is selected ends here too, and has left
    /// nothing selected.
    private void drop(MouseEvent released) {
        CaretNode shown = target;
        if (shown != null) {
            int at = shown.getPosition();
            end();
            int source = mirror.selection(at, at).head();
            boolean copy = released.isControlDown() || released.isAltDown();
            hand.perform(copy ? Commands.carryCopy(source) : Commands.carry(source));
            area.requestFollowCaret();
        }
        givenUp = false;
    }

    private void giveUp(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && target != null) {
            givenUp = true;
            end();
            key.consume();
        }
    }

    private void end() {
        CaretNode shown = target;
        if (shown != null) {
            area.removeCaret(shown);
            shown.dispose();
            target = null;
        }
    }
}
