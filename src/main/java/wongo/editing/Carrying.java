package wongo.editing;

import wongo.article.Article;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.Optional;

/// Taking what is selected to another place, spelled as it is. It is selected there afterwards.
final class Carrying {
    private Carrying() {}

    static Optional<Transaction> move(State state, int to) {
        return copy(state, to).flatMap(put -> cleared(state, put));
    }

    /// Nothing where nothing is selected, or the place lies in what is or at its edge.
    static Optional<Transaction> copy(State state, int to) {
        Span span = state.selection().span();
        if (state.selection().isCaret() || span.touches(to)) {
            return Optional.empty();
        }
        String stretch = state.article().spelling().body().stretch(state.article(), span);
        return Grafting.own(state.withSelection(Selection.caret(to)), stretch)
                .map(put -> Transaction.of(put.change(), put(state, to, put)));
    }

    private static Selection put(State state, int to, Transaction put) {
        Article after = state.article().apply(put.change());
        int start = after.sourceAt(state.article().visibleAt(to), Side.RIGHT);
        return new Selection(Math.min(start, put.selection().head()), put.selection().head());
    }

    /// Takes away what was carried from where it was.
    private static Optional<Transaction> cleared(State state, Transaction put) {
        State both = put.on(state);
        Selection old = state.selection().map(put.change());
        return Deleting.selected(both.withSelection(old))
                .map(
                        gone -> {
                            Change change = put.change().then(gone.change());
                            return Transaction.of(change, put.selection().map(gone.change()));
                        });
    }
}
