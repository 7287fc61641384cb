package wongo.editing;

import wongo.article.Article;
import wongo.search.Replaced;
import wongo.text.Side;
import wongo.text.Span;

import java.util.Optional;

/// What came of replacing, as one step of the history.
final class Replacement {
    private Replacement() {}

    /// Nothing where there is nothing to replace, or the article is another by now.
    static Optional<Transaction> on(State state, Replaced replaced) {
        return replaced instanceof Replaced.Done done
                        && done.before() == state.article()
                        && !done.change().isNothing()
                ? Optional.of(step(state, done))
                : Optional.empty();
    }

    private static Transaction step(State state, Replaced.Done done) {
        Article after = done.after();
        Selection old = state.selection();
        boolean forward = old.anchor() < old.head();
        int anchor = done.change().map(old.anchor(), forward ? Side.LEFT : Side.RIGHT);
        int head = done.change().map(old.head(), forward ? Side.RIGHT : Side.LEFT);
        Selection selected =
                old.isCaret()
                        ? Places.legal(after, Span.at(head))
                        : new Selection(
                                Places.legal(after, anchor, forward ? Side.RIGHT : Side.LEFT),
                                Places.legal(after, head, forward ? Side.LEFT : Side.RIGHT));
        return Transaction.of(done.change(), selected);
    }
}
