package wongo.ui.writing;

import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

/// Shows on the rows of the area what is folded, and lets the mouse fold and unfold.
final class FoldSigns {
    static final String CHEVRON = "fold-chevron";
    private static final String COUNT = "fold-count";
    private static final double GAP = 10;

    private FoldSigns() {}

    /// Takes a row out of sight, or says behind a heading how much is folded below it.
    static void dress(TextFlow row, RowStyle style) {
        row.setVisible(!(style.fold() instanceof Fold.Away));
        if (style.fold() instanceof Fold.Shut(int rows) && style.ends()) {
            Label count = new Label("… " + rows);
            count.getStyleClass().add(COUNT);
            count.setManaged(false);
            row.getChildren().add(count);
            row.needsLayoutProperty()
                    .subscribe(
                            dirty -> {
                                if (!dirty) {
                                    place(count, row);
                                }
                            });
        }
    }

    private static void place(Label count, TextFlow row) {
        int end =
                row.getChildren().stream()
                        .filter(Node::isManaged)
                        .mapToInt(node -> node instanceof Text text ? text.getText().length() : 1)
                        .sum();
        Bounds caret = new Path(row.getCaretShape(end, true)).getLayoutBounds();
        count.autosize();
        count.relocate(caret.getMaxX() + GAP, caret.getCenterY() - count.prefHeight(-1) / 2);
    }

    /// Folds and unfolds where the mouse is pressed on a sign.
    static void listen(GenericStyledArea<?, ?, ?> area, Folding folding) {
        area.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    if (press.getButton() == MouseButton.PRIMARY && isSign(press.getTarget())) {
                        int at = area.hit(press.getX(), press.getY()).getInsertionIndex();
                        folding.flipRow(area.offsetToPosition(at, Bias.Forward).getMajor());
                        press.consume();
                    }
                });
    }

    private static boolean isSign(EventTarget target) {
        for (Node node = target instanceof Node of ? of : null;
                node != null;
                node = node.getParent()) {
            if (node.getStyleClass().contains(CHEVRON) || node.getStyleClass().contains(COUNT)) {
                return true;
            }
        }
        return false;
    }
}
