package wongo.export;

import wongo.article.Article;
import wongo.text.Lines;

import java.util.List;

/// A Markdown file (CommonMark with GFM's tables and strikethrough): the front matter as it was,
/// the body in Markdown where Markdown can say it, and in HTML inside the Markdown where it cannot.
final class Markdown implements Target {
    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public Export export(Article article, Origin origin) {
        Losses losses = new Losses();
        String text = text(article, origin, losses, Reader.ANY);
        String path = PostName.of(article, origin).slug() + ".md";
        return new Export(List.of(Output.of(path, text)), losses.report());
    }

    /// Who is to read the Markdown.
    enum Reader {
        /// Anyone who reads CommonMark and tables.
        ANY,
        /// Wongo and whoever reads kramdown's definition lists.
        KRAMDOWN
    }

    /// The whole file.
    static String text(Article article, Origin origin, Losses losses, Reader reader) {
        String body = MarkdownBlocks.of(article, origin, losses, reader);
        String head = article.frontMatter().source();
        String gap = head.isEmpty() || body.isEmpty() ? "" : "\n";
        String text = gap + body;
        boolean windows = Lines.endingOf(article.source()).equals("\r\n");
        return head + (windows ? text.replace("\n", "\r\n") : text);
    }
}
