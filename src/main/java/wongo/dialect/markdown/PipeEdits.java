package wongo.dialect.markdown;

import wongo.article.Area;
import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Kind;
import wongo.article.TableEdit;
import wongo.article.TableEdit.Axis;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// What a pipe table can hold, changed: rows, columns, their order and alignment, what is in cells.
final class PipeEdits {
    /// A row cut at its pipes.
    ///
    /// @param before the white space and the pipe at its start
    /// @param behind the pipe and the white space at its end
    private record Row(String before, List<String> cells, String behind) {
        static Row of(String text) {
            List<Span> spans = PipeRow.cells(text, 0, text.length());
            return new Row(
                    text.substring(0, spans.getFirst().start()),
                    spans.stream().map(cell -> cell.of(text)).toList(),
                    text.substring(spans.getLast().end()));
        }

        Row with(List<String> others) {
            return new Row(before, List.copyOf(others), behind);
        }

        String text() {
            return before + String.join("|", cells) + behind;
        }

        /// A row whose cells are empty; without a pipe at its start it would be blank, or code.
        Row emptied() {
            String start = before.contains("|") ? before : "|";
            String end = behind.contains("|") ? behind : "|";
            return new Row(start, cells.stream().map(PipeEdits::empty).toList(), end);
        }

        /// A row as wide as the table, which the source may cut short.
        Row filled(int width) {
            List<String> all = new ArrayList<>(cells);
            while (all.size() < width) {
                all.add("  ");
            }
            return with(all.subList(0, width));
        }
    }

    private final Place place;
    private final int start;
    private final String nl;
    private final List<Row> rows;
    private final Row delimiters;
    private final int width;

    private PipeEdits(Article article, Place place) {
        this.place = place;
        this.start = article.bodyStart() + place.source();
        this.nl = article.lineEnding();
        List<Row> lines = place.block().source().lines().map(Row::of).toList();
        this.delimiters = lines.get(1);
        this.width = delimiters.cells().size();
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i != 1) {
                all.add(lines.get(i));
            }
        }
        this.rows = List.copyOf(all);
    }

    static Optional<PipeEdits> at(Article article, int at) {
        Place place = article.body().atSource(at - article.bodyStart());
        return place.block() instanceof Block.Grid
                ? Optional.of(new PipeEdits(article, place))
                : Optional.empty();
    }

    /// What the cells hold, as HTML, which cells of any table can hold.
    List<List<String>> held(Shared shared) {
        return cells().stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> InlineHtml.of(cell, shared, shared.none()))
                                        .toList())
                .toList();
    }

    private List<List<String>> cells() {
        return rows.stream()
                .map(row -> row.filled(width).cells().stream().map(String::strip).toList())
                .toList();
    }

    /// @param html what is put in cells, as Markdown
    Change change(TableEdit edit, UnaryOperator<String> html) {
        return switch (edit) {
            case TableEdit.Insert(Axis axis, int before, int count) -> insert(axis, before, count);
            case TableEdit.Delete(Axis axis, Span gone) -> ordered(axis, without(axis, gone));
            case TableEdit.Duplicate(Axis axis, Span copied) -> ordered(axis, twice(axis, copied));
            case TableEdit.Reorder(Axis axis, List<Integer> order) -> ordered(axis, order);
            case TableEdit.Align(Area area, Kind.Align align) -> align(area, align);
            case TableEdit.Transpose t -> transposed();
            case TableEdit.FillDown(Area area) -> fillDown(area);
            case TableEdit.Fill(int row, int column, List<List<String>> stretches) ->
                    fill(
                            row,
                            column,
                            stretches.stream()
                                    .map(some -> some.stream().map(html).toList())
                                    .toList());
            default -> Change.none();
        };
    }

    private int size(Axis axis) {
        return axis == Axis.ROWS ? rows.size() : width;
    }

    private List<Integer> without(Axis axis, Span gone) {
        return IntStream.range(0, size(axis))
                .filter(i -> i < gone.start() || i >= gone.end())
                .boxed()
                .toList();
    }

    private List<Integer> twice(Axis axis, Span copied) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size(axis)).boxed().toList());
        order.addAll(copied.end(), copied.positions().boxed().toList());
        return order;
    }

    private Change ordered(Axis axis, List<Integer> order) {
        if (order.isEmpty()) {
            return Change.none();
        }
        return axis == Axis.ROWS
                ? written(order.stream().map(rows::get).toList(), delimiters)
                : written(
                        rows.stream().map(row -> picked(row.filled(width), order)).toList(),
                        picked(delimiters, order));
    }

    private static Row picked(Row row, List<Integer> order) {
        return row.with(order.stream().map(row.cells()::get).toList());
    }

    private Change insert(Axis axis, int before, int count) {
        int model = Math.clamp(before - 1, 0, size(axis) - 1);
        if (axis == Axis.ROWS) {
            List<Row> all = new ArrayList<>(rows);
            Row like = rows.get(model).filled(width);
            all.addAll(before, Collections.nCopies(count, like.emptied()));
            return written(all, delimiters);
        }
        List<Row> all =
                rows.stream().map(row -> wider(row.filled(width), before, model, count)).toList();
        List<String> dashes = new ArrayList<>(delimiters.cells());
        String dash = dashes.get(model).replace(':', '-');
        dashes.addAll(before, Collections.nCopies(count, dash));
        return written(all, delimiters.with(dashes));
    }

    private static Row wider(Row row, int before, int model, int count) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.addAll(before, Collections.nCopies(count, empty(cells.get(model))));
        return row.with(cells);
    }

    /// As wide as another, for tables whose pipes stand below each other.
    private static String empty(String cell) {
        return " ".repeat(Math.max(2, cell.length()));
    }

    private Change align(Area area, Kind.Align align) {
        if (area.rows().length() < rows.size()) {
            return Change.none();
        }
        List<String> cells = new ArrayList<>(delimiters.cells());
        area.columns().positions().forEach(i -> cells.set(i, aligned(cells.get(i), align)));
        return written(rows, delimiters.with(cells));
    }

    /// The dashes of a column, as many chars as they were.
    private static String aligned(String cell, Kind.Align align) {
        String dashes = cell.strip().replace(':', '-');
        String wide = dashes.length() < 3 ? "---" : dashes;
        String put =
                switch (align) {
                    case CENTER -> ":" + wide.substring(2) + ":";
                    case END -> wide.substring(1) + ":";
                    default -> wide;
                };
        int from = cell.indexOf(cell.strip());
        return cell.substring(0, from) + put + cell.substring(from + cell.strip().length());
    }

    private Change transposed() {
        List<List<String>> cells = cells();
        List<Row> turned = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int at = column;
            turned.add(
                    delimiters.with(cells.stream().map(row -> " " + row.get(at) + " ").toList()));
        }
        return written(turned, delimiters.with(Collections.nCopies(rows.size(), "---")));
    }

    private Change fillDown(Area area) {
        List<Row> all = new ArrayList<>(rows);
        Row first = rows.get(area.top()).filled(width);
        for (int row = area.top() + 1; row < area.rows().end(); row++) {
            List<String> cells = new ArrayList<>(rows.get(row).filled(width).cells());
            area.columns()
                    .positions()
                    .forEach(i -> cells.set(i, held(cells.get(i), first.cells().get(i).strip())));
            all.set(row, rows.get(row).with(cells));
        }
        return written(all, delimiters);
    }

    /// A cell that holds something else, as wide as it was where that is wide enough.
    private static String held(String cell, String text) {
        String padded = " " + text + " ";
        return cell.strip().equals(text)
                ? cell
                : padded + " ".repeat(Math.max(0, cell.length() - padded.length()));
    }

    private Change fill(int row, int column, List<List<String>> stretches) {
        int most = stretches.stream().mapToInt(List::size).max().orElse(0);
        int columns = Math.max(width, column + most);
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < Math.max(rows.size(), row + stretches.size()); i++) {
            Row old = rows.get(Math.min(i, rows.size() - 1));
            Row like = i < rows.size() ? old : old.with(Collections.nCopies(width, "  "));
            List<String> cells =
                    new ArrayList<>(
                            columns == width && !isIn(i, row, stretches)
                                    ? like.cells()
                                    : like.filled(columns).cells());
            if (isIn(i, row, stretches)) {
                List<String> put = stretches.get(i - row);
                for (int j = 0; j < put.size(); j++) {
                    cells.set(column + j, held(cells.get(column + j), cell(put.get(j))));
                }
            }
            all.add(like.with(cells));
        }
        List<String> dashes = new ArrayList<>(delimiters.cells());
        while (dashes.size() < columns) {
            dashes.add("---");
        }
        return written(all, delimiters.with(dashes));
    }

    private static boolean isIn(int row, int first, List<List<String>> stretches) {
        return row >= first && row < first + stretches.size();
    }

    /// A stretch as a cell can hold it.
    private static String cell(String stretch) {
        return stretch.strip()
                .replaceAll("(?:  |\\\\)?\\r?\\n", "<br>")
                .replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    /// The table of these rows. Where there are as many as before, each changes by itself.
    private Change written(List<Row> all, Row dashes) {
        List<String> lines = new ArrayList<>(all.stream().map(Row::text).toList());
        lines.add(1, dashes.text());
        String old = place.block().source();
        List<String> before = old.lines().toList();
        if (lines.size() != before.size()) {
            return Change.between(old, String.join(nl, lines)).shift(start);
        }
        List<Edit> edits = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            edits.addAll(Change.between(before.get(i), lines.get(i)).shift(start + at).edits());
            at += before.get(i).length();
            at += old.startsWith("\r\n", at) ? 2 : 1;
        }
        return Change.of(edits);
    }
}
