package wongo.dialect.markdown;

import java.util.function.Supplier;

/// Visible text as Markdown source.
final class Escapes {
    /// How explicit the spelling is.
    enum Level {
        /// As it stands; of two spaces the second is `&nbsp;`.
        PLAIN,
        /// A backslash before everything that could be a mark.
        BACKSLASHES,
        /// Every space too, and everything that could be a mark as a number.
        NUMBERS
    }

    private Escapes() {}

    /// @param before the visible char to the left, a space where it shows as one
    /// @param lineBreak a line break within the line; asked only where there is one, since it is
    ///   learned from the whole article
    static String flowing(String text, char before, Level level, Supplier<String> lineBreak) {
        StringBuilder source = new StringBuilder();
        char left = before;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean second = c == ' ' && left == ' ';
            if (c == '\n') {
                source.append(lineBreak.get());
            } else if (c == '\u00A0' || second) {
                source.append("&nbsp;");
                c = '\u00A0';
            } else {
                source.append(level == Level.PLAIN ? String.valueOf(c) : respelled(c, level));
            }
            left = c;
        }
        return source.toString();
    }

    /// One char, more explicitly.
    static String respelled(char c, Level level) {
        if (c == ' ' || c == '\u00A0') {
            return level == Level.NUMBERS ? "&nbsp;" : String.valueOf(c);
        }
        if (!LinkTail.isEscapable(c)) {
            return String.valueOf(c);
        }
        return level == Level.NUMBERS ? "&#" + (int) c + ";" : "\\" + c;
    }
}
