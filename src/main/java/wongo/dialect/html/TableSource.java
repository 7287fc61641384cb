package wongo.dialect.html;

import wongo.article.Block;
import wongo.article.Table;
import wongo.article.TableGrid;
import wongo.article.TableGrid.Placed;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The source of a table, as what its edits are about: rows, cells, their tags and the white space
/// between them. Every place is relative to the block.
final class TableSource {
    private static final Pattern ROW = Pattern.compile("(?is)<tr\\b.*");
    private static final Pattern CELL_END = Pattern.compile("(?is)</t[dh]\\s*>");
    private static final Pattern ROW_TAIL = Pattern.compile("(?is)\\s*</tr\\s*>");

    private final String source;
    private final Table table;
    private final TableGrid grid;
    private final List<List<Placed>> rows = new ArrayList<>();

    private TableSource(String source, Table table) {
        this.source = source;
        this.table = table;
        this.grid = TableGrid.of(table);
        table.rows().forEach(row -> rows.add(new ArrayList<>()));
        grid.placed().forEach(cell -> rows.get(cell.row()).add(cell));
    }

    /// Nothing where the block is no table, or has a row that no tag begins.
    static Optional<TableSource> of(Block block) {
        return block.lines().stream()
                .flatMap(line -> line.tables())
                .findFirst()
                .map(table -> new TableSource(block.source(), table))
                .filter(TableSource::hasRowTags);
    }

    private boolean hasRowTags() {
        return table.rows().stream().allMatch(row -> ROW.matcher(row.outer().of(source)).matches());
    }

    Table table() {
        return table;
    }

    TableGrid grid() {
        return grid;
    }

    String text(Span span) {
        return span.of(source);
    }

    /// The opening tag of the table.
    Span tag() {
        return tag(0);
    }

    /// The parts of the table that are neither rows nor cells.
    TableParts parts() {
        return TableParts.of(source);
    }

    /// The opening tag that starts at a place.
    private Span tag(int start) {
        return new Scanner(source).at(start).span();
    }

    /// The cells that are written in a row.
    List<Placed> cells(int row) {
        return rows.get(row);
    }

    /// A row without the white space behind it.
    Span row(int row) {
        return stripped(table.rows().get(row).outer());
    }

    Span rowTag(int row) {
        return tag(table.rows().get(row).outer().start());
    }

    /// What ends a row behind its cells, as it is written; empty where nothing does.
    String rowTail(int row) {
        int from =
                rows.get(row).isEmpty() ? rowTag(row).end() : cell(rows.get(row).getLast()).end();
        Matcher tail = ROW_TAIL.matcher(source.substring(from, row(row).end()));
        return tail.find() ? tail.group() : "";
    }

    Span cell(Placed cell) {
        return stripped(cell.cell().outer());
    }

    Span tag(Placed cell) {
        return tag(cell.cell().outer().start());
    }

    /// What a cell holds, white space included.
    Span inner(Placed cell) {
        Span whole = cell(cell);
        int start = tag(cell).end();
        int close = source.lastIndexOf("</", whole.end() - 1);
        boolean closed =
                close >= start && CELL_END.matcher(source.substring(close, whole.end())).matches();
        return new Span(start, closed ? close : Math.max(start, whole.end()));
    }

    /// What a cell holds without the white space around it.
    Span core(Placed cell) {
        Span inner = inner(cell);
        String text = text(inner);
        int start = inner.start() + text.length() - text.stripLeading().length();
        return new Span(start, Math.max(start, inner.start() + text.stripTrailing().length()));
    }

    /// The tag that ends a cell; empty where none does.
    Span endTag(Placed cell) {
        return new Span(inner(cell).end(), cell(cell).end());
    }

    private Span stripped(Span outer) {
        return new Span(outer.start(), Math.max(outer.start(), Blanks.before(source, outer.end())));
    }

    /// The white space before a place.
    String gap(int place) {
        return source.substring(Blanks.before(source, place), place);
    }

    /// The white space behind a place.
    String gapBehind(int place) {
        return source.substring(place, Blanks.behind(source, place));
    }

    Span withGap(Span piece) {
        return new Span(Blanks.before(source, piece.start()), piece.end());
    }

    /// Whether nothing but white space and comments stands between two places.
    boolean isBlank(int from, int to) {
        return Tags.tokens(source.substring(from, to)).stream()
                .allMatch(
                        token ->
                                token instanceof Token.Comment
                                        || (token instanceof Token.Text text
                                                && text.span().shift(from).of(source).isBlank()));
    }

    Table.Group group(int row) {
        return table.rows().get(row).group();
    }

    /// Whether rows are all of one group.
    boolean isOneGroup(Span lines) {
        return lines.positions().mapToObj(this::group).distinct().count() == 1;
    }

    /// Puts the source of a cell in a row, before its cells from a column on, apart from its
    /// neighbours as they are.
    Edit put(int row, int column, String cell) {
        Placed before = null;
        for (Placed own : rows.get(row)) {
            before = own.area().left() < column ? own : before;
        }
        if (before != null) {
            return Edit.insert(cell(before).end(), gap(cell(before).start()) + cell);
        }
        if (rows.get(row).isEmpty()) {
            return Edit.insert(rowTag(row).end(), cell);
        }
        int start = cell(rows.get(row).getFirst()).start();
        return Edit.insert(start, cell + gap(start));
    }

    /// The edits that make another of a tag.
    List<Edit> retag(Span tag, UnaryOperator<String> other) {
        String before = text(tag);
        return Change.between(before, other.apply(before)).edits().stream()
                .map(edit -> edit.shift(tag.start()))
                .toList();
    }
}
