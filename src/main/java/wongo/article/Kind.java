package wongo.article;

/// What a line is.
public sealed interface Kind {
    record Paragraph(Align align) implements Kind {}

    /// @param level 1 to 6
    record Heading(int level, Align align) implements Kind {}

    /// A list item's first line.
    ///
    /// @param depth 1 for the outermost list
    /// @param number the number of an item of a numbered list, counted from the list's start, which
    ///   is shown unless a box is; else 0
    record Item(int depth, Marker marker, int number) implements Kind {}

    /// A further paragraph of a list item.
    record Continued(int depth) implements Kind {}

    /// The first line of a footnote.
    ///
    /// @param label what references call it
    record Note(String label) implements Kind {}

    /// A term of a definition list.
    record Term() implements Kind {}

    /// What a term means: its first line.
    record Meaning() implements Kind {}

    /// @param style the quote's style as the dialect names it (`style1`), empty if none
    record Quote(String style) implements Kind {}

    /// @param language as written, empty if none
    record Code(String language) implements Kind {}

    /// The text under an image, or above a table.
    record Caption() implements Kind {}

    /// A line that is one [Atom].
    record Object() implements Kind {}

    /// What stands before an item.
    enum Marker {
        BULLET,
        NUMBER,
        /// The empty box of what is to be done.
        OPEN,
        /// The ticked box of what is done.
        DONE;

        public boolean isBox() {
            return this == OPEN || this == DONE;
        }
    }

    enum Align {
        START,
        CENTER,
        END,
        JUSTIFY
    }

    static Kind paragraph() {
        return new Paragraph(Align.START);
    }

    static Kind heading(int level) {
        return new Heading(level, Align.START);
    }

    static Kind bullet() {
        return new Item(1, Marker.BULLET, 0);
    }

    static Kind task() {
        return new Item(1, Marker.OPEN, 0);
    }

    static Kind numbered() {
        return new Item(1, Marker.NUMBER, 1);
    }
}
