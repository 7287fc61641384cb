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
/// - A list, a quote and a table are one block each.
/// - A line break of the source shows as a space, two spaces or a backslash before it as a line
///   break.
/// - White space that ends a paragraph is shown; Markdown drops it.
/// - Beside Korean letters punctuation may stand inside the asterisks
///   ([wongo.dialect.markdown.Flanks]), as kramdown has it, and is reported: CommonMark would show
///   the asterisks.
/// - Link definitions are blocks of their own ([wongo.article.Block.Definition]), on one line at
///   the body's outermost level. When one changes, all is read again.
@NullMarked
package wongo.dialect.markdown;

import org.jspecify.annotations.NullMarked;
