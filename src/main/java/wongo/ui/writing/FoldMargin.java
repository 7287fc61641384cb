package wongo.ui.writing;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

import org.kordamp.ikonli.javafx.FontIcon;

/// The sign by which a heading's section is folded, at the height of the heading's first line. It
/// takes no room, but stands in the blank strip at the left of every row.
final class FoldMargin extends Pane {
    /// How wide the blank strip is.
    static final double STRIP = 28;

    private final StackPane sign;

    FoldMargin(Fold fold) {
        boolean shut = fold instanceof Fold.Shut;
        sign = new StackPane(new FontIcon(shut ? "mdi2c-chevron-right" : "mdi2c-chevron-down"));
        sign.getStyleClass().addAll(FoldSigns.CHEVRON, shut ? "shut" : "open");
        sign.setManaged(false);
        getStyleClass().add("fold-margin");
        getChildren().add(sign);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(0);
    }

    @Override
    protected void layoutChildren() {
        for (Node beside : getParent().getChildrenUnmodifiable()) {
            if (beside instanceof TextFlow text) {
                Bounds caret = new Path(text.getCaretShape(0, true)).getLayoutBounds();
                double middle = text.getLayoutY() - getLayoutY() + caret.getCenterY();
                sign.resizeRelocate(-STRIP, middle - STRIP / 2, STRIP, STRIP);
            }
        }
    }
}
