package wongo;

import wongo.article.Area;
import wongo.article.TableEdit;
import wongo.article.TableEdit.Axis;
import wongo.article.TableGrid;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A regular table as a board whose squares each name the cell that they are part of: what an edit
/// comes to, whatever the spelling.
final class Checkerboard {
    /// A cell of the board, told apart from others by its identity.
    private static final class Cell {
        private final String text;

        Cell(String text) {
            this.text = text;
        }
    }

    private final List<List<Cell>> rows;

    private Checkerboard(List<List<Cell>> rows) {
        this.rows = rows;
    }

    static Checkerboard of(TableGrid grid) {
        Map<TableGrid.Placed, Cell> cells = new LinkedHashMap<>();
        grid.placed()
                .forEach(
                        placed ->
                                cells.put(
                                        placed,
                                        new Cell(placed.cell().text().replace('\u00A0', ' '))));
        return new Checkerboard(
                IntStream.range(0, grid.height())
                        .mapToObj(
                                row ->
                                        IntStream.range(0, grid.width())
                                                .mapToObj(
                                                        column ->
                                                                grid.at(row, column)
                                                                        .map(cells::get)
                                                                        .orElse(new Cell("?")))
                                                .toList())
                        .toList());
    }

    /// What each square says.
    List<List<String>> texts() {
        return rows.stream()
                .map(row -> row.stream().map(cell -> cell.text.strip()).toList())
                .toList();
    }

    Checkerboard after(TableEdit edit) {
        return switch (edit) {
            case TableEdit.Insert(Axis axis, int before, int count) ->
                    along(axis, board -> board.inserted(before, count));
            case TableEdit.Delete(Axis axis, Span gone) ->
                    along(axis, board -> board.chosen(others(board.rows.size(), gone)));
            case TableEdit.Duplicate(Axis axis, Span copied) ->
                    along(axis, board -> board.chosen(twice(board.rows.size(), copied)));
            case TableEdit.Reorder(Axis axis, List<Integer> order) ->
                    along(axis, board -> board.chosen(order));
            case TableEdit.Merge(Area area) -> merged(whole(area));
            case TableEdit.Split(int row, int column) -> split(rows.get(row).get(column));
            case TableEdit.Transpose _ -> turned();
            case TableEdit.FillDown(Area area) -> filledDown(whole(area));
            case TableEdit.Fill fill -> filled(fill);
            default -> this;
        };
    }

    private interface Way {
        Checkerboard of(Checkerboard board);
    }

    private Checkerboard along(Axis axis, Way way) {
        return axis == Axis.ROWS ? way.of(this) : way.of(turned()).turned();
    }

    private Checkerboard turned() {
        return new Checkerboard(
                IntStream.range(0, rows.getFirst().size())
                        .mapToObj(column -> rows.stream().map(row -> row.get(column)).toList())
                        .toList());
    }

    private Checkerboard chosen(List<Integer> numbers) {
        return new Checkerboard(numbers.stream().map(rows::get).toList());
    }

    private static List<Integer> others(int count, Span gone) {
        return IntStream.range(0, count)
                .filter(row -> row < gone.start() || row >= gone.end())
                .boxed()
                .toList();
    }

    private static List<Integer> twice(int count, Span copied) {
        List<Integer> numbers = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        numbers.addAll(copied.end(), copied.positions().boxed().toList());
        return numbers;
    }

    /// Where one cell is on both sides it is between, too; the others are as wide as those before.
    private Checkerboard inserted(int before, int count) {
        List<Cell> model = rows.get(Math.max(0, before - 1));
        List<Cell> behind = rows.get(Math.min(before, rows.size() - 1));
        Map<Cell, Cell> fresh = new IdentityHashMap<>();
        List<List<Cell>> more = new ArrayList<>(rows);
        for (int i = 0; i < count; i++) {
            fresh.clear();
            List<Cell> between = new ArrayList<>();
            for (int column = 0; column < model.size(); column++) {
                Cell cell = model.get(column);
                boolean reaches = before > 0 && before < rows.size() && cell == behind.get(column);
                between.add(reaches ? cell : fresh.computeIfAbsent(cell, _ -> new Cell("")));
            }
            more.add(before, between);
        }
        return new Checkerboard(more);
    }

    private interface Painter {
        Cell paint(int row, int column, Cell before);
    }

    private Checkerboard painted(Painter painter) {
        return new Checkerboard(
                IntStream.range(0, rows.size())
                        .mapToObj(
                                row ->
                                        IntStream.range(0, rows.get(row).size())
                                                .mapToObj(
                                                        column ->
                                                                painter.paint(
                                                                        row,
                                                                        column,
                                                                        rows.get(row).get(column)))
                                                .toList())
                        .toList());
    }

    /// The least area that no cell reaches out of.
    private Area whole(Area area) {
        Area[] grown = {area};
        for (int i = 0; i < rows.size() + rows.getFirst().size(); i++) {
            Area now = grown[0];
            List<Cell> inside = squares(now);
            painted(
                    (row, column, cell) -> {
                        if (inside.contains(cell)) {
                            grown[0] = grown[0].with(Area.slot(row, column));
                        }
                        return cell;
                    });
        }
        return grown[0];
    }

    private List<Cell> squares(Area area) {
        return area.rows()
                .positions()
                .boxed()
                .flatMap(
                        row ->
                                area.columns()
                                        .positions()
                                        .mapToObj(column -> rows.get(row).get(column)))
                .distinct()
                .toList();
    }

    private Checkerboard merged(Area area) {
        Cell one =
                new Cell(
                        squares(area).stream()
                                .map(cell -> cell.text)
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining("\n")));
        return painted((row, column, cell) -> area.covers(Area.slot(row, column)) ? one : cell);
    }

    private Checkerboard split(Cell whole) {
        boolean[] kept = {false};
        return painted(
                (row, column, cell) -> {
                    boolean first = cell == whole && !kept[0];
                    kept[0] |= first;
                    return cell == whole && !first ? new Cell("") : cell;
                });
    }

    /// The first square of a cell.
    private boolean isFirst(int row, int column) {
        Cell cell = rows.get(row).get(column);
        return (row == 0 || rows.get(row - 1).get(column) != cell)
                && (column == 0 || rows.get(row).get(column - 1) != cell);
    }

    private Checkerboard filledDown(Area area) {
        Checkerboard board = this;
        for (int column : area.columns().positions().toArray()) {
            if (!isFirst(area.top(), column) && column != left(area.top(), column)) {
                continue;
            }
            String text = rows.get(area.top()).get(column).text;
            for (int row = area.top() + 1; row < area.rows().end(); row++) {
                Cell old = rows.get(row).get(column);
                if (isFirst(row, column) && old != rows.get(area.top()).get(column)) {
                    board = board.saying(old, text);
                }
            }
        }
        return board;
    }

    /// The first column of the cell that a square is part of.
    private int left(int row, int column) {
        int left = column;
        while (left > 0 && rows.get(row).get(left - 1) == rows.get(row).get(column)) {
            left--;
        }
        return left;
    }

    private Checkerboard saying(Cell old, String text) {
        Cell young = new Cell(text);
        return painted((row, column, cell) -> cell == old ? young : cell);
    }

    private Checkerboard filled(TableEdit.Fill fill) {
        int height = fill.row() + fill.stretches().size();
        int width = fill.column() + fill.stretches().stream().mapToInt(List::size).max().orElse(0);
        Checkerboard board = this;
        while (board.rows.size() < height) {
            board = board.inserted(board.rows.size(), 1);
        }
        while (board.rows.getFirst().size() < width) {
            Checkerboard turned = board.turned();
            board = turned.inserted(turned.rows.size(), 1).turned();
        }
        Checkerboard grown = board;
        for (int row = 0; row < fill.stretches().size(); row++) {
            for (int column = 0; column < fill.stretches().get(row).size(); column++) {
                int down = fill.row() + row;
                int right = fill.column() + column;
                if (grown.isFirst(down, right)) {
                    String text = fill.stretches().get(row).get(column);
                    board =
                            board.saying(
                                    grown.rows.get(down).get(right),
                                    text.replaceAll("<[^>]*>", ""));
                }
            }
        }
        return board;
    }
}
