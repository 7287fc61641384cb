package wongo.article;

import wongo.text.Span;

import java.util.List;

/// Something done to a table as a whole. Rows and columns are those of its [TableGrid].
public sealed interface TableEdit {
    /// What a table is cut into.
    enum Axis {
        ROWS,
        COLUMNS
    }

    /// Empty rows or columns, in the looks of their neighbours: of the row or column before, or of
    /// the one behind where they come first. A cell that reaches across their place grows.
    ///
    /// @param before the index that the first of them gets
    record Insert(Axis axis, int before, int count) implements TableEdit {}

    /// Takes rows or columns away; a cell that also reaches into others shrinks. Where none would
    /// be left there is nothing to do.
    record Delete(Axis axis, Span gone) implements TableEdit {}

    /// Puts a copy of rows or columns behind them.
    record Duplicate(Axis axis, Span copied) implements TableEdit {}

    /// Puts all rows or columns in another order; nothing to do where a cell would be torn, or a
    /// row would leave its group.
    ///
    /// @param order the old indices in their new order
    record Reorder(Axis axis, List<Integer> order) implements TableEdit {}

    /// Makes one cell of all cells in an area, which keeps their text, each cell's on lines of its
    /// own. The area is taken with every cell whole.
    record Merge(Area area) implements TableEdit {}

    /// Makes a cell of each slot of the cell at a slot; its text stays in the first.
    record Split(int row, int column) implements TableEdit {}

    /// Makes the cells of the first row headers or data; what the table has as a group of header
    /// rows comes and goes with it.
    record Header(Table.Role role) implements TableEdit {}

    /// Moves the border behind a column; the column behind it gives or takes. Nothing to do where
    /// there is none, or the source says no width of the two.
    ///
    /// @param by as a share of the table's width
    record Resize(int column, double by) implements TableEdit {}

    record Align(Area area, Kind.Align align) implements TableEdit {}

    /// @param color as to be written, empty for none
    record CellBackground(Area area, String color) implements TableEdit {}

    /// @param color as to be written, empty for none
    record RowBackground(Span rows, String color) implements TableEdit {}

    /// An empty caption.
    record AddCaption() implements TableEdit {}

    record RemoveCaption() implements TableEdit {}

    record Border(Lines lines) implements TableEdit {}

    enum Lines {
        SHOWN,
        NONE
    }

    /// @param name as the dialect names it (`style1`), empty for none
    record Style(String name) implements TableEdit {}

    /// Makes rows of the columns; each cell keeps its source, widths and backgrounds of rows
    /// excepted. Nothing to do in tables that are not regular, or where something would be lost.
    record Transpose() implements TableEdit {}

    /// Spells a table so that it can hold all that tables can: a pipe table becomes HTML. Nothing
    /// to do where it is.
    record AsHtml() implements TableEdit {}

    /// Puts what the cells of an area's first row hold in those below them. The area is taken with
    /// every cell whole.
    record FillDown(Area area) implements TableEdit {}

    /// Puts something in the place of what cells hold, from a slot to the right and down; rows and
    /// columns that are missing are added. In a cell that reaches over several slots only what is
    /// meant for its first is put.
    ///
    /// @param stretches row by row, each a stretch of source as a cell can hold it; rows may differ
    ///   in length
    record Fill(int row, int column, List<List<String>> stretches) implements TableEdit {
        /// The slots from the first to the last that something is put in.
        public Area area() {
            int columns = stretches.stream().mapToInt(List::size).max().orElse(0);
            return new Area(
                    new Span(row, row + stretches.size()), new Span(column, column + columns));
        }
    }
}
