package wongo.article;

import wongo.text.Span;

import java.util.List;
import java.util.stream.Stream;

/// A table as it stands in the source: nothing added, irregular rows kept irregular.
///
/// @param caption the lines of the caption, none if there is none
public record Table(List<Row> rows, List<Line> caption) {
    /// @param background the row's own background colour as written, empty if none
    /// @param outer the row's source relative to its block
    public record Row(List<Cell> cells, String background, Span outer) {}

    /// @param lines what the cell holds; at least one line, an empty one in an empty cell
    public record Cell(Role role, int columns, int rows, Kind.Align align, List<Line> lines) {
        public String text() {
            return String.join("\n", lines.stream().map(line -> line.prose().text()).toList());
        }
    }

    public enum Role {
        HEADER,
        DATA
    }

    public Stream<Cell> cells() {
        return rows.stream().flatMap(row -> row.cells().stream());
    }

    /// Every line of text in the table, the caption's first.
    public Stream<Line> lines() {
        return Stream.concat(caption.stream(), cells().flatMap(cell -> cell.lines().stream()));
    }

    /// The number of columns of the widest row.
    public int columns() {
        return rows.stream()
                .mapToInt(row -> row.cells().stream().mapToInt(Cell::columns).sum())
                .max()
                .orElse(0);
    }
}
