package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Prose;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Source with marks of its own put into a line: the marks of the place end before it and begin
/// again behind it, save those that it has too.
final class Inlay {
    private final Prose prose;
    private final Cuts cuts;
    private final int blockStart;

    Inlay(Article article, At at) {
        this.prose = at.line().prose();
        this.cuts = new Cuts(prose, Reading.blockSource(article, at));
        this.blockStart = at.blockStart();
    }

    /// @param place where the caret stands, in the article
    Edit at(int place, String inline) {
        if (prose.length() == 0) {
            return new Edit(empty().shift(blockStart), inline);
        }
        int caret = place(place - blockStart);
        int visible = prose.visibleOf(caret);
        List<Element> around = cuts.openAt(caret);
        int shared = Math.min(leading(around, inline), trailing(around, inline));
        List<Element> inner = around.subList(shared, around.size());
        String put = stripped(inline, shared, shared);
        if (inner.stream().allMatch(element -> element.visible().end() == visible)) {
            return Edit.insert(blockStart + behind(inner, caret), put);
        }
        if (inner.stream().allMatch(element -> element.visible().start() == visible)) {
            return Edit.insert(blockStart + before(inner, caret), put);
        }
        int start = leading(around, inline);
        int end = trailing(around, inline);
        return Edit.insert(
                blockStart + caret,
                cuts.closing(around.subList(start, around.size()))
                        + stripped(inline, start, end)
                        + cuts.opening(around.subList(end, around.size())));
    }

    /// What is put in before a cut: the marks around end, unless the text begins with them.
    String closed(List<Element> around, String inline) {
        int shared = leading(around, inline);
        return cuts.closing(around.subList(shared, around.size())) + stripped(inline, shared, 0);
    }

    /// What is put in behind a cut: the marks around begin again, unless the text ends with them.
    String opened(List<Element> around, String inline) {
        int shared = trailing(around, inline);
        return stripped(inline, 0, shared) + cuts.opening(around.subList(shared, around.size()));
    }

    /// What keeps an empty line open gives way, and so do its empty marks.
    private Span empty() {
        return prose.elements().isEmpty()
                ? prose.filler().orElse(Span.at(prose.sourceOf(0, Side.LEFT)))
                : prose.inner();
    }

    private int place(int caret) {
        int visible = prose.visibleOf(caret);
        int left = prose.sourceOf(visible, Side.LEFT);
        int right = prose.sourceOf(visible, Side.RIGHT);
        return caret >= right ? right : left;
    }

    private int behind(List<Element> inner, int caret) {
        int at = caret;
        for (Element element : inner.reversed()) {
            at = element.close().start() == at && element.isClosed() ? element.close().end() : at;
        }
        return at;
    }

    private int before(List<Element> inner, int caret) {
        int at = caret;
        for (Element element : inner.reversed()) {
            at = element.open().end() == at ? element.open().start() : at;
        }
        return at;
    }

    /// How many of the elements around a place, from the outermost on, a text begins with.
    private int leading(List<Element> around, String inline) {
        List<Token> tokens = Tags.tokens(inline);
        int count = 0;
        while (count < Math.min(around.size(), tokens.size())
                && tokens.get(count) instanceof Token.Start tag
                && tag.span().of(inline).equals(cuts.opening(around.get(count)))) {
            count++;
        }
        return count;
    }

    private int trailing(List<Element> around, String inline) {
        List<String> tags = closedLast(inline);
        int count = 0;
        while (count < Math.min(around.size(), tags.size())
                && tags.get(count).equals(cuts.opening(around.get(count)))) {
            count++;
        }
        return count;
    }

    /// The opening tags of the elements that end with the text, outermost first.
    private static List<String> closedLast(String inline) {
        Deque<String> open = new ArrayDeque<>();
        List<String> closed = new ArrayList<>();
        for (Token token : Tags.tokens(inline)) {
            switch (token) {
                case Token.Start(Span span, String name) when !Names.VOID.contains(name) -> {
                    open.push(span.of(inline));
                    closed.clear();
                }
                case Token.End end when !open.isEmpty() -> closed.addFirst(open.pop());
                default -> closed.clear();
            }
        }
        return closed;
    }

    /// A text without its first opening tags and its last closing tags.
    private static String stripped(String inline, int opening, int closing) {
        List<Token> tokens = Tags.tokens(inline);
        int start = opening == 0 ? 0 : tokens.get(opening - 1).end();
        int end =
                closing == 0 ? inline.length() : tokens.get(tokens.size() - closing).span().start();
        return inline.substring(start, Math.max(start, end));
    }
}
