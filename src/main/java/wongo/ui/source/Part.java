package wongo.ui.source;

import java.util.Locale;

/// What a stretch of source is, as far as its colour goes.
enum Part {
    /// Brackets, fences, colons: what only holds the rest together.
    PUNCTUATION,
    TAG,
    ATTRIBUTE,
    VALUE,
    COMMENT,
    ENTITY,
    /// What the publisher's site fills in.
    REPLACER,
    KEY,
    STRING,
    /// A number, a date, a truth value.
    LITERAL,
    HEADING,
    STRONG,
    EMPHASIS,
    CODE,
    LINK,
    /// What makes a line an item or a quote.
    MARKER;

    /// The style class that colours it.
    String styleClass() {
        return "source-" + name().toLowerCase(Locale.ROOT);
    }
}
