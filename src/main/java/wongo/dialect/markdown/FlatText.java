package wongo.dialect.markdown;

import wongo.text.Span;

import java.util.List;

/// The rows of a paragraph as one text, and where in the source of its block each char lies. A line
/// break with the container marks behind it is one char.
final class FlatText {
    final String text;
    private final int[] sources;
    private final int end;

    private FlatText(String text, int[] sources, int end) {
        this.text = text;
        this.sources = sources;
        this.end = end;
    }

    /// @param base where the block starts in the text being read
    static FlatText of(String source, List<Span> rows, int base) {
        int length = 0;
        for (Span row : rows) {
            length += row.length() + 1;
        }
        StringBuilder text = new StringBuilder(length);
        int[] sources = new int[length + 1];
        for (Span row : rows) {
            for (int i = row.start(); i < row.end(); i++) {
                sources[text.length()] = i - base;
                text.append(source.charAt(i));
            }
            sources[text.length()] = row.end() - base;
            text.append('\n');
        }
        text.setLength(Math.max(0, text.length() - 1));
        return new FlatText(
                text.toString(), sources, rows.isEmpty() ? 0 : rows.getLast().end() - base);
    }

    int length() {
        return text.length();
    }

    /// Where a place of the text is in the block.
    int source(int at) {
        return at >= text.length() ? end : sources[at];
    }

    Span source(int from, int to) {
        return new Span(source(from), from == to ? source(from) : sourceEnd(to - 1));
    }

    private int sourceEnd(int at) {
        return text.charAt(at) == '\n' ? source(at + 1) : sources[at] + 1;
    }
}
