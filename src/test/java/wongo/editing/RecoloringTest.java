package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.article.Color;
import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.dialect.Dialects;

import java.util.List;

class RecoloringTest {
    @Test
    void theTextsColourAndTheOneBehindIt() {
        assertRecolored(
                2,
                "<p><span style=\"color: #cf2e2e;\">가</span> 나"
                        + " <b><span style=\"background-color: #cf2e2e\">다</span></b></p>",
                "<p><span style=\"color: #ee2323;\">가</span> 나"
                        + " <b><span style=\"background-color: #EE2323\">다</span></b></p>");
    }

    @Test
    void eachSpellingOfTheColour() {
        assertRecolored(
                1,
                "<p><span style=\"color: #cf2e2e\">가</span></p>",
                "<p><span style=\"color: rgb(238, 35, 35)\">가</span></p>");
    }

    @Test
    void otherColoursStay() {
        String others =
                "<p><span style=\"color: #ee2324\">가</span>"
                        + " <span style=\"background-color: #ee232380\">나</span> #ee2323</p>";
        assertRecolored(0, others, others);
    }

    @Test
    void oneStyleForAnotherHoweverItsColourIsSpelled() {
        HighlightStyle red = HighlightStyle.of(List.of(new Mark.Bold(), new Mark.Color("#ee2323")));
        HighlightStyle pale = HighlightStyle.of(List.of(new Mark.Background("#fff3bf")));
        String before =
                "<p><b><span style=\"color: #EE2323;\">가</span></b>"
                        + " <span style=\"color: #ee2323;\">나</span></p>";
        Recoloring recoloring = Recoloring.of(new Dialects().read("a.html", before), red, pale);
        assertEquals(1, recoloring.count());
        assertEquals(
                "<p><span style=\"background-color: #fff3bf;\">가</span>"
                        + " <span style=\"color: #ee2323;\">나</span></p>",
                recoloring.change().apply(before));
    }

    private static void assertRecolored(int count, String after, String before) {
        Article article = new Dialects().read("a.html", before);
        Recoloring recoloring =
                Recoloring.of(article, Color.of("#ee2323").orElseThrow(), "#cf2e2e");
        assertEquals(after, recoloring.change().apply(before));
        assertEquals(count, recoloring.count());
        String back = recoloring.change().invert(before).apply(after);
        assertEquals(before, back);
    }
}
