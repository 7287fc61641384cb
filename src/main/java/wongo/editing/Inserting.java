package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Piece;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.Optional;

/// Commands that put something whole between lines.
final class Inserting {
    private Inserting() {}

    static Optional<Transaction> insert(State state, Piece piece) {
        Article before = state.article();
        int place = state.selection().span().end();
        Change change = before.spelling().body().insert(before, place, piece);
        if (change.isNothing()) {
            return Optional.empty();
        }
        return Optional.of(Transaction.of(change, caret(before.apply(change), change, piece)));
    }

    static Optional<Transaction> rule(State state, String style) {
        boolean there =
                state.article().lines(state.selection().span()).stream()
                        .flatMap(at -> at.line().prose().atoms().values().stream())
                        .anyMatch(Atom.Rule.class::isInstance);
        return there ? restyle(state, new Piece.Rule(style)) : insert(state, new Piece.Rule(style));
    }

    /// Makes the objects that are selected look like a piece.
    static Optional<Transaction> restyle(State state, Piece piece) {
        Article before = state.article();
        Span selected = state.selection().span();
        Change change = before.spelling().body().restyle(before, selected, piece);
        if (change.isNothing()) {
            return Optional.empty();
        }
        Article after = before.apply(change);
        Selection kept =
                piece instanceof Piece.Source
                        ? Selection.caret(
                                Places.legal(
                                        after, change.map(selected.start(), Side.LEFT), Side.LEFT))
                        : Places.kept(state, change, after);
        return Optional.of(Transaction.of(change, kept));
    }

    /// In a spacer, behind a switch and in a table's first cell there is something to write; behind
    /// anything else, what follows.
    private static Selection caret(Article after, Change put, Piece piece) {
        int start = put.extent().start();
        int visible = after.body().atSource(start - after.bodyStart()).visible();
        Optional<At> first = after.lineAtVisible(visible);
        if (first.isEmpty()) {
            return Selection.caret(after.length());
        }
        return switch (piece) {
            case Piece.Spacer _ -> Places.caret(first.get(), 0, Side.LEFT);
            case Piece.Grid _ -> Places.caret(firstCell(after, first.get()), 0, Side.LEFT);
            case Piece.More _ -> behind(after, first.get());
            case Piece.Rule _, Piece.Picture _, Piece.Source _ ->
                    behind(after, put.extent().end() + put.growth());
        };
    }

    private static At firstCell(Article article, At table) {
        Span outer = table.outer();
        return article.lines(outer).stream()
                .filter(At::isInTable)
                .filter(cell -> outer.covers(cell.outer()))
                .findFirst()
                .orElse(table);
    }

    private static Selection behind(Article article, At line) {
        int next = line.visible() + line.line().extent();
        return next < article.body().extent()
                ? Selection.caret(article.sourceAt(next, Side.LEFT))
                : Places.caret(line, line.line().prose().length(), Side.LEFT);
    }

    /// The first place behind a place of the source; the last of all where nothing is behind it.
    private static Selection behind(Article article, int source) {
        int extent = article.body().extent();
        boolean last = source >= article.length();
        int visible =
                last ? extent : article.body().atSource(source - article.bodyStart()).visible();
        return Selection.caret(
                visible < extent
                        ? article.sourceAt(visible, Side.LEFT)
                        : article.sourceAt(extent - 1, Side.LEFT));
    }
}
