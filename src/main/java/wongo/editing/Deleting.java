package wongo.editing;

import wongo.article.Article.At;
import wongo.article.Prose;
import wongo.text.Span;
import wongo.text.Steps;

import java.util.Optional;

/// Commands that take text away.
final class Deleting {
    private Deleting() {}

    /// Cells that are selected as a rectangle are emptied and stay.
    static Optional<Transaction> selected(State state) {
        if (state.selection().isCaret()) {
            return Optional.empty();
        }
        return CellRange.several(state).isPresent()
                ? CellCommands.clear().on(state)
                : delete(state, state.selection().span());
    }

    static Optional<Transaction> backward(State state) {
        if (!state.selection().isCaret()) {
            return selected(state);
        }
        int caret = state.selection().head();
        Optional<At> line = state.article().lineAt(caret);
        int at = line.map(found -> found.visibleOf(caret)).orElse(0);
        return at == 0
                ? Joining.backward(state)
                : delete(state, line.get().sourceOf(before(line.get().line().prose(), at)));
    }

    static Optional<Transaction> forward(State state) {
        if (!state.selection().isCaret()) {
            return selected(state);
        }
        int caret = state.selection().head();
        Optional<At> line = state.article().lineAt(caret);
        if (line.isEmpty() || line.get().visibleOf(caret) == line.get().line().prose().length()) {
            return Joining.forward(state);
        }
        Span visible = behind(line.get().line().prose(), line.get().visibleOf(caret));
        return delete(state, line.get().sourceOf(visible));
    }

    private static Optional<Transaction> delete(State state, Span span) {
        return Writing.replace(state, span, "").map(done -> done.withIntent(new Intent.Deleting()));
    }

    /// The character before a place: all of a cluster, so that nothing is left of a flag or of a
    /// syllable in jamo.
    private static Span before(Prose prose, int at) {
        int start = Steps.letterBefore(prose.text(), at);
        while (!prose.isPlace(start)) {
            start = Steps.letterBefore(prose.text(), start);
        }
        return new Span(start, at);
    }

    private static Span behind(Prose prose, int at) {
        int end = Steps.letterAfter(prose.text(), at);
        while (!prose.isPlace(end)) {
            end = Steps.letterAfter(prose.text(), end);
        }
        return new Span(at, end);
    }
}
