/// Finding and replacing in one article ([wongo.search.Search], [wongo.search.Replacing]):
/// functions of immutable values for any thread, which the window and the command line both ask.
/// They know of no selection and no history; making a replacement a step is [wongo.editing]'s.
///
/// Decisions:
///
/// - **A match is a span of the source**, so that every view can mark it, whatever it shows. In
///   what shows it lies within one line, crosses marks, and never an object.
/// - **Both sides are compared in NFC, nothing is written in it**: what is found is told in the
///   text as it stands, between its letters. Normalising the text, which lost, would have changed
///   the file.
/// - **A whole word of Hangul ends before its particles** ([wongo.search.WholeWord]). Words as
///   spaces divide them, which lost, would never find a noun.
/// - **An expression is stopped by the text it reads** ([wongo.search.Patience]): nothing else can
///   stop Java's. A bad one is a value ([wongo.search.Flaw]).
@NullMarked
package wongo.search;

import org.jspecify.annotations.NullMarked;
