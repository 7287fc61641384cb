package wongo.dialect.html;

import java.util.function.Supplier;

/// Visible text as HTML source.
final class Escapes {
    /// How explicit the spelling is.
    enum Level {
        /// Only what would be markup: `<` and `&`.
        PLAIN,
        /// Every space too.
        SPACES,
        /// Everything, as numbers.
        NUMERIC
    }

    private Escapes() {}

    /// @param before the visible char to the left, a space where it shows as one
    /// @param lineBreak how the article spells one; asked only where there is one, since it is
    ///   learned from the whole article
    static String flowing(String text, char before, Level level, Supplier<String> lineBreak) {
        StringBuilder source = new StringBuilder();
        char left = before;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean second = c == ' ' && left == ' ';
            if (c == '\n') {
                source.append(lineBreak.get());
            } else if (c == '\u00A0' || second || (c == ' ' && level == Level.SPACES)) {
                source.append("&nbsp;");
                c = '\u00A0';
            } else {
                source.append(level == Level.NUMERIC ? "&#" + c + ";" : markup(c));
            }
            left = (char) c;
            i += Character.charCount(text.codePointAt(i));
        }
        return source.toString();
    }

    static String preserved(String text, String lineEnding) {
        StringBuilder source = new StringBuilder();
        text.codePoints().forEach(c -> source.append(c == '\n' ? lineEnding : markup(c)));
        return source.toString();
    }

    /// A value between double quotes.
    static String attribute(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private static String markup(int c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '&' -> "&amp;";
            default -> Character.toString(c);
        };
    }
}
