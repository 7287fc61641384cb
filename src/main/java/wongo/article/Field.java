package wongo.article;

import wongo.text.Span;

/// One field of the front matter.
///
/// @param lines the source of the whole field from its key to the end of its last line, relative to
///   the front matter
public record Field(String key, Value value, Span lines) {}
