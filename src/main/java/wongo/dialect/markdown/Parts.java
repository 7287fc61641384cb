package wongo.dialect.markdown;

import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.text.Span;

import java.util.Optional;

/// The parts of lines that a span of source takes.
final class Parts {
    private Parts() {}

    /// The visible part of a line of text that lies in a span; none of an object.
    static Optional<Span> of(At at, Span span) {
        int from = Math.max(0, at.visibleOf(Math.max(span.start(), at.inner().start())));
        int to = at.visibleOf(Math.min(span.end(), at.inner().end()));
        return from < to && !(at.line().kind() instanceof Kind.Object)
                ? Optional.of(new Span(from, to))
                : Optional.empty();
    }
}
