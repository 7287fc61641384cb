package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Kind;
import wongo.article.Kind.Marker;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// A list or a quote as it can be parted in two at one of its lines, so that other blocks come
/// between. Offsets are in the article.
///
/// @param open the tag that the second part begins with
/// @param close what ends the first part, with the white space before it
/// @param behind all behind the line, to the end of the list or quote
/// @param goesOn whether there are lines behind
record Parting(String open, String close, Span behind, boolean goesOn) {
    /// Nothing where a line has lines of its own under it, or where tags are missing.
    static Optional<Parting> of(Article article, At at) {
        Place place = Reading.place(article, at);
        return switch (place.block()) {
            case Block.Listing list -> ofList(list, at);
            case Block.Quote quote -> ofQuote(quote, at);
            default -> Optional.empty();
        };
    }

    private static Optional<Parting> ofList(Block list, At at) {
        ListTree tree = ListTree.of(list);
        return tree.item(at.line())
                .filter(
                        item ->
                                tree.only().filter(only -> only == item.list).isPresent()
                                        && item.lists.isEmpty()
                                        && item.lines.size() == 1
                                        && !item.close.isEmpty())
                .map(
                        item -> {
                            boolean last = item.index() == item.list.items.size() - 1;
                            String tag = item.list.open.of(list.source());
                            return of(list, at, numbered(tag, at), item.list.close, !last);
                        });
    }

    /// The second part counts on.
    private static String numbered(String tag, At at) {
        String plain = Tags.without(tag, "id");
        return at.line().kind() instanceof Kind.Item item && item.marker() == Marker.NUMBER
                ? ListTree.countingFrom(plain, item.number() + 1)
                : Tags.without(plain, "start");
    }

    private static Optional<Parting> ofQuote(Block quote, At at) {
        List<Token> tokens = Tags.tokens(quote.source());
        boolean ends = tokens.getLast() instanceof Token.End end && end.name().equals("blockquote");
        if (!ends) {
            return Optional.empty();
        }
        boolean last = at.line() == quote.lines().getLast();
        String tag = tokens.getFirst().span().of(quote.source());
        return Optional.of(of(quote, at, Tags.without(tag, "id"), tokens.getLast().span(), !last));
    }

    private static Parting of(Block block, At at, String open, Span close, boolean goesOn) {
        int gap = Blanks.before(block.source(), close.start());
        return new Parting(
                open,
                block.source().substring(gap, close.end()),
                new Span(at.line().outer().end(), close.end()).shift(at.blockStart()),
                goesOn);
    }
}
