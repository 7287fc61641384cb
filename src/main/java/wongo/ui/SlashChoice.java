package wongo.ui;

import wongo.editing.Command;
import wongo.editing.Session;
import wongo.editing.Slash;
import wongo.text.NameQuery;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Something that a slash offers: an action, done in the slash's place.
///
/// @param command what is done instead of the action, since nobody who asks for a heading by name
///   wants it taken off
/// @param names what it is found by, in every language
record SlashChoice(Action action, Optional<Command> command, List<String> names) {
    OptionalInt rank(NameQuery query) {
        return names.stream()
                .map(query::rank)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .min();
    }

    /// Takes the slash away and does it; as one step of the history, unless it asks something
    /// first.
    void take(Slash slash, Session session) {
        Optional<Command> command =
                this.command.or(
                        () ->
                                action.deed() instanceof CommandDeed(Session _, Command own)
                                        ? Optional.of(own)
                                        : Optional.empty());
        command.ifPresentOrElse(
                own -> session.perform(slash.done(own)),
                () -> {
                    session.perform(slash.taken());
                    action.deed().run();
                });
    }
}
