package wongo.storage;

import java.nio.file.Path;
import java.util.List;

/// What came of a run, or of taking one back, file by file.
///
/// @param written the files that have their new content
/// @param changed those that somebody else changed in the meantime; they are as they were found
/// @param refused why others could not be written; they are as they were found
/// @param moved what has another name now
public record Rewritten(
        List<Path> written, List<Path> changed, List<Refusal> refused, List<Move> moved) {
    public static final Rewritten NOTHING =
            new Rewritten(List.of(), List.of(), List.of(), List.of());

    public Rewritten {
        written = List.copyOf(written);
        changed = List.copyOf(changed);
        refused = List.copyOf(refused);
        moved = List.copyOf(moved);
    }

    /// Nothing was written, since the journal could not be.
    static Rewritten refused(Refusal refusal) {
        return new Rewritten(List.of(), List.of(), List.of(refusal), List.of());
    }

    public boolean isWhole() {
        return changed.isEmpty() && refused.isEmpty();
    }
}
