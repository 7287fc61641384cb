package wongo.editing;

import wongo.article.Mark;

import java.util.List;
import java.util.Optional;

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
        List<String> colours =
                marks.stream()
                        .flatMap(
                                mark ->
                                        switch (mark) {
                                            case Mark.Color(String value) ->
                                                    List.of(value).stream();
                                            case Mark.Background(String value) ->
                                                    List.of(value).stream();
                                            default -> List.<String>of().stream();
                                        })
                        .toList();
        return new HighlightStyle(String.join(" / ", colours), marks);
    }

    public Optional<String> color() {
        return marks.stream()
                .flatMap(
                        mark ->
                                mark instanceof Mark.Color(String value)
                                        ? Optional.of(value).stream()
                                        : Optional.<String>empty().stream())
                .findFirst();
    }

    public Optional<String> background() {
        return marks.stream()
                .flatMap(
                        mark ->
                                mark instanceof Mark.Background(String value)
                                        ? Optional.of(value).stream()
                                        : Optional.<String>empty().stream())
                .findFirst();
    }

    public boolean isBold() {
        return marks.contains(new Mark.Bold());
    }

    static boolean isColour(Mark mark) {
        return mark instanceof Mark.Color || mark instanceof Mark.Background;
    }
}
