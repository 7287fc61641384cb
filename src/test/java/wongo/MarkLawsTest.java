package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static wongo.WritingLawsTest.dialect;
import static wongo.WritingLawsTest.near;
import static wongo.WritingLawsTest.place;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Chance;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.List;

/// Law 7, on every post of the corpus: a mark put on and taken off leaves nothing.
@Execution(ExecutionMode.CONCURRENT)
class MarkLawsTest {
    private static final List<Mark> MARKS =
            List.of(
                    new Mark.Bold(),
                    new Mark.Italic(),
                    new Mark.Underline(),
                    new Mark.Strike(),
                    new Mark.Code(),
                    new Mark.Sub(),
                    new Mark.Sup(),
                    new Mark.Color("#ee2323"),
                    new Mark.Background("#21538527"),
                    new Mark.FontSize("14pt"),
                    new Mark.Link("https://example.org/?a=1&b=2"));

    @Test
    void law7AMarkPutOnAndTakenOffLeavesNothing() {
        int[] refused = new int[2];
        Verdict.of("law 7", 2_000, (post, chance) -> marks(post, chance, refused));
        assertTrue(
                refused[0] * 1000L <= (long) WritingLawsTest.REFUSED * refused[1],
                refused[0] + " of " + refused[1] + " refused");
    }

    /// Law 7 for some stretches of a post.
    ///
    /// @param refused counts those that were not marked, and all
    static int marks(Corpus.Post post, Chance chance, int[] refused) {
        Article article = post.article();
        List<At> lines = Page.lines(article).stream().filter(WritingLawsTest::isText).toList();
        int tries = 0;
        for (int i = 0; i < WritingLawsTest.EDITS * post.weight() && !lines.isEmpty(); i++) {
            At at = chance.oneOf(lines);
            int one = place(at, chance);
            int other = place(at, chance);
            Span visible = new Span(Math.min(one, other), Math.max(one, other));
            Mark mark = chance.oneOf(MARKS);
            if (!visible.isEmpty() && isBare(at, visible, mark) && !isCode(article, at, visible)) {
                tries++;
                refused[0] += markAndUnmark(article, at, visible, mark) ? 0 : 1;
            }
        }
        refused[1] += tries;
        return tries;
    }

    /// Whether an edge of a stretch lies in code of Markdown, which holds no marks.
    private static boolean isCode(Article article, At at, Span visible) {
        return dialect(article).name().equals("markdown")
                && (at.line().kind() instanceof Kind.Code
                        || at.line().prose().elements().stream()
                                .filter(element -> element.marks().contains(new Mark.Code()))
                                .anyMatch(code -> crosses(code.visible(), visible)));
    }

    private static boolean crosses(Span code, Span visible) {
        return code.overlaps(visible) && !visible.covers(code);
    }

    private static boolean isBare(At at, Span visible, Mark mark) {
        Prose prose = at.line().prose();
        if (mark instanceof Mark.Code && at.line().kind() instanceof Kind.Code) {
            return false;
        }
        return prose.elements().stream()
                .filter(
                        element ->
                                element.visible().overlaps(visible)
                                        || visible.touches(element.visible().start())
                                        || visible.touches(element.visible().end()))
                .flatMap(element -> element.marks().stream())
                .noneMatch(there -> there.equals(mark) || there.excludes(mark));
    }

    private static boolean markAndUnmark(Article article, At at, Span visible, Mark mark) {
        Span span =
                new Span(
                        at.sourceOf(visible.start(), Side.RIGHT),
                        at.sourceOf(visible.end(), Side.LEFT));
        Change on = dialect(article).mark(article, span, List.of(mark));
        if (on.isNothing()) {
            return false;
        }
        String what =
                mark + " on " + visible + " near '" + near(article.source(), span.start()) + "'";
        Article marked = article.apply(on);
        Page before = Page.of(article);
        int index = Page.lines(article).indexOf(at);
        Page meant =
                before.with(
                        index, index, before.rows().get(index).withMarks(visible, List.of(mark)));
        Page after = Page.of(marked);
        assertTrue(meant.equals(after), () -> what + ": " + Page.difference(meant, after));
        At there = Page.lines(marked).get(index);
        Span again =
                new Span(
                        there.sourceOf(visible.start(), Side.RIGHT),
                        there.sourceOf(visible.end(), Side.LEFT));
        Change off = dialect(marked).unmark(marked, again, List.of(mark));
        String back = off.apply(marked.source());
        int start = span.start();
        assertEquals(near(article.source(), start), near(back, start), what);
        assertTrue(back.equals(article.source()), () -> what + " " + on + " " + off);
        return true;
    }
}
