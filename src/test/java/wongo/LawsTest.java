package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import wongo.article.Article;
import wongo.article.Reads;
import wongo.text.Chance;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

/// The laws of reading, on every post of the corpus: nothing is lost (1), and reading again after a
/// change equals reading afresh (5).
@Execution(ExecutionMode.CONCURRENT)
class LawsTest {
    private static final String[] HOSTILE = {
        "<",
        ">",
        "</",
        "/>",
        "\"",
        "'",
        "&",
        ";",
        "--",
        "<!--",
        "-->",
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<li>",
        "</ul>",
        "<ul>",
        "<td>",
        "<table>",
        "</table>",
        "<pre>",
        "</pre>",
        "<div>",
        "</div>",
        "<h2>",
        "</h2>",
        "<blockquote>",
        "<figure>",
        "[##_",
        "_##]",
        "<script>",
        "</script>",
        "\n",
        "\r\n",
        "\n\n",
        "---\n",
        "---",
        "---\ntitle: 가\n---\n",
        " ",
        "&nbsp;",
        "<br>",
        "가",
        "글자",
        "<img src=x>",
        "=\"",
        "<span style=\"color: red\">",
        "</span>",
        "\uFEFF",
        "\0",
        "<hr>",
        "<a href=x>",
        "</a>",
        "<",
        "title: x\n",
        "# ",
        "- ",
        "  - ",
        "1. ",
        "> ",
        "```\n",
        "    ",
        "\t",
        "**",
        "_",
        "`",
        "[",
        "](x)",
        "\\",
        "| a | b |\n|---|---|\n",
        "|",
        "===\n",
        "[x]: /y\n",
        "$$\n",
        "{% raw %}",
        "{: .x}\n",
        ": "
    };

    @Test
    void law1JoinedTheBlocksAreTheFile() {
        Verdict.of(
                "law 1",
                100,
                (post, chance) -> {
                    assertReads(post, post.source());
                    return 1;
                });
    }

    @Test
    void law1HoldsForFilesCutOffAndSewnTogether() {
        Verdict.of("law 1", 3_000, LawsTest::damaged);
    }

    /// Law 1 for what is left of a post that was cut and sewn.
    static int damaged(Corpus.Post post, Chance chance) {
        int tries = 6 * post.weight();
        for (int i = 0; i < tries; i++) {
            assertReads(post, damaged(post.source(), chance));
        }
        return tries;
    }

    @Test
    void law5ReadingAgainAfterAChangeEqualsReadingAfresh() {
        Verdict.of("law 5", 5_000, LawsTest::rereads);
    }

    /// Law 5 for some changes of a post.
    static int rereads(Corpus.Post post, Chance chance) {
        Article article = post.article();
        int tries = 12 * post.weight();
        for (int i = 0; i < tries; i++) {
            Change change = hostile(article.source(), chance);
            article = assertReread(article, change);
            // What grew by chance alone would only get slower to read.
            article = i % 12 == 11 ? post.article() : article;
        }
        return tries;
    }

    @Test
    void law5BlocksThatComeOutEqualAreTheSameInstances() {
        Verdict.of(
                "law 5",
                1_000,
                (post, chance) -> {
                    Article before = post.article();
                    int tries = 0;
                    for (int i = 0; i < 4 * post.weight() && before.body().extent() > 0; i++) {
                        int at = before.sourceAt(chance.below(before.body().extent()), Side.LEFT);
                        Article after = before.apply(Change.insert(at, "가"));
                        // A link that is defined elsewhere is another link.
                        boolean defines =
                                !after.spelling()
                                        .body()
                                        .shared(after.body())
                                        .equals(before.spelling().body().shared(before.body()));
                        if (after.body().count() == before.body().count() && !defines) {
                            long fresh = Reads.fresh(before.body(), after.body());
                            assertTrue(fresh <= 1, fresh + " new blocks for a letter at " + at);
                            tries++;
                        }
                    }
                    return tries;
                });
    }

    private static void assertReads(Corpus.Post post, String source) {
        Article article = post.read(source);
        assertEquals(source, article.source());
        Shape.holds(article);
    }

    private static Article assertReread(Article before, Change change) {
        String source = change.apply(before.source());
        Article again = before.apply(change);
        Article afresh = Article.read(source, before.spelling());
        assertEquals(source, again.source(), () -> near(before, change));
        assertEquals(afresh.frontMatter(), again.frontMatter(), () -> near(before, change));
        assertEquals(Reads.of(afresh.body()), Reads.of(again.body()), () -> near(before, change));
        return again;
    }

    private static String near(Article article, Change change) {
        Span extent = change.extent();
        int from = Math.max(0, extent.start() - 60);
        int to = Math.min(article.length(), extent.end() + 60);
        return change + " near '" + article.slice(new Span(from, to)) + "'";
    }

    private static String damaged(String source, Chance chance) {
        return switch (chance.below(3)) {
            case 0 -> source.substring(0, chance.below(source.length() + 1));
            case 1 -> source.substring(chance.below(source.length() + 1));
            default -> hostile(source, chance).apply(source);
        };
    }

    /// One to three edits that may open, close or split anything.
    private static Change hostile(String source, Chance chance) {
        int length = source.length();
        int at = chance.below(length + 1);
        int to =
                Math.min(length, at + (chance.below(4) == 0 ? chance.below(200) : chance.below(4)));
        String text = chance.below(5) == 0 && to > at ? "" : HOSTILE[chance.below(HOSTILE.length)];
        Edit first = new Edit(new Span(at, to), text);
        if (chance.below(3) > 0) {
            return Change.of(first);
        }
        int second = to + chance.below(length - to + 1);
        return Change.of(first, Edit.insert(second, HOSTILE[chance.below(HOSTILE.length)]));
    }
}
