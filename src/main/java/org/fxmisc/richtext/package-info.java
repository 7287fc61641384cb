/// One class of RichTextFX, written anew: where the lines of a wrapped paragraph are.
///
/// The library's own asks JavaFX once a line what char is at the line's end, and JavaFX copies the
/// paragraph for each answer: a key in a paragraph of 50,000 chars took two seconds, and a line
/// that ends in an emoji lost a char (upstream issue 668). Since JavaFX 25 a text flow says itself
/// where its lines are.
///
/// The class has to lie in this package, since the library looks for it here; ours is found first,
/// being before the library on the class path (`MANIFEST.MF`, `packaging/wongo`). The options that
/// lost: a fork of the library, to be kept up to date for eighty lines; and refusing to edit long
/// paragraphs. When the library's own is cured, this package goes.
@NullMarked
package org.fxmisc.richtext;

import org.jspecify.annotations.NullMarked;
