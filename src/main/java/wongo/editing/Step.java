package wongo.editing;

import wongo.text.Change;
import wongo.text.Span;

import java.time.Duration;
import java.time.Instant;

/// One step of the history: what was done, what takes it back, and what was selected before and
/// after.
record Step(
        Change done, Change undone, Selection before, Selection after, Intent intent, Instant at) {
    /// A pause after which typing begins a new step, as long as RichTextFX and most editors wait.
    static final Duration PAUSE = Duration.ofMillis(500);

    private static final int BYTES_A_CHAR = 2;

    /// What the objects around the texts of a step and of one of its edits take, generously.
    private static final int BYTES_A_STEP = 240;

    private static final int BYTES_AN_EDIT = 80;

    /// What the step takes of the memory, in bytes, as if each char took two.
    long weight() {
        return BYTES_A_STEP + weight(done) + weight(undone);
    }

    private static long weight(Change change) {
        return change.edits().stream()
                .mapToLong(edit -> BYTES_AN_EDIT + (long) BYTES_A_CHAR * edit.text().length())
                .sum();
    }

    boolean continues(Step earlier) {
        boolean same = intent.joins() && intent.equals(earlier.intent);
        boolean soon = Duration.between(earlier.at, at).compareTo(PAUSE) < 0;
        return same && soon && (intent instanceof Intent.Filling || touches(earlier));
    }

    private boolean touches(Step earlier) {
        Span left = earlier.undone.extent();
        Span now = done.extent();
        return left.touches(now.start()) || left.touches(now.end());
    }

    Step after(Step earlier) {
        return new Step(
                earlier.done.then(done),
                undone.then(earlier.undone),
                earlier.before,
                after,
                intent,
                at);
    }
}
