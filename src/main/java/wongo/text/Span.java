package wongo.text;

import java.util.stream.IntStream;

/// A stretch of text: `start` inclusive, `end` exclusive, in chars.
///
/// @throws IllegalArgumentException if it starts before 0 or ends before it starts
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /// Whether a caret at `offset` stands in the span or at one of its edges.
    public boolean touches(int offset) {
        return start <= offset && offset <= end;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share at least one char.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The offsets in the span, in order.
    public IntStream positions() {
        return IntStream.range(start, end);
    }

    public Span shift(int by) {
        return by == 0 ? this : new Span(start + by, end + by);
    }

    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
