package wongo.dialect.html;

import wongo.article.TableGrid.Placed;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows made of columns.
final class TableTurning {
    private final TableSource source;

    TableTurning(TableSource source) {
        this.source = source;
    }

    /// Nothing in tables that are not regular, group their rows in several groups or describe their
    /// columns. The new rows look like the last one, which no heading's shade is on.
    List<Edit> turn() {
        int last = source.grid().height() - 1;
        boolean sound =
                source.grid().isRegular()
                        && source.parts().columns().isEmpty()
                        && TableRows.isOneRun(source, new Span(0, last + 1));
        if (!sound || source.cells(0).isEmpty()) {
            return List.of();
        }
        String tag = Tags.without(source.text(source.rowTag(last)), "id");
        String tail = source.rowTail(last);
        String rows =
                IntStream.range(0, source.grid().width())
                        .mapToObj(column -> tag + cells(column) + tail)
                        .collect(Collectors.joining(source.gap(source.row(last).start())));
        return List.of(new Edit(new Span(source.row(0).start(), source.row(last).end()), rows));
    }

    private String cells(int column) {
        String gap = source.gap(source.cell(source.cells(0).getFirst()).start());
        return source.grid().placed().stream()
                .filter(cell -> cell.area().left() == column)
                .sorted(Comparator.comparing(cell -> cell.area().top()))
                .map(cell -> gap + turned(cell))
                .collect(Collectors.joining());
    }

    private String turned(Placed cell) {
        String tag = source.text(source.tag(cell));
        int rows = cell.area().rows().length();
        int columns = cell.area().columns().length();
        return TableWidths.without(CellTags.reaching(tag, rows, columns))
                + source.text(source.cell(cell)).substring(tag.length());
    }
}
