package wongo.dialect.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.text.Change;
import wongo.text.Span;

/// Writing in links whose text says where they lead. `«»` is the selection, `↵` a line break.
class ImplicitLinksTest {
    private static final Spelling SPELLING =
            new Spelling(new YamlFrontMatter(), new MarkdownDialect());
    private static final String DEFINED = "\n\n[칸]: /a\n[`f()`]: /b\n";

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '원고지의 [칸]은 «»' => '원고지의 [칸]은 가'
                    '[«칸»]은' => '[가][칸]은'
                    '[«칸»][]은' => '[가][칸]은'
                    '[칸][«»]' => '[칸][]가'
                    '[`f(«»)`][]를' => '[`f(가)`][`f()`]를'
                    '[`f(«»)`]를' => '[`f(가)`][`f()`]를'
                    '> [`f(«»)`]를' => '> [`f(가)`][`f()`]를'
                    '| a |↵|---|↵| [`f(«»)`] |' => '| a |↵|---|↵| [`f(가)`][`f()`] |'
                    '<https://a.b/«»c>' => '<https://a.b/가c>'
                    '<https://a.b/c«»>' => '<https://a.b/c>가'
                    '<https://a.b/c«»><u>' => '<https://a.b/c>가<u>'
                    '<a«@»b.c>' => '[a가b.c](mailto:a@b.c)'
                    '[없는«» 이름]' => '[없는가 이름]'
                    """)
    void aLetterIsWrittenInTheText(String before, String after) {
        assertTyped(before, "가", after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '<https://a.b/«»c_d*e>' => '[https://a.b/ c\\_d\\*e](https://a.b/c_d*e)'
                    """)
    void anAddressThatIsNoneKeepsWhereItLed(String before, String after) {
        assertTyped(before, " ", after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '[`f«()»`]' => '[`f`][`f()`]'
                    '<https://a.b/c«d»e>' => '<https://a.b/ce>'
                    """)
    void aLetterIsTakenOut(String before, String after) {
        assertTyped(before, "", after);
    }

    private static void assertTyped(String before, String put, String after) {
        String marked = before.replace("↵", "\n") + DEFINED;
        int start = marked.indexOf('«');
        int end = marked.indexOf('»') - 1;
        Article article = Article.read(marked.replaceAll("[«»]", ""), SPELLING);
        Change change = article.spelling().body().replace(article, new Span(start, end), put);
        assertEquals(after.replace("↵", "\n") + DEFINED, change.apply(article.source()));
    }
}
