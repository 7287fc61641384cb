package wongo.ui.writing;

import wongo.article.Article;
import wongo.article.Dialect;
import wongo.editing.Command;
import wongo.editing.Intent;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.State;
import wongo.editing.Transaction;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// What a writer's hand does on the surface, as transactions of the session. Where the dialect
/// refuses, nothing happens.
final class Hand {
    private final Session session;

    Hand(Session session) {
        this.session = session;
    }

    /// Puts text in the place of what is selected, each of its lines a line.
    void write(String text) {
        List<String> lines = text.replace("\r\n", "\n").replace('\r', '\n').lines().toList();
        session.perform(lines.size() < 2 && !text.endsWith("\n") ? type(text) : paste(text));
    }

    void enter() {
        session.perform(Hand::split);
    }

    /// Ends the row, not the line.
    void breakRow() {
        session.perform(type("\n"));
    }

    void delete(Selection what) {
        session.perform(state -> replace(state, what.span(), "", new Intent.Deleting()));
    }

    /// Puts the list items that are selected one level deeper.
    void indent() {
        session.perform(
                state ->
                        acting(
                                state,
                                dialect(state.article())
                                        .indent(state.article(), state.selection().span())));
    }

    void outdent() {
        session.perform(
                state ->
                        acting(
                                state,
                                dialect(state.article())
                                        .outdent(state.article(), state.selection().span())));
    }

    private static Optional<Transaction> acting(State state, Change change) {
        return change.isNothing()
                ? Optional.empty()
                : Optional.of(Transaction.of(change, state.selection().map(change)));
    }

    private static Command type(String text) {
        return state -> replace(state, state.selection().span(), text, new Intent.Typing());
    }

    private static Optional<Transaction> split(State state) {
        Article article = state.article();
        Change cleared =
                state.selection().isCaret()
                        ? Change.none()
                        : dialect(article).replace(article, state.selection().span(), "");
        Article open = article.apply(cleared);
        int at = cleared.map(state.selection().span().start(), Side.LEFT);
        Change split = dialect(open).split(open, at);
        if (split.isNothing()) {
            return Optional.empty();
        }
        Article after = open.apply(split);
        int next = after.visibleAt(split.map(at, Side.RIGHT));
        return Optional.of(
                Transaction.of(
                        cleared.then(split), Selection.caret(after.sourceAt(next, Side.RIGHT))));
    }

    private static Command paste(String text) {
        return state -> replace(state, state.selection().span(), text, new Intent.Acting());
    }

    private static Optional<Transaction> replace(
            State state, Span span, String text, Intent intent) {
        Article article = state.article();
        Change change = dialect(article).replace(article, span, text);
        if (change.isNothing()) {
            return Optional.empty();
        }
        Selection after = Selection.caret(change.map(span.end(), Side.RIGHT));
        return Optional.of(Transaction.of(change, after).withIntent(intent));
    }

    private static Dialect dialect(Article article) {
        return article.spelling().body();
    }
}
