package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Illustration;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The image that a writer means: the one that is selected or has the caret at it, or whose caption
/// has the caret.
///
/// @param source the image's own tag or token
public record Picked(Illustration illustration, Span source) {
    public static Optional<Picked> in(State state) {
        Article article = state.article();
        Span span = state.selection().span();
        return article.lines(span).stream()
                .flatMap(Picked::pictures)
                .filter(
                        source ->
                                span.isEmpty()
                                        ? source.touches(span.start())
                                        : source.overlaps(span))
                .findFirst()
                .or(() -> captioned(article, span))
                .flatMap(source -> of(article, source));
    }

    /// The image of a figure with one, where something of the figure is selected.
    private static Optional<Span> captioned(Article article, Span span) {
        List<Span> pictures =
                article.lineAt(span.start()).stream()
                        .map(at -> article.body().atSource(at.blockStart() - article.bodyStart()))
                        .filter(place -> place.block() instanceof Block.Image)
                        .flatMap(
                                place ->
                                        article
                                                .lines(
                                                        new Span(place.source(), place.sourceEnd())
                                                                .shift(article.bodyStart()))
                                                .stream()
                                                .filter(
                                                        at ->
                                                                at.blockStart()
                                                                        == place.source()
                                                                                + article
                                                                                        .bodyStart()))
                        .flatMap(Picked::pictures)
                        .toList();
        return pictures.size() == 1 ? Optional.of(pictures.getFirst()) : Optional.empty();
    }

    private static Stream<Span> pictures(At at) {
        return at.line().pictures().map(span -> span.shift(at.blockStart()));
    }

    private static Optional<Picked> of(Article article, Span source) {
        return article.spelling()
                .body()
                .illustration(article, source.start())
                .map(illustration -> new Picked(illustration, source));
    }
}
