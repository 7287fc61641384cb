package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Mark;
import wongo.dialect.html.Marking;
import wongo.dialect.html.Reading;
import wongo.dialect.html.Tagging;
import wongo.dialect.html.Unmarking;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Marks put on a stretch of one line and taken off it: in signs, and in tags where signs would not
/// be read, here or by others.
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
        List<Supplier<Change>> spellings =
                List.of(
                        () ->
                                new Marking(
                                                article,
                                                at,
                                                visible,
                                                marks,
                                                some -> Signs.of(article, some))
                                        .change(),
                        () -> Marking.inTags(article, at, visible, marks).change());
        int troubles = troubles(article);
        return Reading.first(
                article,
                spellings,
                after -> troubles(after) <= troubles && Reading.keepsKind(after, at));
    }

    private int troubles(Article some) {
        return some.lineAt(at.inner().start())
                .map(line -> Problems.of(Reading.blockSource(some, line), line.line()).size())
                .orElse(0);
    }

    /// Signs that cannot be closed and opened again at an edge become tags first.
    Change off() {
        Change off = new Unmarking(article, at, visible, marks).change();
        if (!off.isNothing()) {
            return off;
        }
        Change tagged = tagged();
        Article middle = article.apply(tagged);
        String text = at.line().prose().text();
        return middle.lineAt(at.inner().start())
                .filter(line -> line.line().prose().text().equals(text))
                .map(line -> tagged.then(new Unmarking(middle, line, visible, marks).change()))
                .filter(change -> !change.equals(tagged))
                .orElse(Change.none());
    }

    private Change tagged() {
        String block = Reading.blockSource(article, at);
        List<Edit> edits = new ArrayList<>();
        for (Element element : at.line().prose().elements()) {
            boolean crosses =
                    element.visible().overlaps(visible) && !visible.covers(element.visible());
            if (crosses && !element.open().of(block).startsWith("<")) {
                Tagging tags = Tagging.of(article, element.marks());
                edits.add(new Edit(element.open(), tags.open()));
                edits.add(new Edit(element.close(), tags.close()));
            }
        }
        return Change.of(edits).shift(at.blockStart());
    }
}
