package wongo.ui.writing;

import wongo.text.Span;

import java.text.BreakIterator;

/// Where a caret goes in the text of one row: by what a reader sees as one letter, and by words.
public final class Steps {
    private Steps() {}

    public static int letterBefore(String row, int at) {
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(row);
        return Math.max(0, letters.preceding(at));
    }

    public static int letterAfter(String row, int at) {
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(row);
        int after = letters.following(at);
        return after == BreakIterator.DONE ? row.length() : after;
    }

    /// The place nearest to an offset that is in the middle of no letter; the one before where both
    /// are as near.
    static int nearest(String row, int at) {
        if (at <= 0 || at >= row.length()) {
            return Math.clamp(at, 0, row.length());
        }
        BreakIterator letters = BreakIterator.getCharacterInstance();
        letters.setText(row);
        if (letters.isBoundary(at)) {
            return at;
        }
        int before = letterBefore(row, at);
        int after = letterAfter(row, at);
        return at - before <= after - at ? before : after;
    }

    /// The start of the word to the left, spaces passed over.
    public static int wordBefore(String row, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(row.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? 0 : word(row, end - 1).start();
    }

    /// The end of the word to the right, spaces passed over.
    public static int wordAfter(String row, int at) {
        int start = at;
        while (start < row.length() && Character.isWhitespace(row.charAt(start))) {
            start++;
        }
        return start == row.length() ? start : word(row, start).end();
    }

    /// The word that holds the char at an offset; at the end of the row the last word.
    public static Span word(String row, int at) {
        if (row.isEmpty()) {
            return Span.at(0);
        }
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(row);
        int end = words.following(Math.min(at, row.length() - 1));
        return new Span(words.previous(), end);
    }
}
