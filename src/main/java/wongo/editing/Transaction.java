package wongo.editing;

import wongo.text.Change;

/// Something to be done to a state: a change, and what is selected and pending after it.
///
/// @param selection in the source after the change
public record Transaction(Change change, Selection selection, Pending pending, Intent intent) {
    public static Transaction of(Change change, Selection after) {
        return new Transaction(change, after, Pending.none(), new Intent.Acting());
    }

    /// Moves the selection only.
    public static Transaction select(Selection selection) {
        return of(Change.none(), selection);
    }

    public Transaction withIntent(Intent intent) {
        return new Transaction(change, selection, pending, intent);
    }

    public Transaction withPending(Pending pending) {
        return new Transaction(change, selection, pending, intent);
    }

    /// Both as one act.
    ///
    /// @param next of the state after this one
    Transaction then(Transaction next) {
        return of(change.then(next.change), next.selection);
    }

    State on(State before) {
        return new State(before.article().apply(change), selection, pending);
    }
}
