package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.text.Side;
import wongo.text.Span;

import java.util.Optional;

/// A block whose source a writer can change as source, letter by letter, where the surface has no
/// other way: scripts, forms, videos, cards. Tables are changed in their cells.
///
/// @param span the block's place in the article's source
public record Island(Block block, Span span) {
    /// The block at the caret.
    public static Optional<Island> at(State state) {
        return state.article()
                .lineAt(state.selection().span().start())
                .flatMap(at -> of(state, at));
    }

    /// The block that shows at a visible offset of the surface.
    public static Optional<Island> atVisible(State state, int visible) {
        return state.article().lineAtVisible(visible).flatMap(at -> of(state, at));
    }

    /// The block that begins at a place of the source.
    public static Optional<Island> startingAt(State state, int start) {
        return state.article()
                .lineAt(start)
                .flatMap(at -> of(state, at))
                .filter(island -> island.span().start() == start);
    }

    private static Optional<Island> of(State state, At at) {
        Article article = state.article();
        Place place = article.body().atSource(at.blockStart() - article.bodyStart());
        int start = article.bodyStart() + place.source();
        Block block = place.block();
        return block instanceof Block.Grid || block instanceof Block.Gap || at.isInTable()
                ? Optional.empty()
                : Optional.of(new Island(block, new Span(start, start + block.source().length())));
    }

    public String source() {
        return block.source();
    }

    /// Whether nothing but its source can be changed, so that opening it means that.
    public boolean isSealed() {
        return block instanceof Block.Raw || block instanceof Block.Embed;
    }

    /// Selects it.
    public Command chosen() {
        return state ->
                Optional.of(
                        Transaction.select(
                                Selection.caret(
                                        Places.legal(state.article(), span.start(), Side.LEFT))));
    }

    /// Puts another source in its place, exactly as it is given; nothing left takes the block away.
    /// Does not apply where the source would swallow what stands around it.
    public Command replaced(String source) {
        return state -> {
            Article article = state.article();
            State there = state.withSelection(Selection.caret(span.start()));
            return source.isBlank()
                    ? article.lineAt(span.start())
                            .flatMap(
                                    at ->
                                            Commands.delete()
                                                    .on(there.withSelection(Places.whole(at))))
                    : Commands.editSource(source).on(there);
        };
    }
}
