package wongo.search;

import org.jspecify.annotations.Nullable;

import wongo.text.Jamo;

import java.text.BreakIterator;
import java.util.Locale;

/// Where what a reader sees as one letter begins and ends in a text. The two chars of a line's end
/// (`\r\n`) are two.
final class Letters {
    private static final char FIRST_MARK = '\u0300';

    private final String text;
    private @Nullable BreakIterator clusters;

    Letters(String text) {
        this.text = text;
    }

    /// Whether no letter is cut in two there.
    boolean isBetween(int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return offset == 0 || offset == text.length();
        }
        char before = text.charAt(offset - 1);
        char behind = text.charAt(offset);
        return (isAlone(before) && isAlone(behind))
                || behind == '\n'
                || clusters().isBoundary(offset);
    }

    /// Whether the char joins with no neighbour of its like: what most text consists of.
    private static boolean isAlone(char c) {
        return (c < FIRST_MARK && c != '\r' && c != '\n') || Jamo.isSyllable(c);
    }

    private BreakIterator clusters() {
        if (clusters == null) {
            clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
            clusters.setText(text);
        }
        return clusters;
    }
}
