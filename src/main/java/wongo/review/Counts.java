package wongo.review;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Mark;
import wongo.article.Outline;
import wongo.article.Prose;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What an article, or a stretch of it, is made of. Tables count with the text in their cells.
///
/// @param sections headings in the stretch
/// @param highlights the commonest first
public record Counts(
        Length length, int sections, int tables, int images, List<Highlight> highlights) {
    public static Counts of(Article article) {
        return of(article, new Span(article.bodyStart(), article.length()));
    }

    /// Counts what of the article stands in a stretch of its source.
    public static Counts of(Article article, Span span) {
        Tally tally = new Tally();
        article.lines(span).forEach(at -> tally.add(at, span));
        int sections =
                (int)
                        Outline.of(article).sections().stream()
                                .filter(section -> starts(section.source(), span))
                                .count();
        return new Counts(tally.length, sections, tally.tables, tally.images, tally.highlights());
    }

    private static boolean starts(Span section, Span span) {
        return span.start() <= section.start() && section.start() < span.end();
    }

    private static final class Tally {
        private final Map<List<Mark>, Integer> styles = new LinkedHashMap<>();
        private Length length = Length.NONE;
        private int tables;
        private int images;

        void add(Article.At at, Span span) {
            Prose prose = at.line().prose();
            int from = at.visibleOf(span.start());
            int to = at.visibleOf(span.end());
            if (from >= to) {
                return;
            }
            prose.atoms()
                    .forEach(
                            (place, atom) -> {
                                if (from <= place && place < to) {
                                    add(atom);
                                }
                            });
            length = length.plus(Lengths.of(at.line(), new Span(from, to)));
            for (Prose.Run run : prose.runs()) {
                List<Mark> style = Highlight.styleOf(run.marks());
                if (!style.isEmpty() && run.visible().overlaps(new Span(from, to))) {
                    styles.merge(style, 1, Integer::sum);
                }
            }
        }

        private void add(Atom atom) {
            switch (atom) {
                case Atom.Picture _ -> images++;
                case Atom.Grid _ -> tables++;
                case Atom.Opaque _, Atom.More _, Atom.Rule _, Atom.Embed _ -> {}
                case Atom.Reference _ -> {}
            }
        }

        List<Highlight> highlights() {
            List<Highlight> result = new ArrayList<>();
            styles.forEach((style, count) -> result.add(new Highlight(style, count)));
            result.sort(Comparator.comparing(Highlight::count).reversed());
            return List.copyOf(result);
        }
    }
}
