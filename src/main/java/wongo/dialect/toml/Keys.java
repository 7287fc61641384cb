package wongo.dialect.toml;

import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Keys, with dots or without, as they stand and as they are to be spelled.
final class Keys {
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_-]+");

    private final String source;
    private final Ends ends;

    Keys(String source) {
        this.source = source;
        this.ends = new Ends(source);
    }

    static String spell(String key) {
        return BARE.matcher(key).matches() ? key : quote(key);
    }

    /// A key or a text on one line, in double quotes.
    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == '\u007f') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c == '"' || c == '\\' ? "\\" : "").append(c);
            }
        }
        return quoted.append('"').toString();
    }

    /// The parts of the key of a statement or a header that begins at a place.
    List<Span> at(int start) {
        List<Span> parts = new ArrayList<>();
        int at = start;
        while (source.charAt(at) == '[') {
            at++;
        }
        do {
            int from = skipBlanks(parts.isEmpty() ? at : at + 1);
            int to = part(from);
            parts.add(new Span(from, to));
            at = skipBlanks(to);
        } while (at < source.length() && source.charAt(at) == '.');
        return parts;
    }

    private int part(int from) {
        char first = source.charAt(from);
        if (first == '"' || first == '\'') {
            return ends.of(from);
        }
        int to = from;
        while (to < source.length() && " \t.=]".indexOf(source.charAt(to)) < 0) {
            to++;
        }
        return to;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < source.length() && " \t".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
