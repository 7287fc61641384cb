/// An article as something else: a post of a Jekyll site, the text of an editor's HTML box, a page
/// of its own, a Markdown file.
///
/// A [wongo.export.Target] is a function from an article to an [wongo.export.Export]: files with
/// their names, and a report of what could not go along unchanged. Nothing here touches a disk;
/// what a target needs to know from outside (the file's name, today's date, an image's bytes) comes
/// in with the [wongo.export.Origin].
///
/// Invariants:
///
/// - The article's own markup is passed on byte for byte wherever the target can carry it
///   (`jekyll`, `tistory`).
/// - Whatever is dropped or changed has its line in the report; an export without losses shows what
///   the article shows.
///
/// Decisions:
///
/// - **`page` parses, the others do not.** A page of its own must be valid HTML whatever the
///   article holds, so its body goes through an HTML5 parser (jsoup) and is repaired. Everywhere
///   else parsing and writing again would change what the writer wrote, so there the source is
///   patched by its blocks.
/// - **A conversion is an export with the article's own name** ([wongo.export.Conversion]), put
///   beside it by whoever asks. Changing the open article in place, which lost, would have left a
///   file whose ending lies about what is in it, and one undo that nobody looks for.
/// - **`markdown` writes from the model**, not from HTML through flexmark's converter: that one
///   turns a paragraph `# x` into a heading, drops colours, and puts spaces between Hangul and
///   emphasis. flexmark reads here: it renders the loose Markdown lines of HTML posts, and the
///   tests render every export with it and compare.
/// - **Markdown's emphasis marks are used only where every reader closes them**: `**한국어(Korean)**는`
///   stays literal under CommonMark's flanking rule, so it is written as `<strong>`.
@NullMarked
package wongo.export;

import org.jspecify.annotations.NullMarked;
