package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Mark;
import wongo.dialect.html.Marking;
import wongo.dialect.html.Reading;
import wongo.dialect.html.Unmarking;
import wongo.text.Change;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Marks put on a stretch of one line and taken off it: in signs, and in tags where signs would not
/// be read, here or by others; where neither would, the line is spelled otherwise first.
final class Highlighting {
    private final Article article;
    private final At at;
    private final Span visible;
    private final List<Mark> marks;

    Highlighting(Article article, At at, Span visible, List<Mark> marks) {
        this.article = article;
        this.at = at;
        this.visible = visible;
        this.marks = marks;
    }

    Change on() {
        int troubles = troubles(article);
        Predicate<Article> wanted =
                after -> troubles(after) <= troubles && Reading.keepsKind(after, at);
        List<Supplier<Change>> spellings = new ArrayList<>(spellings(article, at));
        for (Supplier<Change> loosened : new Loosening(article, at, visible).ways()) {
            spellings.add(
                    () ->
                            then(
                                    loosened.get(),
                                    (a, l) -> Reading.first(a, spellings(a, l), wanted)));
        }
        return Reading.first(article, spellings, wanted);
    }

    private List<Supplier<Change>> spellings(Article some, At line) {
        return List.of(
                () -> new Marking(some, line, visible, marks, all -> Signs.of(some, all)).change(),
                () -> Marking.inTags(some, line, visible, marks).change());
    }

    private int troubles(Article some) {
        return some.lineAt(at.inner().start())
                .map(line -> Problems.of(Reading.blockSource(some, line), line.line()).size())
                .orElse(0);
    }

    /// Signs that cannot be closed and opened again at an edge become tags first. A link that was
    /// spelled out so that the marks could stand in it is itself again.
    Change off() {
        Change off = new Unmarking(article, at, visible, marks).change();
        Change done =
                off.isNothing()
                        ? then(
                                new Loosening(article, at, visible).tagged(),
                                (some, line) -> new Unmarking(some, line, visible, marks).change())
                        : off;
        Change tightened =
                then(done, (some, line) -> ImplicitLinks.tightened(article, at, some, line));
        return tightened.isNothing() ? done : tightened;
    }

    /// A change and what is done to the line after it; none where either is nothing.
    private Change then(Change first, BiFunction<Article, At, Change> deed) {
        if (first.isNothing()) {
            return first;
        }
        Article middle = article.apply(first);
        return middle.lineAt(at.inner().start())
                .map(line -> deed.apply(middle, line))
                .filter(change -> !change.isNothing())
                .map(first::then)
                .orElse(Change.none());
    }
}
