/// What an article is, however it is spelled.
///
/// The source text is the article. It is cut into a [wongo.article.FrontMatter] and a sequence of
/// [wongo.article.Block]s that own their exact text and no position; joining them gives the file
/// back. A block that is understood projects to [wongo.article.Line]s: visible text, marks, and a
/// two-way map to the source ([wongo.article.Prose]). What a spelling is, only a
/// [wongo.article.Dialect] knows.
///
/// Decisions:
///
/// - **Places are source offsets.** A visible place at the edge of a mark is two places in the
///   source, before and behind the tag, and the writer means one of them; a source offset says
///   which. The option that lost, visible offsets with a bias, needed the bias carried through
///   every function.
/// - **Blocks are flat.** `<div>` and `</div>` are blocks of their own, and what stands between
///   them is read like anything else, so a block's reading depends on nothing before it and reading
///   can restart anywhere. A tree of containers lost: one unclosed `<div>` would have made every
///   key press cost the article.
/// - **A list, a quote and a table are one block each**, of several lines or cells; a key press
///   costs what its block costs.
/// - **A table is what its source says, its grid is worked out** ([wongo.article.TableGrid]), as
///   browsers do: rows that lack cells and cells that reach into others stay as they are, and what
///   a writer does to a table ([wongo.article.TableEdit]) is named by slots of that grid.
/// - **White space.** Spaces are shown as they stand. A line break with its indentation shows as
///   one space, and as nothing at the start or the end of a line. `&nbsp;` alone in a line shows as
///   an empty line.
/// - **Rows.** The surface shows lines as rows: a `<br>` and a line of code end a row. Visible
///   offsets count each row with one char for its end, so that they are the offsets of the
///   surface's text.
@NullMarked
package wongo.article;

import org.jspecify.annotations.NullMarked;
