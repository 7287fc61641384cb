package wongo.editing;

import wongo.article.FrontMatterDialect;
import wongo.article.Value;
import wongo.text.Change;

import java.util.Optional;

/// Commands about front matter fields.
final class Filling {
    private Filling() {}

    static Optional<Transaction> set(State state, String key, Value value) {
        return fill(state, dialect(state).set(state.article().frontMatter(), key, value))
                .map(done -> done.withIntent(new Intent.Filling(key)));
    }

    static Optional<Transaction> remove(State state, String key) {
        return fill(state, dialect(state).remove(state.article().frontMatter(), key));
    }

    private static FrontMatterDialect dialect(State state) {
        return state.article().spelling().frontMatter();
    }

    private static Optional<Transaction> fill(State state, Optional<Change> change) {
        return change.filter(some -> !some.isNothing())
                .map(some -> Transaction.of(some, state.selection().map(some)));
    }
}
