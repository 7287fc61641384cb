package wongo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.article.Color;

import java.util.List;

class ReviewTest {
    private static void assertFound(List<String> codes, String body) {
        List<String> found = Review.of(CountsTest.read(body)).stream().map(Finding::code).toList();
        assertEquals(codes, found, body);
    }

    @Test
    void findsImagesWithoutATextInTheirPlace() {
        assertFound(List.of("review.alt"), "<p><img src=\"a.png\"></p>");
        assertFound(List.of(), "<p><img src=\"a.png\" alt=\"원고지\"></p>");
    }

    @Test
    void findsTextTooPaleToRead() {
        assertFound(List.of("review.contrast"), "<p><span style=\"color: #ee2323;\">빨강</span></p>");
        assertFound(List.of(), "<p><span style=\"color: #1a5490;\">남색</span></p>");
        assertFound(
                List.of("review.contrast"), "<p><span style=\"color: #00000060;\">흐림</span></p>");
    }

    @Test
    void theGroundOfAHighlightIsBlendedBeforeItIsJudged() {
        String pale = "<p><span style=\"background-color: #21538527; color: %s;\">글</span></p>";
        assertFound(List.of(), pale.formatted("#333"));
        assertFound(List.of("review.contrast"), pale.formatted("#cf2e2e"));
    }

    @Test
    void saysTheContrastAndTheNextColourThatCanBeRead() {
        Article article = CountsTest.read("<p><span style=\"color: #ee2323;\">빨강</span></p>");
        List<String> details = Review.of(article).getFirst().details();
        assertEquals(List.of("#ee2323", "4.29"), details.subList(0, 2));
        assertTrue(Color.of(details.get(2)).orElseThrow().contrast(Color.WHITE) >= 4.5);
    }

    @Test
    void theFixRecoloursThePhraseAndLeavesNothingToFind() {
        Article article = CountsTest.read("<p>앞 <span style=\"color: #ee2323;\">빨강</span> 뒤</p>");
        Article fixed = article.apply(Review.of(article).getFirst().fix().orElseThrow());
        assertEquals(List.of(), Review.of(fixed));
    }

    @Test
    void placesAreThoseOfTheWholeFile() {
        String post = "---\ntitle: 가\n---\n<p>나 <img src=\"a.png\"></p>";
        assertEquals(
                "<img src=\"a.png\">",
                Review.of(CountsTest.read(post)).getFirst().place().of(post));
    }
}
