package wongo.dialect.markdown;

import wongo.article.Mark;
import wongo.text.Span;

import java.util.List;

/// Two stretches of a paragraph that mark what stands between them.
///
/// @param open the chars of the text that open
/// @param close those that close
record Pair(Piece opener, Span open, Piece closer, Span close, List<Mark> marks) {}
