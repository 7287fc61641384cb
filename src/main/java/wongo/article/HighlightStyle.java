package wongo.article;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/// One way in which a writer highlights: red bold text, a pale background.
///
/// @param name what the writer calls it; empty where nobody gave it a name
/// @param marks all that it puts on a text, the outermost first: boldness, a colour, a background
public record HighlightStyle(String name, List<Mark> marks) {
    public HighlightStyle {
        marks = ordered(marks);
    }

    /// Without a name.
    public static HighlightStyle of(List<Mark> marks) {
        return new HighlightStyle("", marks);
    }

    /// What a text with these marks is painted in; nothing where no colour is among them.
    public static Optional<HighlightStyle> in(Set<Mark> marks) {
        return marks.stream().anyMatch(HighlightStyle::isColour)
                ? Optional.of(of(List.copyOf(marks)))
                : Optional.empty();
    }

    /// The colour of the text, as the source spells it.
    public Optional<String> color() {
        return first(mark -> mark instanceof Mark.Color ? colour(mark) : Optional.empty());
    }

    public Optional<String> background() {
        return first(mark -> mark instanceof Mark.Background ? colour(mark) : Optional.empty());
    }

    public boolean isBold() {
        return marks.contains(new Mark.Bold());
    }

    /// Whether it gives a text a colour that can be shown: `inherit` and what is no colour are
    /// none.
    public boolean isReadable() {
        return marks.stream().anyMatch(HighlightStyle::isColour)
                && marks.stream()
                        .flatMap(mark -> colour(mark).stream())
                        .allMatch(value -> Color.of(value).isPresent());
    }

    /// Whether a text looks the same in both, whatever they are called.
    public boolean looksLike(HighlightStyle other) {
        return marks.equals(other.marks);
    }

    public HighlightStyle named(String other) {
        return new HighlightStyle(other, marks);
    }

    /// The same with other marks.
    public HighlightStyle withMarks(List<Mark> others) {
        return new HighlightStyle(name, others);
    }

    /// With a mark in the place of those of its kind.
    public HighlightStyle with(Mark mark) {
        List<Mark> changed = without(mark.getClass());
        changed.add(mark);
        return withMarks(changed);
    }

    public HighlightStyle withoutKind(Class<? extends Mark> kind) {
        return withMarks(without(kind));
    }

    /// Whether a mark is a colour, of a text or behind it.
    public static boolean isColour(Mark mark) {
        return colour(mark).isPresent();
    }

    private List<Mark> without(Class<? extends Mark> kind) {
        List<Mark> rest = new ArrayList<>(marks);
        rest.removeIf(kind::isInstance);
        return rest;
    }

    private static List<Mark> ordered(Collection<Mark> marks) {
        List<Mark> ordered = new ArrayList<>();
        for (Predicate<Mark> kind :
                List.<Predicate<Mark>>of(
                        Mark.Bold.class::isInstance,
                        Mark.Color.class::isInstance,
                        Mark.Background.class::isInstance)) {
            marks.stream().filter(kind).reduce((first, last) -> last).ifPresent(ordered::add);
        }
        return List.copyOf(ordered);
    }

    private static Optional<String> colour(Mark mark) {
        return switch (mark) {
            case Mark.Color(String value) -> Optional.of(value);
            case Mark.Background(String value) -> Optional.of(value);
            default -> Optional.empty();
        };
    }

    private Optional<String> first(Function<Mark, Optional<String>> value) {
        return marks.stream().flatMap(mark -> value.apply(mark).stream()).findFirst();
    }
}
