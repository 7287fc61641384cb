package wongo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.article.Section;

import java.util.List;
import java.util.stream.Collectors;

class SkimTest {
    private static final HighlightStyle RED = HighlightStyle.of(List.of(new Mark.Color("red")));

    /// Each part as `heading: phrase|phrase`.
    private static void assertSkim(List<String> parts, Skim skim) {
        assertEquals(
                parts,
                skim.parts().stream()
                        .map(
                                part ->
                                        part.section().map(Section::title).orElse("")
                                                + ": "
                                                + part.phrases().stream()
                                                        .map(Skim.Phrase::text)
                                                        .collect(Collectors.joining("|")))
                        .toList());
    }

    private static Skim of(String body) {
        return Skim.of(CountsTest.read(body));
    }

    private static String red(String text) {
        return "<span style=\"color: red\">" + text + "</span>";
    }

    @Test
    void phrasesStandUnderTheirHeadings() {
        assertSkim(
                List.of(": 가", "하나: 나|다", "하나의 하나: 라"),
                of(
                        "<p>"
                                + red("가")
                                + "</p>\n<h2>하나</h2>\n<p>"
                                + red("나")
                                + " 글 "
                                + red("다")
                                + "</p>\n<h2>빈 절</h2>\n<p>글</p>\n<h3>하나의 하나</h3>\n<ul><li>"
                                + red("라")
                                + "</li></ul>"));
    }

    @Test
    void aPhraseThatIsSlantedInPartsIsOne() {
        assertSkim(List.of(": 가나다"), of("<p>" + red("가<i>나</i>다") + "</p>"));
    }

    @Test
    void twoStylesSideBySideAreTwoPhrases() {
        assertSkim(List.of(": 가|나"), of("<p>" + red("가") + red("<b>나</b>") + "</p>"));
    }

    @Test
    void whatIsInCellsCountsAndWhatIsInCodeDoesNot() {
        assertSkim(
                List.of(": 가"),
                of(
                        "<table><tr><td>"
                                + red("가")
                                + "</td></tr></table>\n<pre><code>"
                                + red("int")
                                + "</code></pre>"));
    }

    @Test
    void linesAndSpacesOfAPhraseAreOneSpace() {
        assertSkim(List.of(": 가 나"), of("<p>" + red("가<br>나&nbsp;") + red("&nbsp;") + "</p>"));
    }

    @Test
    void oneStyleCanBeReadAlone() {
        Skim skim = of("<p>" + red("가") + " " + red("<b>나</b>") + " " + red("다") + "</p>");
        assertSkim(List.of(": 가|다"), skim.only(RED::looksLike));
        assertEquals(List.of(2, 1), List.copyOf(skim.styles().values()));
    }

    @Test
    void placesAreThoseOfTheWholeFile() {
        String post = "---\ntitle: 가\n---\n<p>나 " + red("다") + "</p>";
        Article article = CountsTest.read(post);
        Skim.Phrase phrase = Skim.of(article).parts().getFirst().phrases().getFirst();
        assertEquals("다", phrase.source().of(post));
    }
}
