package wongo.ui.source;

/// Chars that do not show, and the signs shown for them, one char for one.
final class Unseen {
    /// Shown for what takes no room.
    static final char NOTHING = '\u2591';

    private static final char PICTURES = '\u2400';
    private static final char DELETE = '\u2421';
    private static final char SUBSTITUTE = '\u2426';
    private static final char NEW_LINE = '\u2424';

    private Unseen() {}

    static String shown(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char sign = sign(text.charAt(i));
            if (sign != 0) {
                shown = shown == null ? new StringBuilder(text) : shown;
                shown.setCharAt(i, sign);
            }
        }
        return shown == null ? text : shown.toString();
    }

    /// Whether a char of the area stands for one that does not show. The few texts that hold such
    /// signs of their own are coloured for nothing.
    static boolean isSign(char c) {
        return c == NOTHING || (c >= PICTURES && c <= SUBSTITUTE);
    }

    private static char sign(char c) {
        if (c < ' ') {
            return c == '\t' ? 0 : (char) (PICTURES + c);
        }
        if (c < '\u007f') {
            return 0;
        }
        if (c < '\u00a0') {
            return c == '\u007f' ? DELETE : c == '\u0085' ? NEW_LINE : SUBSTITUTE;
        }
        return switch (c) {
            case '\u2028', '\u2029' -> NEW_LINE;
            // Soft hyphen, zero-width space, marks of direction, word joiner, byte order mark. The
            // joiners stay: emoji are made of them.
            case '\u00ad',
                    '\u200b',
                    '\u200e',
                    '\u200f',
                    '\u202a',
                    '\u202b',
                    '\u202c',
                    '\u202d',
                    '\u202e',
                    '\u2060',
                    '\u2066',
                    '\u2067',
                    '\u2068',
                    '\u2069',
                    '\ufeff' ->
                    NOTHING;
            default -> 0;
        };
    }
}
