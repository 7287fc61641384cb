package wongo.storage;

import wongo.text.Change;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Files that were given other names and rewritten together, and what takes each of them back. It
/// holds no text but what the run took out.
///
/// @param id its name in the journal
/// @param moves done before the first step
/// @param steps by the names that the files have after the moves
public record Run(String id, Instant at, List<Move> moves, List<Step> steps) {
    public Run {
        moves = List.copyOf(moves);
        steps = List.copyOf(steps);
    }

    /// One file of a run.
    ///
    /// @param before what its content was
    /// @param after what its content is since
    /// @param back gives the text before, of the text after
    record Step(Path file, Stamp before, Stamp after, Change back) {
        static Step of(Rewrite rewrite) {
            Document before = rewrite.before();
            return new Step(
                    before.path().toAbsolutePath().normalize(),
                    before.stamp(),
                    rewrite.after().stampOfText(),
                    rewrite.change().invert(before.text()));
        }

        /// The file as it was; empty where the journal does not lead back to it, damaged or written
        /// in.
        Optional<Document> old(Document now) {
            boolean fits = back.isNothing() || back.extent().end() <= now.text().length();
            return fits
                    ? Optional.of(now.withText(back.apply(now.text())))
                            .filter(old -> old.stampOfText().equals(before))
                    : Optional.empty();
        }
    }

    /// How many files it changed.
    public int size() {
        return steps.size();
    }

    Run with(List<Move> otherMoves, List<Step> otherSteps) {
        return new Run(id, at, otherMoves, otherSteps);
    }
}
