package wongo.article;

import wongo.text.Span;

/// A heading and all below it up to the next heading of its level or above.
///
/// @param title the heading's visible text
/// @param source where the section stands in the article's source, white space behind it included
/// @param first the number of the heading's block
public record Section(int level, String title, Span source, int first) {}
