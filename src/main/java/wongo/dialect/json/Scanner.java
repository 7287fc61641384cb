package wongo.dialect.json;

import org.jspecify.annotations.Nullable;

import wongo.article.Value;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds every value of a head with its place. Behind the first fault it reads nothing more.
final class Scanner {
    private static final int DEEPEST = 50;
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][-+]?\\d+)?");
    private static final Pattern WORD = Pattern.compile("[^\\s,:\\[\\]{}\"]+");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String source;
    private final int end;
    private int at;
    private int depth;
    private @Nullable Fault fault;

    Scanner(Head head) {
        this.source = head.source();
        this.at = head.inner().start();
        this.end = head.inner().end();
    }

    /// The place behind the brace that closes the one at a place; -1 where none does.
    static int braceEnd(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"' && c != '\n';
            } else {
                quoted = c == '"';
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }

    /// The map in braces.
    Node.Group braces() {
        Node.Group map = group();
        skipBlanks();
        return map;
    }

    /// The map whose braces are not there.
    Node.Group bare() {
        Span all = new Span(at, end);
        List<Node.Child> children = new ArrayList<>();
        skipBlanks();
        while (at < end) {
            children.add(member());
            more(end);
        }
        return new Node.Group(all, true, List.copyOf(children));
    }

    private Node.Group group() {
        int start = at;
        boolean isMap = source.charAt(at) == '{';
        char close = isMap ? '}' : ']';
        List<Node.Child> children = new ArrayList<>();
        depth++;
        at++;
        skipBlanks();
        if (depth > DEEPEST) {
            fail("front-matter-nesting", start);
        }
        while (at < end && source.charAt(at) != close) {
            if ("]}".indexOf(source.charAt(at)) >= 0) {
                fail("front-matter-bracket", start);
                break;
            }
            children.add(isMap ? member() : new Node.Child(null, value()));
            more(start);
        }
        if (at >= end) {
            fail("front-matter-bracket", start);
        }
        at = Math.min(end, at + 1);
        depth--;
        return new Node.Group(new Span(start, at), isMap, List.copyOf(children));
    }

    /// Goes over the comma between two children, or stops before what closes the group.
    private void more(int open) {
        int last = Math.max(open, at);
        skipBlanks();
        if (at >= end || "]}".indexOf(source.charAt(at)) >= 0) {
            return;
        }
        if (source.charAt(at) == ':') {
            fail("front-matter-bracket", open);
            return;
        }
        if (source.charAt(at) != ',') {
            fail("front-matter-comma-missing", Math.min(last, end) - 1);
            return;
        }
        int comma = at++;
        skipBlanks();
        if (at >= end || "]}".indexOf(source.charAt(at)) >= 0) {
            fail("front-matter-comma-behind", comma);
        }
    }

    private Node.Child member() {
        if (source.charAt(at) != '"') {
            int start = at;
            fail("front-matter-key-quotes", start);
            return new Node.Child(null, nothing(start));
        }
        Node.Text key = text();
        int behind = at;
        skipBlanks();
        if (at >= end || source.charAt(at) != ':') {
            fail("front-matter-key", behind - 1);
            return new Node.Child(key, nothing(end));
        }
        at++;
        skipBlanks();
        return new Node.Child(key, value());
    }

    private Node value() {
        if (at >= end) {
            return nothing(end);
        }
        return switch (source.charAt(at)) {
            case '"' -> text();
            case '{', '[' -> group();
            default -> word();
        };
    }

    private Node word() {
        int start = at;
        Matcher word = WORD.matcher(source).region(at, end);
        String text = word.lookingAt() ? word.group() : "";
        at += text.length();
        Optional<Value> value = value(text);
        if (value.isEmpty()) {
            fail(text.isEmpty() ? "front-matter-unreadable" : "front-matter-unquoted", start);
        }
        return new Node.Word(
                new Span(start, Math.max(start, at)), value.orElse(new Value.Nothing()));
    }

    /// What a word means, empty where JSON knows none.
    static Optional<Value> value(String word) {
        return switch (word) {
            case "true", "false" -> Optional.of(new Value.Flag(word));
            case "null" -> Optional.of(new Value.Nothing());
            default ->
                    NUMBER.matcher(word).matches()
                            ? Optional.of(new Value.Numeral(word))
                            : Optional.empty();
        };
    }

    private Node.Text text() {
        int start = at++;
        StringBuilder text = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        while (at < end && source.charAt(at) != '"' && source.charAt(at) >= ' ') {
            places.add(at);
            text.append(source.charAt(at) == '\\' ? escape() : source.charAt(at++));
        }
        places.add(at);
        if (at >= end || source.charAt(at) != '"') {
            boolean open = at >= end || source.charAt(at) == '\n' || source.charAt(at) == '\r';
            fail(open ? "front-matter-quote" : "front-matter-character", start);
        }
        at = Math.min(end, at + 1);
        return new Node.Text(new Span(start, Math.max(start, at)), text.toString(), places);
    }

    private char escape() {
        int start = at;
        char sign = at + 1 < end ? source.charAt(at + 1) : ' ';
        if (sign == 'u' && at + 6 <= end) {
            at += 6;
            return unicode(source.substring(at - 4, at), start);
        }
        int known = ESCAPES.indexOf(sign);
        if (known < 0) {
            fail("front-matter-escape", start);
            return ' ';
        }
        at += 2;
        return ESCAPED.charAt(known);
    }

    private char unicode(String digits, int start) {
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            fail("front-matter-escape", start);
            return ' ';
        }
        return (char) Integer.parseInt(digits, 16);
    }

    private Node nothing(int start) {
        return new Node.Word(Span.at(start), new Value.Nothing());
    }

    private void skipBlanks() {
        while (at < end && " \t\r\n".indexOf(source.charAt(at)) >= 0) {
            at++;
        }
    }

    private void fail(String code, int place) {
        fault = fault == null ? new Fault(code, place) : fault;
        at = end;
    }
}
