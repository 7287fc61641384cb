package wongo.editing;

import java.util.Optional;

/// Something a writer can do: given a state, the transaction that does it, or nothing where it does
/// not apply.
@FunctionalInterface
public interface Command {
    Optional<Transaction> on(State state);
}
