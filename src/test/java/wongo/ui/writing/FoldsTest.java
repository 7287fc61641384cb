package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Article;
import wongo.text.Change;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;

/// What of an article's rows is seen, and how folds follow a change. A `▸` before a heading says
/// that its section is folded.
class FoldsTest {
    private static final String POST =
            """
            <p>앞</p>
            <h2>가</h2>
            <p>가1<br>가2</p>
            <h3>나</h3>
            <p>나1</p>
            <h2>다</h2>
            <p>다1</p>
            <h2>라</h2>
            <h2>마</h2>
            <ul><li>마1</li><li>마2</li></ul>
            """;

    @ParameterizedTest
    @CsvSource({
        "가, 앞 가…4 다 다1 라 마 마1 마2",
        "나, 앞 가 가1 가2 나…1 다 다1 라 마 마1 마2",
        "가 나, 앞 가…4 다 다1 라 마 마1 마2",
        "가 다, 앞 가…4 다…1 라 마 마1 마2",
        "마, 앞 가 가1 가2 나 나1 다 다1 라 마…2",
        "라, 앞 가 가1 가2 나 나1 다 다1 라 마 마1 마2",
        "앞, 앞 가 가1 가2 나 나1 다 다1 라 마 마1 마2",
    })
    void aFoldedSectionHidesItsRows(String folded, String seen) {
        Article article = Desk.article(POST);
        assertEquals(seen, seen(article, folds(article, folded)));
    }

    @Test
    void allSectionsButTheEmptyOnesAreFolded() {
        Article article = Desk.article(POST);
        assertEquals(folds(article, "가 나 다 마"), Folds.all(article));
    }

    @Test
    void showingARowUnfoldsAllThatHidesIt() {
        Article article = Desk.article(POST);
        Folds folds = folds(article, "가 나 다");
        assertEquals(folds(article, "다"), folds.showing(article, 5));
        assertEquals(folds(article, "나 다"), folds.showing(article, 2));
        assertEquals(folds, folds.showing(article, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "letters before the heading, '<p>앞', '<p>맨 앞'",
        "letters in the heading, '<h2>가', '<h2>맨 가'",
        "another kind of heading, '<h2>가</h2>', '<h4>가</h4>'",
        "a paragraph before the heading, '<h2>가', '<p>새</p>\n<h2>가'",
        "letters in what is hidden, '가1', '가 하나'",
        "the heading's own tag, '<h2>가', '<h2 class=\"a\">가'",
    })
    void aFoldStaysWithItsHeading(String what, String old, String young) {
        Article before = Desk.article(POST);
        Change change = change(before, old, young);
        Article after = before.apply(change);

        String seen = seen(after, folds(before, "가").follow(before, after, change));

        assertEquals(1, seen.chars().filter(c -> c == '…').count(), seen);
        assertEquals("가", seen.substring(seen.indexOf('…') - 1, seen.indexOf('…')), seen);
    }

    @Test
    void aFoldMovesWithItsSection() {
        Article before = Desk.article(POST);
        String text = before.source();
        int start = text.indexOf("<h2>다");
        int end = text.indexOf("<h2>라");
        Change change =
                Change.delete(new Span(start, end))
                        .then(Change.insert(text.indexOf("<h2>가"), text.substring(start, end)));
        Article after = before.apply(change);

        Folds folds = folds(before, "다").follow(before, after, change);

        assertEquals("앞 다…1 가 가1 가2 나 나1 라 마 마1 마2", seen(after, folds));
        Folds back = folds.follow(after, before, before.invert(change));
        assertEquals(folds(before, "다"), back);
    }

    @ParameterizedTest
    @CsvSource({
        "'<h2>다</h2>', '<p>다</p>'",
        "'<h2>다</h2>\n', ''",
        "'<p>다1</p>\n', ''",
    })
    void aFoldEndsWithItsHeadingOrWithWhatItHides(String old, String young) {
        Article before = Desk.article(POST);
        Change change = change(before, old, young);
        Article after = before.apply(change);

        assertEquals(Folds.none(), folds(before, "다").follow(before, after, change));
    }

    @ParameterizedTest
    @CsvSource({"나1, 나 가", "가2, 가", "마2, 마", "앞, ''", "라, ''"})
    void sectionsAroundAPlaceAreFoundFromTheInnermost(String place, String headings) {
        Article article = Desk.article(POST);
        List<Integer> starts = new ArrayList<>();
        for (String heading : headings.split(" ")) {
            if (!heading.isEmpty()) {
                starts.add(start(article, heading));
            }
        }
        assertEquals(starts, Folds.around(article, article.source().indexOf(place)));
    }

    private static Folds folds(Article article, String headings) {
        Folds folds = Folds.none();
        for (String heading : headings.split(" ")) {
            folds = folds.with(start(article, heading));
        }
        return folds;
    }

    private static int start(Article article, String text) {
        return article.source().indexOf(">" + text + "<") - 3;
    }

    private static Change change(Article article, String old, String young) {
        int at = article.source().indexOf(old);
        return Change.between(
                article.source(),
                article.source().substring(0, at)
                        + young
                        + article.source().substring(at + old.length()));
    }

    private static String seen(Article article, Folds folds) {
        Sight sight = folds.sight(article);
        List<String> seen = new ArrayList<>();
        List<Row> rows = Row.of(article.body());
        for (int i = 0; i < rows.size(); i++) {
            String text =
                    rows.get(i).segments().stream()
                            .map(segment -> segment.getSegment().getLeft())
                            .reduce("", String::concat);
            switch (sight.of(i)) {
                case Fold.Open() -> seen.add(text);
                case Fold.Shut(int hidden) -> seen.add(text + "…" + hidden);
                case Fold.Away() -> {}
            }
        }
        return String.join(" ", seen);
    }
}
