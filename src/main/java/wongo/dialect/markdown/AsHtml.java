package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.dialect.html.HtmlSpelling;
import wongo.text.Span;

/// Paragraphs and headings spelled as the blocks of HTML that they are published as, in the
/// article's own tags, which are looked for once.
final class AsHtml {
    private static final String PARAGRAPH = "<p>";
    private static final String LINE_BREAK = "<br />";

    private final Article article;
    private final Shared shared;
    private final String paragraph;
    private final String lineBreak;

    AsHtml(Article article) {
        this.article = article;
        this.shared = Shared.of(article.body());
        this.paragraph = HtmlSpelling.openTag(article, "p");
        this.lineBreak = HtmlSpelling.lineBreak(article);
    }

    String of(Block block) {
        String html =
                BlockHtml.of(block, shared)
                        .replace(LINE_BREAK, lineBreak)
                        .replace("\n", article.lineEnding());
        return html.startsWith(PARAGRAPH) ? paragraph + html.substring(PARAGRAPH.length()) : html;
    }

    /// Where a block stands in the article.
    static Span span(Article article, Place place) {
        return place.span().shift(article.bodyStart());
    }

    /// What parts it from what follows: HTML goes on up to a blank line (CommonMark 4.6).
    static String behind(Article article, Span block) {
        return Pieces.behind(article, block.end());
    }
}
