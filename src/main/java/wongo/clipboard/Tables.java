package wongo.clipboard;

import org.jsoup.nodes.Element;

import wongo.article.Kind.Align;
import wongo.article.Mark;

import java.util.ArrayList;
import java.util.List;
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
        List<List<Part.Cell>> rows = new ArrayList<>();
        for (Element row : rows(table)) {
            List<Part.Cell> cells = cellsOf(row).stream().map(Tables::cell).toList();
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        Element caption = table.selectFirst("caption");
        return new Part.Table(rows, caption == null ? List.of() : Inline.of(caption, Look.PLAIN));
    }

    private static Part.Cell cell(Element cell) {
        boolean header = cell.normalName().equals("th");
        Look own = Look.PLAIN.in(cell);
        Element inside = cell.shallowClone().tagName("div");
        inside.append(cell.html());
        Look said = header ? new Look(Set.of(new Mark.Bold()), false) : Look.PLAIN;
        return new Part.Cell(
                header ? "th" : "td",
                spans(cell) + style(cell),
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

    private static Set<Mark> both(Set<Mark> inner, Set<Mark> outer) {
        Set<Mark> all = new java.util.HashSet<>(outer);
        all.removeIf(mark -> inner.stream().anyMatch(mark::excludes));
        all.addAll(inner);
        return all;
    }

    private static String spans(Element cell) {
        StringBuilder spans = new StringBuilder();
        for (String name : new String[] {"colspan", "rowspan"}) {
            String count = cell.attr(name).strip();
            if (count.matches("[2-9]|[1-9]\\d{1,2}")) {
                spans.append(' ').append(name).append("=\"").append(count).append('"');
            }
        }
        return spans.toString();
    }

    private static String style(Element cell) {
        StringBuilder style = new StringBuilder();
        Align align = align(cell);
        if (align == Align.CENTER || align == Align.END) {
            style.append("text-align: ")
                    .append(align == Align.CENTER ? "center" : "right")
                    .append(';');
        }
        Css.of(cell)
                .paint("background-color", "background")
                .or(() -> Paint.of(cell.attr("bgcolor")))
                .filter(paint -> !paint.isPaper() && !paint.isDark())
                .ifPresent(
                        paint ->
                                style.append(style.isEmpty() ? "" : " ")
                                        .append("background-color: ")
                                        .append(paint.value())
                                        .append(';'));
        return style.isEmpty() ? "" : " style=\"" + style + "\"";
    }

    /// The cell's own, or that of the paragraphs in it.
    private static Align align(Element cell) {
        Element paragraph = cell.selectFirst("p, div");
        return Blocks.align(cell)
                .or(() -> paragraph == null ? java.util.Optional.empty() : Blocks.align(paragraph))
                .orElse(Align.START);
    }
}
