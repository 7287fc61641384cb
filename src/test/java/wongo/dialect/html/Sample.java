package wongo.dialect.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.article.Block;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.text.Change;
import wongo.text.Span;

import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// An HTML body with a span between « and », and what becomes of it.
record Sample(Article article, Span span) {
    private static final HtmlDialect HTML = new HtmlDialect();

    static Sample of(String marked) {
        int start = marked.indexOf('«');
        int end = marked.replace("«", "").indexOf('»');
        String source = marked.replace("«", "").replace("»", "");
        return new Sample(article(source), new Span(start, end));
    }

    static Article article(String body) {
        return Article.read(body, new Spelling(new YamlFrontMatter(), HTML));
    }

    static void assertEdit(String expected, String marked, BiFunction<Article, Span, Change> edit) {
        Sample sample = of(marked);
        Change change = edit.apply(sample.article, sample.span);
        String after = change.apply(sample.article.source());
        assertEquals(expected, after);
        assertEquals(
                article(after).body(),
                sample.article.apply(change).body(),
                "read again around the change");
        assertEquals(
                sample.article.source(), sample.article.invert(change).apply(after), "taken back");
    }

    static HtmlDialect html() {
        return HTML;
    }

    /// The blocks of a body by kind, with what they show.
    static String shown(String body) {
        return article(body).body().stream()
                .filter(block -> !(block instanceof Block.Gap))
                .map(Sample::shown)
                .collect(Collectors.joining(" "));
    }

    private static String shown(Block block) {
        String lines =
                block.lines().stream()
                        .map(line -> line.prose().text().replace("\n", "⏎").replace("\uFFFC", "▣"))
                        .collect(Collectors.joining("|"));
        return block.getClass().getSimpleName() + "[" + lines + "]";
    }
}
