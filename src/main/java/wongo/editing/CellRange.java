package wongo.editing;

import wongo.article.Area;
import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Line;
import wongo.article.Prose;
import wongo.article.Table;
import wongo.article.TableGrid;
import wongo.article.TableGrid.Placed;
import wongo.article.TableGrid.Slot;
import wongo.text.Side;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// The cells of a table that a selection lies in: from the cell where it was begun to the one where
/// the caret is. A selection that ends in another cell than it began in is one of whole cells.
///
/// @param table the table as the surface shows it
public record CellRange(At table, TableGrid grid, Placed from, Placed to) {
    /// Something to be done to the selected cells.
    interface Deed {
        Optional<Transaction> on(State state, CellRange range);
    }

    static Command command(Deed deed) {
        return state -> of(state).flatMap(range -> deed.on(state, range));
    }

    /// Nothing where an end of the selection is in no cell, or its ends are in different tables.
    public static Optional<CellRange> of(State state) {
        Optional<At> head = cell(state.article(), state.selection().head());
        return state.selection().isCaret()
                ? between(head, head)
                : between(cell(state.article(), state.selection().anchor()), head);
    }

    /// The cells, where there is more than one. Asked for at each letter, so that what is selected
    /// in one line costs no look at its table.
    public static Optional<CellRange> several(State state) {
        if (state.selection().isCaret()) {
            return Optional.empty();
        }
        Optional<At> anchor = cell(state.article(), state.selection().anchor());
        Optional<At> head = cell(state.article(), state.selection().head());
        boolean apart =
                anchor.isPresent() && head.isPresent() && anchor.get().line() != head.get().line();
        return apart ? between(anchor, head).filter(CellRange::isSeveral) : Optional.empty();
    }

    private static Optional<CellRange> between(Optional<At> anchor, Optional<At> head) {
        if (head.isEmpty() || anchor.isEmpty() || head.get().surface() != anchor.get().surface()) {
            return Optional.empty();
        }
        At table = surface(head.get());
        TableGrid grid = TableGrid.of(table.table().orElseThrow());
        Optional<Placed> from = holding(grid, anchor.get().line());
        Optional<Placed> to = holding(grid, head.get().line());
        return from.isPresent() && to.isPresent()
                ? Optional.of(new CellRange(table, grid, from.get(), to.get()))
                : Optional.empty();
    }

    private static At surface(At cell) {
        return new At(cell.surface(), cell.surface(), cell.blockStart(), cell.visible());
    }

    private static Optional<At> cell(Article article, int place) {
        return article.lineAt(place).filter(At::isInTable);
    }

    /// The cell that a line is in; a caption is in none.
    private static Optional<Placed> holding(TableGrid grid, Line line) {
        return grid.placed().stream()
                .filter(placed -> placed.cell().lines().stream().anyMatch(own -> own == line))
                .findFirst();
    }

    /// The table as it stands in the source.
    Table source() {
        return table.table().orElseThrow();
    }

    /// Whether more than one cell is selected.
    public boolean isSeveral() {
        return !from.equals(to);
    }

    /// The least rectangle of whole cells that has both ends in it.
    public Area area() {
        return grid.whole(from.area().with(to.area()));
    }

    /// What the selected cells hold, in the order of the source.
    public List<Span> contents() {
        return grid.in(area()).stream().map(this::content).toList();
    }

    /// The source of all that a cell of the table holds, as a selection of it.
    public Span content(Placed placed) {
        Prose first = placed.cell().lines().getFirst().prose();
        Prose last = placed.cell().lines().getLast().prose();
        return new Span(first.sourceOf(0, Side.LEFT), last.sourceOf(last.length(), Side.LEFT))
                .shift(table.blockStart());
    }

    /// What the cells of an area hold, row by row and slot by slot, as source for other cells; less
    /// where the table ends.
    List<List<String>> sources(State state, Area area) {
        Article article = state.article();
        Span columns = area.columns();
        return article.spelling().body().cells(article, table.blockStart()).stream()
                .skip(area.top())
                .limit(area.rows().length())
                .map(row -> row.stream().skip(columns.start()).limit(columns.length()).toList())
                .toList();
    }

    /// The selection of the cells from a slot to another; of one cell, what it holds. Nothing where
    /// there is no cell.
    Optional<Selection> selection(Slot from, Slot to) {
        Optional<Placed> first = grid.at(from.row(), from.column());
        Optional<Placed> last = grid.at(to.row(), to.column());
        return first.isPresent() && last.isPresent()
                ? Optional.of(
                        new Selection(content(first.get()).start(), content(last.get()).end()))
                : Optional.empty();
    }

    /// The cell written behind the one with the caret.
    public Optional<Placed> next() {
        return neighbour(1);
    }

    public Optional<Placed> previous() {
        return neighbour(-1);
    }

    private Optional<Placed> neighbour(int by) {
        int index = grid.placed().indexOf(to) + by;
        return index >= 0 && index < grid.placed().size()
                ? Optional.of(grid.placed().get(index))
                : Optional.empty();
    }

    /// The cell under the one with the caret, in its first column.
    public Optional<Placed> below() {
        return grid.at(to.area().rows().end(), to.area().left());
    }

    public Optional<Placed> above() {
        return grid.at(to.area().top() - 1, to.area().left());
    }
}
