/// Markdown bodies: CommonMark and GFM, what kramdown and Hugo add to it, and HTML inside, which
/// the HTML dialect reads.
///
/// Two phases, as CommonMark's appendix has them: lines are sorted into containers and leaves
/// ([wongo.dialect.markdown.Structure]), then each paragraph's text is read
/// ([wongo.dialect.markdown.InlineReader]). A parser of the shelf lost: flexmark and
/// commonmark-java read whole documents, lose what tags and backslashes stood where, and take
/// seconds for a megabyte of `![[]()`.
///
/// Decisions:
///
/// - **HTML is the HTML dialect's, block by block.** Where a line begins HTML by CommonMark's
///   rules, that dialect reads one block, to its own end as in kramdown: a blank line in a table
///   does not end the table. What follows is Markdown again; only code by indentation needs a blank
///   line before it.
/// - A list, a definition list, a quote and a table are one block each.
/// - **A definition list is kramdown's, whoever publishes the post**: Hugo and most others read it
///   too, CommonMark alone does not. The text that an item begins with is no term: the item's own
///   line would lie at the same place.
/// - A line break of the source shows as a space, two spaces or a backslash before it as a line
///   break.
/// - White space that ends a paragraph is shown; Markdown drops it.
/// - Beside Korean letters punctuation may stand inside the asterisks
///   ([wongo.dialect.markdown.Flanks]), as kramdown has it, and is reported: CommonMark would show
///   the asterisks.
/// - **A container of HTML with text of its own is one block** ([wongo.dialect.markdown.Enclosed])
///   where it ends before the next blank line, and HTML through and through. One that goes on
///   behind a blank line is read piece by piece, its text as Markdown (CommonMark); to read it as
///   HTML up to its end, as kramdown does, lost, for then nothing would be known of a block by its
///   own text.
/// - **What Markdown has no sign for makes HTML of the least that can carry it**
///   ([wongo.dialect.markdown.Picturing], [wongo.dialect.markdown.Aligning]): a width of the
///   picture alone, a caption, a place or an alignment of its paragraph. kramdown's attribute lists
///   are used where there are some: to begin with them in any post, which lost, would show them as
///   text wherever kramdown is not.
/// - An attribute list right below a heading belongs to the heading's block, as one that ends a
///   paragraph does to the paragraph's.
/// - **A mark that could not be taken off without a trace is refused** (law 7): on a part of a link
///   that its own text leads, among stray signs, over the edge of emphasis. To spell the line
///   otherwise first, and back when the mark goes, lost: a writer's own `[a][a]` and backslashes
///   would go with the mark.
/// - Link definitions are blocks of their own ([wongo.article.Block.Definition]), or objects in a
///   list or a quote, on one line there. When one changes, what holds brackets is read again.
/// - **What blocks take from each other besides is no part of their reading**
///   ([wongo.dialect.markdown.Shared]): the number of a footnote and what an abbreviation stands
///   for come in when a block is published. As marks in the text, which lost, they would have made
///   one block read otherwise whenever another is edited.
/// - An abbreviation is found where no ASCII letter touches it, as kramdown has it, in every post.
/// - A template of Liquid may stand in an address, spaces and all: it is one once it is filled in.
/// - The box of a task (`[ ]`) belongs to its item's mark, as a bullet does: an object in the text,
///   which lost, could be selected, typed before and cut in two.
/// - The id in braces behind a heading is not part of its text.
/// - A footnote is written on under its label, where it stands; on the page the notes that are used
///   stand at the end, numbered by their first use.
/// - A reference to a footnote is an object ([wongo.article.Atom.Reference]) that knows its label.
///   The number that it shows follows from the whole body, and is told beside the reading
///   ([wongo.dialect.markdown.Shared]). The label as text, which lost, could be typed into, and led
///   to another note then. Where no note has the label, views show what is written.
@NullMarked
package wongo.dialect.markdown;

import org.jspecify.annotations.NullMarked;
