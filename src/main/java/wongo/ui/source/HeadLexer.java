package wongo.ui.source;

import wongo.ui.source.Inside.Head;
import wongo.ui.source.Inside.HeadQuote;
import wongo.ui.source.Inside.HeadText;
import wongo.ui.source.Inside.Start;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Colours a row of YAML front matter.
final class HeadLexer {
    private static final Pattern FENCE = Pattern.compile("(?:---|\\.\\.\\.|\\+\\+\\+)[ \\t]*$");
    private static final Pattern DASHES = Pattern.compile("(?:-[ \\t]+)+|-$");
    private static final Pattern KEY =
            Pattern.compile(
                    "(\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^']|'')*'|[^\\s#&*!|>'\"%@`{}\\[\\],:][^:#{}\\[\\]]*?)(["
                        + " \\t]*:)(?=[ \\t]|$)");
    private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*[ \\t]*(?=#|$)");
    private static final Pattern LITERAL =
            Pattern.compile(
                    "(?:[-+]?[0-9][-0-9_.,:eExXa-fA-FTZ+ ]*|true|false|null|yes|no|on|off|~)"
                            + "(?=[ \\t]*(?:#|,|]|}|$))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN = Pattern.compile("[^\\s,\\[\\]{}#:\"'&*!]+");
    private static final Pattern REFERENCE = Pattern.compile("[&*!][^\\s,\\[\\]{}]*");

    private final RowScan scan;
    private final Inside body;

    /// @param body what a row behind the front matter begins in
    HeadLexer(RowScan scan, Inside body) {
        this.scan = scan;
        this.body = body;
    }

    Inside read(Inside inside) {
        if (scan.here(FENCE).lookingAt()) {
            scan.takeRest(Part.PUNCTUATION);
            return inside instanceof Start ? new Head() : body;
        }
        if (inside instanceof HeadQuote(char quote)) {
            return string(quote);
        }
        if (inside instanceof HeadText(int indent) && (scan.isBlank() || indent() > indent)) {
            scan.takeRest(Part.STRING);
            return inside;
        }
        return field();
    }

    private int indent() {
        int at = 0;
        while (at < scan.text().length() && scan.text().charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private Inside field() {
        scan.skipSpace();
        comment();
        scan.take(DASHES, Part.PUNCTUATION);
        int column = scan.at();
        Matcher key = scan.here(KEY);
        boolean keyed = key.lookingAt();
        if (keyed) {
            scan.takeTo(key.end(1), Part.KEY);
            scan.takeTo(key.end(2), Part.PUNCTUATION);
            scan.skipSpace();
        }
        if (scan.take(BLOCK, Part.PUNCTUATION)) {
            comment();
            return new HeadText(keyed ? column : Math.max(0, column - 1));
        }
        return scan.peek() == '[' || scan.peek() == '{' ? flow() : value();
    }

    private Inside value() {
        comment();
        if (scan.peek() == '"' || scan.peek() == '\'') {
            char quote = scan.peek();
            scan.take(1, Part.STRING);
            return string(quote);
        }
        scan.take(REFERENCE, Part.ENTITY);
        scan.skipSpace();
        scan.take(LITERAL, Part.LITERAL);
        return rest();
    }

    /// What is left of a row: plain text, and a comment behind it.
    private Inside rest() {
        while (!scan.isAtEnd()) {
            comment();
            scan.skip(1);
        }
        return new Head();
    }

    private Inside flow() {
        while (!scan.isAtEnd()) {
            char c = scan.peek();
            if (Character.isWhitespace(c)) {
                scan.skipSpace();
                comment();
            } else if (c == '"' || c == '\'') {
                scan.take(1, Part.STRING);
                quoted(c);
            } else if ("[]{},:".indexOf(c) >= 0) {
                scan.take(1, Part.PUNCTUATION);
            } else if (!scan.take(LITERAL, Part.LITERAL)) {
                Matcher plain = scan.here(PLAIN);
                scan.skip(plain.lookingAt() ? plain.end() - scan.at() : 1);
            }
        }
        return new Head();
    }

    private void comment() {
        if (scan.peek() == '#'
                && (scan.at() == 0 || Character.isWhitespace(scan.text().charAt(scan.at() - 1)))) {
            scan.takeRest(Part.COMMENT);
        }
    }

    private Inside string(char quote) {
        return quoted(quote) ? rest() : new HeadQuote(quote);
    }

    /// Reads the rest of a quoted value.
    ///
    /// @return whether it ends in this row
    private boolean quoted(char quote) {
        while (!scan.isAtEnd()) {
            char c = scan.peek();
            boolean doubled = c == '\'' && quote == '\'' && scan.peek(1) == '\'';
            if (doubled || (c == '\\' && quote == '"')) {
                scan.take(2, Part.STRING);
            } else {
                scan.take(1, Part.STRING);
                if (c == quote) {
                    return true;
                }
            }
        }
        return false;
    }
}
