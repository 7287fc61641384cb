/// Text and what can happen to it, true of a shopping list as of an article.
///
/// Offsets are `char` indices. A [wongo.text.Change] is a list of replacements, in order and
/// without overlap, all in the coordinates of the text before it; it holds only what is put in, so
/// the text before is needed to invert it. The option that lost was an operation log (keep, drop,
/// insert): it cannot be read by a person in a failing test.
@NullMarked
package wongo.text;

import org.jspecify.annotations.NullMarked;
