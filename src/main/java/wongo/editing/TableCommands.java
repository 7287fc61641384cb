package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Line;
import wongo.article.Table;
import wongo.article.TableEdit;
import wongo.article.TableEdit.Axis;
import wongo.article.TableGrid;
import wongo.article.TableGrid.Placed;
import wongo.article.TableGrid.Slot;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// Everything a writer can do to a table, its rows and its columns: those with a selected cell, or
/// the one with the caret. But for [#bring] none applies outside of a table's cells.
public final class TableCommands {
    /// The shade of the first row of the tables that Tistory's users make.
    private static final String SHADE = "#f2f2f2";

    private TableCommands() {}

    /// Empty rows or columns before the selected ones, as many as are selected; one beside a cell.
    public static Command insertBefore(Axis axis) {
        return TableDeed.command(range -> insert(range, axis, range.area().along(axis).start()));
    }

    /// Empty rows or columns behind the selected ones, as many as are selected; one beside a cell.
    public static Command insertBehind(Axis axis) {
        return TableDeed.command(range -> insert(range, axis, range.area().along(axis).end()));
    }

    private static TableDeed insert(CellRange range, Axis axis, int before) {
        int count = range.isSeveral() ? range.area().along(axis).length() : 1;
        return TableDeed.caretIn(
                new TableEdit.Insert(axis, before, count), range.to().slot().on(axis, before));
    }

    /// An empty row or column.
    ///
    /// @param before the number that it gets
    public static Command insertAt(Axis axis, int before) {
        return TableDeed.command(
                range ->
                        TableDeed.caretIn(
                                new TableEdit.Insert(axis, before, 1),
                                range.to().slot().on(axis, before)));
    }

    /// An empty row behind the last, with the caret in its first cell.
    public static Command appendRow() {
        return TableDeed.command(
                range ->
                        TableDeed.caretIn(
                                new TableEdit.Insert(Axis.ROWS, range.grid().height(), 1),
                                new Slot(range.grid().height(), 0)));
    }

    /// Takes the selected rows or columns away; the table where they are all it has.
    public static Command delete(Axis axis) {
        return CellRange.command(
                (state, range) -> {
                    Span gone = range.area().along(axis);
                    Slot next = range.to().slot().on(axis, gone.start());
                    return gone.length() == range.grid().count(axis)
                            ? deleteTable().on(state)
                            : TableDeed.caretIn(new TableEdit.Delete(axis, gone), next)
                                    .on(state, range);
                });
    }

    public static Command deleteTable() {
        return CellRange.command(
                (state, range) ->
                        Writing.replace(state, range.table().sourceOf(new Span(0, 1)), ""));
    }

    /// Puts a copy of the selected rows or columns behind them.
    public static Command duplicate(Axis axis) {
        return TableDeed.command(
                range -> {
                    Span copied = range.area().along(axis);
                    return new TableDeed(
                            new TableEdit.Duplicate(axis, copied),
                            moved(range.from(), axis, copied.length()),
                            moved(range.to(), axis, copied.length()));
                });
    }

    /// Moves the selected rows or columns before the one above or to the left of them.
    public static Command moveBack(Axis axis) {
        return CellRange.command(
                (state, range) -> move(state, range, axis, range.area().along(axis).start() - 1));
    }

    public static Command moveOn(Axis axis) {
        return CellRange.command(
                (state, range) -> move(state, range, axis, range.area().along(axis).end() + 1));
    }

    /// Moves the selected rows or columns before another.
    ///
    /// @param before its number; how many there are for behind the last
    public static Command moveBefore(Axis axis, int before) {
        return CellRange.command((state, range) -> move(state, range, axis, before));
    }

    private static Optional<Transaction> move(State state, CellRange range, Axis axis, int before) {
        Span moved = range.area().along(axis);
        if (before < 0 || before > range.grid().count(axis) || moved.touches(before)) {
            return Optional.empty();
        }
        int by = before < moved.start() ? before - moved.start() : before - moved.end();
        return new TableDeed(
                        new TableEdit.Reorder(
                                axis, Orders.moved(range.grid().count(axis), moved, before)),
                        moved(range.from(), axis, by),
                        moved(range.to(), axis, by))
                .on(state, range);
    }

    /// Makes headers of the first row's cells; data again where they all are headers.
    public static Command header() {
        return TableDeed.looks(
                range ->
                        new TableEdit.Header(
                                isHeader(range.grid()) ? Table.Role.DATA : Table.Role.HEADER));
    }

    private static boolean isHeader(TableGrid grid) {
        return grid.placed().stream()
                .filter(placed -> placed.row() == 0)
                .allMatch(placed -> placed.cell().role() == Table.Role.HEADER);
    }

    /// Moves the border behind a column.
    ///
    /// @param by as a share of the table's width
    public static Command resize(int column, double by) {
        return TableDeed.looks(range -> new TableEdit.Resize(column, by));
    }

    /// @param color as the source says it, empty for none
    public static Command rowBackground(String color) {
        return TableDeed.looks(range -> new TableEdit.RowBackground(range.area().rows(), color));
    }

    /// An empty caption above the table, with the caret in it; takes the caption off where there is
    /// one.
    public static Command caption() {
        return state ->
                state.article()
                        .lineAt(state.selection().head())
                        .filter(At::isInTable)
                        .flatMap(at -> Captions.toggle(state, at));
    }

    /// Lines around the cells; none where there are.
    public static Command border() {
        return TableDeed.looks(
                range ->
                        new TableEdit.Border(
                                range.source().frame().border()
                                        ? TableEdit.Lines.NONE
                                        : TableEdit.Lines.SHOWN));
    }

    /// @param name of a style of tables as the dialect names it, empty for none
    public static Command style(String name) {
        return TableDeed.looks(range -> new TableEdit.Style(name));
    }

    /// Gives the selected rows the background that the article's other rows have, or a pale grey;
    /// takes it off where they all have one.
    public static Command shadeRows() {
        return CellRange.command(
                (state, range) -> {
                    List<Table.Row> rows = range.source().rows();
                    Span selected = range.area().rows();
                    boolean shaded =
                            rows.subList(selected.start(), selected.end()).stream()
                                    .noneMatch(row -> row.background().isEmpty());
                    return rowBackground(shaded ? "" : shade(state.article())).on(state);
                });
    }

    private static String shade(Article article) {
        return article.body().stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(Line::tables)
                .flatMap(table -> table.rows().stream())
                .map(Table.Row::background)
                .filter(color -> !color.isEmpty())
                .findFirst()
                .orElse(SHADE);
    }

    /// Puts the rows under the header in the order of what they hold in the caret's column.
    public static Command sort(Sorting sorting) {
        return CellRange.command(
                (state, range) -> {
                    List<Integer> order =
                            Orders.sorted(
                                    range.source(),
                                    range.grid(),
                                    range.to().area().left(),
                                    sorting);
                    return new TableDeed(
                                    new TableEdit.Reorder(Axis.ROWS, order),
                                    sorted(range.from(), order),
                                    sorted(range.to(), order))
                            .on(state, range);
                });
    }

    private static Slot sorted(Placed cell, List<Integer> order) {
        return cell.slot().on(Axis.ROWS, order.indexOf(cell.area().top()));
    }

    /// Puts a plainly spelled table from elsewhere in the cells from the first selected one on,
    /// growing their table; outside of a table, behind the line of the caret.
    public static Command bring(String stretch) {
        return state -> Grafting.table(state, stretch);
    }

    /// Does something to a table in HTML, which the table becomes first, where its spelling cannot
    /// hold it otherwise. It applies only where the command alone does not.
    public static Command asHtml(Command command) {
        Command respell = TableDeed.looks(range -> new TableEdit.AsHtml());
        return state ->
                command.on(state).isPresent()
                        ? Optional.empty()
                        : respell.on(state)
                                .flatMap(
                                        first ->
                                                command.on(first.on(state).onPlaces())
                                                        .map(first::then));
    }

    /// Makes rows of the columns.
    public static Command transpose() {
        return TableDeed.command(
                range ->
                        new TableDeed(
                                new TableEdit.Transpose(),
                                turned(range.from()),
                                turned(range.to())));
    }

    private static Slot turned(Placed cell) {
        return new Slot(cell.area().left(), cell.area().top());
    }

    private static Slot moved(Placed cell, Axis axis, int by) {
        return cell.slot().on(axis, cell.slot().number(axis) + by);
    }
}
