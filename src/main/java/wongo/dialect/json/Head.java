package wongo.dialect.json;

import wongo.text.Span;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The head of a file as it stands, up to the end of its last line.
///
/// @param inner the fields: in braces with the braces, else what lies before the line of semicolons
record Head(String source, Span inner) {
    /// A key behind the brace; one that lacks its quotes only where it has a line of its own.
    private static final Pattern BRACE =
            Pattern.compile(
                    "\\uFEFF?\\{\\s*+(?:\"[^\"\\n]*+\"\\s*+:|\\})"
                            + "|\\uFEFF?\\{[ \\t]*+\\r?\\n\\s*+['\\w-]++\\s*+:");

    private static final Pattern KEY = Pattern.compile("\\uFEFF?\"[^\"\\n]*+\"\\s*+:");
    private static final Pattern SEMICOLONS = Pattern.compile("(?m)^;{3,}[ \\t]*\\r?(?:\\n|\\z)");
    private static final Pattern LAST_BRACE = Pattern.compile("(?m)^}[ \\t]*(?:\\r?\\n|\\z)");

    /// The head, if the text begins with one.
    static Optional<Head> of(String text) {
        if (BRACE.matcher(text).lookingAt()) {
            return inBraces(text);
        }
        Matcher fence = SEMICOLONS.matcher(text);
        if (KEY.matcher(text).lookingAt()) {
            return fence.find() ? Optional.of(upTo(fence, text, 0)) : Optional.empty();
        }
        return fence.lookingAt() && fence.end() < text.length()
                ? upToTheNext(fence, text)
                : Optional.empty();
    }

    boolean isInBraces() {
        return source.startsWith("{", inner.start());
    }

    private static Optional<Head> upToTheNext(Matcher fence, String text) {
        int start = fence.end();
        return fence.find() ? Optional.of(upTo(fence, text, start)) : Optional.empty();
    }

    private static Head upTo(Matcher fence, String text, int start) {
        int mark = start == 0 && text.startsWith("\uFEFF") ? 1 : start;
        return new Head(text.substring(0, fence.end()), new Span(mark, fence.start()));
    }

    /// Where quotes or braces do not match, up to a line that is nothing but the closing one.
    private static Optional<Head> inBraces(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int end = Scanner.braceEnd(text, start);
        if (end < 0) {
            Matcher last = LAST_BRACE.matcher(text);
            return last.find()
                    ? Optional.of(
                            new Head(
                                    text.substring(0, last.end()),
                                    new Span(start, last.start() + 1)))
                    : Optional.empty();
        }
        int newline = text.indexOf('\n', end);
        int lineEnd = newline < 0 ? text.length() : newline + 1;
        return text.substring(end, lineEnd).isBlank()
                ? Optional.of(
                        new Head(text.substring(0, fenceEnd(text, lineEnd)), new Span(start, end)))
                : Optional.empty();
    }

    /// A line of semicolons right behind the braces belongs to the head.
    private static int fenceEnd(String text, int at) {
        Matcher fence = SEMICOLONS.matcher(text).region(at, text.length());
        return fence.lookingAt() ? fence.end() : at;
    }
}
