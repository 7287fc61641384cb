package wongo.dialect.html;

import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Blocks.Place;
import wongo.article.Blocks.Read;
import wongo.text.Change;

import java.util.ArrayList;
import java.util.List;

/// Reads bodies, whole or around a change.
final class HtmlReading {
    private HtmlReading() {}

    static Blocks read(String body) {
        List<Read> reads = new ArrayList<>();
        BlockReader reader = new BlockReader(body);
        int at = 0;
        while (at < body.length()) {
            Read read = reader.read(at);
            reads.add(read);
            at += read.block().source().length();
        }
        return Blocks.of(reads);
    }

    static Blocks reread(Blocks before, Change change) {
        return change.isNothing() ? before : new Rereading(before, change).blocks();
    }

    /// Reading again from the first block that looked at the changed text until a boundary meets an
    /// old one. The text is seen through a window that grows where a block looks past its end.
    private static final class Rereading {
        private static final int WINDOW = 4096;

        private final Blocks before;
        private final Change change;
        private final int growth;
        private final int first;
        private final int restart;
        private final int changedEnd;
        private final List<Read> reads = new ArrayList<>();
        private int windowEnd;

        Rereading(Blocks before, Change change) {
            this.before = before;
            this.change = change;
            // Asked for at each block: a change of the whole article has thousands of edits.
            this.growth = change.growth();
            this.first = before.firstReaching(change.extent().start());
            this.restart = first == before.count() ? before.length() : before.place(first).source();
            this.changedEnd = change.extent().end() + growth - restart;
            this.windowEnd = change.extent().end();
        }

        Blocks blocks() {
            BlockReader reader = grow(WINDOW);
            int at = 0;
            while (true) {
                int until = meets(at);
                if (until >= 0) {
                    return before.splice(first, until, reads);
                }
                boolean atEnd = windowEnd == before.length();
                int length = windowEnd + growth - restart;
                if (at < length) {
                    Read read = reader.read(at);
                    int end = at + read.block().source().length();
                    if (atEnd || end + read.ahead() <= length) {
                        reads.add(reuse(read));
                        at = end;
                        continue;
                    }
                }
                reader = grow(4 * (windowEnd - restart) + WINDOW);
            }
        }

        /// The number of the old block that starts where the reading has come to, -1 if none does.
        private int meets(int at) {
            int old = at + restart - growth;
            if (at < changedEnd || old > before.length()) {
                return -1;
            }
            if (old == before.length()) {
                return before.count();
            }
            Place place = before.atSource(old);
            return place.source() == old ? place.index() : -1;
        }

        private BlockReader grow(int by) {
            windowEnd = (int) Math.min(before.length(), (long) windowEnd + by);
            return new BlockReader(change.shift(-restart).apply(before.slice(restart, windowEnd)));
        }

        private Read reuse(Read read) {
            int index = first + reads.size();
            if (index >= before.count()) {
                return read;
            }
            Block old = before.get(index);
            boolean same =
                    old.source().equals(read.block().source())
                            && old.getClass() == read.block().getClass();
            return same ? new Read(old, read.ahead()) : read;
        }
    }
}
