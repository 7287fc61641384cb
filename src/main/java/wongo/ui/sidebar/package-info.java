/// The pane beside the text: the outline and the highlights.
///
/// A list here is made from an immutable [wongo.article.Article] and jumps by dispatching a
/// selection; it owns nothing. It is brought up to date a moment after the writer pauses, not per
/// key.
///
/// Decision: the tree is rebuilt only where its shape or a title changed, so that it keeps its
/// scroll, selection and folded branches while the writer types below a heading.
@NullMarked
package wongo.ui.sidebar;

import org.jspecify.annotations.NullMarked;
