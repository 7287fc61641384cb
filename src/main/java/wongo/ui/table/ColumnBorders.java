package wongo.ui.table;

import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import wongo.article.Area;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The borders between the columns of a table whose source says how wide they are: dragging one
/// moves it when the mouse is let go.
final class ColumnBorders {
    private static final double REACH = 7;

    private final TablePane pane;
    private final CellGrid grid;
    private final List<Region> borders = new ArrayList<>();
    private double from;

    ColumnBorders(TablePane pane) {
        this.pane = pane;
        this.grid = pane.grid();
    }

    /// Puts the borders where the columns are now.
    void layOut() {
        int count = grid.saysWidths() ? grid.cells().width() - 1 : 0;
        while (borders.size() > Math.max(0, count)) {
            pane.getChildren().remove(borders.removeLast());
        }
        while (borders.size() < count) {
            borders.add(border(borders.size()));
            pane.getChildren().add(borders.getLast());
        }
        for (int column = 0; column < count; column++) {
            place(column, 0);
        }
    }

    private void place(int column, double by) {
        Area columns = new Area(grid.cells().all().rows(), new Span(0, column + 1));
        Bounds left = grid.localToParent(grid.bounds(columns));
        borders.get(column)
                .resizeRelocate(
                        left.getMaxX() - REACH / 2 + by, left.getMinY(), REACH, left.getHeight());
    }

    private Region border(int column) {
        Region border = new Region();
        border.setManaged(false);
        border.setCursor(Cursor.H_RESIZE);
        border.getStyleClass().add("column-border");
        border.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    from = event.getSceneX();
                    event.consume();
                });
        border.addEventHandler(
                MouseEvent.MOUSE_DRAGGED,
                event -> {
                    place(column, event.getSceneX() - from);
                    event.consume();
                });
        border.addEventHandler(
                MouseEvent.MOUSE_RELEASED,
                event -> {
                    event.consume();
                    double by = (event.getSceneX() - from) / grid.getWidth();
                    place(column, 0);
                    if (by != 0) {
                        pane.fireEvent(new TableEvent(new Gesture.Resize(column, by)));
                    }
                });
        return border;
    }
}
