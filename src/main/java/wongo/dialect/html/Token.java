package wongo.dialect.html;

import wongo.text.Span;

/// A piece of HTML source.
sealed interface Token {
    Span span();

    record Text(Span span) implements Token {}

    /// A comment, a doctype, a processing instruction, or an end tag that browsers read as a
    /// comment.
    record Comment(Span span) implements Token {}

    /// A Tistory replacer, `[##_…_##]`.
    record Replacer(Span span) implements Token {}

    /// @param name in lower case
    record Start(Span span, String name) implements Token {}

    record End(Span span, String name) implements Token {}

    default int end() {
        return span().end();
    }
}
