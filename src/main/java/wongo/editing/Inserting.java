package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
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
        int next = before.lineAt(place).map(at -> at.visible() + at.surface().extent()).orElse(0);
        return Optional.of(Transaction.of(change, caret(before.apply(change), next, piece)));
    }

    /// In a spacer and in a table's first cell there is something to write; behind anything else,
    /// what follows.
    private static Selection caret(Article article, int visible, Piece piece) {
        Optional<At> put = article.lineAtVisible(visible);
        if (put.isEmpty()) {
            return Selection.caret(article.length());
        }
        return switch (piece) {
            case Piece.Spacer spacer -> Places.caret(put.get(), 0, Side.LEFT);
            case Piece.Grid grid -> Places.caret(firstCell(article, put.get()), 0, Side.LEFT);
            case Piece.Rule rule -> behind(article, put.get());
            case Piece.Picture picture -> behind(article, put.get());
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

    private static Selection behind(Article article, At object) {
        int next = object.visible() + object.line().extent();
        return next < article.body().extent()
                ? Selection.caret(article.sourceAt(next, Side.LEFT))
                : Places.caret(object, object.line().prose().length(), Side.LEFT);
    }
}
