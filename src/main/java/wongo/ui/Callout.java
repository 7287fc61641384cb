package wongo.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// A small pane over the window, at a place of the text: below it where there is room, else above.
/// It is part of the window rather than a window of its own, so that the text keeps the focus.
final class Callout extends VBox {
    private static final double GAP = 4;
    private static final double EDGE = 8;

    private Bounds place = new BoundingBox(0, 0, 0, 0);

    Callout(String id, Node... content) {
        super(content);
        setId(id);
        getStyleClass().add("callout");
        setManaged(false);
        setVisible(false);
    }

    /// @param place on the screen
    void show(Bounds place) {
        setVisible(true);
        this.place = place;
        fit();
    }

    /// Takes the size again that its content needs now.
    void fit() {
        if (!(getParent() instanceof Pane parent)) {
            return;
        }
        applyCss();
        double width = snapSizeX(Math.min(prefWidth(-1), parent.getWidth() - 2 * EDGE));
        double height = snapSizeY(prefHeight(width));
        Point2D below = parent.screenToLocal(place.getMinX(), place.getMaxY());
        Point2D above = parent.screenToLocal(place.getMinX(), place.getMinY());
        boolean fits = below.getY() + GAP + height + EDGE <= parent.getHeight();
        double y = fits ? below.getY() + GAP : Math.max(EDGE, above.getY() - GAP - height);
        double x = Math.clamp(below.getX(), EDGE, Math.max(EDGE, parent.getWidth() - width - EDGE));
        resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    }

    void putAway() {
        setVisible(false);
    }
}
