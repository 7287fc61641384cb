/// The writing surface: the body of the open article as it will read, written on with the keyboard.
///
/// [wongo.ui.writing.WritingSurface] is a text area whose text is never the truth. Every row of the
/// article is one paragraph of the area, so that the area's offsets are the article's visible
/// offsets. What a writer does becomes a transaction of the session; what the session then tells
/// becomes one patch of the rows that differ.
///
/// Invariants:
///
/// - Outside of a composition the area shows exactly the rows of the session's article, and selects
///   what it selects.
/// - Nothing but a patch changes the area's text: every edit of the area goes through `replace`,
///   which is overridden.
/// - A key press costs what its block costs: the area's text as a whole is never asked for.
/// - Half-typed syllables are shown by the area and unknown to the session until they are
///   committed.
///
/// Decisions:
///
/// - **Half-typed text stands in the area**, not in an overlay above it: what follows moves aside
///   while a syllable grows, as a writer expects. The rows it stands in are shown again from the
///   article when it ends.
/// - **Whole rows are replaced**, never a stretch within a row: the area lays a row out anew for
///   either, and a row's own style comes along.
/// - **Italic is slanted by hand**: no font for Hangul has an italic face, and JavaFX slants none.
///   Each word of a slanted stretch is a node of its own, since a slant across a line's end would
///   shift the next line.
/// - **Colours are the writer's, legibility is the theme's**: a colour that would be lost on a dark
///   page is shown lighter there, by the style sheet, so that a change of theme restyles no text.
/// - **What was found is marked by shapes behind the letters** ([wongo.ui.writing.FoundMarks]), of
///   the rows in sight only. Styles, which lost, would have rewritten rows; an area's own further
///   selections, which lost too, each follow every edit in every row.
/// - **Signs of the source stand over the edges of what they mean** ([wongo.ui.writing.SignsPane]),
///   in a pane above the area. Letting them take room in the line, as Typora does, lost: every
///   caret that passes would shift the text, and a syllable at the end of a mark would stand behind
///   its closing sign until it is finished.
/// - **A table is one char of the area**, and while the caret is in it the session's selection lies
///   in its cells: the area's own caret stands unseen beside it, [wongo.ui.writing.CellKeys] takes
///   the keys that mean something else there, and [wongo.ui.writing.CellPage] shows what is half
///   typed. As parts of rows all tables are equal ([wongo.ui.writing.Embedded]), so that a table
///   that changes keeps its node.
@NullMarked
package wongo.ui.writing;

import org.jspecify.annotations.NullMarked;
