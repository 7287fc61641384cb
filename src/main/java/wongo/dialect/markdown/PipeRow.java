package wongo.dialect.markdown;

import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;

/// A row of a pipe table (GFM 4.10).
final class PipeRow {
    private PipeRow() {}

    /// The cells of a row: what stands between its pipes, white space included. A pipe behind a
    /// backslash divides nothing.
    static List<Span> cells(String text, int from, int end) {
        List<Span> cells = new ArrayList<>();
        int to = Places.trimmedEnd(text, from, end);
        int at = from;
        while (at < to && Places.isSpace(text.charAt(at))) {
            at++;
        }
        at += at < to && text.charAt(at) == '|' ? 1 : 0;
        int start = at;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '|') {
                cells.add(new Span(start, at));
                start = at + 1;
            }
            at++;
        }
        if (start < to || cells.isEmpty()) {
            cells.add(new Span(start, to));
        }
        return cells;
    }

    /// Whether a row says how columns are aligned: each cell dashes, with a colon on either side.
    static boolean isDelimiters(String text, int from, int end) {
        return cells(text, from, end).stream().allMatch(cell -> isDelimiter(cell.of(text).strip()));
    }

    private static boolean isDelimiter(String cell) {
        int start = cell.startsWith(":") ? 1 : 0;
        int end = cell.length() - (cell.length() > start && cell.endsWith(":") ? 1 : 0);
        return start < end && cell.substring(start, end).chars().allMatch(c -> c == '-');
    }
}
