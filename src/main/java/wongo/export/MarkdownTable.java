package wongo.export;

import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Kind;
import wongo.article.Kind.Align;
import wongo.article.Line;
import wongo.article.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table as GFM writes it, where GFM can: one header row on top, every cell one line, no cell
/// over several columns or rows, one alignment in each column.
final class MarkdownTable {
    private MarkdownTable() {}

    static Optional<String> of(Block.Grid grid, Losses losses) {
        return grid.lines().stream()
                .flatMap(line -> line.prose().atoms().values().stream())
                .filter(Atom.Grid.class::isInstance)
                .map(atom -> ((Atom.Grid) atom).table())
                .findFirst()
                .filter(MarkdownTable::isSimple)
                .map(table -> markdown(table, grid.source(), losses));
    }

    private static boolean isSimple(Table table) {
        int columns = table.columns();
        boolean isRegular =
                table.caption().isEmpty()
                        && table.rows().size() > 1
                        && table.rows().stream().allMatch(row -> isSimple(row, columns));
        return isRegular
                && is(table.rows().getFirst(), Table.Role.HEADER)
                && table.rows().stream().skip(1).allMatch(row -> is(row, Table.Role.DATA))
                && IntStream.range(0, columns).allMatch(column -> isEven(table, column));
    }

    private static boolean isSimple(Table.Row row, int columns) {
        return row.background().isEmpty()
                && row.cells().size() == columns
                && row.cells().stream().allMatch(MarkdownTable::isSimple);
    }

    private static boolean isSimple(Table.Cell cell) {
        return cell.columns() == 1
                && cell.rows() == 1
                && cell.align() != Align.JUSTIFY
                && cell.lines().size() == 1
                && cell.lines().getFirst().kind() instanceof Kind.Paragraph
                && MarkdownBlocks.isInline(cell.lines().getFirst().prose());
    }

    private static boolean is(Table.Row row, Table.Role role) {
        return row.cells().stream().allMatch(cell -> cell.role() == role);
    }

    private static boolean isEven(Table table, int column) {
        return table.rows().stream().map(row -> row.cells().get(column).align()).distinct().count()
                == 1;
    }

    private static String markdown(Table table, String source, Losses losses) {
        List<String> lines = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            lines.add(
                    row.cells().stream()
                            .map(cell -> cell(cell.lines().getFirst(), source, losses))
                            .collect(Collectors.joining(" | ", "| ", " |")));
        }
        String rule =
                table.rows().getFirst().cells().stream()
                        .map(cell -> rule(cell.align()))
                        .collect(Collectors.joining(" | ", "| ", " |"));
        lines.add(1, rule);
        return String.join("\n", lines);
    }

    private static String cell(Line line, String source, Losses losses) {
        return MarkdownInline.oneLine(line.prose(), source, losses);
    }

    private static String rule(Align align) {
        return switch (align) {
            case CENTER -> ":---:";
            case END -> "---:";
            default -> "---";
        };
    }
}
