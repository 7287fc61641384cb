package wongo.search;

import wongo.article.Article.At;
import wongo.text.Side;
import wongo.text.Span;

import java.util.Optional;

/// One place that was found, with what is needed to put something else there.
///
/// @param line the line that it shows in; nothing where the source was searched
/// @param whole the text of that line, or the source
/// @param hit where in that text it is
record Match(Optional<At> line, String whole, Seeker.Hit hit) {
    Span span() {
        return hit.span();
    }

    String text() {
        return span().of(whole);
    }

    int length() {
        return span().length();
    }

    /// What a group of the expression caught, relative to the match; the whole match for 0, nothing
    /// for a group that caught nothing.
    Optional<Part> group(int number) {
        return number == 0
                ? Optional.of(part(span()))
                : hit.groups().get(number - 1).map(this::part);
    }

    /// @param start relative to the match; before it or behind it where an expression looks around
    record Part(int start, int end, String text) {}

    private Part part(Span of) {
        return new Part(of.start() - span().start(), of.end() - span().start(), of.of(whole));
    }

    Span source() {
        return source(0, length());
    }

    /// Where a part of it stands in the source of the article. Where the part is empty, a place for
    /// a caret in the marks of what is found.
    Span source(int from, int to) {
        int start = span().start() + from;
        int end = span().start() + to;
        if (line.isEmpty()) {
            return new Span(start, end);
        }
        if (start == end) {
            boolean first = from == 0 && length() > 0;
            return Span.at(line.get().sourceOf(start, first ? Side.RIGHT : Side.LEFT));
        }
        return line.get().sourceOf(new Span(start, end));
    }

    /// Whether it begins and ends between units of the source; else its source is more than was
    /// found, and nothing can be put in its place.
    boolean isWhole() {
        return isPlace(0) && isPlace(length());
    }

    /// Whether it could be cut in two there.
    boolean isPlace(int within) {
        int at = span().start() + within;
        return line.map(found -> found.line().prose().isPlace(at))
                .orElseGet(
                        () ->
                                at == 0
                                        || at == whole.length()
                                        || !Character.isSurrogatePair(
                                                whole.charAt(at - 1), whole.charAt(at)));
    }
}
