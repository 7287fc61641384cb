package wongo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.search.Query.Option;

/// What came of replacing, and what did not.
class ReplacingTest {
    private static Article read(String source) {
        return Article.read(source, new Spelling(new YamlFrontMatter(), new HtmlDialect()));
    }

    @Test
    void aPlaceThatCannotBeChangedIsFoundAndCounted() {
        Article article = read("<p>a</p>\n\n그리고 <https://example.org/> b.\n");
        Query query = Query.of(".", Option.MATCH_CASE);
        Matches found =
                assertInstanceOf(Matches.class, Search.of(article, query, Patience.usual()));
        assertEquals(2, found.count());
        Replaced.Done done =
                assertInstanceOf(
                        Replaced.Done.class, Replacing.all(article, query, "!", Patience.usual()));
        assertEquals("<p>a</p>\n\n그리고 <https://example.org/> b!\n", done.after().source());
        assertEquals(1, done.count());
        assertEquals(1, done.missed());
    }

    @Test
    void aGroupThatIsNotThereIsAFlaw() {
        Article article = read("<p>글</p>");
        Replaced replaced =
                Replacing.all(article, Query.of("글", Option.REGEX), "$1", Patience.usual());
        assertEquals(Flaw.noGroup("$1"), assertInstanceOf(Flaw.class, replaced));
    }
}
