/// The front matter as a form, a card at the head of the text.
///
/// The form owns no text: each field shows what the article says, and what is typed goes to the
/// session as the change of that field alone. Undo belongs to the session, in a field as anywhere.
///
/// Decisions:
///
/// - **A half-typed syllable is nobody's business.** While an input method composes, a field
///   neither tells the session nor is rewritten; what was committed is told at once.
/// - **A field is shown as what its value is**, and where that says nothing, as what the blog's
///   profile says of it. Fields that are not known here are shown all the same, in the order of the
///   file; those inside a field have lines of their own below it. A line in which somebody writes
///   stays the same control whatever the text looks like meanwhile.
/// - **Two fields are tied while they say the same** and the profile has one follow the other;
///   nothing about it is written down. The option that lost, a mark in the file, would put a word
///   of ours into the post.
/// - **Front matter that cannot be read is shown as source** and edited as source, with the
///   sentence that says why. The option that lost, a locked form, leaves the writer without a way
///   to mend it.
@NullMarked
package wongo.ui.frontmatter;

import org.jspecify.annotations.NullMarked;
