package wongo.editing;

import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FieldPath.Step;
import wongo.article.FrontMatter;
import wongo.article.FrontMatterDialect;
import wongo.article.Value;
import wongo.article.Value.Items;
import wongo.text.Change;

import java.util.List;
import java.util.Optional;

/// Commands about front matter fields.
final class Filling {
    private Filling() {}

    static Optional<Transaction> write(State state, FieldPath place, Value value) {
        return fill(state, written(state, place, value)).map(done -> step(done, place));
    }

    static Optional<Transaction> writeAll(State state, List<FieldPath> places, Value value) {
        Chain chain = Chain.of(state);
        for (FieldPath place : places) {
            chain = chain.then(FieldCommands.write(place, value));
        }
        return Optional.of(chain.transaction())
                .filter(all -> !all.change().isNothing())
                .map(done -> step(done, places.getFirst()));
    }

    static Optional<Transaction> edit(State state, FieldEdit edit) {
        return fill(state, change(state, edit));
    }

    static Optional<Transaction> addItem(State state, FieldPath list) {
        return head(state).at(list).orElse(new Value.Nothing()) instanceof Items(List<Value> items)
                        && !items.isEmpty()
                ? edit(state, new FieldEdit.Add(list, items.getLast().emptied()))
                : Optional.empty();
    }

    static Optional<Transaction> repair(State state) {
        return fill(state, dialect(state).repair(head(state)));
    }

    /// A whole field is set as the dialect takes typing; inside of one, the old value says what was
    /// typed.
    private static Optional<Change> written(State state, FieldPath place, Value value) {
        if (place.steps().size() == 1 && place.steps().getFirst() instanceof Step.Key(String key)) {
            return dialect(state).set(head(state), key, value);
        }
        Optional<Change> likeOld =
                value instanceof Value.Text(String text)
                        ? head(state)
                                .at(place)
                                .flatMap(old -> old.retyped(text))
                                .flatMap(like -> change(state, new FieldEdit.Set(place, like)))
                        : Optional.empty();
        return likeOld.or(() -> change(state, new FieldEdit.Set(place, value)));
    }

    private static Optional<Change> change(State state, FieldEdit edit) {
        return dialect(state).change(head(state), edit);
    }

    private static FrontMatter head(State state) {
        return state.article().frontMatter();
    }

    private static FrontMatterDialect dialect(State state) {
        return state.article().spelling().frontMatter();
    }

    private static Transaction step(Transaction done, FieldPath place) {
        return done.withIntent(new Intent.Filling(place.toString()));
    }

    private static Optional<Transaction> fill(State state, Optional<Change> change) {
        return change.filter(some -> !some.isNothing())
                .map(some -> Transaction.of(some, state.selection().map(some)));
    }
}
