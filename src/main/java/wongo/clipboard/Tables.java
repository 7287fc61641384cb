package wongo.clipboard;

import org.jsoup.nodes.Element;

import wongo.article.Kind.Align;
import wongo.article.Mark;
import wongo.article.Table.Role;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tables of foreign pages.
final class Tables {
    private Tables() {}

    /// Whether a table lays out a page: it holds another table, or it has one cell only.
    static boolean isLayout(Element table) {
        Element around = table.parent() == null ? null : table.parent().closest("table");
        boolean column = rows(table).stream().allMatch(row -> cellsOf(row).size() <= 1);
        return table.selectFirst("table table") != null
                || (around != null && column)
                || table.attr("role").equals("presentation")
                || cells(table).size() <= 1;
    }

    /// The table's own cells in order.
    static List<Element> cells(Element table) {
        return rows(table).stream().flatMap(row -> cellsOf(row).stream()).toList();
    }

    /// Whether a cell is all of its table: spreadsheets hand over a cell as a table.
    static boolean isAlone(Element cell) {
        Element table = cell.closest("table");
        return table != null
                && cells(table).size() == 1
                && cell.selectFirst("p, div, table") == null;
    }

    private static List<Element> rows(Element table) {
        return table.select("tr").stream().filter(row -> row.closest("table") == table).toList();
    }

    private static List<Element> cellsOf(Element row) {
        return row.children().stream().filter(cell -> cell.normalName().matches("td|th")).toList();
    }

    static Part.Table read(Element table) {
        List<List<Part.Cell>> rows =
                Shown.rows(table, rows(table), Tables::cellsOf).stream()
                        .map(row -> row.stream().map(Tables::cell).toList())
                        .toList();
        Element caption = table.selectFirst("caption");
        return new Part.Table(rows, caption == null ? List.of() : Inline.of(caption, Look.PLAIN));
    }

    private static Part.Cell cell(Shown shown) {
        Element cell = shown.cell();
        boolean header = cell.normalName().equals("th");
        Look own = Look.PLAIN.in(cell);
        Element inside = cell.shallowClone().tagName("div");
        inside.append(cell.html());
        Look said = own.plain(header ? Set.of(new Mark.Bold()) : Set.of());
        return new Part.Cell(
                header ? Role.HEADER : Role.DATA,
                shown.extent(),
                align(cell),
                background(cell),
                marked(
                        Inline.of(inside.removeAttr("style"), said),
                        header ? own.without(new Mark.Bold()) : own));
    }

    /// What a spreadsheet says of a cell, it says of the cell's text.
    private static List<Run> marked(List<Run> runs, Look look) {
        return runs.stream()
                .map(
                        run ->
                                run instanceof Run.Words(String text, Set<Mark> marks)
                                        ? new Run.Words(text, both(marks, look.marks()))
                                        : run)
                .toList();
    }

    /// A link looks like one by itself.
    private static Set<Mark> both(Set<Mark> inner, Set<Mark> outer) {
        Set<Mark> all = new HashSet<>(outer);
        if (inner.stream().anyMatch(Mark.Link.class::isInstance)) {
            all.removeIf(mark -> mark instanceof Mark.Color || mark instanceof Mark.Underline);
        }
        all.removeIf(mark -> inner.stream().anyMatch(mark::excludes));
        all.addAll(inner);
        return all;
    }

    private static String background(Element cell) {
        return Css.of(cell)
                .paint("background-color", "background")
                .or(() -> Paint.of(cell.attr("bgcolor")))
                .filter(paint -> !paint.isPaper() && !paint.isDark())
                .map(Paint::value)
                .orElse("");
    }

    /// The cell's own, or that of the first paragraph in it.
    private static Align align(Element cell) {
        return Blocks.align(cell)
                .or(
                        () ->
                                Optional.ofNullable(cell.selectFirst("p"))
                                        .or(() -> Optional.ofNullable(cell.selectFirst("div")))
                                        .flatMap(Blocks::align))
                .orElse(Align.START);
    }
}
