/// The window: what is around the text, and everything that a writer can press.
///
/// A [wongo.ui.MainWindow] shows one [wongo.ui.Manuscript], an open article and the file under it.
/// What can be done is listed once, as [wongo.ui.Action]s: menus, toolbar, keys, tooltips and the
/// command palette are all made from that list, so that none of them knows something that the
/// others do not.
///
/// What always holds: all of this runs on JavaFX's thread, except what goes through the whole
/// article (counts, lists) and what writes the journal and the settings, which run beside it on an
/// immutable article; a result that is late is dropped. Opening and saving are waited for. Nothing
/// of the text lives in a control.
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
