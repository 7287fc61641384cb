package wongo.dialect.html;

import org.junit.jupiter.api.Test;

class TypingTest {
    private static void assertTyped(String expected, String text, String marked) {
        Sample.assertEdit(
                expected, marked, (article, span) -> Sample.html().replace(article, span, text));
    }

    @Test
    void insertsTheCharAndNothingElse() {
        assertTyped("<p>가나다</p>", "나", "<p>가«»다</p>");
        assertTyped("<li>가나</li>", "나", "<li>가«»</li>");
        assertTyped("<p><b>가나</b>다</p>", "나", "<p><b>가«»</b>다</p>");
        assertTyped("<p><b>가</b>나다</p>", "나", "<p><b>가</b>«»다</p>");
        assertTyped(
                "<table><tr><td>가나</td></tr></table>", "나", "<table><tr><td>가«»</td></tr></table>");
    }

    @Test
    void escapesWhatWouldBeMarkup() {
        assertTyped("<p>a &lt; b</p>", "<", "<p>a «» b</p>");
        assertTyped("<p>R&amp;D</p>", "&", "<p>R«»D</p>");
        assertTyped("<p>a <&#98;</p>", "b", "<p>a <«»</p>");
    }

    @Test
    void writesASecondSpaceAsOneThatShows() {
        assertTyped("<p>가 나</p>", " ", "<p>가«»나</p>");
        assertTyped("<p>가 &nbsp;나</p>", " ", "<p>가 «»나</p>");
        assertTyped("<p>가  나</p>", " ", "<p>가«» 나</p>");
        assertTyped("<p>가 </p>", " ", "<p>가«»</p>");
    }

    @Test
    void takesThePlaceOfWhatKeepsALineOpenAndBringsItBack() {
        assertTyped("<p>가</p>", "가", "<p>«»&nbsp;</p>");
        assertTyped("<p><b>가</b></p>", "가", "<p><b>«»&nbsp;</b></p>");
        assertTyped("<p>&nbsp;</p>", "", "<p>«가나»</p>");
        assertTyped("<td></td>", "", "<td>«»</td>");
        assertTyped("&nbsp;", "", "«맨 글»");
    }

    @Test
    void takesTheTagsOfAMarkThatLosesAllItsText() {
        assertTyped("<p>가다</p>", "", "<p>가<b>«나»</b>다</p>");
        assertTyped("<p>가<b></b>라</p>", "", "<p>가<b></b><i>«나다»</i>라</p>");
        assertTyped("<p>가<b>새</b>다</p>", "새", "<p>가<b>«나»</b>다</p>");
    }

    @Test
    void keepsASpaceWhereALineBreakOfTheSourceWouldVanish() {
        assertTyped("<p> 나</p>", "", "<p>«가»\n나</p>");
    }

    @Test
    void breaksLinesAsTheArticleDoes() {
        assertTyped("<p>가<br />나</p><p>다<br />라</p>", "\n", "<p>가«»나</p><p>다<br />라</p>");
        assertTyped("<pre>가\n나</pre>", "\n", "<pre>가«»나</pre>");
    }

    @Test
    void beginsAnEmptyArticle() {
        assertTyped("<p>가</p>\n", "가", "«»");
    }
}
