package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.text.Change;
import wongo.text.Span;

import java.util.List;
import java.util.stream.Stream;

/// Takes whole lines out that stand behind each other.
final class Removing {
    private final Article article;

    Removing(Article article) {
        this.article = article;
    }

    /// Takes lines out; none where another would go with them.
    Change lines(List<At> gone) {
        if (gone.isEmpty()) {
            return Change.none();
        }
        int extent = gone.stream().mapToInt(at -> at.line().extent()).sum();
        return ways(gone.getFirst(), gone.getLast())
                .filter(
                        way ->
                                article.apply(way).body().extent()
                                        == article.body().extent() - extent)
                .findFirst()
                .orElse(Change.none());
    }

    /// The ways to do it, likeliest first: with what stands behind the lines, or before them.
    private Stream<Change> ways(At first, At last) {
        int start = start(first);
        int end = end(last);
        int next = nextStart(end);
        int before = previousEnd(start);
        return Stream.of(
                Change.delete(new Span(start, Math.max(end, next))),
                Change.delete(new Span(before, end)),
                Change.delete(new Span(start, end)));
    }

    /// Where a line starts, marks included.
    private int start(At at) {
        if (MarkdownReader.isHtml(article, at)) {
            return at.outer().start();
        }
        Nest nest = Nest.of(article, at);
        return nest.blockStart() + nest.head().start;
    }

    /// Where a line ends, without what its item holds beside it.
    int end(At at) {
        if (MarkdownReader.isHtml(article, at)) {
            return at.outer().end();
        }
        Nest nest = Nest.of(article, at);
        return nest.blockStart()
                + (nest.leaf().type == Branch.Type.ITEM ? nest.leaf().markEnd : nest.leaf().end);
    }

    /// Where the line behind a place starts, its marks not included.
    private int nextStart(int end) {
        String behind = article.slice(new Span(end, Math.min(article.length(), end + 512)));
        int at = 0;
        while (at < behind.length() && Places.isSpace(behind.charAt(at))) {
            at++;
        }
        return end + at;
    }

    private int previousEnd(int start) {
        int from = Math.max(article.bodyStart(), start - 512);
        String before = article.slice(new Span(from, start));
        int at = before.length();
        while (at > 0 && (Places.isSpace(before.charAt(at - 1)) || isQuoteMark(before, at))) {
            at--;
        }
        return from + at;
    }

    /// A `>` with nothing before it on its line.
    private static boolean isQuoteMark(String text, int end) {
        return text.charAt(end - 1) == '>'
                && text.substring(text.lastIndexOf('\n', end - 1) + 1, end)
                        .replace('>', ' ')
                        .isBlank();
    }
}
