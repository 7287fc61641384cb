package wongo.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// What is done to a text: replacements in order, none overlapping another, all placed in the text
/// before the change.
///
/// Laws (`ChangeTest`): `invert` after `apply` gives the text back; `then` equals applying both;
/// `map` stays inside and in order.
public record Change(List<Edit> edits) {
    private static final Change NONE = new Change(List.of());

    public Change {
        edits = edits.stream().filter(edit -> !edit.isNothing()).toList();
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i - 1).span().end() > edits.get(i).span().start()) {
                throw new IllegalArgumentException(
                        "edits overlap: " + edits.get(i - 1) + " and " + edits.get(i));
            }
        }
    }

    public static Change none() {
        return NONE;
    }

    /// The edits in any order. Those at one place keep the order in which they were given.
    public static Change of(List<Edit> edits) {
        List<Edit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparing(Edit::span));
        return new Change(sorted);
    }

    public static Change of(Edit... edits) {
        return of(Arrays.asList(edits));
    }

    public static Change insert(int at, String text) {
        return of(Edit.insert(at, text));
    }

    public static Change delete(Span span) {
        return of(Edit.delete(span));
    }

    public static Change replace(Span span, String text) {
        return of(new Edit(span, text));
    }

    /// The change of one text to another: what lies between the chars that both begin with and
    /// those that both end with. Nothing is cut inside a surrogate pair.
    public static Change between(String before, String after) {
        int length = Math.min(before.length(), after.length());
        int start = 0;
        while (start < length && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        start -= start > 0 && Character.isHighSurrogate(before.charAt(start - 1)) ? 1 : 0;
        int tail = 0;
        while (tail < length - start
                && before.charAt(before.length() - 1 - tail)
                        == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        tail -= tail > 0 && Character.isLowSurrogate(before.charAt(before.length() - tail)) ? 1 : 0;
        Span span = new Span(start, before.length() - tail);
        return replace(span, after.substring(start, after.length() - tail));
    }

    public boolean isNothing() {
        return edits.isEmpty();
    }

    /// From the first place touched to the last, in the text before.
    ///
    /// @throws IllegalStateException if nothing is touched
    public Span extent() {
        if (isNothing()) {
            throw new IllegalStateException("a change of nothing has no extent");
        }
        return new Span(edits.getFirst().span().start(), edits.getLast().span().end());
    }

    public int growth() {
        return edits.stream().mapToInt(Edit::growth).sum();
    }

    public String apply(String before) {
        StringBuilder after = new StringBuilder(before.length() + Math.max(0, growth()));
        int from = 0;
        for (Edit edit : edits) {
            after.append(before, from, edit.span().start()).append(edit.text());
            from = edit.span().end();
        }
        return after.append(before, from, before.length()).toString();
    }

    public Change invert(String before) {
        return invert(span -> span.of(before));
    }

    /// The change that takes this one back, in the coordinates of the text after it.
    public Change invert(Function<Span, String> before) {
        List<Edit> inverse = new ArrayList<>();
        int shift = 0;
        for (Edit edit : edits) {
            int start = edit.span().start() + shift;
            inverse.add(
                    new Edit(
                            new Span(start, start + edit.text().length()),
                            before.apply(edit.span())));
            shift += edit.growth();
        }
        return new Change(inverse);
    }

    /// This change followed by `next`, which is placed in the text after this one.
    public Change then(Change next) {
        if (isNothing()) {
            return next;
        }
        return next.isNothing() ? this : Composition.of(this, next);
    }

    /// The same change in a text that has `by` more chars in front.
    public Change shift(int by) {
        return new Change(edits.stream().map(edit -> edit.shift(by)).toList());
    }

    /// Where a place of the text before stands afterwards. What is put in exactly there comes
    /// behind it (`LEFT`) or before it (`RIGHT`); the edges of a replaced stretch stay its edges, a
    /// place inside it goes to the chosen one.
    public int map(int offset, Side side) {
        int shift = 0;
        for (Edit edit : edits) {
            Span span = edit.span();
            if (span.start() > offset
                    || (span.start() == offset && (side == Side.LEFT || !span.isEmpty()))) {
                break;
            }
            if (span.end() > offset) {
                return span.start() + shift + (side == Side.RIGHT ? edit.text().length() : 0);
            }
            shift += edit.growth();
        }
        return offset + shift;
    }

    /// Where a stretch is after the change, with what is put in at its edges.
    public Span around(Span span) {
        return new Span(map(span.start(), Side.LEFT), map(span.end(), Side.RIGHT));
    }
}
