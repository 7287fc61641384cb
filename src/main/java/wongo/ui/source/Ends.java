package wongo.ui.source;

import wongo.ui.source.Row.End;

import java.util.Arrays;
import java.util.List;

/// How the rows of the area end in the source. Immutable.
///
/// Most rows of a file end alike; only those that do not are kept, so that a place is found in the
/// time that it takes to find it among those.
final class Ends {
    private final End usual;

    /// The numbers of the rows that end otherwise, in order.
    private final int[] odd;

    private final End[] oddEnds;

    /// How many chars more than the area the source has at the ends of the first n odd rows.
    private final int[] excess;

    /// How many of the first n odd rows end in nothing.
    private final int[] cuts;

    private Ends(End usual, int[] odd, End[] oddEnds) {
        this.usual = usual;
        this.odd = odd;
        this.oddEnds = oddEnds;
        excess = new int[odd.length + 1];
        cuts = new int[odd.length + 1];
        for (int i = 0; i < odd.length; i++) {
            excess[i + 1] = excess[i] + oddEnds[i].excess();
            cuts[i + 1] = cuts[i] + (oddEnds[i] == End.NONE ? 1 : 0);
        }
    }

    static Ends of(List<Row> rows) {
        long both = rows.stream().filter(row -> row.end() == End.BOTH).count();
        long single = rows.stream().filter(row -> row.end() == End.LINE_FEED).count();
        End usual = both > single ? End.BOTH : End.LINE_FEED;
        return new Ends(usual, new int[0], new End[0]).splice(0, 0, rows);
    }

    /// How many chars more than the area the source has before a row.
    int excessBefore(int row) {
        int before = oddBefore(row);
        return (row - before) * usual.excess() + excess[before];
    }

    /// How many rows before a row are pieces of the same line as the next.
    int cutsBefore(int row) {
        return cuts[oddBefore(row)];
    }

    End of(int row) {
        int at = Arrays.binarySearch(odd, row);
        return at < 0 ? usual : oddEnds[at];
    }

    /// Others in the place of `count` rows from row `first` on.
    Ends splice(int first, int count, List<Row> rows) {
        int from = oddBefore(first);
        int to = oddBefore(first + count);
        int[] put = new int[rows.size()];
        End[] putEnds = new End[rows.size()];
        int many = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).end() != usual) {
                put[many] = first + i;
                putEnds[many] = rows.get(i).end();
                many++;
            }
        }
        int shift = rows.size() - count;
        if (many == 0 && to == odd.length && from == to) {
            return this;
        }
        int[] next = new int[odd.length - (to - from) + many];
        End[] nextEnds = new End[next.length];
        System.arraycopy(odd, 0, next, 0, from);
        System.arraycopy(oddEnds, 0, nextEnds, 0, from);
        System.arraycopy(put, 0, next, from, many);
        System.arraycopy(putEnds, 0, nextEnds, from, many);
        for (int i = to; i < odd.length; i++) {
            next[from + many + i - to] = odd[i] + shift;
            nextEnds[from + many + i - to] = oddEnds[i];
        }
        return new Ends(usual, next, nextEnds);
    }

    private int oddBefore(int row) {
        int at = Arrays.binarySearch(odd, row);
        return at < 0 ? -at - 1 : at;
    }
}
