package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static wongo.editing.Scene.assertCommand;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Kind.Align;

/// Quotes and their styles, code and its languages, rules, alignment, what opens and closes, and
/// source as it stands.
class ParagraphKindsTest {
    private static final String P = "<p data-ke-size=\"size16\">";
    private static final String RULE =
            "<hr contenteditable=\"false\" data-ke-type=\"horizontalRule\" data-ke-style=\"";

    @Test
    void aQuoteHasTheStyleThatIsAskedFor() {
        assertCommand(
                Commands.quote("style2"),
                P + "가‸</p>\n",
                "<blockquote data-ke-style=\"style2\">" + P + "가‸</p></blockquote>\n");
        assertCommand(
                Commands.quote("style3"),
                "<p>가‸</p>\n",
                "<blockquote data-ke-style=\"style3\"><p>가‸</p></blockquote>\n");
    }

    @Test
    void aQuoteChangesItsStyleInsideItsTag() {
        assertCommand(
                Commands.quote("style2"),
                "<blockquote data-ke-style=\"style1\">가‸</blockquote>",
                "<blockquote data-ke-style=\"style2\">가‸</blockquote>");
        assertCommand(
                Commands.quote("style1"),
                "<blockquote><p>가‸</p></blockquote>",
                "<blockquote data-ke-style=\"style1\"><p>가‸</p></blockquote>");
        assertCommand(
                Commands.quote("style2"),
                "<blockquote>\n"
                        + "<p>가</p>\n"
                        + "<blockquote data-ke-style='style1'>나‸</blockquote>\n"
                        + "</blockquote>",
                "<blockquote>\n"
                        + "<p>가</p>\n"
                        + "<blockquote data-ke-style='style2'>나‸</blockquote>\n"
                        + "</blockquote>");
        assertCommand(
                Commands.quote("style2"),
                "<blockquote data-ke-style=\"style2\"><p>가‸</p></blockquote>",
                "<p>가‸</p>");
    }

    @Test
    void linesLeaveAQuoteAndTheRestStays() {
        String quote =
                "<blockquote data-ke-style=\"style2\">\n"
                        + "<p>가</p>\n"
                        + "<p>나</p>\n"
                        + "<p>다</p>\n"
                        + "</blockquote>\n";
        assertCommand(
                Commands.paragraph(),
                quote.replace("다", "다‸"),
                "<blockquote data-ke-style=\"style2\">\n"
                        + "<p>가</p>\n"
                        + "<p>나</p>\n"
                        + "</blockquote>\n\n"
                        + "<p>다‸</p>\n");
        assertCommand(
                Commands.paragraph(),
                quote.replace("가", "가‸"),
                "<p>가‸</p>\n\n"
                        + "<blockquote data-ke-style=\"style2\">\n"
                        + "<p>나</p>\n"
                        + "<p>다</p>\n"
                        + "</blockquote>\n");
        assertCommand(
                Commands.heading(3),
                quote.replace("나", "«나»"),
                "<blockquote data-ke-style=\"style2\">\n"
                        + "<p>가</p>\n"
                        + "</blockquote>\n\n"
                        + "<h3 data-ke-size=\"size23\">«나»</h3>\n\n"
                        + "<blockquote data-ke-style=\"style2\">\n"
                        + "<p>다</p>\n"
                        + "</blockquote>\n");
        assertCommand(
                Commands.quote(),
                quote.replace("가", "«가").replace("다", "다»"),
                "<p>«가</p>\n<p>나</p>\n<p>다»</p>\n");
    }

    @Test
    void enterOnAnEmptyLineLeavesTheQuoteOnly() {
        assertCommand(
                Commands.split(),
                "<blockquote><p>가</p><p>‸&nbsp;</p></blockquote>\n",
                "<blockquote><p>가</p></blockquote>\n\n<p>‸&nbsp;</p>\n");
        assertCommand(
                Commands.split(),
                "<blockquote data-ke-style=\"style1\">가<br />‸</blockquote>\n",
                "<blockquote data-ke-style=\"style1\">가</blockquote>\n\n" + P + "‸&nbsp;</p>\n");
    }

    @Test
    void enterThriceLeavesCode() {
        assertCommand(
                Commands.split(),
                "<pre><code>가\n\n‸</code></pre>\n",
                "<pre><code>가</code></pre>\n\n<p>‸&nbsp;</p>\n");
    }

    @Test
    void linesBecomeCodeInALanguage() {
        assertCommand(
                Commands.codeBlock("java"),
                P + "«int a</p>\n\n" + P + "= 1»</p>\n",
                "<pre class=\"java\" data-ke-language=\"java\" data-ke-type=\"codeblock\">"
                        + "<code>«int a\n= 1»</code></pre>\n");
        assertCommand(
                Commands.codeBlock("java"),
                "<p>가‸</p>\n",
                "<pre><code class=\"language-java\">가‸</code></pre>\n");
        assertCommand(Commands.codeBlock(), "<p>가‸</p>\n", "<pre><code>가‸</code></pre>\n");
        assertCommand(Commands.codeBlock(), "<pre><code>가‸</code></pre>\n", "<p>가‸</p>\n");
        assertCommand(Commands.codeBlock(), "<p>‸&nbsp;</p>\n", "<pre><code>‸</code></pre>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<pre id=\"code_1\" class=\"java\" data-ke-language=\"java\""
                        + " data-ke-type=\"codeblock\"><code>가‸</code></pre>|<pre id=\"code_1\""
                        + " class=\"bash\" data-ke-language=\"bash\""
                        + " data-ke-type=\"codeblock\"><code>가‸</code></pre>",
                "<pre class=\"routeros\" data-ke-language=\"sql\"><code>가‸</code></pre>|<pre"
                        + " class=\"routeros\" data-ke-language=\"bash\"><code>가‸</code></pre>",
                "<pre class=\"java\">가‸</pre>|<pre class=\"bash\">가‸</pre>",
                "<pre class=\"language-java\">가‸</pre>|<pre class=\"language-bash\">가‸</pre>",
                "<pre><code class=\"language-java\">가‸</code></pre>|<pre><code"
                        + " class=\"language-bash\">가‸</code></pre>",
                "<pre><code>가‸</code></pre>|<pre><code class=\"language-bash\">가‸</code></pre>",
                "<pre>가‸</pre>|<pre class=\"language-bash\">가‸</pre>",
            })
    void codeChangesItsLanguageWhereItSaysIt(String before, String after) {
        assertCommand(Commands.codeBlock("bash"), before, after);
    }

    @Test
    void codeLosesItsLanguage() {
        assertCommand(
                Commands.codeBlock(""),
                "<pre><code class=\"language-java\">가‸</code></pre>",
                "<pre><code>가‸</code></pre>");
        assertNothing(Commands.codeBlock("java"), "<pre class=\"java\">가‸</pre>");
    }

    @Test
    void codeBecomesAQuoteOrAList() {
        assertCommand(
                Commands.quote(),
                "<pre>«가\n나»</pre>\n",
                "<blockquote><p>«가</p>\n\n<p>나»</p></blockquote>\n");
        assertCommand(
                Commands.bulletList(),
                "<pre>«가\n나»</pre>\n",
                "<ul>\n    <li>«가</li>\n    <li>나»</li>\n</ul>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>가‸</p>|<p style=\"text-align: center;\">가‸</p>",
                "<p data-ke-size=\"size16\">가‸</p>|<p style=\"text-align: center;\""
                        + " data-ke-size=\"size16\">가‸</p>",
                "<p style=\"text-align: left;\">가‸</p>|<p style=\"text-align: center;\">가‸</p>",
                "<p style=\"text-align:right\">가‸</p>|<p style=\"text-align:center\">가‸</p>",
                "<p style=\"color: red;\">가‸</p>|<p style=\"color: red; text-align:"
                        + " center;\">가‸</p>",
                "<p style=\"color: red\">가‸</p>|<p style=\"color: red; text-align:"
                        + " center;\">가‸</p>",
                "<h2 id=\"a\">가‸</h2>|<h2 style=\"text-align: center;\" id=\"a\">가‸</h2>",
                "<p align=\"right\">가‸</p>|<p style=\"text-align: center;\">가‸</p>",
                "맨 글‸|<p style=\"text-align: center;\">맨 글‸</p>",
                "<p data-ke-size=\"size16\" style=\"text-align:justify\">나</p><p"
                        + " data-ke-size=\"size16\">가‸</p>|<p data-ke-size=\"size16\""
                        + " style=\"text-align:justify\">나</p><p data-ke-size=\"size16\""
                        + " style=\"text-align:center\">가‸</p>",
            })
    void aLineIsCentredInItsOwnTag(String before, String after) {
        assertCommand(Commands.align(Align.CENTER), before, after);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p style=\"text-align: center;\">가‸</p>|<p>가‸</p>",
                "<p style=\"text-align: center;\" data-ke-size=\"size16\">가‸</p>|<p"
                        + " data-ke-size=\"size16\">가‸</p>",
                "<p style=\"text-align: center; color: red;\">가‸</p>|<p style=\"color:"
                        + " red;\">가‸</p>",
                "<p style=\"color: red; text-align: center;\">가‸</p>|<p style=\"color:"
                        + " red;\">가‸</p>",
                "<p style=\"color: red; text-align: center\">가‸</p>|<p style=\"color: red\">가‸</p>",
                "<p align=\"center\">가‸</p>|<p>가‸</p>",
            })
    void aLineLosesItsAlignment(String before, String after) {
        assertCommand(Commands.align(Align.START), before, after);
    }

    @Test
    void alignmentIsOfAllSelectedLinesThatCanHaveOne() {
        assertCommand(
                Commands.align(Align.END),
                "<h2>«가</h2>\n<ul><li>나</li></ul>\n<p>다»</p>",
                "<h2 style=\"text-align: right;\">«가</h2>\n<ul><li>나</li></ul>\n"
                        + "<p style=\"text-align: right;\">다»</p>");
        assertNothing(Commands.align(Align.START), "<p style=\"text-align: left;\">가‸</p>");
        assertNothing(Commands.align(Align.CENTER), "<ul><li>가‸</li></ul>");
    }

    @ParameterizedTest
    @CsvSource({"style1", "style2", "style3", "style4", "style5", "style6", "style7", "style8"})
    void aRuleIsPutInWithItsStyle(String style) {
        assertCommand(
                Commands.insertRule(style),
                P + "가‸</p>\n\n" + P + "나</p>\n",
                P + "가</p>\n\n" + RULE + style + "\" />\n\n" + P + "‸나</p>\n");
        assertCommand(
                Commands.insertRule(style),
                "<p>가‸</p>\n<hr data-ke-style=\"style9\" />\n<p>나</p>\n",
                "<p>가</p>\n<hr data-ke-style=\""
                        + style
                        + "\" />\n‸<hr data-ke-style=\"style9\" />\n<p>나</p>\n");
    }

    @Test
    void aRuleChangesItsStyleInsideItsTag() {
        assertCommand(
                Commands.ruleStyle("style5"),
                "<p>가</p>\n«" + RULE + "style1\" />»\n",
                "<p>가</p>\n«" + RULE + "style5\" />»\n");
        assertCommand(
                Commands.ruleStyle("style5"),
                "<p>가</p>\n‸<hr>\n",
                "<p>가</p>\n‸<hr data-ke-style=\"style5\">\n");
        assertCommand(
                Commands.ruleStyle("style5"),
                "<p>가</p>\n‸<hr/>\n",
                "<p>가</p>\n‸<hr data-ke-style=\"style5\"/>\n");
        assertNothing(Commands.ruleStyle("style5"), "<p>가‸</p>\n<hr>\n");
    }

    @Test
    void aPieceTakesThePlaceOfAnEmptyLine() {
        assertCommand(
                Commands.insertRule(),
                "<p>가</p>\n<p>‸&nbsp;</p>\n<p>나</p>\n",
                "<p>가</p>\n<hr>\n<p>‸나</p>\n");
        State state = Scene.of("<p>가</p>\n<p>‸&nbsp;</p>\n");
        assertEquals(
                "<p>가</p>\n<p>&nbsp;</p>\n<p>‸&nbsp;</p>\n",
                Scene.write(Commands.insertSpacer().on(state).orElseThrow().on(state)));
    }

    @Test
    void whatOpensAndClosesIsPutInWithALineToWriteIn() {
        assertCommand(
                Commands.insertMore("더 보기", "닫기"),
                P + "가‸</p>\n\n" + P + "나</p>\n",
                P
                        + "가</p>\n\n"
                        + "<div data-ke-type=\"moreLess\" data-text-more=\"더 보기\""
                        + " data-text-less=\"닫기\"><a class=\"btn-toggle-moreless\">더 보기</a>\n"
                        + "<div class=\"moreless-content\">\n"
                        + P
                        + "‸&nbsp;</p>\n</div>\n</div>\n\n"
                        + P
                        + "나</p>\n");
        assertCommand(
                Commands.insertMore("더 보기", "닫기"),
                "<p>가‸</p>\n",
                "<p>가</p>\n\n<details><summary>더 보기</summary>\n<p>‸&nbsp;</p>\n</details>\n");
    }

    @Test
    void enterBehindASummaryWritesInWhatItHides() {
        assertCommand(
                Commands.split(),
                "<details><summary>차례‸</summary>\n<p>가</p></details>",
                "<details><summary>차례</summary>\n<p>‸&nbsp;</p>\n<p>가</p></details>");
        assertCommand(
                Commands.split(),
                "<details><summary>차‸례</summary>\n<p>가</p></details>",
                "<details><summary>차<br>‸례</summary>\n<p>가</p></details>");
    }

    @Test
    void aSwitchGetsOtherLabelsEverywhereItSaysThem() {
        String before =
                "<div data-ke-type=\"moreLess\" data-text-more=\"더보기\" data-text-less=\"닫기\">"
                        + "<a class=\"btn-toggle-moreless\">더보기</a>";
        State state =
                Scene.of("‸" + before + "\n<div class=\"moreless-content\"><p>가</p></div></div>");
        State after = Commands.moreLabels("열기 & 보기", "접기").on(state).orElseThrow().on(state);
        assertEquals(
                "<div data-ke-type=\"moreLess\" data-text-more=\"열기 &amp; 보기\""
                    + " data-text-less=\"접기\"><a class=\"btn-toggle-moreless\">열기 &amp; 보기</a>\n"
                    + "<div class=\"moreless-content\"><p>가</p></div></div>",
                after.article().source());
    }

    @Test
    void aSwitchGoesWithAllItsTags() {
        State state =
                Scene.of(
                        "<p>가</p>\n"
                                + "«<div data-ke-type=\"moreLess\"><a"
                                + " class=\"btn-toggle-moreless\">더보기</a>»\n"
                                + "<div class=\"moreless-content\">\n"
                                + "<div><p>나</p></div>\n"
                                + "</div>\n"
                                + "</div>\n"
                                + "<p>다</p>");
        assertEquals(
                "<p>가</p>\n<div><p>‸나</p></div>\n<p>다</p>",
                Scene.write(Commands.delete().on(state).orElseThrow().on(state)));
    }

    @Test
    void sourceIsPutInAsItStands() {
        assertCommand(
                Commands.insertSource("<svg viewBox=\"0 0 1 1\"></svg>"),
                "<p>가‸</p>\n<p>나</p>",
                "<p>가</p>\n<svg viewBox=\"0 0 1 1\"></svg>\n<p>‸나</p>");
        assertCommand(
                Commands.insertSource("<p>하나</p>\n<!-- 쪽지 -->\n<p>둘</p>"),
                "<p>가‸</p>\n<p>나</p>",
                "<p>가</p>\n<p>하나</p>\n<!-- 쪽지 -->\n<p>둘</p>\n<p>‸나</p>");
        assertNothing(Commands.insertSource("<!-- 끝나지 않는"), "<p>가‸</p>\n<p>나</p>");
        assertNothing(Commands.insertSource("<table><tr><td>"), "<p>가‸</p>\n<p>나</p>");
    }

    @Test
    void theSourceOfABlockIsWrittenAnew() {
        assertCommand(
                Commands.editSource("<svg id=\"b\"></svg>"),
                "<p>가</p>\n‸<svg id=\"a\"></svg>\n<p>나</p>",
                "<p>가</p>\n‸<svg id=\"b\"></svg>\n<p>나</p>");
        assertNothing(
                Commands.editSource("<!-- 끝나지 않는"), "<p>가</p>\n‸<svg id=\"a\"></svg>\n<p>나</p>");
    }
}
