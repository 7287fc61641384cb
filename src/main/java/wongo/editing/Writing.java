package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.Optional;

/// Commands that put text in.
final class Writing {
    private Writing() {}

    /// Over cells that are selected as a rectangle, what is typed goes into the first, and the
    /// others are emptied.
    static Optional<Transaction> type(State state, String text) {
        Optional<Transaction> typed =
                CellRange.several(state).isPresent()
                        ? CellFilling.first(
                                state, first -> put(first, first.selection().span(), text))
                        : put(state, state.selection().span(), text);
        return typed.map(done -> done.withIntent(new Intent.Typing()));
    }

    static Optional<Transaction> replace(State state, Span span, String text) {
        return put(state.withPending(Pending.none()), span, text);
    }

    static Optional<Transaction> lineBreak(State state) {
        return put(state, state.selection().span(), "\n");
    }

    private static Optional<Transaction> put(State state, Span span, String given) {
        Article before = state.article();
        String text = given.replace("\r\n", "\n").replace('\r', '\n');
        Change written = before.spelling().body().replace(before, span, text);
        if (written.isNothing()) {
            return Optional.empty();
        }
        int inLine = before.lineAt(span.start()).map(at -> at.visibleOf(span.start())).orElse(0);
        Article after = before.apply(written);
        if (before.lineAt(span.start()).filter(Writing::isObject).isPresent()) {
            int place = after.sourceAt(before.visibleAt(span.start()), Side.LEFT);
            return Optional.of(Transaction.of(written, Selection.caret(place)));
        }
        // Found by its start, since where the text ends now may be nearer to another line.
        int start = before.lineAt(span.start()).map(at -> at.inner().start()).orElse(span.start());
        Optional<At> line = after.lineAt(written.map(start, Side.LEFT));
        if (line.isEmpty()) {
            return Optional.of(Transaction.of(written, Selection.caret(after.length())));
        }
        Span put =
                new Span(
                        Math.min(inLine, line.get().line().prose().length()),
                        Math.min(inLine + text.length(), line.get().line().prose().length()));
        return Optional.of(inPendingMarks(state.pending(), written, after, line.get(), put));
    }

    private static boolean isObject(At at) {
        return at.line().kind() instanceof Kind.Object;
    }

    private static Transaction inPendingMarks(
            Pending pending, Change written, Article after, At line, Span put) {
        if (pending.isNothing() || put.isEmpty()) {
            return Transaction.of(written, Places.caret(line, put.end(), Side.LEFT));
        }
        Span source = line.sourceOf(put);
        Change marked = Marking.change(after, source, pending.on(), pending.off());
        Article last = after.apply(marked);
        At there = last.lineAt(marked.map(source.start(), Side.LEFT)).orElseThrow();
        return Transaction.of(written.then(marked), Places.caret(there, put.end(), Side.LEFT));
    }
}
