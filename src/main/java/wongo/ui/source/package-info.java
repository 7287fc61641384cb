/// The source view: the whole file as it is spelled, front matter included, highlighted.
///
/// [wongo.ui.source.SourceView] is a code area whose text is never the truth. It shows the source
/// of the session's article; what a writer types there becomes the same edit of the source, and
/// what the session tells becomes a patch of the rows that it touched. It is a view like the
/// writing surface beside it: one session, one history, one selection.
///
/// Invariants:
///
/// - Outside of a composition the area shows exactly the rows of the session's source, and selects
///   what it selects.
/// - Nothing but a patch changes the area's text: every edit of the area goes through `replace`,
///   which is overridden, or through `moveSelectedText`, which is too.
/// - A key press costs what its row costs. What a row is highlighted as depends on the row and on
///   what it begins in ([wongo.ui.source.Inside]); rows whose beginning changed are painted again a
///   few at a time, those in sight first.
///
/// Decisions:
///
/// - **A row's end is kept beside the area** ([wongo.ui.source.Ends]), since an area knows only one
///   kind of line end: a file with `\r\n`, or with both kinds, keeps them, and Enter types the kind
///   of its neighbours.
/// - **Very long lines are shown as several rows**, cut without a char of the source between them:
///   a paragraph of 50,000 chars would cost an area a second per key.
/// - **What cannot be seen is shown as a sign** of one char (`\r`, a byte order mark, a zero-width
///   space), so that offsets stay; copying copies what is in the source.
/// - **A lexer of our own** colours line by line and can start at any row. The dialects' readers
///   lost: they know blocks, not lines, and a file that is being typed is broken most of the time.
@NullMarked
package wongo.ui.source;

import org.jspecify.annotations.NullMarked;
