package wongo.dialect.markdown;

/// Where lines start and end, and what white space is.
final class Places {
    private Places() {}

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
    }

    /// The end of the line that a place lies in, its line break not included.
    static int lineEnd(String text, int at) {
        int newline = text.indexOf('\n', at);
        if (newline < 0) {
            return text.length();
        }
        return newline > at && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
    }

    /// The start of the line behind the one that ends at a place.
    static int nextLine(String text, int lineEnd) {
        int at = lineEnd;
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        return at < text.length() ? at + 1 : at;
    }

    /// The end of the last line before a blank one, or of the first that is so far away.
    ///
    /// @param longest in chars
    /// @param most in lines
    static int textEnd(String text, int at, int longest, int most) {
        int end = lineEnd(text, at);
        for (int line = 1; end < text.length() && end - at < longest && line < most; line++) {
            int next = nextLine(text, end);
            int nextEnd = lineEnd(text, next);
            if (trimmedEnd(text, next, nextEnd) == next) {
                return end;
            }
            end = nextEnd;
        }
        return end;
    }

    /// How far one has seen who knows that a text ends at a line's end.
    static int seen(String text, int lineEnd) {
        int end = lineEnd(text, nextLine(text, lineEnd));
        return end == text.length() ? end + 1 : nextLine(text, end);
    }

    /// The end of a line without the white space it ends with.
    static int trimmedEnd(String text, int start, int end) {
        int at = end;
        while (at > start && isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
