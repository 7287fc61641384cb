package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// An image with the elements around it that are about it, and where they stand in its block.
///
/// @param start where the block starts in the article
/// @param spot where the image is
/// @param around the elements around it, the innermost first
record PictureSource(Place place, int start, Spot spot, List<Enclosing> around) {
    private static final Set<String> CELLS = Set.of("td", "th", "li", "caption", "blockquote");

    /// An image of a block.
    ///
    /// @param line the line that it is, or stands in
    /// @param span its own tag or token
    record Spot(Line line, Span span) {}

    /// The image whose tag or token touches a place of the article; the one that starts there if
    /// two do.
    static Optional<PictureSource> at(Article article, int at) {
        if (article.body().count() == 0) {
            return Optional.empty();
        }
        Place place = article.body().atSource(at - article.bodyStart());
        int start = article.bodyStart() + place.source();
        return spots(place.block()).stream()
                .filter(spot -> spot.span().touches(at - start))
                .reduce((first, last) -> last.span().start() == at - start ? last : first)
                .map(spot -> of(article, place, spot));
    }

    static PictureSource of(Article article, Place place, Spot spot) {
        return new PictureSource(
                place,
                article.bodyStart() + place.source(),
                spot,
                Enclosing.of(place.block().source(), spot.span()));
    }

    /// The images of a block, in order.
    static List<Spot> spots(Block block) {
        return block.texts()
                .flatMap(line -> line.pictures().map(span -> new Spot(line, span)))
                .toList();
    }

    Span span() {
        return spot.span();
    }

    Block block() {
        return place.block();
    }

    String source() {
        return place.block().source();
    }

    /// The image's own source.
    String own() {
        return span().of(source());
    }

    /// Whether nothing else shows in its line.
    boolean isAlone() {
        return spot.line().kind() instanceof Kind.Object;
    }

    Optional<Enclosing> figure() {
        return find("figure");
    }

    /// The paragraph that is there for the image only.
    Optional<Enclosing> paragraph() {
        return isAlone() && figure().isEmpty() ? find("p") : Optional.empty();
    }

    /// The link around it.
    Optional<Enclosing> link() {
        return find("a");
    }

    private Optional<Enclosing> find(String name) {
        return around.stream()
                .takeWhile(element -> !CELLS.contains(element.name()))
                .filter(element -> element.name().equals(name))
                .findFirst();
    }

    /// The figure's caption as it is written.
    Optional<Span> caption() {
        return figure().flatMap(
                        figure -> {
                            int end = figure.close().map(Span::start).orElseGet(source()::length);
                            return Tags.tokens(source()).stream()
                                    .filter(token -> token.span().start() >= figure.open().end())
                                    .filter(token -> token.end() <= end)
                                    .flatMap(PictureSource::caption)
                                    .findFirst()
                                    .map(
                                            tag ->
                                                    new Span(
                                                            tag.span().start(),
                                                            new Extents(new Scanner(source()))
                                                                    .element(tag)));
                        });
    }

    private static Stream<Token.Start> caption(Token token) {
        return token instanceof Token.Start tag && tag.name().equals("figcaption")
                ? Stream.of(tag)
                : Stream.empty();
    }

    /// The image with the elements that hold nothing else, up to the figure or the paragraph.
    Span whole() {
        Span whole = span();
        for (Enclosing element : around) {
            boolean wraps =
                    !Names.isBlock(element.name())
                            && element.close().isPresent()
                            && isBlank(element.open().end(), whole.start())
                            && isBlank(whole.end(), element.close().get().start());
            if (!wraps) {
                break;
            }
            whole = new Span(element.open().start(), element.close().get().end());
        }
        return whole;
    }

    boolean isBlank(int from, int to) {
        return source().substring(from, to).isBlank();
    }

    /// The edits that make another of a tag.
    List<Edit> retag(Span tag, UnaryOperator<String> other) {
        String before = tag.of(source());
        return Change.between(before, other.apply(before)).shift(tag.start()).edits();
    }
}
