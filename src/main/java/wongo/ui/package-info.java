/// The window: what is around the text, and everything that a writer can press.
///
/// A [wongo.ui.MainWindow] shows one [wongo.ui.Manuscript], an open article and the file under it.
/// What can be done is listed once, as [wongo.ui.Action]s: menus, toolbar, keys, tooltips and the
/// command palette are all made from that list, so that none of them knows something that the
/// others do not.
///
/// What always holds: all of this runs on JavaFX's thread; whatever reads or writes a file, or
/// counts, runs beside it and comes back with its result, and a result that is late is dropped.
/// Nothing of the text lives in a control.
///
/// Decisions:
///
/// - **Bars, not dialogs.** A question or a failure is a bar under the toolbar; the text stays in
///   reach. Only choosing a file opens a window of the system, behind an interface
///   ([wongo.ui.FileChoosers]), since a machine without a display has none.
/// - **Another language builds the window's content again**, with the same session. The option that
///   lost, binding every text to a language property, costs a binding per label for something done
///   once in a lifetime.
/// - **The parts do not know this package**: `writing`, `frontmatter`, `sidebar` and `preview` are
///   given what they need.
@NullMarked
package wongo.ui;

import org.jspecify.annotations.NullMarked;
