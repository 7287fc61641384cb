package wongo.dialect.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.article.Kind;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.text.Change;
import wongo.text.Span;

/// Definition lists are made, gone on with and left. `«»` is the selection, `↵` a line break, `_`
/// what keeps an empty line open.
class GlossaryTest {
    private static final MarkdownDialect MARKDOWN = new MarkdownDialect();

    private interface Deed {
        Change of(Article article, Span span);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '«말»' => '말↵: _'
                    '«말↵마디»' => '말 마디↵: _'
                    '«말»↵↵글' => '말↵: _↵↵글'
                    '가↵: 나↵↵«말»' => '가↵: 나↵↵말↵: _'
                    '«말»↵↵가↵: 나' => '말↵: _↵↵가↵: 나'
                    '«가↵↵나»' => '가↵: _↵↵나↵: _'
                    '## «말»' => '말↵: _'
                    '> «말»' => '말↵: _'
                    '- «말»' => '말↵: _'
                    '말↵: «뜻»' => '말↵: _↵↵뜻↵: _'
                    '말↵: 하나↵: «둘»' => '말↵: 하나↵↵둘↵: _'
                    '**«말»**' => '**말**↵: _'
                    '«»_' => '_↵: _'
                    """)
    void makesTerms(String before, String after) {
        assertDeed(after, before, becoming(new Kind.Term()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '말↵↵«뜻»' => '말↵: 뜻'
                    '말↵마디↵↵«뜻»' => '말 마디↵: 뜻'
                    '말↵↵«뜻↵풀이»' => '말↵: 뜻↵  풀이'
                    '말↵: 하나↵↵«둘»' => '말↵: 하나↵: 둘'
                    '말↵:   하나↵↵«둘↵줄»' => '말↵:   하나↵:   둘↵    줄'
                    '말↵↵: 하나↵↵«둘»' => '말↵↵: 하나↵↵: 둘'
                    '말↵↵«뜻»↵↵가↵: 나' => '말↵: 뜻↵↵가↵: 나'
                    '말↵↵«하나↵↵둘»' => '말↵: 하나↵: 둘'
                    '말↵↵- «뜻»' => '말↵: 뜻'
                    '# 말↵↵«뜻»' => '# 말↵↵_↵: 뜻'
                    '«뜻»' => '_↵: 뜻'
                    """)
    void makesMeanings(String before, String after) {
        assertDeed(after, before, becoming(new Kind.Meaning()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '말↵: «뜻»' => '말↵↵뜻'
                    '«말»↵: 뜻' => '말↵↵뜻'
                    '말↵: 하나↵: «둘»' => '말↵: 하나↵↵둘'
                    '말↵: «하나»↵: 둘' => '말↵↵하나↵↵둘'
                    '말↵: «뜻»↵게으른 줄↵: 둘' => '말↵↵뜻↵게으른 줄↵↵둘'
                    '가↵: 나↵↵«말»↵: 뜻↵↵다↵: 라' => '가↵: 나↵↵말↵↵뜻↵↵다↵: 라'
                    '«가»↵나↵: 뜻' => '가↵↵나↵↵뜻'
                    '말↵↵: «뜻»↵↵    둘째' => '말↵↵뜻↵↵  둘째'
                    '말↵: «뜻»↵  풀이↵' => '말↵↵뜻↵풀이↵'
                    '말↵: «»_' => '말↵↵_'
                    '> 말↵> : «뜻»' => '> 말↵>↵> 뜻'
                    """)
    void makesParagraphs(String before, String after) {
        assertDeed(after, before, becoming(Kind.paragraph()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '말«»↵: 뜻' => '말↵: _↵: 뜻'
                    '말«»↵:   뜻' => '말↵:   _↵:   뜻'
                    '가«»↵나↵: 뜻' => '가↵_↵나↵: 뜻'
                    '말↵: 뜻«»' => '말↵: 뜻↵: _'
                    '말↵: 뜻«»풀이' => '말↵: 뜻↵: 풀이'
                    """)
    void goesOn(String before, String after) {
        assertDeed(after, before, (article, span) -> MARKDOWN.split(article, span.start()));
    }

    private static Deed becoming(Kind kind) {
        return (article, span) -> MARKDOWN.become(article, span, kind);
    }

    private static void assertDeed(String expected, String before, Deed deed) {
        int start = before.indexOf('«');
        int end = before.indexOf('»');
        Article whole = article(before.replaceAll("[«»]", ""));
        Span span =
                new Span(
                        article(before.substring(0, start)).length(),
                        article(before.substring(0, end).replace("«", "")).length());
        Change change = deed.of(whole, span);
        assertEquals(
                expected,
                whole.apply(change).source().replace("\n", "↵").replace("&nbsp;", "_"),
                before);
    }

    private static Article article(String written) {
        String source = written.replace('↵', '\n').replace("_", "&nbsp;");
        return Article.read(source, new Spelling(new YamlFrontMatter(), MARKDOWN));
    }
}
