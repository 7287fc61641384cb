package wongo.ui.table;

import wongo.article.Mark;
import wongo.text.Span;

import java.util.Set;

/// A syllable that an input method composes, in the place of a stretch of a line.
///
/// @param line the number of the line in [wongo.article.Table#lines]
/// @param place what it stands instead of, in visible offsets of the line
/// @param caret where the caret stands in the text
/// @param marks those that the text will get
public record HalfTyped(int line, Span place, String text, int caret, Set<Mark> marks) {}
