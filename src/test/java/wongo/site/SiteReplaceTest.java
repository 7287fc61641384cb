package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.dialect.Dialects;
import wongo.search.Patience;
import wongo.search.Query;
import wongo.search.Query.Option;
import wongo.search.Replaced;

class SiteReplaceTest {
    @Test
    void replacesInTheBodyAndInTheTextsOfTheHead() {
        assertReplaced(
                "---\ntitle: '라인 둘'   # 카카오\ntags: [라인, 은행]\n---\n\n라인\n",
                "---\ntitle: '카카오 둘'   # 카카오\ntags: [카카오, 은행]\n---\n\n카카오\n",
                Query.of("카카오", Option.MATCH_CASE),
                "라인");
    }

    @Test
    void quotesWhatHasToBeQuoted() {
        assertReplaced(
                "---\ntitle: \"a: b #c\"\n---\n\n글\n",
                "---\ntitle: 제목\n---\n\n글\n",
                Query.of("제목"),
                "a: b #c");
    }

    @Test
    void keysNumbersAndDatesStay() {
        String post = "---\n2024: 2024\ndate: 2024-01-01\n---\n\n글\n";
        assertReplaced(post, post, Query.of("2024"), "2025");
    }

    @Test
    void theSourceIsReplacedAsSource() {
        assertReplaced(
                "---\nname: 글\n---\n\n글\n",
                "---\ntitle: 글\n---\n\n글\n",
                Query.of("title", Option.SOURCE),
                "name");
    }

    private static void assertReplaced(String expected, String post, Query query, String text) {
        Article article = new Dialects().read("a.md", post);
        Replaced replaced = new SiteReplace(query, text, Patience.usual()).in(article);
        Replaced.Done done = assertInstanceOf(Replaced.Done.class, replaced);
        assertEquals(expected, done.change().apply(post));
        assertEquals(expected, done.after().source());
    }
}
