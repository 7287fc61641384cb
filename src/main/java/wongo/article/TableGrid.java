package wongo.article;

import wongo.article.Table.Cell;
import wongo.article.Table.Row;
import wongo.article.TableEdit.Axis;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Where each cell of a table stands, as browsers lay it out: a cell takes the first slot of its
/// row that none above reaches into, and as many slots as it says, but for those below its group of
/// rows. (HTML, *forming a table*.)
public final class TableGrid {
    private final List<Placed> placed;
    private final List<Slots> rows;
    private final int width;

    private TableGrid(List<Placed> placed, List<Slots> rows, int width) {
        this.placed = placed;
        this.rows = rows;
        this.width = width;
    }

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

    /// The cells in the order of the source.
    public List<Placed> placed() {
        return placed;
    }

    /// The number of rows.
    public int height() {
        return rows.size();
    }

    /// The number of columns, those included that only reaching cells make.
    public int width() {
        return width;
    }

    /// The cell that takes a slot; of several the one written first.
    public Optional<Placed> at(int row, int column) {
        return row < 0 || row >= rows.size() ? Optional.empty() : rows.get(row).at(column);
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
        long claimed =
                placed.stream()
                        .mapToLong(
                                cell ->
                                        (long) cell.area().rows().length()
                                                * cell.area().columns().length())
                        .sum();
        return claimed == (long) height() * width
                && rows.stream().allMatch(row -> row.taken() == width);
    }

    /// How many rows or columns there are.
    public int count(Axis axis) {
        return axis == Axis.ROWS ? height() : width;
    }

    public Area all() {
        return new Area(new Span(0, height()), new Span(0, width));
    }

    /// The slots of one row: which cell takes them, run by run.
    private static final class Slots {
        private record Run(int end, Placed cell) {}

        private final TreeMap<Integer, Run> runs = new TreeMap<>();
        private int taken;

        Optional<Placed> at(int column) {
            return run(column).map(Run::cell);
        }

        private Optional<Run> run(int column) {
            return Optional.ofNullable(runs.floorEntry(column))
                    .map(Map.Entry::getValue)
                    .filter(run -> run.end() > column);
        }

        int taken() {
            return taken;
        }

        /// The first slot from a column on that no cell takes.
        int free(int from) {
            int column = from;
            for (Optional<Run> run = run(column); run.isPresent(); run = run(column)) {
                column = run.get().end();
            }
            return column;
        }

        /// Gives a cell those of its slots that no other takes.
        void take(Placed cell) {
            Span columns = cell.area().columns();
            int start = free(columns.start());
            while (start < columns.end()) {
                Integer next = runs.higherKey(start);
                int end = next == null ? columns.end() : Math.min(next, columns.end());
                runs.put(start, new Run(end, cell));
                taken += end - start;
                start = free(end);
            }
        }
    }

    private static final class Layout {
        private final List<Row> rows;
        private final List<Slots> slots;
        private final List<Placed> placed = new ArrayList<>();
        private int width;

        Layout(Table table) {
            this.rows = table.rows();
            this.slots = rows.stream().map(_ -> new Slots()).toList();
        }

        TableGrid grid() {
            for (int first = 0; first < rows.size(); ) {
                int end = endOfGroup(first);
                for (int row = first; row < end; row++) {
                    place(row, end);
                }
                first = end;
            }
            return new TableGrid(List.copyOf(placed), slots, width);
        }

        private int endOfGroup(int first) {
            int end = first + 1;
            while (end < rows.size() && rows.get(end).group().equals(rows.get(first).group())) {
                end++;
            }
            return end;
        }

        private void place(int row, int endOfGroup) {
            int column = 0;
            List<Cell> cells = rows.get(row).cells();
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = cells.get(i);
                column = slots.get(row).free(column);
                Span lines = new Span(row, Math.min(endOfGroup, row + cell.rows()));
                Span columns = new Span(column, column + cell.columns());
                Placed here = new Placed(cell, row, i, new Area(lines, columns));
                placed.add(here);
                lines.positions().forEach(line -> slots.get(line).take(here));
                column = columns.end();
                width = Math.max(width, column);
            }
        }
    }
}
