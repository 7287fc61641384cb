package wongo.article;

import org.jspecify.annotations.Nullable;

import wongo.text.Change;

import java.util.function.BiFunction;

/// Remembers what was last read again: a change is read to be proven, to find where the caret then
/// stands and when it is made, which of a long table takes a while.
public final class LastReading {
    private record Read(Blocks before, Change change, Blocks after) {
        boolean isOf(Blocks blocks, Change other) {
            return before == blocks && change.equals(other);
        }
    }

    private volatile @Nullable Read last;

    /// The blocks after a change, read if they were not the last to be read.
    public Blocks of(Blocks before, Change change, BiFunction<Blocks, Change, Blocks> reader) {
        Read known = last;
        if (known != null && known.isOf(before, change)) {
            return known.after();
        }
        Blocks after = reader.apply(before, change);
        last = new Read(before, change, after);
        return after;
    }
}
