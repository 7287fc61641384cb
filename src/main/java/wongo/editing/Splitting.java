package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.article.Piece;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.Optional;

/// What Enter does.
final class Splitting {
    private Splitting() {}

    static Optional<Transaction> split(State state) {
        if (state.selection().isCaret()) {
            return splitAtCaret(state);
        }
        return Deleting.selected(state)
                .flatMap(deleted -> splitAtCaret(deleted.on(state)).map(deleted::then));
    }

    private static Optional<Transaction> splitAtCaret(State state) {
        Optional<At> line = state.article().lineAt(state.selection().head());
        if (line.isEmpty()) {
            return Inserting.insert(state, new Piece.Spacer());
        }
        boolean empty = line.get().line().prose().length() == 0;
        Optional<Integer> breaks = breaksToLeaveBy(state, line.get());
        if (breaks.isPresent()) {
            return leave(state, line.get(), breaks.get());
        }
        return switch (line.get().line().kind()) {
            case Kind.Object object when !line.get().isInTable() ->
                    Inserting.insert(state, new Piece.Spacer());
            case Kind.Code code -> Writing.lineBreak(state);
            case Kind.Item item when empty -> Shaping.outdent(state);
            case Kind.Term term when empty -> Shaping.become(state, Kind.paragraph());
            case Kind.Term term -> explain(state, line.get());
            case Kind.Meaning meaning when empty -> Shaping.become(state, Kind.paragraph());
            case Kind.Quote quote when empty -> Shaping.become(state, Kind.paragraph());
            default -> cut(state, line.get()).or(() -> Writing.lineBreak(state));
        };
    }

    private static Optional<Transaction> explain(State state, At term) {
        return GlossaryCommands.toEmptyMeaning(state, term)
                .or(() -> cut(state, term))
                .or(() -> Writing.lineBreak(state));
    }

    /// How many line breaks before the caret end the block that has no other way out: one in a
    /// quote of one line, two in code, where an empty line is nothing special.
    private static Optional<Integer> breaksToLeaveBy(State state, At at) {
        String text = at.line().prose().text();
        boolean last = !at.isInTable() && at.visibleOf(state.selection().head()) == text.length();
        return switch (at.line().kind()) {
            case Kind.Quote _ when last && text.endsWith("\n") -> Optional.of(1);
            case Kind.Code _ when last && text.endsWith("\n\n") -> Optional.of(2);
            default -> Optional.empty();
        };
    }

    /// An empty paragraph behind the block, and no line breaks at its end.
    private static Optional<Transaction> leave(State state, At at, int breaks) {
        int end = at.line().prose().length();
        Span gone = new Span(at.sourceOf(end - breaks, Side.LEFT), at.sourceOf(end, Side.LEFT));
        return Writing.replace(state, gone, "")
                .flatMap(cut -> Inserting.insert(cut.on(state), new Piece.Spacer()).map(cut::then));
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
                        : after.sourceAt(line.visible() + behind(after, line, caret), Side.RIGHT);
        return Optional.of(Transaction.of(change, Selection.caret(at)));
    }

    /// How far behind the line's start the new row begins: a space before the caret may be gone.
    private static int behind(Article after, At line, int caret) {
        int first = after.lineAtVisible(line.visible()).map(at -> at.line().extent()).orElseThrow();
        return Math.min(line.visibleOf(caret) + 1, first);
    }
}
