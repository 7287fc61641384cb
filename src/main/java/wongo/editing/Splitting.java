package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.article.Piece;
import wongo.text.Change;
import wongo.text.Side;

import java.util.Optional;

/// What Enter does.
final class Splitting {
    private Splitting() {}

    static Optional<Transaction> split(State state) {
        if (state.selection().isCaret()) {
            return splitAtCaret(state);
        }
        return Deleting.selected(state)
                .flatMap(
                        deleted ->
                                splitAtCaret(deleted.on(state))
                                        .map(
                                                split ->
                                                        Transaction.of(
                                                                deleted.change()
                                                                        .then(split.change()),
                                                                split.selection())));
    }

    private static Optional<Transaction> splitAtCaret(State state) {
        Optional<At> line = state.article().lineAt(state.selection().head());
        if (line.isEmpty()) {
            return Inserting.insert(state, new Piece.Spacer());
        }
        boolean empty = line.get().line().prose().length() == 0;
        return switch (line.get().line().kind()) {
            case Kind.Object object when !line.get().isInTable() ->
                    Inserting.insert(state, new Piece.Spacer());
            case Kind.Code code -> Writing.lineBreak(state);
            case Kind.Item item when empty -> Shaping.outdent(state);
            case Kind.Quote quote when empty -> Shaping.become(state, Kind.paragraph());
            default -> cut(state, line.get()).or(() -> Writing.lineBreak(state));
        };
    }

    private static Optional<Transaction> cut(State state, At line) {
        int caret = state.selection().head();
        Change change = state.article().spelling().body().split(state.article(), caret);
        if (change.isNothing()) {
            return Optional.empty();
        }
        Article after = state.article().apply(change);
        int at =
                line.isInTable()
                        ? Places.legal(after, change.map(caret, Side.RIGHT), Side.RIGHT)
                        : after.sourceAt(line.visible() + line.visibleOf(caret) + 1, Side.RIGHT);
        return Optional.of(Transaction.of(change, Selection.caret(at)));
    }
}
