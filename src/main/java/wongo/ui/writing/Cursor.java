package wongo.ui.writing;

import javafx.scene.AccessibleAttribute;

import wongo.article.Article.At;
import wongo.article.Line;
import wongo.article.Mark;
import wongo.article.Table;
import wongo.editing.CellRange;
import wongo.editing.Selection;
import wongo.editing.State;
import wongo.text.Side;
import wongo.text.Span;
import wongo.ui.table.CellMarks;
import wongo.ui.table.HalfTyped;
import wongo.ui.table.Place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The session's selection where it lies in one table: in its cells or its caption.
///
/// @param table the line of the surface that is the table
/// @param lines the lines of the table, which places count
/// @param several the cells, where more than one is selected
record Cursor(At table, List<Line> lines, Place anchor, Place head, Optional<CellRange> several) {
    static Optional<Cursor> of(State state) {
        Selection selection = state.selection();
        Optional<At> head = state.article().lineAt(selection.head()).filter(At::isInTable);
        Optional<At> anchor =
                selection.isCaret()
                        ? head
                        : state.article().lineAt(selection.anchor()).filter(At::isInTable);
        if (head.isEmpty() || anchor.isEmpty() || anchor.get().surface() != head.get().surface()) {
            return Optional.empty();
        }
        At line = head.get();
        At table = new At(line.surface(), line.surface(), line.blockStart(), line.visible());
        List<Line> lines = table.table().orElseThrow().lines().toList();
        return Optional.of(
                new Cursor(
                        table,
                        lines,
                        place(lines, anchor.get(), selection.anchor()),
                        place(lines, line, selection.head()),
                        CellRange.several(state)));
    }

    private static Place place(List<Line> lines, At at, int source) {
        return new Place(number(lines, at.line()), at.visibleOf(source));
    }

    private static int number(List<Line> lines, Line line) {
        int number = 0;
        while (lines.get(number) != line) {
            number++;
        }
        return number;
    }

    /// What the table shows of it.
    CellMarks marks() {
        if (several.isPresent()) {
            return new CellMarks.Cells(several.get().area());
        }
        boolean forward = isBefore(anchor, head);
        return anchor.equals(head)
                ? new CellMarks.Caret(head)
                : new CellMarks.Text(forward ? anchor : head, forward ? head : anchor, head);
    }

    private static boolean isBefore(Place one, Place other) {
        return one.line() < other.line()
                || (one.line() == other.line() && one.offset() < other.offset());
    }

    /// The source of a place in a table.
    static int source(At table, Place place, Side side) {
        Line line = table.table().orElseThrow().lines().toList().get(place.line());
        return new At(line, table.line(), table.blockStart(), table.visible())
                .sourceOf(place.offset(), side);
    }

    /// The source of a stretch of a line of a table.
    static Span source(At table, int line, Span stretch) {
        Line there = table.table().orElseThrow().lines().toList().get(line);
        return new At(there, table.line(), table.blockStart(), table.visible()).sourceOf(stretch);
    }

    /// What a screen reader is told: the caret's line, as if it were all there is.
    Optional<Object> spoken(AccessibleAttribute attribute) {
        Place from = several.isPresent() ? head : start();
        return switch (attribute) {
            case TEXT -> Optional.of(lines.get(head.line()).prose().text());
            case CARET_OFFSET -> Optional.of(head.offset());
            case SELECTION_START -> Optional.of(from.line() < head.line() ? 0 : from.offset());
            case SELECTION_END ->
                    Optional.of(
                            several.isPresent()
                                    ? head.offset()
                                    : end().line() > head.line()
                                            ? length(head.line())
                                            : end().offset());
            default -> Optional.empty();
        };
    }

    /// Whether the caret is in a cell, not in the caption.
    boolean isInCell() {
        return head.line() >= table.table().orElseThrow().caption().size();
    }

    /// What a line of a table says.
    static String text(At table, int line) {
        return table.table().orElseThrow().lines().toList().get(line).prose().text();
    }

    int length(int line) {
        return lines.get(line).prose().length();
    }

    /// The first line of the cell, or of the caption, that a line is in.
    int firstOf(int line) {
        int first = 0;
        int from = 0;
        for (List<Line> group : groups()) {
            first = from <= line ? from : first;
            from += group.size();
        }
        return first;
    }

    private List<List<Line>> groups() {
        return Stream.concat(
                        Stream.of(table.table().orElseThrow().caption()),
                        table.table().orElseThrow().cells().map(Table.Cell::lines))
                .toList();
    }

    Place start() {
        return isBefore(anchor, head) ? anchor : head;
    }

    Place end() {
        return isBefore(anchor, head) ? head : anchor;
    }

    /// The half-typed text in the place of what is selected, as it will be typed: of several cells
    /// into the first, of several lines into the first of them.
    HalfTyped halfTyped(String text, int caret, Set<Mark> marks) {
        if (several.isPresent()) {
            Line first =
                    several.get()
                            .grid()
                            .in(several.get().area())
                            .getFirst()
                            .cell()
                            .lines()
                            .getFirst();
            int number = number(lines, first);
            return new HalfTyped(number, new Span(0, length(number)), text, caret, marks);
        }
        int until = anchor.line() == head.line() ? end().offset() : length(start().line());
        Span place = new Span(start().offset(), until);
        return new HalfTyped(start().line(), place, text, caret, marks);
    }
}
