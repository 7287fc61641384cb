package wongo.ui.table;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import wongo.article.Area;
import wongo.article.TableEdit.Axis;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// What shows beside a table while the mouse is over it: a handle for the row and the column under
/// it, by which they are selected and dragged, one for the table, and signs that put a row or a
/// column behind the last.
final class Handles {
    private static final double THICK = 10;
    private static final double GAP = 2;

    private final TablePane pane;
    private final CellGrid grid;
    private final Region row = handle("row-handle");
    private final Region column = handle("column-handle");
    private final Region corner = handle("table-handle");
    private final Region moreRows = more("add-row");
    private final Region moreColumns = more("add-column");
    private final Region target = new Region();
    private final List<Node> all = List.of(row, column, corner, moreRows, moreColumns, target);
    private Optional<Area> under = Optional.empty();

    Handles(TablePane pane) {
        this.pane = pane;
        this.grid = pane.grid();
        target.getStyleClass().add("drop-line");
        target.setManaged(false);
        target.setMouseTransparent(true);
        pane.getChildren().addAll(all);
        hide();
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hide());
        press(corner, () -> new Gesture.SelectAll());
        press(moreRows, () -> new Gesture.Insert(Axis.ROWS, grid.cells().height()));
        press(moreColumns, () -> new Gesture.Insert(Axis.COLUMNS, grid.cells().width()));
        new LineDrag(row, Axis.ROWS);
        new LineDrag(column, Axis.COLUMNS);
    }

    private static Region handle(String style) {
        Region handle = new Region();
        handle.setManaged(false);
        handle.getStyleClass().addAll("handle", style);
        return handle;
    }

    private static Region more(String style) {
        StackPane more = new StackPane(new FontIcon("mdi2p-plus"));
        more.setManaged(false);
        more.getStyleClass().addAll("add-line", style);
        return more;
    }

    private interface Asked {
        Gesture gesture();
    }

    private void press(Node node, Asked asked) {
        node.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    event.consume();
                    if (event.getButton() == MouseButton.PRIMARY) {
                        tell(asked.gesture());
                    }
                });
    }

    private void tell(Gesture gesture) {
        pane.fireEvent(new TableEvent(gesture));
    }

    private void hover(MouseEvent event) {
        if (event.getTarget() instanceof Node node && all.contains(node)) {
            return;
        }
        Point2D in = grid.sceneToLocal(event.getSceneX(), event.getSceneY());
        under = grid.cellAt(in.getX(), in.getY()).map(cell -> cell.area());
        under.ifPresent(this::place);
        all.forEach(node -> node.setVisible(under.isPresent() && node != target));
    }

    private void hide() {
        under = Optional.empty();
        all.forEach(node -> node.setVisible(false));
    }

    private void place(Area area) {
        Bounds cell = bounds(area);
        Bounds whole = bounds(grid.cells().all());
        double left = whole.getMinX() - THICK - GAP;
        double top = whole.getMinY() - THICK - GAP;
        row.resizeRelocate(left, cell.getMinY(), THICK, cell.getHeight());
        double until = Math.min(cell.getMaxX(), whole.getMaxX() - THICK - 2 * GAP);
        column.resizeRelocate(cell.getMinX(), top, until - cell.getMinX(), THICK);
        corner.resizeRelocate(left, top, THICK, THICK);
        moreRows.resizeRelocate(
                whole.getMinX(), whole.getMaxY() + GAP, whole.getWidth(), THICK + GAP);
        // At the right there is no room: the text's column ends there.
        moreColumns.resizeRelocate(whole.getMaxX() - THICK - GAP, top, THICK + GAP, THICK);
    }

    private Bounds bounds(Area area) {
        return grid.localToParent(grid.bounds(area));
    }

    /// A row or column dragged by its handle. The line that shows where it would go appears with
    /// the first movement; a press alone selects.
    private final class LineDrag {
        private static final double LEAST = 4;

        private final Axis axis;
        private Optional<Point2D> pressed = Optional.empty();
        private Span lines = Span.at(0);
        private int before;

        LineDrag(Region handle, Axis axis) {
            this.axis = axis;
            handle.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
            handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
            handle.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        }

        private void press(MouseEvent event) {
            event.consume();
            if (event.getButton() == MouseButton.PRIMARY && under.isPresent()) {
                lines = grid.selectedLines(axis, under.get());
                before = lines.start();
                pressed = Optional.of(point(event));
                tell(new Gesture.Select(axis, lines));
            }
        }

        private Point2D point(MouseEvent event) {
            return grid.sceneToLocal(event.getSceneX(), event.getSceneY());
        }

        private void drag(MouseEvent event) {
            event.consume();
            Point2D now = point(event);
            if (pressed.filter(from -> from.distance(now) >= LEAST).isPresent()) {
                before = grid.boundaryNear(axis, axis == Axis.ROWS ? now.getY() : now.getX());
                show();
            }
        }

        private void show() {
            Bounds whole = bounds(grid.cells().all());
            double at = grid.boundary(axis, before);
            if (axis == Axis.ROWS) {
                target.resizeRelocate(
                        whole.getMinX(), whole.getMinY() + at - 1, whole.getWidth(), 2);
            } else {
                target.resizeRelocate(
                        whole.getMinX() + at - 1, whole.getMinY(), 2, whole.getHeight());
            }
            target.setVisible(true);
        }

        private void release(MouseEvent event) {
            event.consume();
            boolean moves = pressed.isPresent() && target.isVisible() && !lines.touches(before);
            pressed = Optional.empty();
            target.setVisible(false);
            if (moves) {
                tell(new Gesture.Move(axis, lines, before));
                hide();
            }
        }
    }
}
