package wongo.ui.source;

import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Stretches of the source that are marked over its colours, as finds and problems are. They move
/// along with the text until they are told anew.
final class Layers {
    /// A stretch of a row, and the style class that it is marked with.
    record Marked(Span place, String layer) {}

    private final Map<String, List<Span>> spans = new LinkedHashMap<>();

    /// @return what the layer marked before
    List<Span> put(String layer, List<Span> marked) {
        List<Span> before = spans.put(layer, apart(marked));
        return before == null ? List.of() : before;
    }

    /// In order, without those that lie within others.
    private static List<Span> apart(List<Span> marked) {
        List<Span> apart = new ArrayList<>(marked.size());
        int end = 0;
        for (Span span : marked.stream().sorted().toList()) {
            if (span.end() > end) {
                apart.add(span);
                end = span.end();
            }
        }
        return apart;
    }

    void clear() {
        spans.clear();
    }

    /// Everything that is marked.
    Stream<Span> all() {
        return spans.values().stream().flatMap(List::stream);
    }

    /// @param change not nothing
    void follow(Change change) {
        spans.replaceAll((layer, marked) -> moved(marked, change));
    }

    private static List<Span> moved(List<Span> marked, Change change) {
        if (marked.isEmpty() || change.extent().start() > marked.getLast().end()) {
            return marked;
        }
        List<Span> moved = new ArrayList<>(marked.size());
        for (Span span : marked) {
            int start = change.map(span.start(), Side.RIGHT);
            int end = Math.max(start, change.map(span.end(), Side.LEFT));
            if (start < end) {
                moved.add(new Span(start, end));
            }
        }
        return moved;
    }

    /// What is marked within a stretch of the source, in places relative to its start.
    List<Marked> in(Span row) {
        List<Marked> found = new ArrayList<>();
        spans.forEach(
                (layer, marked) -> {
                    for (int i = first(marked, row.start()); i < marked.size(); i++) {
                        Span span = marked.get(i);
                        if (span.start() >= row.end()) {
                            break;
                        }
                        int start = Math.max(0, span.start() - row.start());
                        int end = Math.min(row.length(), span.end() - row.start());
                        if (start < end) {
                            found.add(new Marked(new Span(start, end), layer));
                        }
                    }
                });
        return found;
    }

    /// The number of the first span that ends behind a place.
    private static int first(List<Span> marked, int place) {
        int low = 0;
        int high = marked.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marked.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
