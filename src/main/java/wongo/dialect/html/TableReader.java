package wongo.dialect.html;

import org.jspecify.annotations.Nullable;

import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.ProseBuilder;
import wongo.article.Table;
import wongo.article.Table.Cell;
import wongo.article.Table.Extent;
import wongo.article.Table.Group;
import wongo.article.Table.Part;
import wongo.article.Table.Role;
import wongo.article.Table.Row;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a table from its source. A table with text outside of its cells, which browsers would move
/// before it, is not understood.
final class TableReader {
    private static final Table.Look BARE = new Table.Look(Kind.Align.START, "", "");
    private static final Set<String> HOLDING = Set.of("td", "th", "caption");
    private static final Set<String> GROUPS = Set.of("thead", "tbody", "tfoot");
    private static final Set<String> AROUND_CELLS =
            Set.of("tr", "thead", "tbody", "tfoot", "table");

    private static final Pattern NUMBER = Pattern.compile("\\s*0*(\\d{1,9})");

    /// The most columns or rows that a tag can say, as browsers count columns.
    private static final int MOST = 1000;

    private final String source;
    private final Scanner scanner;
    private final Extents extents;
    private final List<Row> rows = new ArrayList<>();
    private final List<Line> caption = new ArrayList<>();
    private final List<String> widths = new ArrayList<>();
    private List<Cell> cells = new ArrayList<>();
    private Group group = new Group(Part.BODY, 0);
    private Token.@Nullable Start row;
    private Token.@Nullable Start cell;
    private boolean stray;

    private TableReader(String source) {
        this.source = source;
        this.scanner = new Scanner(source);
        this.extents = new Extents(scanner);
    }

    static Block read(String source) {
        TableReader reader = new TableReader(source);
        reader.readParts();
        if (reader.stray || reader.rows.isEmpty()) {
            return new Block.Raw(
                    source,
                    BlockReader.objectLine(source, new Atom.Opaque(VisibleText.of(source))));
        }
        Table table =
                new Table(reader.frame(), List.copyOf(reader.rows), List.copyOf(reader.caption));
        return new Block.Grid(source, BlockReader.objectLine(source, new Atom.Grid(table)));
    }

    private Table.Frame frame() {
        Attributes attributes = Attributes.of(scanner.at(0).span().of(source));
        String border = attributes.value("border");
        return new Table.Frame(
                attributes.value("data-ke-style"),
                !border.isBlank() && !border.strip().equals("0"),
                List.copyOf(widths));
    }

    private void readParts() {
        int at = scanner.at(0).end();
        while (at < source.length()) {
            Token token = scanner.at(at);
            boolean nested = token instanceof Token.Start tag && tag.name().equals("table");
            if (token instanceof Token.Start tag && Names.TABLE_PARTS.contains(tag.name())) {
                start(tag);
            } else if (token instanceof Token.End tag && isPart(tag.name())) {
                end(tag);
            } else if (cell == null) {
                stray |= nested || shows(token);
            }
            at = nested ? extents.table((Token.Start) token) : extents.skip(token);
        }
        endRow(source.length());
    }

    private static boolean isPart(String name) {
        return Names.TABLE_PARTS.contains(name) || name.equals("table");
    }

    private boolean shows(Token token) {
        return switch (token) {
            case Token.Text text -> !text.span().of(source).isBlank();
            case Token.Replacer replacer -> true;
            case Token.Start tag -> tag.name().equals("img") || Names.MEDIA.contains(tag.name());
            default -> false;
        };
    }

    private void start(Token.Start tag) {
        int at = tag.span().start();
        endCell(at);
        switch (tag.name()) {
            case "td", "th", "caption" -> cell = tag;
            case "tr" -> {
                endRow(at);
                row = tag;
            }
            case "thead", "tbody", "tfoot" -> {
                endRow(at);
                group = next(part(tag.name()));
            }
            case "col" -> column(Attributes.of(tag.span().of(source)));
            default -> {}
        }
    }

    private static Part part(String name) {
        return switch (name) {
            case "thead" -> Part.HEAD;
            case "tfoot" -> Part.FOOT;
            default -> Part.BODY;
        };
    }

    private void column(Attributes column) {
        int span = Math.min(Math.max(1, count(column, "span")), MOST - widths.size());
        widths.addAll(Collections.nCopies(span, width(column)));
    }

    /// The width that a tag says, as written; empty if none.
    static String width(Attributes attributes) {
        return Style.of(attributes.value("style"))
                .find("width")
                .orElseGet(() -> attributes.value("width").strip());
    }

    private void end(Token.End tag) {
        boolean ends =
                cell != null && (tag.name().equals(cell.name()) || !HOLDING.contains(tag.name()));
        if (ends) {
            endCell(
                    tag.span().start(),
                    tag.name().equals(cell.name()) ? tag.end() : tag.span().start());
        }
        if (AROUND_CELLS.contains(tag.name())) {
            endRow(tag.name().equals("tr") ? tag.end() : tag.span().start());
        }
        if (GROUPS.contains(tag.name())) {
            group = next(Part.BODY);
        }
    }

    private Group next(Part part) {
        return new Group(part, group.number() + 1);
    }

    private void endCell(int at) {
        endCell(at, at);
    }

    /// @param at where what the cell holds ends
    /// @param behind where the cell ends, its end tag included
    private void endCell(int at, int behind) {
        if (cell == null) {
            return;
        }
        Span inner = new Span(cell.end(), at);
        if (cell.name().equals("caption")) {
            caption.addAll(lines(inner, new Kind.Caption()));
        } else {
            Attributes attributes = Attributes.of(cell.span().of(source));
            cells.add(
                    new Cell(
                            cell.name().equals("th") ? Role.HEADER : Role.DATA,
                            extent(attributes),
                            look(attributes),
                            lines(inner, Kind.paragraph()),
                            new Span(cell.span().start(), behind)));
        }
        cell = null;
    }

    private List<Line> lines(Span inner, Kind kind) {
        List<Line> lines = new FlowReader(source, kind).read(inner.start(), inner.end());
        return lines.isEmpty()
                ? List.of(new Line(kind, new ProseBuilder().build(inner), inner))
                : lines;
    }

    private void endRow(int at) {
        endCell(at);
        if (row != null || !cells.isEmpty()) {
            int start = row == null ? at : row.span().start();
            String background = row == null ? "" : background(Attributes.of(row.span().of(source)));
            rows.add(new Row(group, List.copyOf(cells), background, new Span(start, at)));
        }
        cells = new ArrayList<>();
        row = null;
    }

    private static Table.Look look(Attributes attributes) {
        return attributes.list().isEmpty()
                ? BARE
                : new Table.Look(
                        Marks.align(attributes), background(attributes), width(attributes));
    }

    private static String background(Attributes attributes) {
        Style style = Style.of(attributes.value("style"));
        return style.find("background-color")
                .or(() -> style.find("background"))
                .orElseGet(() -> attributes.value("bgcolor"));
    }

    /// How far a cell's tag says it reaches. No rows at all are all that follow in its group.
    static Extent extent(Attributes attributes) {
        int rows = count(attributes, "rowspan");
        return new Extent(Math.max(1, count(attributes, "colspan")), rows == 0 ? MOST : rows);
    }

    /// A number as browsers read it: its first digits, 1 where there are none.
    private static int count(Attributes attributes, String name) {
        Matcher number = NUMBER.matcher(attributes.value(name));
        return number.lookingAt() ? Math.min(MOST, Integer.parseInt(number.group(1))) : 1;
    }
}
