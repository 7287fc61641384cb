package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.text.Change;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Proves a change by reading it: the first of several spellings that reads as it was meant.
final class Reading {
    private Reading() {}

    /// The first change after which the article is as wanted; none if no spelling does.
    static Change first(
            Article article, List<Supplier<Change>> spellings, Predicate<Article> wanted) {
        for (Supplier<Change> spelling : spellings) {
            Change change = spelling.get();
            if (!change.isNothing() && wanted.test(article.apply(change))) {
                return change;
            }
        }
        return Change.none();
    }

    static Change proven(Article article, Change change, Predicate<Article> wanted) {
        return first(article, List.of(() -> change), wanted);
    }

    /// Whether texts show the same: a no-break space is as good as a space.
    static boolean same(String left, String right) {
        return left.replace('\u00A0', ' ').equals(right.replace('\u00A0', ' '));
    }

    /// Whether the line at a place shows a text, in an article of so many rows and visible chars.
    static boolean shows(Article article, int place, String text) {
        return article.lineAt(place).filter(at -> same(at.line().prose().text(), text)).isPresent();
    }

    /// The block that a line stands in, as it is in the article.
    static String blockSource(Article article, At at) {
        return article.body().atSource(at.blockStart() - article.bodyStart()).block().source();
    }
}
