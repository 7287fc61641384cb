package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wongo.article.Article;
import wongo.article.Reads;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.LongStream;

/// Law 10: no input makes reading fail or hang. And what a key press costs follows the block, not
/// the article.
class WorstInputTest {
    private static final int MEGABYTE = 1 << 20;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /// Four times as much takes four times as long; twice that is allowed for a busy machine.
    /// Reading that were quadratic would take sixteen times as long.
    private static final int STEEPEST = 8;

    /// Whatever is read faster needs no second look: a megabyte that costs this little is harmless
    /// however its cost grows, and a quotient of less says more about the machine.
    private static final long HARMLESS_NANOS = 300_000_000;

    /// The law says a second; what is more is left to machines slower than ours.
    private static final long SLOWEST_NANOS = 4_000_000_000L;

    private static final String PARAGRAPH =
            "<p data-ke-size=\"size16\">원고지는 <b><span style=\"color: #ee2323;\">칸이 있는</span></b>"
                    + " 종이다.</p>\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<p>",
                "<div>",
                "<ul><li>",
                "<li>",
                "<ol>",
                "<table><tr><td>",
                "<table>",
                "<td>",
                "<tr>",
                "<blockquote>",
                "<span style=\"color: red\">",
                "<a href=\"x\">",
                "<a href=x><p>",
                "<h2>",
                "<figure>",
                "<p><figure>",
                "<figcaption>",
                "<pre>",
                "<pre><code>",
                "<details><summary>",
                "<select><option>",
                "<section>",
                "<b><i></b></i>",
                "<p><b>",
                "<b></p>",
                "<i>가",
                "<font>",
                "<x>",
                "<ruby>",
            })
    void whatIsNeverClosed(String opening) {
        assertReads(opening);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                ">",
                "&",
                "&amp",
                "&#",
                "&#x1",
                "</",
                "</p>",
                "</b>",
                "</div>",
                "</ul></li>",
                "</table>",
                "<p <",
                "<p x=\"",
                "<p x='",
                "<p x=",
                "<p/",
                "\"",
                "<!",
                "<!--",
                "<!-->",
                "--",
                "<![CDATA[",
                "<?",
                "[##_",
                "[##_Image|",
                "_##]",
                "[##_a_##]",
                "<script>",
                "<style>",
                "<textarea>",
                "<svg>",
                "<iframe>",
                "<template>",
                "</script",
                "<b</b",
                "a<b",
                "<가",
                "< p>",
                "<p\n",
                "<br/",
                "<!--a--!",
            })
    void whatLooksLikeMarkup(String text) {
        assertReads(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "가",
                " ",
                "\n",
                "\r",
                "\r\n",
                "\t",
                "\0",
                "&nbsp;",
                "<br>",
                "<hr>",
                "<img src=x>",
                "<p>가</p>",
                "<p>&nbsp;</p>\n",
                "<b>가</b>",
                "<li>가</li>",
                "<ul><li>가</li></ul>",
                "<tr><td>가</td></tr>",
                "<table><tr><td>가</td></tr></table>",
                "<div><p>가</p></div>\n",
                "글 <a href=x>고리</a>\n",
                "- 가\n",
                "# 가\n",
                "---\n",
                "a: b\n",
                "- ",
                "[",
                "{a: ",
                "\uFEFF",
                "😀",
                "\u1112\u1161\u11ab",
                "\uD800",
                "<figure><img src=x><figcaption>가</figcaption></figure>\n",
                "```\n",
            })
    void whatIsRepeated(String text) {
        assertReads(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>",
                "<ul>",
                "<ul><li>",
                "<table>",
                "<table><tr><td>",
                "<pre>",
                "<blockquote>",
                "<p><b>",
                "<!--",
                "<p x=\"",
                "<div>"
            })
    void whatIsLongInsideOneElement(String opening) {
        for (String inside : new String[] {"글 ", "<b>가</b>", "<br>\n", "&amp;", "\n  ", "<i>"}) {
            assertReads(opening, inside, "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"b", "div", "ul", "blockquote", "span", "table", "section", "x"})
    void whatIsNestedAndClosed(String name) {
        int pairs = MEGABYTE / (2 * name.length() + 5);
        assertReadsInTime(("<" + name + ">").repeat(pairs) + ("</" + name + ">").repeat(pairs));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b\n",
                "- a\n",
                "[",
                "{",
                "a: [",
                "- - - ",
                "? ",
                "&a ",
                "\"",
                "'",
                "# a\n",
                "  ",
                "a: >\n  b\n",
                "\t",
                "!",
                "|",
                "a: &a [*a, *a]\n"
            })
    void whatFrontMatterIsFilledWith(String text) {
        assertReads("---\n", text, "\n---\n<p>글</p>\n");
        assertReads("---\n", text, "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[", "{\"a\":", "\"a\": 1,\n", "\"", "\\", "a = [", "a = {", "[a]\n", "[[a]]\n",
                "a.b = 1\n", "a.", "a = \"\"\"\\u\n", "'''", "#", " ", "\n", ";;;\n", "}\n"
            })
    void whatOtherFrontMatterIsFilledWith(String text) {
        assertReads("+++\n", text, "\n+++\n<p>글</p>\n");
        assertReads("+++\n", text, "");
        assertReads("{\"a\": ", text, "\n}\n<p>글</p>\n");
        assertReads("{", text, "");
        assertReads("\"a\": 1", text, "\n;;;\n<p>글</p>\n");
    }

    /// As much as is read as fields: what is longer is not.
    @ParameterizedTest
    @ValueSource(strings = {"[", "a = [", "[a]\n", "\"\"\"\\u\n", "a.b = 1\n", "a.", "'''", "\"\\"})
    void whatFrontMatterOfSomeLengthIsFilledWith(String text) {
        assertReadsInTime("+++\n" + text.repeat(23_000 / text.length()) + "\n+++\n<p>글</p>\n");
        assertReadsInTime("{\"a\":" + text.repeat(60_000 / text.length()) + "\n}\n<p>글</p>\n");
    }

    @Test
    void aLetterInAMegabyteReadsFewerThanTwentyBlocks() {
        Article article = Corpus.read(PARAGRAPH.repeat(MEGABYTE / PARAGRAPH.length()));
        for (double where : new double[] {0, 0.3, 0.5, 0.99, 1}) {
            int at = article.sourceAt((int) (where * (article.body().extent() - 1)), Side.LEFT);
            for (String text : new String[] {"가", " ", "&lt;", "<b>", "</p>\n\n<p>"}) {
                Article after = article.apply(Change.insert(at, text));
                long fresh = Reads.fresh(article.body(), after.body());
                assertTrue(fresh > 0 && fresh < 20, fresh + " blocks for '" + text + "' at " + at);
            }
        }
    }

    @Test
    void aLetterCostsTheSameInAMegabyteAsInASixteenth() {
        long small = cost(Corpus.read(PARAGRAPH.repeat(MEGABYTE / 16 / PARAGRAPH.length())));
        long large = cost(Corpus.read(PARAGRAPH.repeat(MEGABYTE / PARAGRAPH.length())));
        assertTrue(large < 4 * small + 1_000_000, small + " and " + large + " ns a letter");
    }

    private static long cost(Article article) {
        int at = article.sourceAt(article.body().extent() / 2, Side.LEFT);
        long[] nanos =
                LongStream.range(0, 400)
                        .map(
                                i -> {
                                    long start = processorNanos();
                                    article.apply(
                                            article.spelling()
                                                    .body()
                                                    .replace(article, Span.at(at), "가"));
                                    return processorNanos() - start;
                                })
                        .toArray();
        Arrays.sort(nanos);
        return nanos[nanos.length / 2];
    }

    private static void assertReads(String repeated) {
        assertReads("", repeated, "");
    }

    private static void assertReads(String start, String repeated, String end) {
        long whole = assertReadsInTime(text(MEGABYTE, start, repeated, end));
        if (whole > HARMLESS_NANOS) {
            long quarter = assertReadsInTime(text(MEGABYTE / 4, start, repeated, end));
            long again = least(text(MEGABYTE, start, repeated, end));
            String what =
                    quarter / 1_000_000 + " and " + again / 1_000_000 + " ms: " + start + repeated;
            assertTrue(again < STEEPEST * quarter, what);
            assertTrue(again < SLOWEST_NANOS, what);
        }
    }

    /// The least of three times, which no collection of garbage made longer.
    private static long least(String source) {
        return LongStream.range(0, 3).map(i -> assertReadsInTime(source)).min().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "* a\n",
                "1. ",
                "  - a\n",
                "**",
                "*a_ ",
                "_a",
                "a**b",
                "[",
                "![[]()",
                "[a](",
                "[a](<b",
                "]",
                "[a][b]",
                "`",
                "`a``",
                "<",
                "<b a='",
                "<a@b",
                "<http://",
                "<!--",
                "&",
                "\\",
                "~~",
                "~",
                "|",
                "a|b\n---|---\n",
                "|a\n|-\n",
                "    a\n",
                "\ta\n",
                "#",
                "# a\n",
                "=",
                "a\n=\n",
                "-",
                "---\n",
                "```\n",
                "~~~",
                "$$",
                "$",
                "{%",
                "{{",
                "{:",
                "{: .x}\n",
                "[^1]",
                "[^1]: a\n",
                ": a\n",
                "*[a]: b\n",
                "[a]: x\n",
                "[a]: <",
                "[a",
                "<div>\n",
                "<p>\n\n",
                "</p>a",
                "a  \n",
                "a\\\n",
                "[##_",
                "{% highlight %}\n",
                "> - 1. ",
                ">- a\n",
                "한*글*",
                "**(a)**한"
            })
    void whatMarkdownIsFilledWith(String text) {
        String source = text.repeat(MEGABYTE / text.length());
        long nanos = assertReadsMarkdown(source);
        if (nanos > SLOWEST_NANOS) {
            throw new AssertionError(text + " takes " + nanos / 1_000_000 + " ms");
        }
    }

    private static long assertReadsMarkdown(String source) {
        return assertTimeoutPreemptively(
                LONGEST,
                () -> {
                    long start = processorNanos();
                    Article article = Corpus.readMarkdown(source);
                    long nanos = processorNanos() - start;
                    assertEquals(source.length(), article.length());
                    return nanos;
                });
    }

    private static String text(int length, String start, String repeated, String end) {
        int times = (length - start.length() - end.length()) / repeated.length();
        return start + repeated.repeat(times) + end;
    }

    /// @return the nanoseconds of the processor that it took, whatever else the machine was doing
    private static long assertReadsInTime(String source) {
        return assertTimeoutPreemptively(
                LONGEST,
                () -> {
                    long start = processorNanos();
                    Article article = Corpus.read(source);
                    long nanos = processorNanos() - start;
                    assertEquals(source.length(), article.length());
                    return nanos;
                });
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
