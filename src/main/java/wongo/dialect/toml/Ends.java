package wongo.dialect.toml;

/// Where a value of valid TOML ends.
final class Ends {
    private final String source;

    Ends(String source) {
        this.source = source;
    }

    /// The place behind the value that begins at a place.
    int of(int start) {
        return switch (source.charAt(start)) {
            case '"', '\'' -> quoted(start);
            case '[', '{' -> bracketed(start);
            default -> bare(start);
        };
    }

    /// Up to two quotation marks may stand right before the three that end a long text.
    private int quoted(int start) {
        char quote = source.charAt(start);
        String three = String.valueOf(quote).repeat(3);
        boolean isLong = source.startsWith(three, start);
        int at = start + (isLong ? 3 : 1);
        while (at < source.length()
                && !source.startsWith(isLong ? three : three.substring(2), at)) {
            at += source.charAt(at) == '\\' && quote == '"' ? 2 : 1;
        }
        at += isLong ? 3 : 1;
        for (int i = 0; isLong && i < 2 && source.startsWith(three.substring(2), at); i++) {
            at++;
        }
        return Math.min(at, source.length());
    }

    private int bracketed(int start) {
        int depth = 0;
        int at = start;
        while (at < source.length()) {
            char c = source.charAt(at);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            if (depth == 0) {
                return at + 1;
            }
            at = c == '"' || c == '\'' ? quoted(at) : c == '#' ? lineEnd(at) : at + 1;
        }
        return at;
    }

    private int bare(int start) {
        int at = start;
        while (at < source.length() && ",]}#\r\n".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        while (at > start && " \t".indexOf(source.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private int lineEnd(int at) {
        int newline = source.indexOf('\n', at);
        return newline < 0 ? source.length() : newline;
    }
}
