package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.text.Change;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class PatchTest {
    private static final String BODY =
            """
            <h2>제목</h2>

            <p>하나<br>둘<br>셋</p>

            <ul>
                <li>가</li>
                <li>나</li>
                <li>다</li>
            </ul>

            <p>끝</p>
            """;

    private static final Article BEFORE = Article.read(BODY, Desk.SPELLING);

    private static Optional<Patch> patch(Change change) {
        return Patch.between(BEFORE, BEFORE.apply(change), change).patch();
    }

    private static void assertPatch(int first, int count, int rows, String found, String put) {
        Patch patch = patch(Change.replace(at(found), put)).orElseThrow();
        assertEquals(
                List.of(first, count, rows),
                List.of(patch.first(), patch.count(), patch.rows().size()));
    }

    private static Span at(String found) {
        int start = BODY.indexOf(found);
        return new Span(start, start + found.length());
    }

    @Test
    void aLetterPatchesItsRowAlone() {
        assertPatch(2, 1, 1, "둘", "둘x");
        assertPatch(5, 1, 1, "<li>나", "<li>나x");
    }

    @Test
    void aNewRowPutsItselfBeforeTheNext() {
        assertPatch(4, 1, 2, "<li>나", "<li>새</li>\n    <li>나");
    }

    @Test
    void aRowGoneTakesItsNeighbourIn() {
        assertPatch(1, 2, 1, "하나<br>둘<br>", "하나<br>");
    }

    @Test
    void whatDoesNotShowPatchesNothing() {
        assertEquals(Optional.empty(), patch(Change.replace(at("\n\n<p>끝"), "\n\n\n<p>끝")));
    }

    @Test
    void aGapThatIsUsedAgainBetweenOtherBlocksEndsNoPatch() {
        Article before =
                Article.read(
                        "<figure><img src=\"a.png\"></figure>\n"
                                + "<p><figure><img src=\"b.png\"></figure>\n"
                                + "</p>\n"
                                + "<p>끝</p>\n",
                        Desk.SPELLING);
        int start = before.source().indexOf("/figure");
        Change change = Change.delete(new Span(start, start + "/figur".length()));
        Article after = before.apply(change);

        assertEquals(Row.of(after.body()), patched(before, after, change));
    }

    private static List<Row> patched(Article before, Article after, Change change) {
        List<Row> rows = new ArrayList<>(Row.of(before.body()));
        Patch.between(before, after, change)
                .patch()
                .ifPresent(
                        patch -> {
                            List<Row> place =
                                    rows.subList(patch.first(), patch.first() + patch.count());
                            place.clear();
                            place.addAll(patch.rows());
                        });
        return rows;
    }

    @Test
    void patchesGiveTheRowsOfTheArticleForEveryChange() {
        for (int seed = 0; seed < 400; seed++) {
            Random chance = new Random(seed);
            int start = chance.nextInt(BODY.length());
            int end = Math.min(BODY.length(), start + chance.nextInt(12));
            Change change =
                    Change.replace(
                            new Span(start, end),
                            List.of("", "x", "<br>", "<p>", "\n\n", "</li>")
                                    .get(chance.nextInt(6)));
            Article after = BEFORE.apply(change);
            assertEquals(Row.of(after.body()), patched(BEFORE, after, change), "seed " + seed);
        }
    }
}
