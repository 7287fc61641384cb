package wongo;

import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Slash;
import wongo.editing.State;
import wongo.editing.Transaction;

/// What a writer types before something else happens by itself, both as one command.
final class Typed {
    private Typed() {}

    /// Signs that become what they mean, where they do.
    static Command formatted(String signs) {
        return then(Commands.type(signs), Commands.autoformat());
    }

    /// A slash and the first letters of a command, which is then chosen.
    static Command asked(Command chosen) {
        return then(
                Commands.type(" /제"),
                state -> Slash.at(state).flatMap(slash -> slash.done(chosen).on(state)));
    }

    private static Command then(Command typing, Command next) {
        return state ->
                typing.on(state)
                        .map(
                                typed -> {
                                    State between =
                                            new State(
                                                    state.article().apply(typed.change()),
                                                    typed.selection(),
                                                    typed.pending());
                                    return next.on(between)
                                            .map(
                                                    done ->
                                                            Transaction.of(
                                                                    typed.change()
                                                                            .then(done.change()),
                                                                    done.selection()))
                                            .orElse(typed);
                                });
    }
}
