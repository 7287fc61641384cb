package wongo.editing;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What was done and can be undone, what was undone and can be redone, and where the saved text
/// lies among it. Immutable.
///
/// There is no limit to the number of steps, but to what they weigh: beyond [#MOST] bytes the
/// oldest are forgotten, down to three quarters of it, so that forgetting is rare. The last step is
/// always kept, however heavy.
final class History {
    /// 64 MiB: some 150,000 pauses in typing, or the whole of a 1 MB article replaced sixteen
    /// times.
    static final long MOST = 64L << 20;

    /// @param depth how many steps were done up to this one, forgotten ones included
    /// @param weight of this step and all below it, in bytes
    private record Stack(Step top, @Nullable Stack below, int depth, long weight) {
        static Stack push(Step step, @Nullable Stack below, int forgotten) {
            return new Stack(
                    step,
                    below,
                    (below == null ? forgotten : below.depth) + 1,
                    (below == null ? 0 : below.weight) + step.weight());
        }

        /// The newest steps that weigh no more than `most` together, the oldest of them first; at
        /// least one.
        Deque<Step> newest(long most) {
            Deque<Step> steps = new ArrayDeque<>();
            steps.push(top);
            long left = most - top.weight();
            for (Stack at = below; at != null && at.top.weight() <= left; at = at.below) {
                steps.push(at.top);
                left -= at.top.weight();
            }
            return steps;
        }
    }

    /// The saved text can no longer be reached by undoing or redoing.
    private static final int LOST = -1;

    private static final History EMPTY = new History(null, null, new Mark(0, 0, MOST), false);

    /// Where the history stands among all that was ever done.
    ///
    /// @param saved how many steps were done when the text was saved
    /// @param forgotten how many of the oldest steps are gone
    /// @param most what the steps may weigh, in bytes
    private record Mark(int saved, int forgotten, long most) {}

    private final @Nullable Stack done;
    private final @Nullable Stack undone;
    private final Mark mark;
    private final boolean closed;

    private History(@Nullable Stack done, @Nullable Stack undone, Mark mark, boolean closed) {
        this.done = done;
        this.undone = undone;
        this.mark = mark;
        this.closed = closed;
    }

    static History empty() {
        return EMPTY;
    }

    /// An empty history with another limit.
    ///
    /// @param most in bytes
    static History within(long most) {
        return new History(null, null, new Mark(0, 0, most), false);
    }

    History record(Step step) {
        int depth = depth();
        boolean joins = done != null && !closed && undone == null && step.continues(done.top);
        return joins && mark.saved != depth
                ? recorded(push(step.after(done.top), done.below), mark.saved)
                : recorded(push(step, done), mark.saved > depth ? LOST : mark.saved);
    }

    private Stack push(Step step, @Nullable Stack below) {
        return Stack.push(step, below, mark.forgotten);
    }

    private History recorded(Stack now, int saved) {
        if (now.weight <= mark.most) {
            return new History(now, null, new Mark(saved, mark.forgotten, mark.most), false);
        }
        Deque<Step> newest = now.newest(mark.most / 4 * 3);
        int forgotten = now.depth - newest.size();
        @Nullable Stack kept = null;
        for (Step step : newest) {
            kept = Stack.push(step, kept, forgotten);
        }
        return new History(kept, null, new Mark(saved, forgotten, mark.most), false);
    }

    private int depth() {
        return done == null ? mark.forgotten : done.depth;
    }

    Optional<Step> toUndo() {
        return Optional.ofNullable(done).map(Stack::top);
    }

    Optional<Step> toRedo() {
        return Optional.ofNullable(undone).map(Stack::top);
    }

    History undo() {
        return done == null ? this : new History(done.below, push(done.top, undone), mark, true);
    }

    History redo() {
        return undone == null
                ? this
                : new History(push(undone.top, done), undone.below, mark, true);
    }

    /// What is typed from here on is a new step.
    History close() {
        return new History(done, undone, mark, true);
    }

    History save() {
        return new History(done, undone, new Mark(depth(), mark.forgotten, mark.most), true);
    }

    /// Whether the last thing that happened was done unasked.
    boolean endsUnasked() {
        return done != null && !closed && done.top.intent() instanceof Intent.Formatting;
    }

    boolean isSaved() {
        return mark.saved == depth();
    }
}
