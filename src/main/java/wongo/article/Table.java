package wongo.article;

import wongo.text.Span;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A table as it stands in the source: nothing added, irregular rows kept irregular.
///
/// @param caption the lines of the caption, none if there is none
public record Table(Frame frame, List<Row> rows, List<Line> caption) {
    /// What the source says of the table as a whole.
    ///
    /// @param style the table's style as the dialect names it (`style1`), empty if none
    /// @param border whether the source asks for lines around the cells
    /// @param widths of the columns that have one of their own, as written; as many as are said, an
    ///   empty text for a column between them that has none
    public record Frame(String style, boolean border, List<String> widths) {}

    /// @param background the row's own background colour as written, empty if none
    /// @param outer the row's source relative to its block
    public record Row(Group group, List<Cell> cells, String background, Span outer) {
        public Part part() {
            return group.part();
        }
    }

    /// A group of rows, which no cell reaches out of. Rows in no group that the source names are in
    /// one of the body.
    ///
    /// @param number tells the groups of a table apart
    public record Group(Part part, int number) {}

    /// What a group of rows is for.
    public enum Part {
        HEAD,
        BODY,
        FOOT
    }

    /// @param lines what the cell holds; at least one line, an empty one in an empty cell
    /// @param outer the cell's source relative to its block, tags included
    public record Cell(Role role, Extent extent, Look look, List<Line> lines, Span outer) {
        public String text() {
            return String.join("\n", lines.stream().map(line -> line.prose().text()).toList());
        }

        public int columns() {
            return extent.columns();
        }

        public int rows() {
            return extent.rows();
        }

        public Kind.Align align() {
            return look.align();
        }
    }

    /// How many columns and rows a cell says it takes, each at least 1.
    public record Extent(int columns, int rows) {}

    /// @param background the cell's own background colour as written, empty if none
    /// @param width as written (`33.3%`, `120px`, `120`), empty if none
    public record Look(Kind.Align align, String background, String width) {}

    public enum Role {
        HEADER,
        DATA
    }

    /// How many rows at the top name the columns: those of the head; without one the first row, if
    /// all its cells are headers or if it has a background and the second has not.
    public int heads() {
        int heads = 0;
        while (heads < rows.size() && rows.get(heads).part() == Part.HEAD) {
            heads++;
        }
        return heads == 0 && rows.size() > 1 && isNaming(rows.get(0), rows.get(1)) ? 1 : heads;
    }

    private static boolean isNaming(Row first, Row second) {
        boolean headers = first.cells().stream().allMatch(cell -> cell.role() == Role.HEADER);
        return headers || (isShaded(first) && !isShaded(second));
    }

    private static boolean isShaded(Row row) {
        return !row.background().isEmpty()
                || row.cells().stream().noneMatch(cell -> cell.look().background().isEmpty());
    }

    public Stream<Cell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream());
    }

    /// Every line of text in the table, the caption's first.
    public Stream<Line> lines() {
        return Stream.concat(caption.stream(), cells().flatMap(cell -> cell.lines().stream()));
    }

    /// Tells every line of text, as [#lines] gives them.
    void each(Consumer<Line> told) {
        caption.forEach(told);
        for (Row row : rows) {
            for (Cell cell : row.cells()) {
                cell.lines().forEach(told);
            }
        }
    }

    /// The number of columns of the widest row.
    public int columns() {
        return rows.stream()
                .mapToInt(row -> row.cells().stream().mapToInt(Cell::columns).sum())
                .max()
                .orElse(0);
    }
}
