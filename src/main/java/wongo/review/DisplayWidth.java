package wongo.review;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/// How much room a text takes in a line of a result list, in columns: one for a letter as wide as a
/// Latin one, two for Hangul, Han, kana, full-width signs and emoji, none for what stands on the
/// letter before it. What is counted is what a reader counts as one letter, so that decomposed
/// Hangul is as wide as composed.
///
/// The widths are Unicode's (UAX #11, East Asian Width, version 16: W and F are two). Ambiguous
/// signs (`…`, `·`, `“`) are one: fonts of the web draw them narrow.
public final class DisplayWidth {
    /// What a search engine shows of a title: 600 px (Yoast SEO 3.6), letters of 20 px, two columns
    /// each.
    public static final int TITLE = 60;

    /// What it shows of a description: 156 letters (Yoast SEO 3.6), 78 of Hangul.
    public static final int DESCRIPTION = 156;

    private static final String CUT = "…";

    /// From and to, of the code points that are two columns wide and no emoji.
    private static final List<Integer> WIDE =
            List.of(
                    0x1100, 0x115F, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F, 0x2E80, 0x303E,
                    0x3041, 0x3247, 0x3250, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
                    0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0,
                    0x18DFF, 0x1AFF0, 0x1B2FF, 0x1D300, 0x1D376, 0x1F200, 0x1F265, 0x20000,
                    0x3FFFD);

    /// Asks for the sign before it to be drawn as an emoji.
    private static final int AS_EMOJI = 0xFE0F;

    private DisplayWidth() {}

    /// The width of a text, in columns.
    public static int of(String text) {
        return reach(text, Integer.MAX_VALUE).width();
    }

    /// A text as a list shows it: whole where it fits, otherwise cut between two letters and ended
    /// by `…`, which fits too.
    ///
    /// @param limit in columns, at least 1
    public static String cut(String text, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("no room for a sign: " + limit);
        }
        if (reach(text, limit).end() == text.length()) {
            return text;
        }
        return text.substring(0, reach(text, limit - 1).end()).stripTrailing() + CUT;
    }

    /// Where a text ends that takes at most some columns, and how many it takes.
    private record Reach(int end, int width) {}

    private static Reach reach(String text, int limit) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        int width = 0;
        int from = letters.first();
        for (int to = letters.next(); to != BreakIterator.DONE; to = letters.next()) {
            int more = ofLetter(text.substring(from, to));
            if (width + more > limit) {
                break;
            }
            width += more;
            from = to;
        }
        return new Reach(from, width);
    }

    private static int ofLetter(String letter) {
        return letter.codePoints().map(DisplayWidth::ofSign).max().orElse(0);
    }

    private static int ofSign(int sign) {
        if (sign == AS_EMOJI || isWide(sign)) {
            return 2;
        }
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.CONTROL -> Character.isWhitespace(sign) ? 1 : 0;
            default -> 1;
        };
    }

    private static boolean isWide(int sign) {
        // Two regional signs are one flag, and it is drawn as wide as an emoji.
        if (Character.isEmojiPresentation(sign)) {
            return true;
        }
        for (int i = 0; i < WIDE.size() && WIDE.get(i) <= sign; i += 2) {
            if (sign <= WIDE.get(i + 1)) {
                return true;
            }
        }
        return false;
    }
}
