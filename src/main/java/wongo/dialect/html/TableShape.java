package wongo.dialect.html;

import wongo.article.Area;
import wongo.article.TableEdit;
import wongo.article.TableEdit.Axis;
import wongo.article.TableGrid;
import wongo.article.TableGrid.Placed;
import wongo.article.TableGrid.Slot;
import wongo.text.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many rows and columns a table has, and which cell says what: of a table as it was read, or
/// as an edit is to leave it.
///
/// @param texts by the first slots of their cells; none of cells that say nothing
public record TableShape(int height, int width, Map<Slot, String> texts) {
    /// The slots in which a cell is after an edit: none if it goes, two if it is copied.
    private interface Course {
        Stream<Slot> of(Placed cell);
    }

    public static TableShape of(TableGrid grid) {
        return moved(grid, cell -> Stream.of(cell.slot()));
    }

    /// What is to be proven of an edit: not what filled cells say, which may be anything.
    public TableShape toProve(TableEdit edit) {
        return edit instanceof TableEdit.Fill fill ? without(fill.area()) : this;
    }

    /// The same without what cells of an area say.
    private TableShape without(Area area) {
        Map<Slot, String> others = new HashMap<>(texts);
        others.keySet().removeIf(slot -> area.covers(Area.slot(slot.row(), slot.column())));
        return new TableShape(height, width, others);
    }

    /// What an edit is to make of a table.
    public static TableShape after(TableGrid grid, TableEdit edit) {
        return switch (edit) {
            case TableEdit.Insert(Axis axis, int before, int count) ->
                    moved(grid, cell -> Stream.of(behind(cell, axis, before, count)))
                            .larger(axis, count);
            case TableEdit.Delete(Axis axis, Span gone) ->
                    moved(grid, cell -> left(cell, axis, gone)).larger(axis, -gone.length());
            case TableEdit.Duplicate(Axis axis, Span copied) ->
                    moved(grid, cell -> copied(cell, axis, copied)).larger(axis, copied.length());
            case TableEdit.Reorder(Axis axis, List<Integer> order) ->
                    moved(
                            grid,
                            cell ->
                                    Stream.of(
                                            cell.slot()
                                                    .on(
                                                            axis,
                                                            order.indexOf(
                                                                    cell.slot().number(axis)))));
            case TableEdit.Merge(Area area) -> merged(grid, grid.whole(area));
            case TableEdit.Transpose _ ->
                    moved(grid, cell -> Stream.of(new Slot(cell.area().left(), cell.area().top())))
                            .turned();
            case TableEdit.FillDown(Area area) -> filledDown(grid, grid.whole(area));
            case TableEdit.Fill fill -> of(grid).holding(fill.area()).without(fill.area());
            default -> of(grid);
        };
    }

    private static TableShape moved(TableGrid grid, Course course) {
        Map<Slot, String> texts = new HashMap<>();
        for (Placed cell : grid.placed()) {
            String text = cell.cell().text();
            if (!text.isBlank()) {
                course.of(cell).forEach(slot -> texts.put(slot, text));
            }
        }
        return new TableShape(grid.height(), grid.width(), texts);
    }

    private TableShape larger(Axis axis, int by) {
        return axis == Axis.ROWS
                ? new TableShape(height + by, width, texts)
                : new TableShape(height, width + by, texts);
    }

    private TableShape holding(Area area) {
        return new TableShape(
                Math.max(height, area.rows().end()), Math.max(width, area.columns().end()), texts);
    }

    private TableShape turned() {
        return new TableShape(width, height, texts);
    }

    private static Slot behind(Placed cell, Axis axis, int boundary, int by) {
        int number = cell.slot().number(axis);
        return number < boundary ? cell.slot() : cell.slot().on(axis, number + by);
    }

    private static Stream<Slot> left(Placed cell, Axis axis, Span gone) {
        Span lines = cell.area().along(axis);
        if (gone.covers(lines)) {
            return Stream.empty();
        }
        boolean cut = gone.start() <= lines.start() && lines.start() < gone.end();
        return Stream.of(
                cut
                        ? cell.slot().on(axis, gone.start())
                        : behind(cell, axis, gone.end(), -gone.length()));
    }

    private static Stream<Slot> copied(Placed cell, Axis axis, Span copied) {
        Slot own = behind(cell, axis, copied.end(), copied.length());
        return copied.covers(cell.area().along(axis))
                ? Stream.of(own, own.on(axis, own.number(axis) + copied.length()))
                : Stream.of(own);
    }

    private static TableShape merged(TableGrid grid, Area area) {
        TableShape others = of(grid).without(area);
        String joined =
                grid.in(area).stream()
                        .map(cell -> cell.cell().text())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"));
        if (!joined.isBlank()) {
            others.texts.put(new Slot(area.top(), area.left()), joined);
        }
        return others;
    }

    private static TableShape filledDown(TableGrid grid, Area area) {
        TableShape shape = of(grid).without(below(area));
        for (Placed cell : grid.in(below(area))) {
            String first =
                    grid.at(area.top(), cell.area().left())
                            .map(top -> top.cell().text())
                            .orElse("");
            if (!first.isBlank()) {
                shape.texts.put(cell.slot(), first);
            }
        }
        return shape;
    }

    private static Area below(Area area) {
        return new Area(
                new Span(Math.min(area.top() + 1, area.rows().end()), area.rows().end()),
                area.columns());
    }
}
