package wongo.ui.table;

import wongo.article.Area;
import wongo.text.Span;

import java.util.Optional;

/// What is selected in a table.
public sealed interface CellMarks {
    /// Nothing, and the caret is elsewhere.
    record None() implements CellMarks {}

    record Caret(Place place) implements CellMarks {}

    /// Text of one cell, from its first place to its last; the caret stands at one of them, the
    /// head.
    record Text(Place from, Place to, Place head) implements CellMarks {
        boolean has(Place place) {
            boolean behind =
                    place.line() > from.line()
                            || (place.line() == from.line() && place.offset() >= from.offset());
            boolean before =
                    place.line() < to.line()
                            || (place.line() == to.line() && place.offset() <= to.offset());
            return behind && before;
        }

        /// What of a line is selected.
        ///
        /// @param length how long the line is
        Span in(int line, int length) {
            int start = line == from.line() ? from.offset() : 0;
            int end = line == to.line() ? to.offset() : length;
            return new Span(
                    Math.min(start, length), Math.clamp(end, Math.min(start, length), length));
        }
    }

    record Cells(Area area) implements CellMarks {}

    /// Where the caret shows, if it does.
    default Optional<Place> caret() {
        return switch (this) {
            case Caret(Place place) -> Optional.of(place);
            case Text text -> Optional.of(text.head());
            case None _, Cells _ -> Optional.empty();
        };
    }
}
