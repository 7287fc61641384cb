package wongo.search;

import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was found, in the order of the source.
///
/// @param spans where each stands in the article's source; the same for every view, whether it
///   shows the source or what the source says
public record Matches(List<Span> spans) implements Found {
    public Matches {
        spans = List.copyOf(spans);
    }

    public static Matches none() {
        return new Matches(List.of());
    }

    public int count() {
        return spans.size();
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /// The matches that a change leaves as they were, where they are then; those that it touches
    /// are left out. Costs what the matches and the edits cost, not their product.
    public Matches map(Change change) {
        List<Span> kept = new ArrayList<>(spans.size());
        List<Edit> edits = change.edits();
        int next = 0;
        int shift = 0;
        for (Span span : spans) {
            while (next < edits.size() && edits.get(next).span().end() <= span.start()) {
                shift += edits.get(next++).growth();
            }
            if (next == edits.size() || edits.get(next).span().start() >= span.end()) {
                kept.add(span.shift(shift));
            }
        }
        return new Matches(kept);
    }

    /// The matches of which a stretch of the source holds a part, or an edge.
    public List<Span> touching(Span stretch) {
        int first = firstNotBefore(stretch.start());
        while (first > 0 && spans.get(first - 1).end() >= stretch.start()) {
            first--;
        }
        int last = first;
        while (last < spans.size() && spans.get(last).start() <= stretch.end()) {
            last++;
        }
        return spans.subList(first, last);
    }

    /// The first match at or behind a place; behind the last, the first of all.
    public Optional<Span> from(int source) {
        int index = firstNotBefore(source);
        return isEmpty() ? Optional.empty() : Optional.of(spans.get(index % count()));
    }

    /// The last match that begins before a place; before the first, the last of all.
    public Optional<Span> before(int source) {
        int index = firstNotBefore(source) - 1;
        return isEmpty() ? Optional.empty() : Optional.of(spans.get(Math.floorMod(index, count())));
    }

    /// The match behind one that is there; behind the last, the first.
    public Optional<Span> after(Span match) {
        int index = indexOf(match);
        return index < 0 ? from(match.end()) : Optional.of(spans.get((index + 1) % count()));
    }

    /// Which match it is, counted from 1; 0 if it is none.
    public int number(Span match) {
        return indexOf(match) + 1;
    }

    private int indexOf(Span match) {
        int index = firstNotBefore(match.start());
        while (index < count() && spans.get(index).start() == match.start()) {
            if (spans.get(index).equals(match)) {
                return index;
            }
            index++;
        }
        return -1;
    }

    private int firstNotBefore(int source) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() < source) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
