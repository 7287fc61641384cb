package wongo.dialect.markdown;

import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Prose;
import wongo.article.Table;
import wongo.article.Table.Cell;
import wongo.article.Table.Extent;
import wongo.article.Table.Frame;
import wongo.article.Table.Group;
import wongo.article.Table.Look;
import wongo.article.Table.Part;
import wongo.article.Table.Role;
import wongo.article.Table.Row;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Reads a pipe table (GFM 4.10).
final class PipeTable {
    private final String text;
    private final int base;
    private final Definitions definitions;
    private final List<Kind.Align> aligns;

    private PipeTable(String text, int base, Branch table, Definitions definitions) {
        this.text = text;
        this.base = base;
        this.definitions = definitions;
        this.aligns = aligns(text, table);
    }

    /// How the columns are aligned.
    static List<Kind.Align> aligns(String text, Branch table) {
        Span delimiters = table.rows.get(1);
        return PipeRow.cells(text, delimiters.start(), delimiters.end()).stream()
                .map(cell -> align(cell.of(text).strip()))
                .toList();
    }

    static Table read(String text, int base, Branch branch, Definitions definitions) {
        PipeTable table = new PipeTable(text, base, branch, definitions);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < branch.rows.size(); i++) {
            if (i != 1) {
                rows.add(table.row(branch.rows.get(i), i == 0));
            }
        }
        return new Table(new Frame("", false, List.of()), List.copyOf(rows), List.of());
    }

    static Kind.Align align(String delimiter) {
        boolean end = delimiter.endsWith(":");
        return !end
                ? Kind.Align.START
                : delimiter.startsWith(":") ? Kind.Align.CENTER : Kind.Align.END;
    }

    private Row row(Span row, boolean head) {
        List<Cell> cells = new ArrayList<>();
        List<Span> spans = PipeRow.cells(text, row.start(), row.end());
        for (int i = 0; i < Math.min(spans.size(), aligns.size()); i++) {
            cells.add(cell(spans.get(i), aligns.get(i), head ? Role.HEADER : Role.DATA));
        }
        Group group = head ? new Group(Part.HEAD, 0) : new Group(Part.BODY, 1);
        return new Row(group, List.copyOf(cells), "", row.shift(-base));
    }

    private Cell cell(Span cell, Kind.Align align, Role role) {
        int start = cell.start();
        int end = Places.trimmedEnd(text, start, cell.end());
        while (start < end && Places.isSpace(text.charAt(start))) {
            start++;
        }
        if (start == end) {
            start = Math.min(cell.end(), cell.start() + 1);
            end = start;
        }
        Prose prose =
                Assembly.of(FlatText.of(text, List.of(new Span(start, end)), base), definitions);
        Span inner = new Span(start - base, end - base);
        return new Cell(
                role,
                new Extent(1, 1),
                new Look(align, "", ""),
                List.of(new Line(Kind.paragraph(), prose, inner)),
                cell.shift(-base));
    }
}
