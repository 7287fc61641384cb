package wongo.editing;

import wongo.article.Mark;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One way in which a writer highlights: red bold text, a pale background.
///
/// @param name what it is called where nobody gave it a name: its colours
/// @param marks all that it puts on a text, the outermost first
public record HighlightStyle(String name, List<Mark> marks) {
    public HighlightStyle {
        marks = List.copyOf(marks);
    }

    /// Named after its colours.
    public static HighlightStyle of(List<Mark> marks) {
        String name =
                marks.stream()
                        .flatMap(mark -> colour(mark).stream())
                        .collect(Collectors.joining(" / "));
        return new HighlightStyle(name, marks);
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

    static boolean isColour(Mark mark) {
        return colour(mark).isPresent();
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
