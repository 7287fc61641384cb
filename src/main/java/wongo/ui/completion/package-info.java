/// What a writer may mean by what is typed in a field, in a list below it.
///
/// Decisions:
///
/// - **Nothing is taken that was not chosen.** Enter without a choice is the field's own Enter, so
///   that what was typed is what is meant.
/// - **The disk is looked at beside the window's thread**, and what comes of an earlier text is
///   dropped.
/// - **A room of its own**, since the form and what stands beside the text both complete, and the
///   parts of the window do not know the window.
@NullMarked
package wongo.ui.completion;

import org.jspecify.annotations.NullMarked;
