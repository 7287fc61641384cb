/// The pane beside the text: the outline and the highlights.
///
/// A list here is made from an immutable [wongo.article.Article] and jumps by dispatching a
/// selection; it owns nothing. It is brought up to date a moment after the writer pauses, not per
/// key.
///
/// Decisions:
///
/// - The list of highlights is a skim of the post ([wongo.review.Skim]). A click jumps, one with
///   Ctrl or Shift chooses, so that choosing several does not leave the list.
/// - The tree is rebuilt only where its shape or a title changed, so that it keeps its scroll,
///   selection and folded branches while the writer types below a heading.
@NullMarked
package wongo.ui.sidebar;

import org.jspecify.annotations.NullMarked;
