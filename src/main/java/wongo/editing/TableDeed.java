package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Table;
import wongo.article.TableEdit;
import wongo.article.TableGrid;
import wongo.article.TableGrid.Placed;
import wongo.article.TableGrid.Slot;
import wongo.text.Change;
import wongo.text.Span;

import java.util.Optional;
import java.util.function.Function;

/// Something to be done to a table, and the slots of the table after it in which the selection then
/// begins and ends. In each it stands as far from the start of what the cell holds as it did.
record TableDeed(TableEdit edit, Slot from, Slot to) {
    /// Does it to the table that the selection lies in.
    static Command command(Function<CellRange, TableDeed> deed) {
        return CellRange.command((state, range) -> deed.apply(range).on(state, range));
    }

    /// An edit that leaves every cell in its slot.
    static Command looks(Function<CellRange, TableEdit> edit) {
        return command(range -> staying(edit.apply(range), range));
    }

    /// The selection stays in its slots.
    static TableDeed staying(TableEdit edit, CellRange range) {
        return new TableDeed(edit, range.from().slot(), range.to().slot());
    }

    /// Nothing is selected afterwards, and the caret stands in a slot.
    static TableDeed caretIn(TableEdit edit, Slot slot) {
        return new TableDeed(edit, slot, slot);
    }

    Optional<Transaction> on(State state, CellRange range) {
        Article before = state.article();
        Change change = before.spelling().body().reshape(before, range.table().blockStart(), edit);
        if (change.isNothing()) {
            return Optional.empty();
        }
        Article after = before.apply(change);
        Selection selection =
                after.lineAtVisible(range.table().visible())
                        .flatMap(table -> selection(state, range, after, table))
                        .orElseGet(() -> Places.kept(state, change, after));
        return Optional.of(Transaction.of(change, selection));
    }

    private Optional<Selection> selection(State state, CellRange range, Article after, At line) {
        Optional<Table> table = line.table();
        if (table.isEmpty()) {
            return Optional.empty();
        }
        TableGrid grid = TableGrid.of(table.get());
        Optional<Placed> begun = nearest(grid, from);
        Optional<Placed> ended = nearest(grid, to);
        if (begun.isEmpty() || ended.isEmpty()) {
            return Optional.empty();
        }
        CellRange there = new CellRange(line, grid, begun.get(), ended.get());
        int head = state.selection().head() - range.content(range.to()).start();
        int anchor =
                range.isSeveral() && from.equals(to)
                        ? head
                        : state.selection().anchor() - range.content(range.from()).start();
        Selection places =
                new Selection(
                        within(there.content(begun.get()), anchor),
                        within(there.content(ended.get()), head));
        return Optional.of(Places.legal(after, places));
    }

    /// The cell in a slot, or the next before it in its row where there is none.
    private static Optional<Placed> nearest(TableGrid grid, Slot slot) {
        int row = Math.clamp(slot.row(), 0, grid.height() - 1);
        for (int column = Math.min(slot.column(), grid.width() - 1); column >= 0; column--) {
            Optional<Placed> there = grid.at(row, column);
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.empty();
    }

    private static int within(Span content, int offset) {
        return content.start() + Math.clamp(offset, 0, content.length());
    }
}
