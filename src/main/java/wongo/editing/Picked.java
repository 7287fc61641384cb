package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Illustration;
import wongo.article.Kind;
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

    /// The image that shows as a visible char of the surface, chosen.
    public static Optional<Transaction> atVisible(State state, int visible) {
        return state.article()
                .lineAtVisible(visible)
                .filter(
                        at ->
                                at.line().prose().atoms().get(visible - at.visible())
                                        instanceof Atom.Picture)
                .map(
                        at ->
                                at.sourceOf(
                                        new Span(
                                                visible - at.visible(),
                                                visible - at.visible() + 1)))
                .map(source -> Transaction.select(Selection.of(source)));
    }

    /// Whether it is all that is selected, or the caret stands before it on a line of its own.
    public static boolean isChosen(State state) {
        Span span = state.selection().span();
        return in(state)
                .filter(
                        picked ->
                                span.equals(picked.source())
                                        || span.isEmpty()
                                                && span.start() == picked.source().start()
                                                && isAlone(state, span.start()))
                .isPresent();
    }

    private static boolean isAlone(State state, int place) {
        return state.article()
                .lineAt(place)
                .filter(at -> at.line().kind() instanceof Kind.Object)
                .isPresent();
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
