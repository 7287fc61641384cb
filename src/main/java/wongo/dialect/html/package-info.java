/// HTML bodies, first of all as Tistory's editor and its generators write them.
///
/// A scanner of our own cuts the text into tags and text as browsers do (WHATWG HTML, section
/// 13.2.5), but never repairs: what a browser would drop stays in the source, shows as nothing, and
/// is reported as a [wongo.article.Problem]. A parser of the shelf lost because each of them
/// repairs first and has no way back.
///
/// Decisions:
///
/// - A block that is never closed (`<table>`, `<ul>`, `<!--`) reaches to the end of the body, as in
///   a browser. A paragraph ends at the next block-level tag.
/// - `<div>` and its kind are wrappers: their tags are blocks without lines.
/// - So are those of a definition list: `<dt>` and `<dd>` are blocks of one line, a term and its
///   meaning. What holds paragraphs of its own (`<dd><p>`) is a wrapper.
/// - `<p><figure>…</figure></p>` and `<p></p><figure>…</figure>` are one image block each.
/// - Loose text is a paragraph a line; elements, and a `<br>` at a line's end, hold lines together.
///   Browsers would run the lines into one, Markdown would not; and a char typed at a line's start
///   must not join it to the line before.
/// - A paragraph whose only text is `&nbsp;`, or whose only content is one `<br>`, is an empty
///   line.
/// - A typed space becomes `&nbsp;` where the char to its left shows as a plain space, that is
///   where the writer typed two, and where a plain one would be swallowed by a line break of the
///   source.
/// - A change is read again before it is given out; where plain text does not read as it was meant,
///   the next more explicit spelling is taken (`&lt;` for `<`, a numeric reference), and where none
///   does, there is no change.
/// - **A stretch taken out is what the article would be without the rest**: the blocks around a
///   selection are read as an article of their own, and what is not selected is deleted there as a
///   writer would. Cutting the source by hand, the option that lost, would have needed every rule
///   about lists and damaged tags a second time.
/// - **A stretch put in brings its marks and takes none**: the marks of the place end before it and
///   begin again behind it, save those that it has too. Text runs on in the line of the place; a
///   list takes lines as items and is parted by what cannot be one, a cell, a caption and the
///   middle of a heading take one line, code takes text. What the article then says is proved
///   ([wongo.dialect.html.Splice]).
/// - **A table changes in its own spelling** ([wongo.dialect.html.Tabling]): what is new copies the
///   tags, the indentation and the empty cells around it; no group, width or repair is added that
///   was not asked for. What the grid then says is worked out beforehand
///   ([wongo.dialect.html.TableShape]) and proved by reading. Writing the table anew from a model,
///   which lost, would have touched every cell.
/// - **The last reading is remembered** ([wongo.dialect.html.HtmlDialect]): a change is read to
///   prove it, to place the caret and to make it.
@NullMarked
package wongo.dialect.html;

import org.jspecify.annotations.NullMarked;
