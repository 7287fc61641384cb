package wongo.clipboard;

import wongo.article.Area;
import wongo.article.Atom;
import wongo.article.Line;
import wongo.article.Prose;
import wongo.article.Table;
import wongo.article.Table.Extent;
import wongo.article.TableGrid;
import wongo.article.TableGrid.Placed;
import wongo.article.TableGrid.Slot;
import wongo.csv.Delimiter;
import wongo.csv.Delimiter.LineEnd;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The cells of a rectangle of a table, for other programs.
public record Cells(TableGrid grid, Area area) {
    public static Cells of(Table table) {
        TableGrid grid = TableGrid.of(table);
        return new Cells(grid, grid.all());
    }

    /// Whether that is all the table has.
    boolean isWhole() {
        return area.equals(grid.all());
    }

    /// The text of each slot; that of a cell that reaches over several is in the first, the others
    /// are empty.
    public List<List<String>> texts() {
        return slots().stream().map(row -> row.stream().map(this::text).toList()).toList();
    }

    private List<List<Slot>> slots() {
        return area.rows()
                .positions()
                .mapToObj(
                        row ->
                                area.columns()
                                        .positions()
                                        .mapToObj(column -> new Slot(row, column))
                                        .toList())
                .toList();
    }

    private String text(Slot slot) {
        return grid.at(slot.row(), slot.column())
                .filter(placed -> placed.slot().equals(slot))
                .map(
                        placed ->
                                placed.cell().lines().stream()
                                        .map(Plain::of)
                                        .collect(Collectors.joining("\n")))
                .orElse("");
    }

    /// Rows on lines, cells parted by tabs, as spreadsheets take them.
    String asText() {
        String lines = Delimiter.TAB.write(texts(), LineEnd.LF);
        return lines.substring(0, Math.max(0, lines.length() - 1));
    }

    /// A table of these cells only, with empty ones where some are missing.
    String asHtml() {
        List<List<Part.Cell>> rows =
                slots().stream()
                        .map(row -> row.stream().flatMap(slot -> cell(slot).stream()).toList())
                        .toList();
        return Draft.of(List.of(new Part.Table(rows, List.of())));
    }

    private Optional<Part.Cell> cell(Slot slot) {
        Optional<Placed> there = grid.at(slot.row(), slot.column());
        return there.isEmpty()
                ? Optional.of(Part.Cell.of(""))
                : there.filter(placed -> placed.slot().equals(slot)).map(this::cell);
    }

    private Part.Cell cell(Placed placed) {
        Table.Cell cell = placed.cell();
        return new Part.Cell(
                cell.role(),
                new Extent(
                        within(placed, Area::columns).length(),
                        within(placed, Area::rows).length()),
                cell.align(),
                cell.look().background(),
                cell.lines().stream().map(Cells::runs).reduce(List.of(), Inline::joined));
    }

    private Span within(Placed placed, Function<Area, Span> along) {
        Span own = along.apply(placed.area());
        Span all = along.apply(area);
        return new Span(Math.max(own.start(), all.start()), Math.min(own.end(), all.end()));
    }

    private static List<Run> runs(Line line) {
        List<Run> runs = new ArrayList<>();
        for (Prose.Run run : line.prose().runs()) {
            int from = run.visible().start();
            for (int at : pictures(line.prose(), run.visible())) {
                words(line, new Span(from, at), run, runs);
                Atom.Picture picture = (Atom.Picture) line.prose().atoms().get(at);
                runs.add(new Run.Image(new Picture(picture.source(), picture.alt()), run.marks()));
                from = at + 1;
            }
            words(line, new Span(from, run.visible().end()), run, runs);
        }
        return runs;
    }

    private static List<Integer> pictures(Prose prose, Span visible) {
        return visible.positions()
                .filter(at -> prose.atoms().get(at) instanceof Atom.Picture)
                .boxed()
                .toList();
    }

    private static void words(Line line, Span visible, Prose.Run run, List<Run> runs) {
        if (!visible.isEmpty()) {
            String text = Plain.text(line, visible.start(), visible.end());
            runs.add(new Run.Words(text, run.marks()));
        }
    }
}
