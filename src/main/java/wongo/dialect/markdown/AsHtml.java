package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.dialect.html.HtmlSpelling;
import wongo.text.Span;

/// A paragraph or a heading spelled as the block of HTML that it is published as.
final class AsHtml {
    private static final String PARAGRAPH = "<p>";

    private AsHtml() {}

    /// @param shared what the body's blocks take from each other
    static String of(Article article, Block block, Shared shared) {
        String html = BlockHtml.of(block, shared).replace("\n", article.lineEnding());
        return html.startsWith(PARAGRAPH)
                ? HtmlSpelling.openTag(article, "p") + html.substring(PARAGRAPH.length())
                : html;
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
