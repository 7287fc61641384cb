package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static wongo.editing.Scene.assertCommand;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;

class PasteCommandsTest {
    private static void assertStretch(String expected, String scene) {
        State state = Scene.of(scene);
        assertEquals(
                expected,
                state.article()
                        .spelling()
                        .body()
                        .stretch(state.article(), state.selection().span()));
    }

    private static void assertPasted(String stretch, String before, String after) {
        assertCommand(Commands.paste(stretch), before, after);
    }

    private static void assertAdopted(String stretch, String before, String after) {
        assertCommand(Commands.adopt(stretch), before, after);
    }

    @Test
    void aStretchOfALineHasItsMarks() {
        assertStretch("글", "<p>가 «글» 나</p>");
        assertStretch("<b>글</b>", "<p><b>가 «글» 나</b></p>");
        assertStretch("<b>글</b> <i>나</i>", "<p><b>가 «글</b> <i>나»다</i></p>");
        assertStretch(
                "<b><span style=\"color: red;\">글</span></b>",
                "<p>«<b><span style=\"color: red;\">글</span></b>» 나</p>");
        assertStretch(
                "<b>글</b>", "<p><i><b>«글»</b>은</i></p>".replace("<i>", "").replace("</i>", ""));
        assertStretch("가&nbsp;&lt;", "<p>«가&nbsp;&lt;»나</p>");
        assertStretch("", "<p>가‸</p>");
    }

    @Test
    void aWholeLineKeepsItsTag() {
        assertStretch(
                "<h2 data-ke-size=\"size26\">제목</h2>",
                "<h2 data-ke-size=\"size26\">«제목»</h2>\n<p>글</p>");
        assertStretch("<p>글</p>", "<p>«글»</p>");
        assertStretch("하나", "<ul>\n    <li>«하나»</li>\n    <li>둘</li>\n</ul>");
        assertStretch("<p><img src=\"a.png\"></p>", "<p>«<img src=\"a.png\">»</p>");
    }

    @Test
    void aStretchOverLinesHasTheirTagsAndGaps() {
        assertStretch("<p>나</p>\n\n<p>다</p>", "<p>가«나</p>\n\n<p>다»라</p>");
        assertStretch(
                "<p><b>나</b></p>\n\n\n<hr>\n<p class=\"x\">다</p>",
                "<p>가<b>다«나</b></p>\n\n\n<hr>\n<p class=\"x\">다»라</p>");
        assertStretch("<h2>가</h2>\n<p>나</p>\n<p>&nbsp;</p>", "<h2>«가</h2>\n<p>나</p>\n<p>»다</p>");
        assertStretch(
                "<ul>\n    <li>둘</li>\n</ul>\n<p>글</p>",
                "<ul>\n    <li>하나</li>\n    <li>«둘</li>\n</ul>\n<p>글»</p>");
        assertStretch("<p>가</p>\n<p>나</p>", "<div>\n<p>«가</p>\n</div>\n<p>나»</p>");
        assertStretch("<pre><code>나\n다</code></pre>", "<pre><code>가«나\n다»라</code></pre>");
    }

    @Test
    void aStretchOverCellsIsTheirTable() {
        String table = "<table><tr><td>가</td><td>나</td></tr></table>";
        assertStretch(table, table.replace("가", "«가").replace("나", "나»"));
    }

    @Test
    void textGoesIntoTheLine() {
        assertPasted("글", "<p>가‸나</p>", "<p>가글‸나</p>");
        assertPasted("<b>글</b>", "<p>가‸나</p>", "<p>가<b>글‸</b>나</p>");
        assertPasted("<p>글</p>", "<p>가‸나</p>", "<p>가글‸나</p>");
        assertPasted("<h2>글</h2>", "<p>가‸</p>", "<p>가글‸</p>");
        assertPasted("글", "<p>«가»나</p>", "<p>글‸나</p>");
        assertPasted("글", "<p>가<b>«나»</b></p>", "<p>가글‸</p>");
    }

    @Test
    void marksOfThePlaceAreKeptOffWhatHasItsOwn() {
        assertPasted("글", "<p><b>가‸나</b></p>", "<p><b>가</b>글‸<b>나</b></p>");
        assertPasted("글", "<p><b>가‸</b></p>", "<p><b>가</b>글‸</p>");
        assertPasted("<b>글</b>", "<p><b>가‸나</b></p>", "<p><b>가글‸나</b></p>");
        assertPasted("<b>글</b>다", "<p><b>가‸나</b></p>", "<p><b>가글</b>다‸<b>나</b></p>");
        assertPasted("<b>글</b>", "<p><b><i>가‸나</i></b></p>", "<p><b><i>가</i>글‸<i>나</i></b></p>");
    }

    @Test
    void linesGoBetween() {
        assertPasted(
                "<p>하나</p>\n<p>둘</p>",
                "<p class=\"x\">가‸나</p>\n<p>끝</p>",
                "<p class=\"x\">가하나</p>\n<p>둘‸나</p>\n<p>끝</p>");
        assertPasted(
                "<p>하나</p>\n<p>둘</p>", "<p>가‸</p>\n<p>끝</p>", "<p>가하나</p>\n<p>둘‸</p>\n<p>끝</p>");
        assertPasted(
                "<p>하나</p>\n<p>둘</p>", "<p>‸가</p>\n<p>끝</p>", "<p>하나</p>\n<p>둘‸가</p>\n<p>끝</p>");
        assertPasted("<p>하나</p>\n<h2>둘</h2>", "<p>가‸나</p>", "<p>가하나</p>\n<h2>둘‸나</h2>");
        assertPasted(
                "<p>하나</p>\n<hr>",
                "<p>가‸나</p>\n\n<p>끝</p>",
                "<p>가하나</p>\n<hr>\n\n<p>‸나</p>\n\n<p>끝</p>");
        assertPasted(
                "<hr>\n<p>둘</p>",
                "<p><b>가‸나</b></p>",
                "<p><b>가</b></p>\n\n<hr>\n<p>둘‸<b>나</b></p>");
    }

    @Test
    void anEmptyLineGivesWay() {
        assertPasted(
                "<h2>하나</h2>\n<p>둘</p>",
                "<p>가</p>\n<p>‸&nbsp;</p>",
                "<p>가</p>\n<h2>하나</h2>\n<p>둘‸</p>");
        assertPasted(
                "글", "<p data-ke-size=\"size16\">‸&nbsp;</p>", "<p data-ke-size=\"size16\">글‸</p>");
        assertPasted("<h2>글</h2>", "<p>‸&nbsp;</p>", "<h2>글‸</h2>");
        assertPasted("<p>글</p>", "<h2>‸</h2>", "<h2>글‸</h2>");
        assertPasted(
                "<table><tr><td>가</td></tr></table>",
                "<p>‸&nbsp;</p>",
                "<table><tr><td>가</td></tr></table>‸");
        assertPasted("<p>글</p>", "‸", "<p>글‸</p>\n");
        assertPasted("글", "‸", "<p>글‸</p>\n");
    }

    @Test
    void linesBecomeItemsInAList() {
        assertPasted(
                "<p>하나</p>\n\n<p>둘</p>",
                "<ul>\n    <li>가‸나</li>\n    <li>끝</li>\n</ul>",
                "<ul>\n    <li>가하나</li>\n    <li>둘‸나</li>\n    <li>끝</li>\n</ul>");
        assertPasted(
                "<ul>\n<li>하나\n<ul>\n<li>속</li>\n</ul>\n</li>\n</ul>",
                "<ul>\n    <li>가</li>\n    <li>‸</li>\n</ul>",
                "<ul>\n    <li>가</li>\n    <li>하나\n<ul>\n<li>속‸</li>\n</ul></li>\n</ul>");
        assertPasted(
                "<p>하나</p>\n<p>둘</p>",
                "<blockquote><p>가‸나</p></blockquote>",
                "<blockquote><p>가하나</p><p>둘‸나</p></blockquote>");
        assertPasted(
                "<p>하나</p>\n<p>둘</p>",
                "<blockquote>가‸나</blockquote>",
                "<blockquote>가하나<br>둘‸나</blockquote>");
        assertPasted(
                "<p>하나</p>\n<hr>",
                "<ul>\n<li>가‸</li>\n<li>나</li>\n</ul>\n\n<p>끝</p>",
                "<ul>\n<li>가하나</li>\n</ul>\n<hr>‸\n\n<ul>\n<li>나</li>\n</ul>\n\n<p>끝</p>");
    }

    @Test
    void whatCannotStandInAListPartsIt() {
        assertPasted(
                "<ol>\n<li>하나</li>\n<li>둘</li>\n</ol>\n<hr>\n<p>셋</p>",
                "<ol class=\"x\">\n<li>가</li>\n<li>나‸다</li>\n<li>라</li>\n</ol>",
                "<ol class=\"x\">\n<li>가</li>\n<li>나하나</li>\n<li>둘</li>\n</ol>\n<hr>\n<p>셋‸다</p>"
                        + "\n\n<ol start=\"3\" class=\"x\">\n<li>라</li>\n</ol>");
        assertPasted(
                "<hr>",
                "<blockquote><p>가‸나</p></blockquote>",
                "<blockquote><p>가</p></blockquote>\n\n<hr>\n\n<blockquote><p>‸나</p></blockquote>");
        assertPasted(
                "<p>하나</p>\n<hr>\n<p>둘</p>",
                "<ul>\n<li>가‸나</li>\n</ul>\n\n<p>끝</p>",
                "<ul>\n<li>가하나</li>\n</ul>\n<hr>\n<p>둘‸나</p>\n\n<p>끝</p>");
    }

    @Test
    void someLinesTakeOneLineOnly() {
        assertPasted(
                "<p>하나</p>\n<p>둘</p>",
                "<table><tr><td>가‸나</td></tr></table>",
                "<table><tr><td>가하나<br>둘‸나</td></tr></table>");
        assertPasted("<p>하나</p>\n<p>둘</p>", "<h2>가‸나</h2>", "<h2>가하나 둘‸나</h2>");
        assertPasted(
                "<p>하나</p>\n<p>둘</p>",
                "<h2>가‸</h2>\n<p>끝</p>",
                "<h2>가하나</h2>\n<p>둘‸</p>\n<p>끝</p>");
        assertPasted(
                "<p>하나 &lt;</p>\n<p><b>둘</b></p>", "<pre>가‸나</pre>", "<pre>가하나 &lt;\n둘‸나</pre>");
        assertNothing(Commands.paste("<hr>"), "<table><tr><td>가‸나</td></tr></table>");
    }

    @Test
    void besideAnObjectTextGetsALine() {
        assertPasted("글", "<hr>‸\n<p>가</p>", "<hr>\n<p>글‸</p>\n<p>가</p>");
        assertPasted(
                "<p>글</p>", "<p>가</p>\n‸<hr>\n<p>나</p>", "<p>가</p>\n<p>글‸</p>\n<hr>\n<p>나</p>");
        assertPasted("글", "<p>가</p>\n«<hr>»\n<p>나</p>", "<p>가</p>\n<p>글‸</p>\n<p>나</p>");
    }

    @Test
    void whatIsSelectedPastedOverItselfChangesNothing() {
        State state = Scene.of("<p><b>가«나</b> <b>다»라</b></p>");
        String stretch =
                state.article()
                        .spelling()
                        .body()
                        .stretch(state.article(), state.selection().span());
        assertEquals("<b>나</b> <b>다</b>", stretch);
        assertEquals(
                state.article().source(),
                Commands.paste(stretch).on(state).orElseThrow().on(state).article().source());
    }

    @Test
    void noIdComesTwice() {
        assertPasted(
                "<h2 id=\"x\">둘</h2>\n<p id=\"y\">글</p>",
                "<h2 id=\"x\">하나</h2>\n<p>‸&nbsp;</p>",
                "<h2 id=\"x\">하나</h2>\n<h2>둘</h2>\n<p id=\"y\">글‸</p>");
    }

    @Test
    void whatComesFromElsewhereIsSpelledAsTheArticleIs() {
        assertAdopted(
                "<p>하나</p>\n\n<p><b>둘</b><br>셋</p>",
                "<p data-ke-size=\"size16\">가<strong>나</strong><br />‸</p>\n<p data-ke-size=\"size16\">끝</p>"
                        .replace("<br />‸", "‸")
                        .replace("끝", "끝<br />끝"),
                "<p data-ke-size=\"size16\">가<strong>나</strong>하나</p>\n"
                        + "<p data-ke-size=\"size16\"><strong>둘</strong><br />셋‸</p>\n"
                        + "<p data-ke-size=\"size16\">끝<br />끝</p>");
        assertAdopted(
                "<ul>\n    <li>하나</li>\n</ul>",
                "<p>‸&nbsp;</p>\n<ul class=\"x\">\n  <li>가</li>\n</ul>",
                "<ul class=\"x\">\n  <li>하나‸</li>\n</ul>\n<ul class=\"x\">\n  <li>가</li>\n</ul>");
        assertAdopted(
                "<b><span style=\"color: #ff0000;\">글</span></b>",
                "<p>‸가 <span style=\"color: red;\"><b>나</b></span></p>",
                "<p><span style=\"color: #ff0000;\"><b>글‸</b></span>가 <span style=\"color:"
                        + " red;\"><b>나</b></span></p>");
        assertAdopted(
                "<p style=\"text-align: center;\">하나</p>\n\n<hr>",
                "<p data-ke-size=\"size16\">‸&nbsp;</p>",
                "<p style=\"text-align: center;\" data-ke-size=\"size16\">하나</p>\n\n"
                        + "<hr contenteditable=\"false\" data-ke-type=\"horizontalRule\""
                        + " data-ke-style=\"style1\" />‸");
    }

    @Test
    void sourceStaysAsItIs() {
        assertCommand(
                Commands.pasteSource("<p class=\"x\">하나</p>"),
                "<p>가‸나</p>\n<p>끝</p>",
                "<p>가</p>\n<p class=\"x\">하나</p>\n<p>‸나</p>\n<p>끝</p>");
        assertCommand(Commands.pasteSource("<i>하나</i>"), "<p>가‸나</p>", "<p>가<i>하나‸</i>나</p>");
        assertNothing(Commands.pasteSource("<!-- 끝이 없는"), "<p>가‸나</p>\n<p>끝</p>");
    }
}
