package wongo.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Where a caret goes in a text of one line: by what a reader sees as one letter, and by words.
public final class Steps {
    private Steps() {}

    /// The start of the letter that ends at an offset.
    public static int letterBefore(String text, int at) {
        return Math.max(0, letters(text).preceding(at));
    }

    /// The end of the letter that starts at an offset.
    public static int letterAfter(String text, int at) {
        int after = letters(text).following(at);
        return after == BreakIterator.DONE ? text.length() : after;
    }

    /// The place nearest to an offset that is in the middle of no letter; the one before where both
    /// are as near.
    public static int nearest(String text, int at) {
        if (at <= 0 || at >= text.length()) {
            return Math.clamp(at, 0, text.length());
        }
        BreakIterator letters = letters(text);
        if (letters.isBoundary(at)) {
            return at;
        }
        int before = letters.preceding(at);
        int after = letters.following(at);
        return at - before <= after - at ? before : after;
    }

    private static BreakIterator letters(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        return letters;
    }

    /// The start of the word to the left, spaces passed over.
    public static int wordBefore(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end == 0 ? 0 : word(text, end - 1).start();
    }

    /// The end of the word to the right, spaces passed over.
    public static int wordAfter(String text, int at) {
        int start = at;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start == text.length() ? start : word(text, start).end();
    }

    /// The word that holds the char at an offset; at the end of the text the last word.
    public static Span word(String text, int at) {
        if (text.isEmpty()) {
            return Span.at(0);
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int end = words.following(Math.min(at, text.length() - 1));
        return new Span(words.previous(), end);
    }
}
