package wongo.dialect;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.article.ArticleReader;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.markdown.MarkdownDialect;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The dialects of the program. A body's is chosen by the name of its file; where that says
/// nothing, by what stands in it.
public final class Dialects implements ArticleReader {
    private static final Set<String> MARKDOWN =
            Set.of("md", "markdown", "mkd", "mkdn", "mkdown", "mdown");
    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");

    /// A line that begins with a block-level tag, as no Markdown but that with HTML has it.
    private static final Pattern TAGGED =
            Pattern.compile("(?im)^[ \\t]*<(?:p|h[1-6]|div|ul|ol|table|figure|blockquote)[\\s>]");

    private final Spelling html = new Spelling(new FrontMatters(), new HtmlDialect());
    private final Spelling markdown = new Spelling(new FrontMatters(), new MarkdownDialect());

    @Override
    public Article read(String fileName, String text) {
        return Article.read(text, of(fileName, text));
    }

    /// How a file is spelled.
    public Spelling of(String fileName, String text) {
        String extension =
                fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (MARKDOWN.contains(extension)) {
            return markdown;
        }
        boolean says = HTML.contains(extension) || text.isBlank();
        return says || TAGGED.matcher(text).find() ? html : markdown;
    }
}
