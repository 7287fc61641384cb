package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Element;
import wongo.article.Line;
import wongo.article.Prose;
import wongo.text.Side;
import wongo.text.Span;

/// What holds of every reading, whatever the source: spans lie where they should, and maps run
/// forward.
final class Shape {
    private Shape() {}

    static void holds(Article article) {
        for (Block block : article.body()) {
            assertTrue(!block.source().isEmpty(), () -> "an empty " + block);
            Span whole = new Span(0, block.source().length());
            block.lines().forEach(line -> within(whole, line.outer(), "line", line));
            block.texts().forEach(line -> line(whole, line));
        }
        found(article);
    }

    private static void line(Span block, Line line) {
        Prose prose = line.prose();
        within(block, line.outer(), "outer", line);
        within(line.outer(), prose.inner(), "inner", line);
        prose.filler().ifPresent(filler -> within(prose.inner(), filler, "filler", line));
        int end = prose.inner().start();
        for (int i = 0; i < prose.length(); i++) {
            Span source = prose.sourceOfChar(i);
            boolean sameUnit = i > 0 && source.equals(prose.sourceOfChar(i - 1));
            assertTrue(sameUnit || source.start() >= end, () -> "a char goes back in " + line);
            end = source.end();
        }
        assertTrue(end <= prose.inner().end(), () -> "text behind its inner span in " + line);
        prose.elements().forEach(element -> element(element, line));
        places(prose, line);
    }

    private static void element(Element element, Line line) {
        within(line.prose().inner(), element.outer(), "element", line);
        assertTrue(element.open().end() <= element.close().start(), () -> "tags cross in " + line);
        within(new Span(0, line.prose().length()), element.visible(), "visible", line);
    }

    private static void places(Prose prose, Line line) {
        for (int at = 0; at <= prose.length(); at++) {
            if (prose.isPlace(at)) {
                int left = prose.sourceOf(at, Side.LEFT);
                int right = prose.sourceOf(at, Side.RIGHT);
                assertTrue(left <= right, () -> "the sides of a place in " + line);
                assertEquals(at, prose.visibleOf(left), () -> "left of a place in " + line);
                assertEquals(at, prose.visibleOf(right), () -> "right of a place in " + line);
            }
        }
    }

    /// The article finds each of its lines at the line's own places, unless a line before shares
    /// them.
    private static void found(Article article) {
        int shared = -1;
        for (At at : article.lines(new Span(0, article.length()))) {
            int start = at.sourceOf(0, Side.LEFT);
            assertTrue(at.outer().touches(start), () -> "the start of " + at);
            if (start > shared) {
                At there = article.lineAt(start).orElseThrow();
                // A table without a pipe at its start begins with a cell.
                Line line = at.isInTable() ? there.line() : there.surface();
                assertEquals(at.line(), line, () -> "the line at the start of " + at);
                assertEquals(at.visible(), there.visible(), () -> "the start of " + at);
            }
            shared = at.inner().end();
        }
    }

    private static void within(Span outer, Span inner, String what, Line line) {
        assertTrue(
                outer.covers(inner),
                () -> what + " " + inner + " outside " + outer + " of " + line);
    }
}
