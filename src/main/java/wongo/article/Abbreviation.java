package wongo.article;

import wongo.text.Span;

/// An abbreviation in the text of a line.
///
/// @param visible which chars of the line
/// @param meaning what it stands for, empty if nothing is said
public record Abbreviation(Span visible, String meaning) {
    public Abbreviation shift(int by) {
        return new Abbreviation(visible.shift(by), meaning);
    }
}
