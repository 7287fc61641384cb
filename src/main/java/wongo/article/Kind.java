package wongo.article;

/// What a line is.
public sealed interface Kind {
    record Paragraph(Align align) implements Kind {}

    /// @param level 1 to 6
    record Heading(int level, Align align) implements Kind {}

    /// A list item's first line.
    ///
    /// @param depth 1 for the outermost list
    /// @param number the number shown before an item of a numbered list, counted from the list's
    ///   start; else 0
    record Item(int depth, Marker marker, int number) implements Kind {}

    /// A further paragraph of a list item.
    record Continued(int depth) implements Kind {}

    /// @param style the quote's style as the dialect names it (`style1`), empty if none
    record Quote(String style) implements Kind {}

    /// @param language as written, empty if none
    record Code(String language) implements Kind {}

    /// The text under an image, or above a table.
    record Caption() implements Kind {}

    /// A line that is one [Atom].
    record Object() implements Kind {}

    enum Marker {
        BULLET,
        NUMBER
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

    static Kind numbered() {
        return new Item(1, Marker.NUMBER, 1);
    }
}
