package wongo.ui.source;

import wongo.text.Span;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What one paragraph of the area shows: a line of the source, or a piece of a very long one.
///
/// @param text without its end, as it stands in the source
record Row(String text, End end) {
    /// What stands in the source between a row and the next.
    enum End {
        /// Nothing: the line goes on, or the file ends.
        NONE(""),
        LINE_FEED("\n"),
        BOTH("\r\n");

        private final String text;

        End(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }

        /// How many more chars the source has there than the area, which has one.
        int excess() {
            return text.length() - 1;
        }
    }

    /// The longest row; longer lines are cut.
    static final int LONGEST = 2400;

    /// About how long the pieces of a cut line are.
    private static final int PIECE = 2000;

    /// How far before that a piece may end, to end behind a tag or a space.
    private static final int SLACK = 200;

    /// The rows of a text. The last is what stands behind the last line end, empty or not.
    static List<Row> of(String source) {
        List<Row> rows = new ArrayList<>();
        int start = 0;
        for (int end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', start)) {
            boolean both = end > start && source.charAt(end - 1) == '\r';
            cut(source, new Span(start, both ? end - 1 : end), rows);
            Row last = rows.removeLast();
            rows.add(new Row(last.text, both ? End.BOTH : End.LINE_FEED));
            start = end + 1;
        }
        cut(source, new Span(start, source.length()), rows);
        return rows;
    }

    private static void cut(String source, Span line, List<Row> rows) {
        int start = line.start();
        while (line.end() - start > LONGEST) {
            int end = start + place(source.substring(start, start + LONGEST));
            rows.add(new Row(source.substring(start, end), End.NONE));
            start = end;
        }
        rows.add(new Row(source.substring(start, line.end()), End.NONE));
    }

    private static int place(String text) {
        for (char c : new char[] {'>', ' '}) {
            int at = text.lastIndexOf(c, PIECE);
            if (at >= PIECE - SLACK) {
                return at + 1;
            }
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return Math.max(1, letters.preceding(PIECE + 1));
    }

    /// The text with a sign for every char that would not show, or would break the row.
    String shown() {
        return Unseen.shown(text);
    }
}
