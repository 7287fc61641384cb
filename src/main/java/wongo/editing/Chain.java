package wongo.editing;

import wongo.text.Change;

/// Commands done one after the other as one step. One that does not apply is passed over.
record Chain(State now, Change change) {
    static Chain of(State state) {
        return new Chain(state, Change.none());
    }

    Chain then(Command command) {
        return command.on(now)
                .map(done -> new Chain(done.on(now), change.then(done.change())))
                .orElse(this);
    }

    Transaction transaction() {
        return Transaction.of(change, now.selection()).withPending(now.pending());
    }
}
