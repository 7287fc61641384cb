package wongo.dialect.markdown;

/// A place in a line, counted in columns: a tab reaches to the next multiple of four (CommonMark
/// 2.2).
final class Cursor {
    final String text;
    final int lineStart;
    final int end;
    int at;
    private int column;

    /// Columns of a tab that is taken in part.
    private int spare;

    /// @param end where the line ends, its line break not included
    Cursor(String text, int at, int end) {
        this.text = text;
        this.lineStart = at;
        this.at = at;
        this.end = end;
    }

    char peek() {
        return at < end ? text.charAt(at) : '\n';
    }

    /// The columns of white space from here.
    int indent() {
        int columns = column;
        int i = at;
        while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            columns += text.charAt(i) == '\t' ? 4 - columns % 4 : 1;
            i++;
        }
        return spare + columns - column;
    }

    boolean isBlank() {
        for (int i = at; i < end; i++) {
            if (!Places.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// This cursor, behind its line's indentation.
    Cursor behindIndent() {
        skipIndent();
        return this;
    }

    void skipIndent() {
        take(Integer.MAX_VALUE);
    }

    /// Takes up to so many columns of white space.
    void take(int columns) {
        int left = columns;
        while (left > 0) {
            if (spare > 0) {
                int used = Math.min(spare, left);
                spare -= used;
                left -= used;
            } else if (at < end && text.charAt(at) == ' ') {
                at++;
                column++;
                left--;
            } else if (at < end && text.charAt(at) == '\t') {
                at++;
                spare = 4 - column % 4;
                column += spare;
            } else {
                return;
            }
        }
    }

    /// Takes chars that are not white space.
    void skip(int chars) {
        at += chars;
        column += chars;
    }

    /// The columns that are left of the tab before the place, where it is taken in part.
    int spare() {
        return spare;
    }

    String rest() {
        return text.substring(at, end);
    }
}
