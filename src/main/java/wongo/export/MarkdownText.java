package wongo.export;

import java.util.regex.Pattern;

/// Plain text in Markdown: every character that would mean something gets a backslash, and no
/// other.
final class MarkdownText {
    private static final Pattern LINE_START =
            Pattern.compile("([#>+=:~-]|\\d{1,9}(?=[.)]))(.*)", Pattern.DOTALL);
    private static final Pattern REFERENCE = Pattern.compile("&(?=#|[A-Za-z][A-Za-z0-9]*;)");

    private MarkdownText() {}

    /// What a tilde means in a paragraph: with another one it would strike text out.
    enum Tildes {
        PLAIN,
        STRIKING;

        static Tildes in(String paragraph) {
            return paragraph.indexOf('~') == paragraph.lastIndexOf('~') ? PLAIN : STRIKING;
        }
    }

    /// @param text without line breaks
    static String escaped(String text, Tildes tildes) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u00a0') {
                escaped.append("&nbsp;");
            } else if (c == '&' && REFERENCE.matcher(text.substring(i)).lookingAt()) {
                escaped.append("&amp;");
            } else if (c == '<' && startsTag(text, i + 1)) {
                escaped.append("&lt;");
            } else if (isSpecial(text, i, tildes)) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /// The same at the start of a line, where more characters mean something.
    static String escapedAtStart(String escaped) {
        var start = LINE_START.matcher(escaped);
        if (!start.matches()) {
            return escaped;
        }
        boolean isNumber = Character.isDigit(start.group(1).charAt(0));
        return isNumber ? start.group(1) + "\\" + start.group(2) : "\\" + escaped;
    }

    private static boolean isSpecial(String text, int i, Tildes tildes) {
        char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return switch (text.charAt(i)) {
            case '\\', '`', '*', '[', ']', '|' -> true;
            case '_' -> !isBetweenWords(text, i);
            case '~' -> tildes == Tildes.STRIKING;
            case '$' -> next == '$';
            case '{' -> next == ':';
            default -> false;
        };
    }

    private static boolean startsTag(String text, int i) {
        return i < text.length()
                && (Character.isLetter(text.charAt(i)) || "/!?".indexOf(text.charAt(i)) >= 0);
    }

    private static boolean isBetweenWords(String text, int i) {
        return i > 0
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    static int longestRun(String text, char of) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == of ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
