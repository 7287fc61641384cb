package wongo.editing;

import wongo.article.Article;
import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.text.Change;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Commands that change how the selected text looks, or what is typed next.
final class Marking {
    private Marking() {}

    static Optional<Transaction> toggle(State state, List<Mark> marks) {
        boolean marked = isMarked(state, marks);
        if (state.selection().isCaret()) {
            return pend(state, marked ? List.of() : marks, marked ? marks : List.of());
        }
        return marked ? mark(state, List.of(), marks) : mark(state, marks, List.of());
    }

    /// Whether every selected char has the marks, or what is typed next will have them.
    static boolean isMarked(State state, List<Mark> marks) {
        List<Set<Mark>> selected = marks(state);
        return !selected.isEmpty() && selected.stream().allMatch(those -> those.containsAll(marks));
    }

    static Optional<Transaction> highlight(State state, HighlightStyle style) {
        if (isPainted(state, style)) {
            return toggle(state, style.marks());
        }
        List<Mark> others = others(state, style);
        if (state.selection().isCaret()) {
            return pend(state, style.marks(), others);
        }
        return Places.keeping(state, repaint(state, style.marks(), others));
    }

    /// The change that puts some marks on the selected text in the place of others. Where all of it
    /// is highlighted already, its tags only change what they say; else it is painted anew from the
    /// outside in, so that it is spelled as if there had been no other.
    static Change repaint(State state, List<Mark> on, List<Mark> off) {
        Article article = state.article();
        List<Span> spans = state.stretches();
        boolean highlighted =
                marks(state).stream()
                        .allMatch(those -> those.stream().anyMatch(HighlightStyle::isColour));
        Change inPlace =
                highlighted
                        ? article.spelling().body().repaint(article, spans, off, on)
                        : Change.none();
        if (!inPlace.isNothing()) {
            return inPlace;
        }
        List<Mark> all = new ArrayList<>(off);
        all.addAll(off.isEmpty() ? List.of() : on);
        return change(article, spans, on, all);
    }

    /// Gives every text that looks like one style the looks of another.
    static Optional<Transaction> recolor(State state, HighlightStyle from, HighlightStyle to) {
        Article article = state.article();
        List<Span> uses = Uses.of(article, from);
        return uses.isEmpty() || from.looksLike(to)
                ? Optional.empty()
                : Places.keeping(
                        state,
                        article.spelling().body().repaint(article, uses, from.marks(), to.marks()));
    }

    /// What another highlight put on the text: its colours, and its boldness too.
    private static List<Mark> others(State state, HighlightStyle style) {
        List<Selected> parts = Selected.in(state);
        boolean bold = !parts.isEmpty() && parts.stream().allMatch(Selected::isBoldByColour);
        return marks(
                state,
                mark ->
                        (HighlightStyle.isColour(mark) || (bold && mark instanceof Mark.Bold))
                                && !style.marks().contains(mark));
    }

    /// Whether it is the style's colours, and no others, that all of the selected text has.
    static boolean isPainted(State state, HighlightStyle style) {
        return isMarked(state, style.marks()) && others(state, style).isEmpty();
    }

    static Optional<Transaction> clear(State state) {
        List<Mark> marks =
                marks(state, mark -> !(mark instanceof Mark.Link || mark instanceof Mark.Unknown));
        return state.selection().isCaret()
                ? pend(state, List.of(), marks)
                : mark(state, List.of(), marks);
    }

    /// The selected text with some marks taken off, then some put on.
    private static Optional<Transaction> mark(State state, List<Mark> on, List<Mark> off) {
        return Places.keeping(state, change(state.article(), state.stretches(), on, off));
    }

    /// The same for several spans, in order and apart from each other.
    private static Change change(Article article, List<Span> spans, List<Mark> on, List<Mark> off) {
        Change all = Change.none();
        for (Span span : spans.reversed()) {
            all = all.then(change(article.apply(all), span, on, off));
        }
        return all;
    }

    /// The change that takes some marks off a span and then puts others on.
    static Change change(Article article, Span span, List<Mark> on, List<Mark> off) {
        Change unmarked =
                off.isEmpty()
                        ? Change.none()
                        : article.spelling().body().unmark(article, span, off);
        if (on.isEmpty()) {
            return unmarked;
        }
        Article between = article.apply(unmarked);
        Selection selection =
                Places.kept(State.of(article).withSelection(Selection.of(span)), unmarked, between);
        return unmarked.then(between.spelling().body().mark(between, selection.span(), on));
    }

    private static Optional<Transaction> pend(State state, List<Mark> on, List<Mark> off) {
        Pending before = state.pending();
        Set<Mark> nowOn = new LinkedHashSet<>(before.on());
        nowOn.removeIf(mark -> off.contains(mark) || on.stream().anyMatch(mark::excludes));
        nowOn.addAll(on);
        Set<Mark> nowOff = new LinkedHashSet<>(before.off());
        nowOff.removeAll(on);
        nowOff.addAll(off);
        Set<Mark> there = marksAtCaret(state);
        Pending after =
                new Pending(
                        nowOn.stream().filter(mark -> !there.contains(mark)).toList(),
                        nowOff.stream().filter(there::contains).toList());
        return after.equals(before) || state.article().body().extent() == 0
                ? Optional.empty()
                : Optional.of(Transaction.select(state.selection()).withPending(after));
    }

    private static List<Mark> marks(State state, Predicate<Mark> which) {
        Set<Mark> found = new LinkedHashSet<>();
        marks(state).forEach(found::addAll);
        return found.stream().filter(which).toList();
    }

    private static List<Set<Mark>> marks(State state) {
        if (state.selection().isCaret()) {
            return List.of(state.marks());
        }
        List<Set<Mark>> marks = new ArrayList<>();
        Selected.in(state).forEach(part -> marks.addAll(part.marks()));
        return marks;
    }

    private static Set<Mark> marksAtCaret(State state) {
        int caret = state.selection().head();
        return state.article()
                .lineAt(caret)
                .map(at -> Selected.marksAt(at, caret))
                .orElse(Set.of());
    }
}
