package wongo.article;

import wongo.text.Change;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Proves a repair of front matter that cannot be read.
///
/// @param dialect that it is spelled in
/// @param source the whole front matter
public record Repair(FrontMatterDialect dialect, String source) {
    /// What one line may have been meant to say.
    ///
    /// @param line the whole line, with its ending
    /// @param change writes the text so that it can be read
    public record Guess(String key, String text, Span line, Change change) {}

    /// The one guess with which everything can be read, the field says the text, and all others
    /// what they say without the line. Empty where there is none, or more than one.
    public Optional<Change> only(Stream<Guess> guesses) {
        List<Change> repairs = guesses.filter(this::isMended).map(Guess::change).limit(2).toList();
        return repairs.size() == 1 ? Optional.of(repairs.getFirst()) : Optional.empty();
    }

    private boolean isMended(Guess guess) {
        FrontMatter after = dialect.read(guess.change().apply(source));
        FrontMatter without = dialect.read(Change.delete(guess.line()).apply(source));
        List<Value.Entry> others =
                after.tree().entries().stream().filter(e -> !e.key().equals(guess.key())).toList();
        return after.isReadable()
                && without.isReadable()
                && after.source().length() == source.length() + guess.change().growth()
                && after.field(guess.key())
                        .map(Field::value)
                        .equals(Optional.of(Value.of(guess.text())))
                && others.equals(without.tree().entries());
    }
}
