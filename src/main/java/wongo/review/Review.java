package wongo.review;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Blocks;
import wongo.article.Color;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Change;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads an article as an editor would: images without a text in their place, text too pale to
/// read, source that a browser reads otherwise than it looks.
public final class Review {
    private final Article article;
    private final List<Finding> findings = new ArrayList<>();

    private Review(Article article) {
        this.article = article;
    }

    /// Everything found, in the order of the source.
    public static List<Finding> of(Article article) {
        Review review = new Review(article);
        review.read();
        return review.findings.stream().sorted(Comparator.comparing(Finding::place)).toList();
    }

    private void read() {
        article.lines(new Span(article.bodyStart(), article.length())).forEach(this::read);
        article.body().places(0).forEach(this::readProblems);
    }

    private void readProblems(Blocks.Place place) {
        int start = article.bodyStart() + place.source();
        article.spelling().body().problems(place.block()).stream()
                .map(p -> finding("problem." + p.code(), p.place().shift(start), p.details()))
                .forEach(findings::add);
    }

    private void read(Article.At at) {
        Prose prose = at.line().prose();
        prose.atoms()
                .forEach(
                        (place, atom) -> {
                            if (atom instanceof Atom.Picture(String source, String alt, _, _)
                                    && alt.isBlank()
                                    && !source.isEmpty()) {
                                Span span = prose.sourceOfChar(place).shift(at.blockStart());
                                findings.add(finding("review.alt", span, List.of(source)));
                            }
                        });
        for (Prose.Run run : prose.runs()) {
            Span span = prose.sourceOf(run.visible()).shift(at.blockStart());
            paleness(run.marks(), span).ifPresent(findings::add);
        }
    }

    private Optional<Finding> paleness(Set<Mark> marks, Span span) {
        Optional<String> text = value(marks, Mark.Color.class);
        Color ground =
                value(marks, Mark.Background.class)
                        .flatMap(Color::of)
                        .map(color -> color.over(Color.WHITE))
                        .orElse(Color.WHITE);
        return text.flatMap(Color::of)
                .filter(color -> color.over(ground).contrast(ground) < Contrast.READABLE)
                .map(color -> paleness(text.get(), color, ground, span));
    }

    private Finding paleness(String value, Color color, Color ground, Span span) {
        Contrast contrast = new Contrast(color.over(ground), List.of(ground));
        String ratio = String.format(Locale.ROOT, "%.2f", contrast.ratios().getFirst());
        Optional<String> better = contrast.nearest().map(Color::hex);
        Optional<Change> fix =
                better.map(hex -> recolor(span, hex)).filter(change -> !change.isNothing());
        return new Finding("review.contrast", span, List.of(value, ratio, better.orElse("")), fix);
    }

    private Change recolor(Span span, String hex) {
        return article.spelling().body().mark(article, span, List.of(new Mark.Color(hex)));
    }

    private static Optional<String> value(Set<Mark> marks, Class<? extends Mark> kind) {
        return marks.stream()
                .filter(kind::isInstance)
                .map(
                        mark ->
                                switch (mark) {
                                    case Mark.Color(String value) -> value;
                                    case Mark.Background(String value) -> value;
                                    default -> "";
                                })
                .findFirst();
    }

    private static Finding finding(String code, Span place, List<String> details) {
        return new Finding(code, place, details, Optional.empty());
    }
}
