package wongo.review;

import wongo.article.Mark;

import java.util.List;
import java.util.Set;

/// A way in which an article makes text stand out by colour, and how often it does.
///
/// @param style the marks that make it, the outermost first: bold and red, say
public record Highlight(List<Mark> style, int count) {
    /// The style of a stretch of text with these marks; none if no colour is among them.
    static List<Mark> styleOf(Set<Mark> marks) {
        List<Mark> style = marks.stream().filter(Highlight::shows).toList();
        return style.stream().anyMatch(Highlight::isColor) ? style : List.of();
    }

    private static boolean isColor(Mark mark) {
        return mark instanceof Mark.Color || mark instanceof Mark.Background;
    }

    private static boolean shows(Mark mark) {
        return !(mark instanceof Mark.Link
                || mark instanceof Mark.Unknown
                || mark instanceof Mark.Code);
    }
}
