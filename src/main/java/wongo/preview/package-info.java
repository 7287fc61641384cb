/// What the page of the preview must do to follow the article.
///
/// A [wongo.preview.Page] is the article as a page: a head (categories, title, feature text) and
/// one element for each block that shows. Following a change gives the next page and the
/// [wongo.preview.PagePatch]es between the two; an element keeps its id as long as its block does,
/// and the patches cost what the change touched. Law: the page after its patches equals the page of
/// the article rendered afresh (`PageTest`; in a real browser, `SamePageTest`).
///
/// Everything of the article is made harmless before it is shown ([wongo.preview.BlockHtml]):
/// scripts, handlers, refreshes, forms, frames and plug-ins are taken out, images are asked of
/// [wongo.preview.Pictures].
///
/// What other places show of it ([wongo.preview.Teaser]) is HTML of the same kind, drawn from the
/// front matter alone.
///
/// Decisions:
///
/// - **jsoup cleans**, since what is dangerous is what a browser makes of a source, and jsoup reads
///   like a browser. The option that lost, dropping tags with our own scanner, would be one
///   forgotten attribute away from running a script.
/// - **Wrappers do not show.** `<div>` and `</div>` are blocks of their own, so the page is flat;
///   what stands inside a wrapper shows, its frame does not.
/// - **Ids are an array beside the blocks**, copied per change: 40 KB in an article of 10,000
///   blocks. A tree of ids lost.
/// - **What the publisher's site will fill in** (`{{ page.title }}`, `[##_Image|…_##]`) shows as a
///   labelled placeholder.
@NullMarked
package wongo.preview;

import org.jspecify.annotations.NullMarked;
