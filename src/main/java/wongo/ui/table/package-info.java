/// A table on the writing surface: where its cells stand, how wide and high they are, and what of
/// it is selected. It draws; what is written goes through the surface around it.
///
/// Decisions:
///
/// - **Cells are flows of text, not areas of their own.** The surface keeps the keyboard, the
///   session's selection lies in the cell, and the pane shows it: so marks, Hangul, undo, finding
///   and pasting are those of the surface. Small areas in the cells, which lost, would have needed
///   every key and input method event kept from the area around, a focus to be passed on, and ten
///   thousand areas for a table of two thousand rows.
/// - **A pane outlives its table's changes**: it is told the table as it is now and makes anew the
///   cells that show something else.
/// - **Only rows in sight have nodes**; how high the others are is guessed by their letters until
///   they come into sight.
/// - It does not know the surface: how letters are drawn it is told by a [wongo.ui.table.CellArt].
@NullMarked
package wongo.ui.table;

import org.jspecify.annotations.NullMarked;
