package wongo.article;

import wongo.text.Span;

import java.util.List;

/// An inline element of the source and the stretch of visible text that it covers.
///
/// @param marks what it says: none (`<span>`), one (`<b>`), or several (`<span style="color: …;
///   background-color: …">`)
/// @param visible the chars of the prose that stand between its tags
/// @param open its opening tag in the source, relative to the block
/// @param close its closing tag; empty, at the end of the line, where it is never closed
public record Element(List<Mark> marks, Span visible, Span open, Span close) {
    public boolean isClosed() {
        return !close.isEmpty();
    }

    /// The whole element in the source, tags and content.
    public Span outer() {
        return new Span(open.start(), close.end());
    }
}
