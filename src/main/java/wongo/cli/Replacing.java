package wongo.cli;

import wongo.article.Article;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.List;

/// What came of replacing words in the visible text of an article.
///
/// @param article the article afterwards
/// @param done how many places were replaced
/// @param missed how many could not be
record Replacing(Article article, int done, int missed) {
    /// What of the words changes: what both begin and end with stays where it is, in its marks.
    private record Core(int start, int end, String text) {
        static Core of(String find, String text) {
            int most = Math.min(find.length(), text.length());
            int start = 0;
            while (start < most && find.charAt(start) == text.charAt(start)) {
                start++;
            }
            start -= start > 0 && Character.isHighSurrogate(find.charAt(start - 1)) ? 1 : 0;
            int tail = 0;
            while (tail < most - start && charFromEnd(find, tail) == charFromEnd(text, tail)) {
                tail++;
            }
            tail -= tail > 0 && Character.isLowSurrogate(charFromEnd(find, tail - 1)) ? 1 : 0;
            return new Core(
                    start, find.length() - tail, text.substring(start, text.length() - tail));
        }

        private static char charFromEnd(String text, int back) {
            return text.charAt(text.length() - 1 - back);
        }

        Span in(Article.At at, int found) {
            int from = found + start;
            int to = found + end;
            int last = at.sourceOf(to, Side.LEFT);
            return new Span(from == to ? last : at.sourceOf(from, Side.RIGHT), last);
        }
    }

    /// Works from the end, so that the places in front stay where they are.
    static Replacing of(Article before, String find, String text) {
        Replacing replacing = new Replacing(before, 0, 0);
        if (find.equals(text)) {
            return replacing;
        }
        Core core = Core.of(find, text);
        List<Article.At> lines = before.lines(new Span(before.bodyStart(), before.length()));
        for (Article.At at : lines.reversed()) {
            String visible = at.line().prose().text();
            int found = visible.lastIndexOf(find);
            while (found >= 0) {
                replacing = replacing.then(core.in(at, found), core.text());
                found =
                        found < find.length()
                                ? -1
                                : visible.lastIndexOf(find, found - find.length());
            }
        }
        return replacing;
    }

    private Replacing then(Span span, String text) {
        Change change = article.spelling().body().replace(article, span, text);
        return change.isNothing()
                ? new Replacing(article, done, missed + 1)
                : new Replacing(article.apply(change), done + 1, missed);
    }
}
