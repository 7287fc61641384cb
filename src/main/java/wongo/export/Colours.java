package wongo.export;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Dialect;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What becomes of colours, for which Markdown has no sign.
public enum Colours {
    /// They stay as HTML inside the Markdown.
    KEPT,
    BOLD,
    /// Only the text stays.
    NONE;

    /// How many stretches of an article have a colour.
    public static int count(Article article) {
        return stretches(article).size();
    }

    /// An article without colours, unless they are kept.
    Article in(Article article, Losses losses) {
        List<Stretch> stretches = stretches(article);
        if (this == KEPT || stretches.isEmpty()) {
            stretches.forEach(stretch -> losses.kept("color", stretch.text()));
            return article;
        }
        stretches.forEach(stretch -> losses.changed("color-" + feature(), stretch.text()));
        Dialect dialect = article.spelling().body();
        Set<Mark> gone = new LinkedHashSet<>();
        stretches.forEach(stretch -> gone.addAll(stretch.colours()));
        Change all = dialect.unmark(article, whole(article), List.copyOf(gone));
        return this == NONE ? article.apply(all) : bold(article, stretches, all);
    }

    private static Article bold(Article article, List<Stretch> stretches, Change uncoloured) {
        Change all = uncoloured;
        Article now = article.apply(all);
        for (Stretch stretch : stretches) {
            if (!stretch.isBold()) {
                Span span =
                        new Span(
                                all.map(stretch.source().start(), Side.RIGHT),
                                all.map(stretch.source().end(), Side.LEFT));
                Change change =
                        span.isEmpty()
                                ? Change.none()
                                : now.spelling().body().mark(now, span, List.of(new Mark.Bold()));
                all = all.then(change);
                now = now.apply(change);
            }
        }
        return now;
    }

    private String feature() {
        return this == BOLD ? "bold" : "none";
    }

    private static Span whole(Article article) {
        return new Span(article.bodyStart(), article.length());
    }

    private record Stretch(Span source, String text, List<Mark> colours, boolean isBold) {}

    private static List<Stretch> stretches(Article article) {
        List<Stretch> stretches = new ArrayList<>();
        for (At at : article.lines(whole(article))) {
            Prose prose = at.line().prose();
            for (Prose.Run run : prose.runs()) {
                List<Mark> colours = run.marks().stream().filter(Colours::isColour).toList();
                if (!colours.isEmpty()) {
                    stretches.add(
                            new Stretch(
                                    at.sourceOf(run.visible()),
                                    run.visible().of(prose.text()),
                                    colours,
                                    run.marks().contains(new Mark.Bold())));
                }
            }
        }
        return stretches;
    }

    private static boolean isColour(Mark mark) {
        return mark instanceof Mark.Color || mark instanceof Mark.Background;
    }
}
