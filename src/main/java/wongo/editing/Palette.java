package wongo.editing;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Mark;
import wongo.article.Prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The highlights that a writer chooses from, learned from the article: the ones it uses most, the
/// commonest first.
///
/// @param styles at most [#SIZE]
public record Palette(List<HighlightStyle> styles) {
    /// As many as there are digits on the keyboard to choose them with.
    public static final int SIZE = 9;

    private static final Palette STANDARD =
            new Palette(
                    List.of(
                            HighlightStyle.of(List.of(new Mark.Bold(), new Mark.Color("#ee2323"))),
                            HighlightStyle.of(
                                    List.of(new Mark.Bold(), new Mark.Background("#21538527"))),
                            HighlightStyle.of(
                                    List.of(new Mark.Bold(), new Mark.Color("#1a5490")))));

    public Palette {
        styles = List.copyOf(styles);
    }

    /// What an article without highlights is offered: red text, a pale background and navy text,
    /// all bold.
    public static Palette standard() {
        return STANDARD;
    }

    /// What the article shows. Code is left out, since its colours are no highlights.
    public static Palette of(Article article) {
        Map<List<Mark>, Integer> uses = new LinkedHashMap<>();
        for (Block block : article.body()) {
            block.texts()
                    .filter(line -> !(line.kind() instanceof Kind.Code))
                    .forEach(line -> count(line, uses));
        }
        List<HighlightStyle> styles =
                uses.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .limit(SIZE)
                        .map(entry -> HighlightStyle.of(entry.getKey()))
                        .toList();
        return styles.isEmpty() ? STANDARD : new Palette(styles);
    }

    private static void count(Line line, Map<List<Mark>, Integer> uses) {
        for (Prose.Run run : line.prose().runs()) {
            if (run.marks().stream().anyMatch(HighlightStyle::isColour)) {
                uses.merge(style(run.marks()), 1, Integer::sum);
            }
        }
    }

    private static List<Mark> style(Set<Mark> marks) {
        List<Mark> style = new ArrayList<>();
        if (marks.contains(new Mark.Bold())) {
            style.add(new Mark.Bold());
        }
        marks.stream().filter(Mark.Color.class::isInstance).forEach(style::add);
        marks.stream().filter(Mark.Background.class::isInstance).forEach(style::add);
        return style;
    }

    /// The style that all of the selected text is painted in, or that what is typed next will be.
    public Optional<HighlightStyle> styleAt(State state) {
        return styles.stream().filter(style -> Marking.isPainted(state, style)).findFirst();
    }
}
