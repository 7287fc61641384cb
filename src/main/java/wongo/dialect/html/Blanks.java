package wongo.dialect.html;

/// Where white space of the source starts and ends.
final class Blanks {
    private Blanks() {}

    /// The start of the white space right before a place.
    static int before(String source, int place) {
        int start = place;
        while (start > 0 && Scanner.isSpace(source.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /// The end of the white space right behind a place.
    static int behind(String source, int place) {
        int end = place;
        while (end < source.length() && Scanner.isSpace(source.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The end of a text without the line break at its end and what is blank behind it.
    ///
    /// @param start where the text starts; white space before it is not looked at
    static int withoutBreak(String source, int start, int end) {
        int from = Math.max(start, before(source, end));
        int newline = source.indexOf('\n', from, end);
        if (newline < 0) {
            return end;
        }
        boolean windows = newline > start && source.charAt(newline - 1) == '\r';
        return windows ? newline - 1 : newline;
    }
}
