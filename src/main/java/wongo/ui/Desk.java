package wongo.ui;

import wongo.storage.Runs;
import wongo.storage.Trash;
import wongo.ui.writing.Typeface;

import java.util.Optional;
import java.util.concurrent.Executor;

/// What everything in one window shares.
///
/// @param aside runs what would keep the writer waiting: files and counts
record Desk(
        Manuscript manuscript, Words words, Typeface typeface, Executor aside, Outside outside) {
    FileChoosers choosers() {
        return outside.choosers();
    }

    Runs runs() {
        return outside.runs();
    }

    Optional<Trash> trash() {
        return outside.trash();
    }

    Desk in(Words others) {
        return new Desk(manuscript, others, typeface, aside, outside);
    }
}
