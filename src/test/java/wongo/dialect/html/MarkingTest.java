package wongo.dialect.html;

import org.junit.jupiter.api.Test;

import wongo.article.Mark;

import java.util.List;

class MarkingTest {
    private static final List<Mark> BOLD = List.of(new Mark.Bold());
    private static final List<Mark> RED = List.of(new Mark.Color("#ee2323"));
    private static final List<Mark> BOLD_RED = List.of(new Mark.Bold(), new Mark.Color("#ee2323"));

    private static void assertMarked(String expected, List<Mark> marks, String marked) {
        Sample.assertEdit(
                expected, marked, (article, span) -> Sample.html().mark(article, span, marks));
    }

    private static void assertUnmarked(String expected, List<Mark> marks, String marked) {
        Sample.assertEdit(
                expected, marked, (article, span) -> Sample.html().unmark(article, span, marks));
    }

    @Test
    void wrapsTheSpanOnce() {
        assertMarked("<p>가<b>나</b>다</p>", BOLD, "<p>가«나»다</p>");
        assertMarked("<p><b>가<i>나</i>다</b></p>", BOLD, "<p>«가<i>나</i>다»</p>");
        assertMarked(
                "<p>가<b><span style=\"color: #ee2323;\">나</span></b></p>", BOLD_RED, "<p>가«나»</p>");
    }

    @Test
    void wrapsInPiecesWhereElementsReachOverItsEdges() {
        assertMarked("<p><b>가</b><i><b>나</b>다</i></p>", BOLD, "<p>«가<i>나»다</i></p>");
        assertMarked("<p><b>가</b></p>\n<p><b>나</b></p>", BOLD, "<p>«가</p>\n<p>나»</p>");
    }

    @Test
    void winsOverAnotherColour() {
        assertMarked(
                "<p><span style=\"color: #111;\">가<span style=\"color:"
                        + " #ee2323;\">나</span></span></p>",
                RED,
                "<p><span style=\"color: #111;\">가«나»</span></p>");
    }

    @Test
    void spellsAsTheArticleDoes() {
        assertMarked(
                "<p><span style=\"color: red;\"><strong>가</strong></span> "
                        + "<span style=\"color: #ee2323;\"><strong>나</strong></span></p>",
                BOLD_RED,
                "<p><span style=\"color: red;\"><strong>가</strong></span> «나»</p>");
    }

    @Test
    void takesOffTheTagsOrSplitsThem() {
        assertUnmarked("<p>가나</p>", BOLD, "<p><b>«가나»</b></p>");
        assertUnmarked("<p><b>가</b>나<b>다</b></p>", BOLD, "<p><b>가«나»다</b></p>");
        assertUnmarked("<p><b><i>가</i></b><i>나</i></p>", BOLD, "<p><b><i>가«나»</i></b></p>");
        assertUnmarked(
                "<p><span style=\"color: red;\">가</span></p>",
                List.of(new Mark.Background("#eee")),
                "<p><span style=\"color: red; background-color: #eee\">«가»</span></p>");
        assertUnmarked(
                "<p><span style=\"color: red;\">가</span></p>",
                BOLD,
                "<p><b style=\"color: red\">«가»</b></p>");
    }
}
