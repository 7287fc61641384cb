package wongo.editing;

import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.article.Piece;
import wongo.article.TableEdit;
import wongo.article.TableEdit.Axis;
import wongo.article.TableGrid.Placed;
import wongo.article.TableGrid.Slot;
import wongo.text.Side;
import wongo.text.Span;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Everything a writer can do to the selected cells of a table, or to the one with the caret, and
/// the ways from cell to cell. None applies outside of a table's cells.
public final class CellCommands {
    private CellCommands() {}

    /// Makes one cell of the selected ones.
    public static Command merge() {
        return CellRange.command(
                (state, range) ->
                        range.isSeveral()
                                ? TableDeed.caretIn(
                                                new TableEdit.Merge(range.area()),
                                                new Slot(range.area().top(), range.area().left()))
                                        .on(state, range)
                                : Optional.empty());
    }

    /// Makes a cell of each slot of the cell with the caret.
    public static Command split() {
        return TableDeed.command(
                range ->
                        TableDeed.caretIn(
                                new TableEdit.Split(
                                        range.to().area().top(), range.to().area().left()),
                                range.to().slot()));
    }

    static Command align(Kind.Align align) {
        return TableDeed.looks(range -> new TableEdit.Align(range.area(), align));
    }

    /// @param color as the source says it, empty for none
    public static Command cellBackground(String color) {
        return TableDeed.looks(range -> new TableEdit.CellBackground(range.area(), color));
    }

    /// Puts what the first of the selected rows holds in those below it.
    public static Command fillDown() {
        return TableDeed.looks(range -> new TableEdit.FillDown(range.area()));
    }

    /// Empties the selected cells.
    public static Command clear() {
        return TableDeed.looks(
                range ->
                        new TableEdit.Fill(
                                range.area().top(),
                                range.area().left(),
                                Collections.nCopies(
                                        range.area().rows().length(),
                                        Collections.nCopies(range.area().columns().length(), ""))));
    }

    /// Puts stretches of source in the cells from the first of the selected ones on, adding the
    /// rows and columns that are missing. They are selected afterwards.
    ///
    /// @param stretches row by row, as [wongo.article.TableEdit.Fill] takes them
    public static Command fill(List<List<String>> stretches) {
        return TableDeed.command(
                range -> {
                    int rows = stretches.size();
                    int columns = stretches.stream().mapToInt(List::size).max().orElse(0);
                    Slot start = new Slot(range.area().top(), range.area().left());
                    return new TableDeed(
                            new TableEdit.Fill(start.row(), start.column(), stretches),
                            start,
                            new Slot(start.row() + rows - 1, start.column() + columns - 1));
                });
    }

    /// Selects the cells of whole rows or columns, those with a selected cell.
    public static Command select(Axis axis) {
        return CellRange.command((state, range) -> select(range, axis, range.area().along(axis)));
    }

    /// Selects the cells of whole rows or columns.
    public static Command select(Axis axis, Span lines) {
        return CellRange.command((state, range) -> select(range, axis, lines));
    }

    private static Optional<Transaction> select(CellRange range, Axis axis, Span lines) {
        Axis across = axis == Axis.ROWS ? Axis.COLUMNS : Axis.ROWS;
        Slot first = new Slot(0, 0).on(axis, lines.start());
        Slot last = new Slot(0, 0).on(axis, lines.end() - 1);
        return select(range, first, last.on(across, range.grid().count(across) - 1));
    }

    /// Selects all cells of the table.
    public static Command selectTable() {
        return CellRange.command(
                (state, range) ->
                        select(
                                range,
                                new Slot(0, 0),
                                new Slot(range.grid().height() - 1, range.grid().width() - 1)));
    }

    /// Puts the caret at the end of the first selected cell.
    static Command toFirstCell() {
        return CellRange.command(
                (state, range) ->
                        range.grid().in(range.area()).stream()
                                .findFirst()
                                .map(
                                        cell ->
                                                Transaction.select(
                                                        Selection.caret(
                                                                range.content(cell).end()))));
    }

    /// Selects what the next cell holds; from the last cell it goes to a new row.
    public static Command nextCell() {
        return CellRange.command(
                (state, range) ->
                        range.next().isPresent()
                                ? go(range, range.next())
                                : TableCommands.appendRow().on(state));
    }

    public static Command previousCell() {
        return CellRange.command((state, range) -> go(range, range.previous()));
    }

    /// Selects what the cell below holds; from the last row the caret goes to the line behind the
    /// table, which is made where there is none.
    public static Command cellBelow() {
        return CellRange.command(
                (state, range) ->
                        range.below().isPresent()
                                ? go(range, range.below())
                                : leave(state, range.table()));
    }

    /// Puts the caret in the line behind the table, which is made where there is none.
    public static Command leave() {
        return state ->
                state.article()
                        .lineAt(state.selection().head())
                        .filter(At::isInTable)
                        .flatMap(at -> leave(state, at));
    }

    private static Optional<Transaction> leave(State state, At table) {
        int behind = table.visible() + table.surface().extent();
        return behind < state.article().body().extent()
                ? Optional.of(
                        Transaction.select(
                                Selection.caret(state.article().sourceAt(behind, Side.LEFT))))
                : Inserting.insert(state, new Piece.Spacer());
    }

    /// Selects all that the cell with the caret holds.
    public static Command selectCell() {
        return CellRange.command((state, range) -> go(range, Optional.of(range.to())));
    }

    private static Optional<Transaction> go(CellRange range, Optional<Placed> cell) {
        return cell.map(there -> Transaction.select(Selection.of(range.content(there))));
    }

    private static Optional<Transaction> select(CellRange range, Slot from, Slot to) {
        return range.selection(from, to).map(Transaction::select);
    }
}
