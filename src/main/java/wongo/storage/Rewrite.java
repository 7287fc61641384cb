package wongo.storage;

import wongo.text.Change;

import java.nio.file.Path;

/// What a run does to one file; nothing is written yet.
///
/// @param before the file as it was read
/// @param change to its text
public record Rewrite(Document before, Change change) {
    public Path path() {
        return before.path();
    }

    public Document after() {
        return before.withText(change.apply(before.text()));
    }
}
