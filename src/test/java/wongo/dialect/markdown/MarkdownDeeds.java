package wongo.dialect.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.article.Dialect;
import wongo.article.Kind;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.text.Change;
import wongo.text.Span;

/// What a writer does to Markdown, before and after. `«»` is the selection, `↵` a line break.
final class MarkdownDeeds {
    static final Dialect MARKDOWN = new MarkdownDialect();

    interface Deed {
        Change of(Article article, Span span);
    }

    private MarkdownDeeds() {}

    static Article article(String marked) {
        String plain = marked.replace("↵", "\n").replace("«", "").replace("»", "");
        return Article.read(plain, new Spelling(new YamlFrontMatter(), MARKDOWN));
    }

    static Deed becoming(Kind kind) {
        return (article, span) -> MARKDOWN.become(article, span, kind);
    }

    static void assertDeed(String after, String before, Deed deed) {
        String source = before.replace("↵", "\n");
        Span span = new Span(source.indexOf('«'), source.indexOf('»') - 1);
        Article article = article(before);
        String done = deed.of(article, span).apply(article.source());
        assertEquals(after, done.replace("\n", "↵"), before);
    }
}
