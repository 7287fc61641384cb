package wongo.dialect.html;

import wongo.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// An element around a stretch of a source.
///
/// @param close its end tag; empty where another tag ends it, or nothing
record Enclosing(String name, Span open, Optional<Span> close) {
    /// The elements around a stretch, the innermost first.
    static List<Enclosing> of(String source, Span stretch) {
        Deque<Token.Start> open = new ArrayDeque<>();
        Deque<String> inner = new ArrayDeque<>();
        List<Enclosing> around = new ArrayList<>();
        Scanner scanner = new Scanner(source);
        Extents extents = new Extents(scanner);
        int at = 0;
        while (at < stretch.start()) {
            Token token = scanner.at(at);
            if (token instanceof Token.Start start && !Names.VOID.contains(start.name())) {
                open.push(start);
            } else if (token instanceof Token.End end) {
                close(open, end.name());
            }
            at = extents.skip(token);
        }
        at = stretch.end();
        while (at < source.length() && !open.isEmpty()) {
            Token token = scanner.at(at);
            if (token instanceof Token.Start start && !Names.VOID.contains(start.name())) {
                inner.push(start.name());
            } else if (token instanceof Token.End(Span span, String name)
                    && !inner.remove(name)
                    && open.stream().anyMatch(start -> start.name().equals(name))) {
                while (!open.peek().name().equals(name)) {
                    around.add(enclosing(open.pop(), Optional.empty()));
                }
                around.add(enclosing(open.pop(), Optional.of(span)));
            }
            at = extents.skip(token);
        }
        open.forEach(start -> around.add(enclosing(start, Optional.empty())));
        return around;
    }

    private static Enclosing enclosing(Token.Start start, Optional<Span> close) {
        return new Enclosing(start.name(), start.span(), close);
    }

    private static void close(Deque<Token.Start> open, String name) {
        if (open.stream().anyMatch(start -> start.name().equals(name))) {
            while (!open.pop().name().equals(name)) {
                // What is still open in it ends with it.
            }
        }
    }
}
