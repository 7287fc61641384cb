package wongo.ui.table;

import wongo.article.TableEdit.Axis;
import wongo.text.Span;

/// What a mouse asks for in a table.
public sealed interface Gesture {
    /// The caret at a place.
    record Stand(Place place) implements Gesture {}

    /// A selection from where it was begun to a place.
    record Reach(Place place) implements Gesture {}

    record Word(Place place) implements Gesture {}

    /// All that the cell of a place holds.
    record Cell(Place place) implements Gesture {}

    /// Whole rows or columns selected.
    record Select(Axis axis, Span lines) implements Gesture {}

    record SelectAll() implements Gesture {}

    /// Whole rows or columns moved before another.
    record Move(Axis axis, Span lines, int before) implements Gesture {}

    /// An empty row or column.
    record Insert(Axis axis, int before) implements Gesture {}

    /// The border behind a column moved by a share of the table's width.
    record Resize(int column, double by) implements Gesture {}
}
