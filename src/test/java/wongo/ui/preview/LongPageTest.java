package wongo.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.editing.Selection;
import wongo.editing.Transaction;
import wongo.preview.Page;
import wongo.preview.PageElement;
import wongo.preview.Pictures;
import wongo.preview.Spot;
import wongo.text.Chance;
import wongo.text.Change;
import wongo.text.Span;
import wongo.ui.Stagehand;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A page of thousands of blocks has them in groups. Nothing of that shows, and patches mean what
/// they mean on a short page.
class LongPageTest {
    private static final int MANY = 1_500;
    private static final long SEED = Long.getLong("wongo.seed", 9);
    private static final String BLOCKS =
            "[...document.querySelectorAll('#article > div:not([data-group]),"
                    + " #article > [data-group] > div')]";
    private static final String TEXTS = BLOCKS + ".map(e => e.innerText.trim()).join()";
    private static final String TOPS =
            BLOCKS + ".map(e => e.getBoundingClientRect().top - article.offsetTop).join()";
    private static final String FLAT =
            "article.replaceChildren(..." + BLOCKS + "); article.childElementCount";
    private static final String GROUPS = "document.querySelectorAll('[data-group]').length";

    private static String paragraphs(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(
                        i ->
                                i % 7 == 0
                                        ? "<h2>" + i + "</h2>\n"
                                        : i % 11 == 0
                                                ? "<p style=\"margin: 3em 0\">" + i + "</p>\n"
                                                : "<p>" + i + "</p>\n")
                .collect(Collectors.joining());
    }

    @Test
    void groupsMoveNothing() {
        try (Showing showing = new Showing(paragraphs(0, MANY + 1), Pictures.none())) {
            assertEquals("16", showing.script(GROUPS));
            String grouped = showing.script(TOPS);
            showing.script(FLAT);
            assertEquals("0", showing.script(GROUPS));
            assertEquals(showing.script(TOPS), grouped);
        }
    }

    @Test
    void aPageThatGrowsAndShrinksIsThePageRenderedAfresh() {
        Chance chance = new Chance(SEED);
        try (Showing showing = new Showing(paragraphs(0, MANY - 100), Pictures.none())) {
            assertEquals("0", showing.script(GROUPS));
            for (int i = 0; i < 12; i++) {
                String source = showing.session.article().source();
                int from = source.indexOf('\n', chance.below(source.length() - 9_000)) + 1;
                int to = source.indexOf('\n', from + chance.below(i < 8 ? 300 : 8_000)) + 1;
                String put =
                        i < 8 ? paragraphs(5_000, 5_000 + chance.below(i == 4 ? 900 : 90)) : "";
                edit(showing, Change.replace(new Span(from, to), put));
                assertSame(showing, i);
            }
            edit(showing, Change.insert(showing.session.article().length(), "<p>끝</p>\n"));
            assertSame(showing, 12);
        }
    }

    private static void edit(Showing showing, Change change) {
        Stagehand.perform(
                () -> showing.session.dispatch(Transaction.of(change, Selection.caret(0))));
    }

    private static void assertSame(Showing showing, int edit) {
        Page fresh = Page.of(showing.session.article(), Pictures.none());
        String texts =
                fresh.elements()
                        .map(PageElement::html)
                        .map(html -> html.replaceAll("<.*?>", "").strip())
                        .collect(Collectors.joining(","));
        String message = "seed " + SEED + " edit " + edit;
        assertEquals(texts, showing.script(TEXTS), message);
        boolean many = fresh.elements().count() > MANY;
        assertEquals(String.valueOf(many), showing.script(GROUPS + " > 0"), message);
        assertEquals(
                "true",
                showing.script(
                        "[...document.querySelectorAll('[data-group]')].every(g =>"
                                + " g.childElementCount > 0 && g.childElementCount <= 200)"),
                message);
    }

    @Test
    void heightsAndClicksMeanTheSame() {
        String post = paragraphs(0, 3 * MANY);
        try (Showing showing = new Showing(post, Pictures.none())) {
            for (int number : new int[] {0, 99, 100, 101, 2_345, 3 * MANY - 40}) {
                int start = post.indexOf(">" + number + "<") - (number % 7 == 0 ? 3 : 2);
                int block = number % 11 == 0 ? post.lastIndexOf('<', start + 2) : start;
                Stagehand.perform(() -> showing.pane.bringUp(new Spot(block, 0.5)));
                Spot edge = Stagehand.ask(showing.pane::upperEdge).orElseThrow();
                assertEquals(block, edge.source());
                assertEquals(0.5, edge.share(), 0.05);
                showing.script(
                        BLOCKS
                                + ".find(e => e.innerText.trim() === '"
                                + number
                                + "').firstElementChild.dispatchEvent("
                                + "new MouseEvent('click', {bubbles: true, cancelable: true}))");
                assertEquals(block, showing.picked.getLast());
            }
        }
    }
}
