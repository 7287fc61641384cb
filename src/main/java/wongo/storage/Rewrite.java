package wongo.storage;

import wongo.text.Change;

import java.nio.file.Path;
import java.util.List;

/// What a run does to one file; nothing is written yet.
///
/// @param before the file as it was read
/// @param change to its text
public record Rewrite(Document before, Change change) {
    public Path path() {
        return before.path();
    }

    /// What it does after its file was given another name.
    Rewrite after(List<Move> moves) {
        Path path = path().toAbsolutePath().normalize();
        for (Move move : moves) {
            path = move.of(path);
        }
        return new Rewrite(before.at(path), change);
    }

    public Document after() {
        return before.withText(change.apply(before.text()));
    }
}
