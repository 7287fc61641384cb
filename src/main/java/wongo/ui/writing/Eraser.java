package wongo.ui.writing;

import org.fxmisc.richtext.GenericStyledArea;
import org.reactfx.util.Either;

import wongo.editing.Commands;

import java.util.function.IntUnaryOperator;

/// What the keys that erase do on the surface.
final class Eraser {
    private final GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area;
    private final Walk walk;
    private final Folding folding;
    private final Mirror mirror;
    private final Hand hand;

    Eraser(
            GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area,
            Walk walk,
            Folding folding,
            Mirror mirror,
            Hand hand) {
        this.area = area;
        this.walk = walk;
        this.folding = folding;
        this.mirror = mirror;
        this.hand = hand;
    }

    /// Backspace. What would join the caret's row with one that is folded away unfolds that first.
    void backward() {
        if (area.getSelection().getLength() == 0 && walk.isBehindHidden(area.getCaretPosition())) {
            folding.show(area.getCurrentParagraph() - 1);
        } else {
            hand.eraseBackward();
        }
    }

    void forward() {
        if (area.getSelection().getLength() == 0 && walk.isBeforeHidden(area.getCaretPosition())) {
            folding.show(area.getCurrentParagraph() + 1);
        } else {
            hand.perform(Commands.deleteForward());
        }
    }

    /// Erases what is selected, or all between the caret and a place in its row.
    void to(IntUnaryOperator place) {
        int caret = area.getCaretPosition();
        int other = place.applyAsInt(caret);
        if (area.getSelection().getLength() > 0) {
            hand.perform(Commands.delete());
        } else if (other != caret) {
            hand.erase(mirror.selection(Math.min(caret, other), Math.max(caret, other)).span());
        }
    }
}
