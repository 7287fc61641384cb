/// What an editor at a newspaper would say about an article: how long it is, what it is made of,
/// and what a reader would stumble over.
///
/// Everything here is a function of an immutable [wongo.article.Article] and may run on any thread.
/// A [wongo.review.Finding] has a place in the source and, where there is one, a fix that is a
/// change to the source.
///
/// Decisions:
///
/// - **A character is what a reader counts as one** (a grapheme): decomposed Hangul counts like
///   composed, an emoji of seven code points is one. Code points, which lost, would have counted
///   `한` typed on one system three times.
/// - **Blank lines count nothing**, and white space at the ends of a line is not counted, since
///   nobody reads it.
/// - **Sheets are counted by lines**, not by dividing the characters by 200: a paragraph starts on
///   a new line with a blank cell and leaves the rest of its last line empty, as on paper. The
///   rules are [wongo.review.ManuscriptPaper]'s.
/// - **What was counted stays counted**: a block is immutable, so what it came to is kept with it
///   ([wongo.review.Ledger]), and a long post is counted as fast as a short one is.
@NullMarked
package wongo.review;

import org.jspecify.annotations.NullMarked;
