package wongo.article;

import wongo.article.Table.Cell;
import wongo.article.Table.Row;
import wongo.article.TableEdit.Axis;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where each cell of a table stands, as browsers lay it out: a cell takes the first slot of its
/// row that none above reaches into, and as many slots as it says. (HTML, *forming a table*; a cell
/// that reaches below the last row ends there.)
///
/// @param placed the cells in the order of the source
/// @param height the number of rows
/// @param width the number of columns, those included that only reaching cells make
public record TableGrid(List<Placed> placed, int height, int width, Map<Slot, Placed> slots) {
    /// @param row the index of the row that the cell is written in
    /// @param index the cell's index in that row
    public record Placed(Cell cell, int row, int index, Area area) {
        /// The first slot that the cell takes.
        public Slot slot() {
            return new Slot(area.top(), area.left());
        }
    }

    /// A place for a cell of one row and one column.
    public record Slot(int row, int column) {
        /// The same slot of another row or column.
        public Slot on(Axis axis, int number) {
            return axis == Axis.ROWS ? new Slot(number, column) : new Slot(row, number);
        }

        public int number(Axis axis) {
            return axis == Axis.ROWS ? row : column;
        }
    }

    public static TableGrid of(Table table) {
        return new Layout(table).grid();
    }

    /// The cell that takes a slot; of several the one written first.
    public Optional<Placed> at(int row, int column) {
        return Optional.ofNullable(slots.get(new Slot(row, column)));
    }

    /// The cells that have a slot in an area, in the order of the source.
    public List<Placed> in(Area area) {
        return placed.stream().filter(cell -> cell.area().overlaps(area)).toList();
    }

    /// The area with every cell whole that has a slot in it.
    public Area whole(Area area) {
        Area all = area;
        Area grown = null;
        while (!all.equals(grown)) {
            grown = all;
            for (Placed cell : in(grown)) {
                all = all.with(cell.area());
            }
        }
        return all;
    }

    /// Whether every slot of the rectangle is one cell's: no cell is missing, none reaches into
    /// another.
    public boolean isRegular() {
        long taken =
                placed.stream()
                        .mapToLong(
                                cell ->
                                        (long) cell.area().rows().length()
                                                * cell.area().columns().length())
                        .sum();
        return taken == (long) height * width && slots.size() == taken;
    }

    /// How many rows or columns there are.
    public int count(Axis axis) {
        return axis == Axis.ROWS ? height : width;
    }

    public Area all() {
        return new Area(new Span(0, height), new Span(0, width));
    }

    private static final class Layout {
        private final Table table;
        private final List<Placed> placed = new ArrayList<>();
        private final Map<Slot, Placed> slots = new HashMap<>();
        private int width;

        Layout(Table table) {
            this.table = table;
        }

        TableGrid grid() {
            List<Row> rows = table.rows();
            for (int i = 0; i < rows.size(); i++) {
                place(rows.get(i), i);
            }
            return new TableGrid(List.copyOf(placed), rows.size(), width, Map.copyOf(slots));
        }

        private void place(Row row, int number) {
            int column = 0;
            for (int i = 0; i < row.cells().size(); i++) {
                while (slots.containsKey(new Slot(number, column))) {
                    column++;
                }
                Cell cell = row.cells().get(i);
                int bottom = Math.min(table.rows().size(), number + cell.rows());
                Span columns = new Span(column, column + cell.columns());
                Placed here =
                        new Placed(cell, number, i, new Area(new Span(number, bottom), columns));
                placed.add(here);
                take(here);
                column = columns.end();
                width = Math.max(width, column);
            }
        }

        private void take(Placed here) {
            Area area = here.area();
            area.rows()
                    .positions()
                    .forEach(
                            row ->
                                    area.columns()
                                            .positions()
                                            .forEach(
                                                    column ->
                                                            slots.putIfAbsent(
                                                                    new Slot(row, column), here)));
        }
    }
}
