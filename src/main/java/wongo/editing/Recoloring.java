package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Color;
import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.text.Change;
import wongo.text.Span;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// One colour in the place of another in all highlights of an article, whatever else they put on
/// their text.
///
/// @param change to the source; nothing where no highlight has the colour
/// @param count how many stretches of text are painted anew
public record Recoloring(Change change, int count) {
    /// @param from a colour of a text, or behind it, however it is spelled
    /// @param to as CSS writes it
    public static Recoloring of(Article article, Color from, String to) {
        return of(article, style -> Optional.of(style.withMarks(painted(style, from, to))));
    }

    /// One style in the place of another, wherever it is all that a text is painted in.
    ///
    /// @param from its colours may be spelled otherwise in the article
    public static Recoloring of(Article article, HighlightStyle from, HighlightStyle to) {
        return of(article, style -> Optional.of(to).filter(_ -> isLike(style, from)));
    }

    /// @param others what takes the place of a style of the article, if anything does
    private static Recoloring of(
            Article article, Function<HighlightStyle, Optional<HighlightStyle>> others) {
        Article now = article;
        Change all = Change.none();
        int count = 0;
        for (HighlightStyle style : styles(article)) {
            State state = State.of(now);
            Optional<Transaction> step =
                    others.apply(style).flatMap(other -> Commands.recolor(style, other).on(state));
            if (step.isPresent()) {
                count += Uses.of(now, style).size();
                all = all.then(step.get().change());
                now = now.apply(step.get().change());
            }
        }
        return new Recoloring(all, count);
    }

    private static boolean isLike(HighlightStyle one, HighlightStyle other) {
        return plain(one.marks()).equals(plain(other.marks()));
    }

    /// Marks whose colours are the same where they look the same.
    private static List<Object> plain(List<Mark> marks) {
        return marks.stream()
                .<Object>map(
                        mark ->
                                switch (mark) {
                                    case Mark.Color(String value) -> List.of("text", plain(value));
                                    case Mark.Background(String value) ->
                                            List.of("behind", plain(value));
                                    default -> mark;
                                })
                .toList();
    }

    private static Object plain(String value) {
        return Color.of(value).<Object>map(color -> color).orElse(value);
    }

    private static Set<HighlightStyle> styles(Article article) {
        Set<HighlightStyle> styles = new LinkedHashSet<>();
        for (At line : article.lines(new Span(article.bodyStart(), article.length()))) {
            line.line()
                    .prose()
                    .runs()
                    .forEach(run -> HighlightStyle.in(run.marks()).ifPresent(styles::add));
        }
        return styles;
    }

    private static List<Mark> painted(HighlightStyle style, Color from, String to) {
        return style.marks().stream()
                .map(
                        mark ->
                                switch (mark) {
                                    case Mark.Color(String value) when is(value, from) ->
                                            new Mark.Color(to);
                                    case Mark.Background(String value) when is(value, from) ->
                                            new Mark.Background(to);
                                    default -> mark;
                                })
                .toList();
    }

    private static boolean is(String value, Color color) {
        return Color.of(value).filter(color::equals).isPresent();
    }
}
