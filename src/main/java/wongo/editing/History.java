package wongo.editing;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// What was done and can be undone, what was undone and can be redone, and where the saved text
/// lies among it. Immutable.
final class History {
    private record Stack(Step top, @Nullable Stack below, int depth) {
        static @Nullable Stack push(Step step, @Nullable Stack below) {
            return new Stack(step, below, depth(below) + 1);
        }

        static int depth(@Nullable Stack stack) {
            return stack == null ? 0 : stack.depth;
        }
    }

    /// The saved text can no longer be reached by undoing or redoing.
    private static final int LOST = -1;

    private static final History EMPTY = new History(null, null, 0, false);

    private final @Nullable Stack done;
    private final @Nullable Stack undone;
    private final int saved;
    private final boolean closed;

    private History(@Nullable Stack done, @Nullable Stack undone, int saved, boolean closed) {
        this.done = done;
        this.undone = undone;
        this.saved = saved;
        this.closed = closed;
    }

    static History empty() {
        return EMPTY;
    }

    History record(Step step) {
        int depth = Stack.depth(done);
        boolean joins = done != null && !closed && undone == null && step.continues(done.top);
        if (joins && saved != depth) {
            Stack joined = Stack.push(step.after(done.top), done.below);
            return new History(joined, null, saved, false);
        }
        return new History(Stack.push(step, done), null, saved > depth ? LOST : saved, false);
    }

    Optional<Step> toUndo() {
        return Optional.ofNullable(done).map(Stack::top);
    }

    Optional<Step> toRedo() {
        return Optional.ofNullable(undone).map(Stack::top);
    }

    History undo() {
        return done == null
                ? this
                : new History(done.below, Stack.push(done.top, undone), saved, true);
    }

    History redo() {
        return undone == null
                ? this
                : new History(Stack.push(undone.top, done), undone.below, saved, true);
    }

    /// What is typed from here on is a new step.
    History close() {
        return new History(done, undone, saved, true);
    }

    History save() {
        return new History(done, undone, Stack.depth(done), true);
    }

    boolean isSaved() {
        return saved == Stack.depth(done);
    }
}
