/// Bytes on disk. The only room that writes files.
///
/// Always true:
///
/// - What was opened and is saved unchanged has the same bytes. Whatever cannot promise that
///   (another encoding, binary content) is refused at opening with a [wongo.storage.Reason], and
///   never written.
/// - A file is either as it was or as it should be: new content goes to a temporary file beside it,
///   to the disk, and only then takes its name. Permissions, owner and symbolic links stay. After a
///   failure nothing is left behind.
/// - A file that somebody else changed since it was opened is not overwritten unasked.
/// - What can be expected to fail comes back as a value; its sentence is in the resource bundles.
///
/// Decisions:
///
/// - **A byte order mark is no part of the text** but of how the file is written
///   ([wongo.storage.Form]), so that front matter begins where the text begins. Line endings are
///   part of the text.
/// - **Only UTF-8 is read**, except of tables ([wongo.storage.CsvFile]), which are taken in and not
///   written back. Guessing a legacy encoding and writing it back is how posts are destroyed; the
///   message names the encoding where it is plain.
/// - **An empty file is a case of its own**: a window opens it as a new article, a command has
///   nothing to work on.
/// - Renaming gives a file with several hard links a life of its own; writing in place, the option
///   that lost, can lose the text with the power.
/// - **Palettes are kept in one file**, `palettes.json`, by the root folder of the blog (posts
///   outside of one share the empty name); a file in each blog would show up in the writer's
///   repository. This room therefore knows [wongo.editing.Palette]; a second form of it here would
///   only be copied to and fro.
/// - **A run over many files is a journal first** ([wongo.storage.Runs]): what takes it back is on
///   the disk before the first file changes, as edits with the digests before and after. Rolling
///   the files back after a crash unasked, the option that lost, would change files that nobody is
///   looking at.
/// - **What a run moves it moves first**: where a name is taken nothing at all is written, and what
///   is written after has its last name. Links are rewritten behind the move, so that a kill leaves
///   links that the journal mends rather than a post that nothing leads to.
/// - **The trash is a folder** ([wongo.storage.Trash]): freedesktop.org's or a Mac's. JNA's
///   platform classes, which know the one of Windows too, lost: two megabytes for one call.
///   `Desktop` of AWT lost as well, as it brings a second toolkit up and does nothing on most Linux
///   desktops.
/// - **Taking a run back leaves alone what has changed since**, and names it; the other files go
///   back. All or nothing lost: one later correction would make the run final.
///
/// A palette that is handed on ([wongo.storage.PaletteFile]) is one JSON object:
///
/// ```json
/// {
///   "format": "wongo-palette",
///   "version": 1,
///   "styles": [
///     { "name": "Emphasis", "color": "#ee2323", "bold": true },
///     { "background": "#21538527" }
///   ]
/// }
/// ```
///
/// One to nine styles, the number keys in their order. Each has a `color`, a `background` or both,
/// as CSS writes colours; `bold` and `name` may be missing. `palettes.json` holds the same `styles`
/// for each blog, and as `unwanted` the ones that are not to be learned again.
@NullMarked
package wongo.storage;

import org.jspecify.annotations.NullMarked;
