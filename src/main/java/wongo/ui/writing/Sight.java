package wongo.ui.writing;

import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which rows of the area are seen.
///
/// @param shut the rows of the headings of folded sections
/// @param away stretches of rows that are out of sight, in order and apart
record Sight(SortedMap<Integer, Fold> shut, List<Span> away) {
    static final Sight FULL = new Sight(new TreeMap<>(), List.of());

    boolean isFull() {
        return away.isEmpty();
    }

    Fold of(int row) {
        return hides(row) ? Fold.AWAY : shut.getOrDefault(row, Fold.NONE);
    }

    boolean hides(int row) {
        return around(row) >= 0;
    }

    /// The number of the stretch that hides a row, or -1.
    private int around(int row) {
        int low = 0;
        int high = away.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = away.get(middle);
            if (row < span.start()) {
                high = middle - 1;
            } else if (row >= span.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /// The row itself where it is seen, else the next below that may be.
    int below(int row) {
        int at = around(row);
        return at < 0 ? row : away.get(at).end();
    }

    /// The row itself where it is seen, else the next above.
    int above(int row) {
        int at = around(row);
        return at < 0 ? row : away.get(at).start() - 1;
    }

    /// How the rows were seen, numbered as they are after a patch.
    Sight after(Patch patch) {
        TreeMap<Integer, Fold> moved = new TreeMap<>();
        shut.forEach((row, fold) -> moved.put(after(patch, row), fold));
        return new Sight(
                moved,
                away.stream()
                        .map(span -> new Span(after(patch, span.start()), after(patch, span.end())))
                        .filter(span -> !span.isEmpty())
                        .toList());
    }

    private static int after(Patch patch, int row) {
        int end = patch.first() + patch.count();
        return row >= end
                ? row + patch.rows().size() - patch.count()
                : Math.min(row, patch.first() + patch.rows().size());
    }

    /// The stretches of rows that are seen otherwise here than there.
    List<Span> differences(Sight other) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (Sight sight : List.of(this, other)) {
            sight.away.forEach(span -> edges.addAll(List.of(span.start(), span.end())));
            sight.shut.keySet().forEach(row -> edges.addAll(List.of(row, row + 1)));
        }
        List<Integer> rows = List.copyOf(edges);
        List<Span> differences = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            if (!of(rows.get(i - 1)).equals(other.of(rows.get(i - 1)))) {
                differences.add(new Span(rows.get(i - 1), rows.get(i)));
            }
        }
        return differences;
    }
}
