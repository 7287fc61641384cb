package wongo.dialect.html;

import org.jspecify.annotations.Nullable;

import wongo.text.Span;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Cuts HTML into tokens, from any place, as a browser's tokenizer would (WHATWG HTML, 13.2.5), and
/// remembers how far it had to look.
final class Scanner {
    /// Chars outside of quotes after which a tag is taken to end at its first `>`: no tag found in
    /// 4,000 posts has more, and it bounds the cost of text that only looks like tags low.
    private static final int TAG_LIMIT = 512;

    /// The longest replacer; the longest found in 380 real posts has 399 chars.
    private static final int REPLACER_LIMIT = 1 << 12;

    private static final String REPLACER_OPEN = "[##_";
    private static final String REPLACER_CLOSE = "_##]";

    /// Ends the name of an object that is never closed.
    static final String NEVER_CLOSED = "?";

    private final String text;
    private final int lastClose;
    private final Map<String, Integer> lastClosing = new HashMap<>();
    private final Map<String, Span> nextClosing = new HashMap<>();
    private int reach;

    Scanner(String text) {
        this.text = text;
        this.lastClose = text.lastIndexOf('>');
    }

    String text() {
        return text;
    }

    /// The offset behind the last char looked at; one more than the length where the end of the
    /// text was.
    int reach() {
        return reach;
    }

    void forget() {
        reach = 0;
    }

    void look(int to) {
        reach = Math.max(reach, to);
    }

    void lookAtEnd() {
        reach = text.length() + 1;
    }

    /// The token at a place before the end. Text comes line by line, so that what a line costs does
    /// not depend on what comes behind it.
    Token at(int start) {
        Token token = markup(start);
        return token != null ? token : textFrom(start);
    }

    private Token textFrom(int start) {
        int end = start + 1;
        while (end < text.length()
                && text.charAt(end - 1) != '\n'
                && !(mayBeMarkup(end) && markup(end) != null)) {
            end++;
        }
        look(end + 2);
        return new Token.Text(new Span(start, end));
    }

    private boolean mayBeMarkup(int at) {
        char c = text.charAt(at);
        return c == '<' || (c == '[' && text.startsWith(REPLACER_OPEN, at));
    }

    private @Nullable Token markup(int start) {
        if (text.charAt(start) == '[') {
            return replacer(start);
        }
        if (text.charAt(start) != '<' || start + 1 == text.length()) {
            return null;
        }
        char next = text.charAt(start + 1);
        look(start + 2);
        if (isLetter(next)) {
            return isAutolink(start + 1) ? null : tag(start, start + 1);
        }
        return switch (next) {
            case '!' -> text.startsWith("<!--", start) ? comment(start) : bogus(start);
            case '?' -> bogus(start);
            case '/' -> endTag(start);
            default -> null;
        };
    }

    /// A replacer holds no other: where one begins before the end, the first is text.
    private @Nullable Token replacer(int start) {
        if (!text.startsWith(REPLACER_OPEN, start)) {
            return null;
        }
        int limit = Math.min(text.length(), start + REPLACER_LIMIT);
        int close = text.indexOf(REPLACER_CLOSE, start + REPLACER_OPEN.length(), limit);
        if (close < 0) {
            look(limit == text.length() ? limit + 1 : limit);
            return null;
        }
        look(close + REPLACER_CLOSE.length());
        if (text.indexOf(REPLACER_OPEN, start + 1, close + 1) >= 0) {
            return null;
        }
        return new Token.Replacer(new Span(start, close + REPLACER_CLOSE.length()));
    }

    private @Nullable Token endTag(int start) {
        if (start + 2 == text.length()) {
            lookAtEnd();
            return null;
        }
        look(start + 3);
        return isLetter(text.charAt(start + 2)) ? tag(start, start + 2) : bogus(start);
    }

    /// `<https://…>` is a link in Markdown; browsers would swallow it.
    private boolean isAutolink(int name) {
        return text.regionMatches(true, name, "http://", 0, 7)
                || text.regionMatches(true, name, "https://", 0, 8)
                || text.regionMatches(true, name, "mailto:", 0, 7);
    }

    /// A comment ends with `-->`, and with `--!>` too.
    private Token comment(int start) {
        int close = text.indexOf("-->", start + 2);
        int limit = close < 0 ? text.length() : close;
        int bang = text.indexOf("--!>", start + 4, Math.max(limit, start + 4));
        int end = bang >= 0 ? bang + 4 : close + 3;
        if (close < 0 && bang < 0) {
            lookAtEnd();
            return new Token.Comment(new Span(start, text.length()));
        }
        look(end);
        return new Token.Comment(new Span(start, end));
    }

    private Token bogus(int start) {
        int close = start > lastClose ? -1 : text.indexOf('>', start);
        if (close < 0) {
            lookAtEnd();
            return new Token.Comment(new Span(start, text.length()));
        }
        look(close + 1);
        return new Token.Comment(new Span(start, close + 1));
    }

    private @Nullable Token tag(int start, int nameStart) {
        if (nameStart > lastClose) {
            lookAtEnd();
            return null;
        }
        int nameEnd = nameStart;
        while (nameEnd < text.length() && "\t\n\f\r />".indexOf(text.charAt(nameEnd)) < 0) {
            nameEnd++;
            if (nameEnd - nameStart > TAG_LIMIT) {
                break;
            }
        }
        int end = tagEnd(nameEnd);
        if (end < 0) {
            lookAtEnd();
            return null;
        }
        look(end);
        Span span = new Span(start, end);
        String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        if (nameStart != start + 1) {
            return new Token.End(span, name);
        }
        return new Token.Start(span, isEndless(name, end) ? name + NEVER_CLOSED : name);
    }

    /// Whether it is an object that nothing closes behind a place. A browser would take all that
    /// follows for its content; here it is a tag without a meaning, so that the text stays text.
    private boolean isEndless(String name, int end) {
        if (!Names.isObject(name)) {
            return false;
        }
        if (lastClosing.computeIfAbsent(name, this::lastClosing) < end) {
            lookAtEnd();
            return true;
        }
        look(nextClosing(name, end) + name.length() + 2);
        return false;
    }

    private int lastClosing(String name) {
        int at = text.lastIndexOf("</");
        while (at >= 0 && !isClosing(name, at)) {
            at = text.lastIndexOf("</", at - 1);
        }
        return at;
    }

    /// The first closing tag from a place on, where there is one. Remembered for the places up to
    /// it, so that many tags before one closing tag do not each search for it.
    private int nextClosing(String name, int from) {
        Span known = nextClosing.getOrDefault(name, Span.at(0));
        if (known.isEmpty() || !known.touches(from)) {
            int at = text.indexOf("</", from);
            while (!isClosing(name, at)) {
                at = text.indexOf("</", at + 1);
            }
            known = new Span(from, at);
            nextClosing.put(name, known);
        }
        return known.end();
    }

    private boolean isClosing(String name, int at) {
        return text.regionMatches(true, at + 2, name, 0, name.length());
    }

    /// Where the tag ends: behind the first `>` that is not in a quoted attribute value; where
    /// quotes do not add up, behind the first `>`. -1 if there is none.
    private int tagEnd(int from) {
        boolean mayQuote = false;
        int at = from;
        for (int steps = 0; steps < TAG_LIMIT && at < text.length(); steps++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (mayQuote && (c == '"' || c == '\'')) {
                at = text.indexOf(c, at + 1);
                if (at < 0) {
                    lookAtEnd();
                    break;
                }
                c = ' ';
            }
            mayQuote = c == '=' || (mayQuote && isSpace(c));
            at++;
        }
        look(at);
        return from > lastClose ? -1 : text.indexOf('>', from) + 1;
    }

    /// Where an element ends whose content is text, such as a script: behind its end tag, or at the
    /// end of the text.
    int endOfRawText(Token.Start start) {
        String close = "</" + start.name();
        int at = start.end();
        while (true) {
            at = text.indexOf("</", at);
            if (at < 0) {
                lookAtEnd();
                return text.length();
            }
            look(at + close.length());
            if (text.regionMatches(true, at, close, 0, close.length())) {
                Token end = markup(at);
                return end == null ? text.length() : end.end();
            }
            at += 2;
        }
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// White space as HTML means it: no-break space and vertical tab are not.
    static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
