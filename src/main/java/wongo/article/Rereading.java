package wongo.article;

import wongo.article.Blocks.Place;
import wongo.article.Blocks.Read;
import wongo.text.Change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Reads bodies, whole or again around a change.
///
/// Again means: from the first block that looked at the changed text until a boundary meets an old
/// one. The text is seen through a window that grows where a block looks past its end.
public final class Rereading {
    private static final int WINDOW = 4096;

    /// Cuts a text into blocks. What it gives depends on the text from the place on only, unless
    /// the place is in front of a gap.
    public interface Reader {
        /// The block that starts at a place before the end, with those behind it whose reading
        /// hangs on it.
        List<Read> read(int start);
    }

    private final Blocks before;
    private final Change change;
    private final Function<String, Reader> readers;
    private final int growth;
    private final int first;
    private final int restart;
    private final int changedEnd;
    private final List<Read> reads = new ArrayList<>();
    private int windowEnd;

    private Rereading(Blocks before, Change change, Function<String, Reader> readers) {
        this.before = before;
        this.change = change;
        this.readers = readers;
        // Asked for at each block: a change of the whole article has thousands of edits.
        this.growth = change.growth();
        this.first = before.firstReaching(change.extent().start());
        this.restart = first == before.count() ? before.length() : before.place(first).source();
        this.changedEnd = change.extent().end() + growth - restart;
        this.windowEnd = change.extent().end();
    }

    /// The blocks of a whole body.
    public static Blocks read(String body, Function<String, Reader> readers) {
        List<Read> reads = new ArrayList<>();
        Reader reader = readers.apply(body);
        int at = 0;
        while (at < body.length()) {
            for (Read read : reader.read(at)) {
                reads.add(read);
                at += read.block().source().length();
            }
        }
        return Blocks.of(reads);
    }

    /// The same blocks, those chosen read again by readers that know more of the article than its
    /// text around them; each ends where it did. Those that come out equal are the same instances.
    public static Blocks again(
            Blocks blocks, Predicate<Block> chosen, Function<String, Reader> readers) {
        List<Read> reads = blocks.reads();
        Reader reader = readers.apply(blocks.source());
        int at = 0;
        for (int i = 0; i < reads.size(); i++) {
            Block block = reads.get(i).block();
            if (chosen.test(block)) {
                Read read = reader.read(at).getFirst();
                reads.set(i, read.block().equals(block) ? reads.get(i) : read);
            }
            at += block.source().length();
        }
        return Blocks.of(reads);
    }

    /// The blocks of a body after a change; those that come out with the same source are the same
    /// instances.
    public static Blocks reread(Blocks before, Change change, Function<String, Reader> readers) {
        return change.isNothing() ? before : new Rereading(before, change, readers).blocks();
    }

    private Blocks blocks() {
        Reader reader = grow(WINDOW);
        int at = 0;
        while (true) {
            int until = meets(at);
            if (until >= 0) {
                return before.splice(first, until, reads);
            }
            boolean atEnd = windowEnd == before.length();
            int length = windowEnd + growth - restart;
            if (at < length) {
                List<Read> next = reader.read(at);
                if (atEnd || isWithin(next, at, length)) {
                    for (Read read : next) {
                        reads.add(reuse(read, at));
                        at += read.block().source().length();
                    }
                    continue;
                }
            }
            reader = grow(4 * (windowEnd - restart) + WINDOW);
        }
    }

    private static boolean isWithin(List<Read> reads, int start, int length) {
        int end = start;
        for (Read read : reads) {
            end += read.block().source().length();
            if (end + read.ahead() > length) {
                return false;
            }
        }
        return true;
    }

    /// The number of the old block that starts where the reading has come to, -1 if none does. What
    /// a gap is may hang on what is before it.
    private int meets(int at) {
        int old = at + restart - growth;
        if (at < changedEnd || old > before.length()) {
            return -1;
        }
        if (old == before.length()) {
            return before.count();
        }
        Place place = before.atSource(old);
        return place.source() == old && !(place.block() instanceof Block.Gap) ? place.index() : -1;
    }

    private Reader grow(int by) {
        windowEnd = (int) Math.min(before.length(), (long) windowEnd + by);
        return readers.apply(change.shift(-restart).apply(before.slice(restart, windowEnd)));
    }

    /// A block that stood there before, behind the change or as the same of those before it, stays
    /// the same instance.
    private Read reuse(Read read, int at) {
        int old = at + restart - growth;
        boolean behind = at >= changedEnd && old < before.length();
        int index = behind ? before.atSource(old).index() : first + reads.size();
        if (index >= before.count()) {
            return read;
        }
        Block there = before.get(index);
        boolean same =
                there.source().equals(read.block().source())
                        && there.getClass() == read.block().getClass();
        return same ? new Read(there, read.ahead()) : read;
    }
}
