package wongo.dialect.html;

import org.junit.jupiter.api.Test;

class SplittingTest {
    private static void assertSplit(String expected, String marked) {
        Sample.assertEdit(
                expected, marked, (article, span) -> Sample.html().split(article, span.start()));
    }

    @Test
    void closesAndReopensMarks() {
        assertSplit("<p>가<b>나</b></p>\n<p><b>다</b></p>\n<p>라</p>", "<p>가<b>나«»다</b></p>\n<p>라</p>");
        assertSplit("<p><b>가</b></p>\n<p>나</p>\n<p>라</p>", "<p><b>가«»</b>나</p>\n<p>라</p>");
    }

    @Test
    void copiesTheTagAndTheGapButNotTheId() {
        assertSplit(
                "<p id=\"x\" data-ke-size=\"size16\">가</p>\n\n"
                        + "<p data-ke-size=\"size16\">나</p>\n\n"
                        + "<p>다</p>",
                "<p id=\"x\" data-ke-size=\"size16\">가«»나</p>\n\n<p>다</p>");
        assertSplit(
                "<ul><li id=\"x\"><p id=\"y\">가</p></li><li><p>나</p></li></ul>",
                "<ul><li id=\"x\"><p id=\"y\">가«»나</p></li></ul>");
        assertSplit(
                "<ul><li id=\"x\"></li><li></li><li>나</li></ul>",
                "<ul><li id=\"x\">«»</li><li>나</li></ul>");
    }

    @Test
    void startsAParagraphBehindAHeading() {
        assertSplit("<h2>가</h2>\n<p>&nbsp;</p>\n<p>나</p>", "<h2>가«»</h2>\n<p>나</p>");
        assertSplit("<p>&nbsp;</p>\n<h2>가</h2>\n<p>나</p>", "<h2>«»가</h2>\n<p>나</p>");
    }

    @Test
    void startsAnotherItemIndentedLikeItsSiblings() {
        assertSplit(
                "<ul>\n    <li>가</li>\n    <li>나</li>\n</ul>", "<ul>\n    <li>가«»나</li>\n</ul>");
        assertSplit("<ul>\n    <li>가</li>\n    <li></li>\n</ul>", "<ul>\n    <li>가«»</li>\n</ul>");
        assertSplit("<ul><li><p>가</p></li><li><p>나</p></li></ul>", "<ul><li><p>가«»나</p></li></ul>");
    }

    @Test
    void breaksTheLineInCellsAndCode() {
        assertSplit(
                "<table><tr><td>가<br>나</td></tr></table>", "<table><tr><td>가«»나</td></tr></table>");
        assertSplit("<pre>가\r\n나\r\n</pre>", "<pre>가«»나\r\n</pre>");
    }
}
