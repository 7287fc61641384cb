package wongo.dialect.html;

import wongo.article.Table.Part;
import wongo.article.Table.Role;
import wongo.article.TableGrid;
import wongo.article.TableGrid.Placed;
import wongo.dialect.html.TableParts.Group;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Rows made of columns.
final class TableTurning {
    private static final Map<String, String> SCOPES =
            Map.of("col", "row", "row", "col", "colgroup", "rowgroup", "rowgroup", "colgroup");

    private final TableSource source;
    private final TableGrid grid;

    TableTurning(TableSource source) {
        this.source = source;
        this.grid = source.grid();
    }

    /// Nothing in tables that are not regular, describe their columns, have comments between their
    /// cells, or have other groups of rows than a head and a body. The new rows look like the last
    /// one, which no heading's shade is on.
    List<Edit> turn() {
        boolean sound =
                grid.isRegular()
                        && source.parts().columns().isEmpty()
                        && !source.cells(0).isEmpty()
                        && !isCommented();
        if (!sound) {
            return List.of();
        }
        if (source.isOneGroup(all())) {
            return List.of(turned(all(), new Span(0, grid.width())));
        }
        int heads = source.table().heads();
        List<Group> groups = source.parts().groups();
        boolean plain =
                groups.size() == 2
                        && source.group(0).part() == Part.HEAD
                        && source.group(grid.height() - 1).part() == Part.BODY
                        && source.isOneGroup(new Span(heads, grid.height()));
        return plain ? turned(groups.getFirst(), heads) : List.of();
    }

    /// The new first row stays the head where it has nothing but headers in it.
    private List<Edit> turned(Group head, int heads) {
        Span body = new Span(heads, grid.height());
        boolean names =
                grid.width() > 1
                        && grid.placed().stream()
                                .filter(cell -> cell.area().left() == 0)
                                .allMatch(TableTurning::namesRow);
        return names
                ? List.of(
                        turned(new Span(0, heads), new Span(0, 1)),
                        turned(body, new Span(1, grid.width())))
                : List.of(
                        Edit.delete(source.withGap(head.whole())),
                        turned(body, new Span(0, grid.width())));
    }

    private static boolean namesRow(Placed cell) {
        return cell.cell().role() == Role.HEADER && cell.area().columns().length() == 1;
    }

    private Span all() {
        return new Span(0, grid.height());
    }

    private boolean isCommented() {
        int start = source.row(0).start();
        String rows = source.text(new Span(start, source.row(grid.height() - 1).end()));
        return Tags.tokens(rows).stream()
                .filter(token -> token instanceof Token.Comment)
                .map(token -> token.span().shift(start))
                .anyMatch(
                        comment ->
                                grid.placed().stream()
                                        .noneMatch(cell -> source.cell(cell).covers(comment)));
    }

    /// Columns as rows, in the place of rows.
    private Edit turned(Span rows, Span columns) {
        int last = grid.height() - 1;
        String tag = Tags.without(source.text(source.rowTag(last)), "id");
        String tail = source.rowTail(last);
        String text =
                columns.positions()
                        .mapToObj(column -> tag + cells(column) + tail)
                        .collect(Collectors.joining(source.gap(source.row(last).start())));
        return new Edit(
                new Span(source.row(rows.start()).start(), source.row(rows.end() - 1).end()), text);
    }

    private String cells(int column) {
        String gap = source.gap(source.cell(source.cells(0).getFirst()).start());
        return grid.placed().stream()
                .filter(cell -> cell.area().left() == column)
                .sorted(Comparator.comparing(cell -> cell.area().top()))
                .map(cell -> gap + turned(cell))
                .collect(Collectors.joining());
    }

    private String turned(Placed cell) {
        String tag = source.text(source.tag(cell));
        int rows = cell.area().rows().length();
        int columns = cell.area().columns().length();
        return TableWidths.without(scoped(CellTags.reaching(tag, rows, columns)))
                + source.text(source.cell(cell)).substring(tag.length());
    }

    /// What a header names turns with it.
    private static String scoped(String tag) {
        return Optional.ofNullable(SCOPES.get(Attributes.of(tag).value("scope")))
                .map(scope -> AttributeEdits.with(tag, "scope", scope))
                .orElse(tag);
    }
}
