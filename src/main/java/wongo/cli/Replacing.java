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
    /// Works from the end, so that the places in front stay where they are.
    static Replacing of(Article before, String find, String text) {
        Replacing replacing = new Replacing(before, 0, 0);
        List<Article.At> lines = before.lines(new Span(before.bodyStart(), before.length()));
        for (Article.At at : lines.reversed()) {
            String visible = at.line().prose().text();
            for (int i = visible.lastIndexOf(find);
                    i >= 0;
                    i = i == 0 ? -1 : visible.lastIndexOf(find, i - find.length())) {
                Span span =
                        new Span(
                                at.sourceOf(i, Side.RIGHT),
                                at.sourceOf(i + find.length(), Side.LEFT));
                replacing = replacing.then(span, text);
                if (i < find.length()) {
                    break;
                }
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
