package wongo.ui.writing;

import wongo.article.Article;
import wongo.article.Blocks;
import wongo.article.Blocks.Place;
import wongo.text.Change;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the area must do to show another article: `count` rows from row `first` on become `rows`.
/// Neither is ever nothing, so that a patch replaces whole rows by whole rows.
record Patch(int first, int count, List<Row> rows) {
    /// How another article differs.
    ///
    /// @param patch the least rows that do, if any does
    /// @param read the rows after the change that are of other blocks than before, whether they
    ///   differ or not
    record Difference(Optional<Patch> patch, Span read) {
        static final Difference NONE = new Difference(Optional.empty(), Span.at(0));
    }

    /// Finding how articles differ costs what the blocks cost that are not the same instances.
    static Difference between(Article before, Article after, Change change) {
        if (before.body() == after.body()) {
            return Difference.NONE;
        }
        if (before.body().rows() == 0 || after.body().rows() == 0 || change.isNothing()) {
            return new Difference(Optional.of(whole(before.body(), after.body())), Span.at(0));
        }
        return new Patch.Search(before.body(), after.body()).near(touched(before, change));
    }

    static Patch whole(Blocks before, Blocks after) {
        return new Patch(0, Math.max(1, before.rows()), Row.of(after));
    }

    private static Span touched(Article before, Change change) {
        int start = before.bodyStart();
        int length = before.body().length();
        Span extent = change.extent();
        return new Span(
                Math.clamp(extent.start() - start, 0, length),
                Math.clamp(extent.end() - start, 0, length));
    }

    /// Looks for the rows that differ between two bodies.
    private record Search(Blocks before, Blocks after) {
        Difference near(Span touched) {
            int shift = after.count() - before.count();
            int from = firstOther(touched.start());
            int until =
                    Math.max(
                            before.atSource(touched.end()).index() + 1,
                            Math.max(from, from - shift));
            while (until < before.count() && !isSame(until, shift)) {
                until++;
            }
            int first = from < before.count() ? before.place(from).row() : before.rows();
            List<Row> rows = Row.of(after, from, until + shift);
            return new Difference(
                    trim(first, Row.of(before, from, until), rows),
                    new Span(first, first + rows.size()));
        }

        /// Whether everything from a block on is as it was. The same block is not enough: a gap can
        /// be used again between blocks that are others.
        private boolean isSame(int index, int shift) {
            Place old = before.place(index);
            Place young = after.place(index + shift);
            return old.block() == young.block()
                    && young.source() - old.source() == after.length() - before.length();
        }

        private int firstOther(int source) {
            int most = Math.min(before.count(), after.count());
            int from = Math.min(before.firstReaching(source), most);
            if (from > 0 && before.get(from - 1) != after.get(from - 1)) {
                from = 0;
            }
            while (from < most && before.get(from) == after.get(from)) {
                from++;
            }
            return from;
        }

        private Optional<Patch> trim(int first, List<Row> old, List<Row> young) {
            int least = Math.min(old.size(), young.size());
            int head = 0;
            while (head < least && old.get(head).equals(young.get(head))) {
                head++;
            }
            int tail = 0;
            while (tail < least - head
                    && old.get(old.size() - 1 - tail).equals(young.get(young.size() - 1 - tail))) {
                tail++;
            }
            int count = old.size() - tail - head;
            List<Row> rows = young.subList(head, young.size() - tail);
            if (count == 0 && rows.isEmpty()) {
                return Optional.empty();
            }
            Patch patch = new Patch(first + head, count, List.copyOf(rows));
            return Optional.of(count == 0 || rows.isEmpty() ? widen(patch) : patch);
        }

        /// Takes an unchanged neighbour in.
        private Patch widen(Patch patch) {
            List<Row> rows = new ArrayList<>(patch.rows);
            if (patch.first > 0) {
                rows.addFirst(row(before, patch.first - 1));
                return new Patch(patch.first - 1, patch.count + 1, rows);
            }
            rows.addLast(row(before, patch.count));
            return new Patch(0, patch.count + 1, rows);
        }
    }

    /// The row with a number.
    static Row row(Blocks blocks, int number) {
        Place place = blocks.atRow(number);
        return Row.of(place.block()).get(number - place.row());
    }

    /// The rows numbered `from` to `to`, both included.
    static List<Row> rows(Blocks blocks, int from, int to) {
        if (blocks.rows() == 0) {
            return Row.of(blocks);
        }
        Place first = blocks.atRow(from);
        List<Row> rows = Row.of(blocks, first.index(), blocks.atRow(to).index() + 1);
        return rows.subList(from - first.row(), to - first.row() + 1);
    }
}
