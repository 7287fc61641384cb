package wongo.editing;

import wongo.article.Article;
import wongo.article.Mark;
import wongo.text.Span;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// An open article at one moment.
public record State(Article article, Selection selection, Pending pending) {
    public static State of(Article article) {
        int start =
                article.body().extent() == 0
                        ? article.length()
                        : article.sourceAt(0, wongo.text.Side.LEFT);
        return new State(article, Selection.caret(start), Pending.none());
    }

    public State withSelection(Selection selection) {
        return new State(article, selection, Pending.none());
    }

    /// The same with the selection on places of a caret, which is where commands expect it: in the
    /// source it can cut a tag, stand between blocks or in the front matter.
    public State onPlaces() {
        Selection places = Places.legal(article, selection);
        return places.equals(selection) ? this : new State(article, places, pending);
    }

    /// The stretches of the source that are selected, in order: one, but for cells of a table that
    /// are selected as a rectangle one for each.
    List<Span> stretches() {
        return CellRange.several(this)
                .map(CellRange::contents)
                .orElseGet(() -> List.of(selection.span()));
    }

    /// Whether all that is selected is front matter.
    public boolean isInFrontMatter() {
        int end = selection.span().end();
        return end < article.bodyStart()
                || (end == article.bodyStart() && selection.span().start() < end);
    }

    public State withPending(Pending pending) {
        return new State(article, selection, pending);
    }

    /// The marks that a text typed now would get.
    public Set<Mark> marks() {
        int at = selection.span().start();
        Set<Mark> marks =
                article.lineAt(at).map(line -> Selected.marksAt(line, at)).orElseGet(Set::of);
        Set<Mark> typed = new LinkedHashSet<>(marks);
        pending.off().forEach(typed::remove);
        pending.on()
                .forEach(
                        mark -> {
                            typed.removeIf(mark::excludes);
                            typed.add(mark);
                        });
        return typed;
    }
}
