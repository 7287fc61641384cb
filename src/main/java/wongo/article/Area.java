package wongo.article;

import wongo.article.TableEdit.Axis;
import wongo.text.Span;

/// A rectangle of a table's slots: rows and columns counted from 0, ends exclusive.
public record Area(Span rows, Span columns) {
    public static Area slot(int row, int column) {
        return new Area(new Span(row, row + 1), new Span(column, column + 1));
    }

    /// The rows or the columns.
    public Span along(Axis axis) {
        return axis == Axis.ROWS ? rows : columns;
    }

    public int top() {
        return rows.start();
    }

    public int left() {
        return columns.start();
    }

    public boolean covers(Area other) {
        return rows.covers(other.rows) && columns.covers(other.columns);
    }

    public boolean overlaps(Area other) {
        return rows.overlaps(other.rows) && columns.overlaps(other.columns);
    }

    /// The least rectangle that covers both.
    public Area with(Area other) {
        return new Area(union(rows, other.rows), union(columns, other.columns));
    }

    private static Span union(Span some, Span others) {
        return new Span(Math.min(some.start(), others.start()), Math.max(some.end(), others.end()));
    }
}
