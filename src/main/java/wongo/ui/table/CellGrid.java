package wongo.ui.table;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import wongo.article.Area;
import wongo.article.Line;
import wongo.article.Table;
import wongo.article.TableEdit.Axis;
import wongo.article.TableGrid;
import wongo.article.TableGrid.Placed;
import wongo.text.Span;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The cells of a table in their columns and rows. Only cells near what is in sight have panes.
final class CellGrid extends Region {
    /// So many rows are laid out in any case, and as long as nothing is known of what is in sight.
    private static final int FEW = 60;

    /// How far beyond what is in sight cells are laid out, in pixels.
    private static final double MARGIN = 400;

    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private final CellArt art;
    private final Runnable laidOut;
    private Table table = new Table(new Table.Frame("", false, List.of()), List.of(), List.of());
    private TableGrid grid = TableGrid.of(table);
    private @Nullable CellPane[] panes = new CellPane[0];
    private int[] firstLines = new int[0];
    private double[] widths = {1};
    private RowHeights heights = new RowHeights(0);
    private double width;
    private Optional<Area> chosen = Optional.empty();

    /// @param laidOut is told when cells have got their places
    CellGrid(CellArt art, Runnable laidOut) {
        this.art = art;
        this.laidOut = laidOut;
        getStyleClass().add("grid");
        localToSceneTransformProperty().subscribe(this::scrolled);
    }

    TableGrid cells() {
        return grid;
    }

    double[] widths() {
        return widths;
    }

    void show(Table changed) {
        TableGrid after = TableGrid.of(changed);
        boolean same = hasShapeOf(after);
        panes = same ? alike(changed, after) : around(changed, after);
        heights = same ? heights : new RowHeights(after.height());
        table = changed;
        grid = after;
        widths = ColumnWidths.of(changed, after);
        firstLines = firstLines(after);
        if (width > 0) {
            heights.guess(grid, widths, width);
        }
        pseudoClassStateChanged(BARE, !changed.frame().border());
        requestLayout();
    }

    private boolean hasShapeOf(TableGrid after) {
        return after.height() == grid.height()
                && after.placed().size() == grid.placed().size()
                && IntStream.range(0, after.placed().size())
                        .allMatch(
                                i ->
                                        after.placed()
                                                .get(i)
                                                .area()
                                                .equals(grid.placed().get(i).area()));
    }

    /// The panes of the cells that show what they showed; the others go.
    private @Nullable CellPane[] alike(Table changed, TableGrid after) {
        @Nullable CellPane[] kept = panes.clone();
        for (int i = 0; i < kept.length; i++) {
            if (!looksLike(i, changed, after.placed().get(i))) {
                drop(kept[i]);
                kept[i] = null;
            }
        }
        return kept;
    }

    /// The panes before and behind the cells that changed, in a table of another shape.
    private @Nullable CellPane[] around(Table changed, TableGrid after) {
        int before = panes.length;
        @Nullable CellPane[] kept = new CellPane[after.placed().size()];
        int least = Math.min(before, kept.length);
        int head = 0;
        while (head < least && looksLike(head, changed, after.placed().get(head))) {
            kept[head] = panes[head];
            head++;
        }
        int tail = 0;
        while (tail < least - head
                && looksLike(
                        before - 1 - tail, changed, after.placed().get(kept.length - 1 - tail))) {
            kept[kept.length - 1 - tail] = panes[before - 1 - tail];
            tail++;
        }
        for (int i = head; i < before - tail; i++) {
            drop(panes[i]);
        }
        return kept;
    }

    private void drop(@Nullable CellPane pane) {
        if (pane != null) {
            getChildren().remove(pane);
        }
    }

    private boolean looksLike(int index, Table changed, Placed now) {
        Placed before = grid.placed().get(index);
        String row = table.rows().get(before.row()).background();
        return row.equals(changed.rows().get(now.row()).background())
                && CellPane.looksLike(before, now);
    }

    /// The number of each cell's first line among those of all cells.
    private static int[] firstLines(TableGrid grid) {
        int[] first = new int[grid.placed().size()];
        int line = 0;
        for (int i = 0; i < first.length; i++) {
            first[i] = line;
            line += grid.placed().get(i).cell().lines().size();
        }
        return first;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double given) {
        prepare((given < 0 ? getWidth() : given) - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + heights.of(new Span(0, grid.height())) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        prepare(getWidth() - snappedLeftInset() - snappedRightInset());
        for (int i = 0; i < panes.length; i++) {
            CellPane pane = panes[i];
            if (pane != null) {
                Bounds bounds = bounds(grid.placed().get(i).area());
                pane.resizeRelocate(
                        bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
            }
        }
        laidOut.run();
    }

    /// Makes and measures the cells near what is in sight.
    private void prepare(double within) {
        if (within <= 0) {
            return;
        }
        if (within != width) {
            width = within;
            heights.forget();
            heights.guess(grid, widths, width);
        }
        Span rows = near();
        for (int i = 0; i < panes.length; i++) {
            if (panes[i] == null && grid.placed().get(i).area().rows().overlaps(rows)) {
                panes[i] = fresh(grid.placed().get(i));
            }
        }
        measure(rows);
    }

    private CellPane fresh(Placed placed) {
        Table.Row row = table.rows().get(placed.row());
        CellPane pane = new CellPane(placed.cell(), row.background(), art);
        getChildren().add(pane);
        pane.choose(isChosen(placed) ? CellPane.Choice.CHOSEN : CellPane.Choice.NOT_CHOSEN);
        pane.applyCss();
        return pane;
    }

    private void measure(Span rows) {
        double[] needed = new double[grid.height()];
        boolean[] changed = new boolean[grid.height()];
        for (int i = 0; i < panes.length; i++) {
            CellPane pane = panes[i];
            Placed placed = grid.placed().get(i);
            if (pane != null && placed.area().rows().length() == 1) {
                int row = placed.row();
                needed[row] = Math.max(needed[row], pane.heightFor(across(placed.area())));
                changed[row] = true;
            }
        }
        rows.positions()
                .filter(row -> changed[row])
                .forEach(row -> heights.measure(row, needed[row]));
        for (int i = 0; i < panes.length; i++) {
            CellPane pane = panes[i];
            Span own = grid.placed().get(i).area().rows();
            if (pane != null && own.length() > 1) {
                heights.stretch(own, pane.heightFor(across(grid.placed().get(i).area())));
            }
        }
    }

    /// The rows near what is in sight.
    private Span near() {
        int count = grid.height();
        Scene scene = getScene();
        if (count <= FEW || scene == null) {
            return new Span(0, Math.min(count, FEW));
        }
        Bounds view = sceneToLocal(new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        int first = heights.at(Math.max(0, view.getMinY() - MARGIN)).orElse(count);
        int last = heights.at(Math.max(0, view.getMaxY() + MARGIN)).orElse(count - 1);
        return new Span(Math.min(first, last + 1), last + 1);
    }

    private void scrolled() {
        if (grid.height() > FEW && lacksPanes(near())) {
            Platform.runLater(this::requestLayout);
        }
    }

    private boolean lacksPanes(Span rows) {
        return IntStream.range(0, panes.length)
                .anyMatch(
                        i -> panes[i] == null && grid.placed().get(i).area().rows().overlaps(rows));
    }

    /// Where an area lies in this region.
    Bounds bounds(Area area) {
        double x = left(area.left());
        double y = heights.of(new Span(0, area.top()));
        return new BoundingBox(
                snappedLeftInset() + x,
                snappedTopInset() + y,
                left(area.columns().end()) - x,
                heights.of(area.rows()));
    }

    private double across(Area area) {
        return left(area.columns().end()) - left(area.left());
    }

    private double left(int column) {
        double share = 0;
        for (int i = 0; i < Math.min(column, widths.length); i++) {
            share += widths[i];
        }
        return snapPositionX(share * width);
    }

    /// The slots of the cell that a line is in.
    Area areaOf(int line) {
        return grid.placed().get(cellOf(line)).area();
    }

    /// The bounds of the cell that a line is in.
    Bounds bounds(int line) {
        return bounds(areaOf(line));
    }

    private int cellOf(int line) {
        int found = Arrays.binarySearch(firstLines, line);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    Optional<TextFlow> flow(int line) {
        if (firstLines.length == 0) {
            return Optional.empty();
        }
        int cell = cellOf(line);
        return Optional.ofNullable(panes[cell])
                .map(pane -> pane.flows().get(line - firstLines[cell]));
    }

    void letters(int line, Optional<HalfTyped> composed) {
        int cell = cellOf(line);
        CellPane pane = panes[cell];
        if (pane != null) {
            int inCell = line - firstLines[cell];
            Line shown = grid.placed().get(cell).cell().lines().get(inCell);
            pane.show(inCell, art.letters(shown, composed));
        }
    }

    void choose(Optional<Area> area) {
        if (!area.equals(chosen)) {
            chosen = area;
            for (int i = 0; i < panes.length; i++) {
                CellPane pane = panes[i];
                if (pane != null) {
                    pane.choose(
                            isChosen(grid.placed().get(i))
                                    ? CellPane.Choice.CHOSEN
                                    : CellPane.Choice.NOT_CHOSEN);
                }
            }
        }
    }

    private boolean isChosen(Placed placed) {
        return chosen.filter(area -> area.overlaps(placed.area())).isPresent();
    }

    boolean saysWidths() {
        return ColumnWidths.areSaid(table, grid);
    }

    /// The rows or columns of an area; all that are selected, if whole ones are and it is among
    /// them.
    Span selectedLines(Axis axis, Area area) {
        Axis across = axis == Axis.ROWS ? Axis.COLUMNS : Axis.ROWS;
        return chosen.filter(now -> now.along(across).length() == grid.count(across))
                .map(now -> now.along(axis))
                .filter(lines -> lines.covers(area.along(axis)))
                .orElse(grid.whole(area).along(axis));
    }

    /// Where the border before a row or column is, in pixels from the first.
    double boundary(Axis axis, int before) {
        return axis == Axis.ROWS ? heights.of(new Span(0, before)) : left(before);
    }

    /// The number of the border nearest to a distance from the first.
    int boundaryNear(Axis axis, double distance) {
        int nearest = 0;
        for (int i = 1; i <= grid.count(axis); i++) {
            boolean nearer =
                    Math.abs(boundary(axis, i) - distance)
                            < Math.abs(boundary(axis, nearest) - distance);
            nearest = nearer ? i : nearest;
        }
        return nearest;
    }

    /// The cell nearest to a point; the last before it in its row where none is there.
    Optional<Placed> cellAt(double x, double y) {
        if (grid.placed().isEmpty()) {
            return Optional.empty();
        }
        int row = heights.at(Math.max(0, y - snappedTopInset())).orElse(grid.height() - 1);
        int column = 0;
        while (column < widths.length - 1 && left(column + 1) <= x - snappedLeftInset()) {
            column++;
        }
        Optional<Placed> found = grid.at(row, column);
        while (found.isEmpty() && column > 0) {
            found = grid.at(row, --column);
        }
        return found;
    }

    /// The place of a caret nearest to a point.
    Optional<Place> hit(double x, double y) {
        Point2D scene = localToScene(x, y);
        return cellAt(x, y)
                .map(placed -> grid.placed().indexOf(placed))
                .filter(index -> panes[index] != null)
                .map(index -> place(index, scene));
    }

    private Place place(int index, Point2D scene) {
        List<TextFlow> flows = panes[index] == null ? List.of() : panes[index].flows();
        for (int i = 0; i < flows.size(); i++) {
            Point2D in = flows.get(i).sceneToLocal(scene);
            if (in.getY() < flows.get(i).getHeight() || i == flows.size() - 1) {
                return new Place(firstLines[index] + i, Flows.offset(flows.get(i), in));
            }
        }
        return new Place(firstLines[index], 0);
    }
}
