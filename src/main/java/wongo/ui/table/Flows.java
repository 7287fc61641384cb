package wongo.ui.table;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

/// Places in a flow of text.
final class Flows {
    private Flows() {}

    /// The offset of a caret nearest to a point of the flow.
    static int offset(TextFlow flow, Point2D point) {
        double x = Math.clamp(point.getX(), 0, Math.max(0, flow.getWidth()));
        double y = Math.clamp(point.getY(), 0, Math.max(0, flow.getHeight() - 1));
        return flow.getHitInfo(new Point2D(x, y)).getInsertionIndex();
    }

    static PathElement[] caretShape(TextFlow flow, int offset) {
        return flow.getCaretShape(offset, true);
    }

    /// Where on the screen a caret shows; null while the flow is on none.
    static @Nullable Bounds caret(TextFlow flow, int offset) {
        return flow.localToScreen(new Path(caretShape(flow, offset)).getLayoutBounds());
    }
}
