package wongo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wongo.article.Article;
import wongo.article.Reads;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.Arrays;
import java.util.stream.LongStream;

/// Law 10: no input makes reading fail or hang. And what a key press costs follows the block, not
/// the article.
class WorstInputTest {
    private static final int MEGABYTE = Endurance.MEGABYTE;

    static final String PARAGRAPH =
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
        Endurance.HTML.nanos(("<" + name + ">").repeat(pairs) + ("</" + name + ">").repeat(pairs));
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
        Endurance.HTML.nanos("+++\n" + text.repeat(23_000 / text.length()) + "\n+++\n<p>글</p>\n");
        Endurance.HTML.nanos("{\"a\":" + text.repeat(60_000 / text.length()) + "\n}\n<p>글</p>\n");
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
                                    long start = Endurance.processorNanos();
                                    article.apply(
                                            article.spelling()
                                                    .body()
                                                    .replace(article, Span.at(at), "가"));
                                    return Endurance.processorNanos() - start;
                                })
                        .toArray();
        Arrays.sort(nanos);
        return nanos[nanos.length / 2];
    }

    private static void assertReads(String repeated) {
        Endurance.HTML.assertReads("", repeated, "");
    }

    private static void assertReads(String start, String repeated, String end) {
        Endurance.HTML.assertReads(start, repeated, end);
    }
}
