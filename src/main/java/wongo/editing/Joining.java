package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.Optional;

/// Commands that make one line of two.
final class Joining {
    private Joining() {}

    static Optional<Transaction> backward(State state) {
        return line(state).flatMap(line -> backward(state, line));
    }

    static Optional<Transaction> forward(State state) {
        return line(state).flatMap(line -> forward(state, line));
    }

    /// The line that the caret stands in, if it may be joined with others.
    private static Optional<At> line(State state) {
        return state.selection().isCaret()
                ? state.article().lineAt(state.selection().head()).filter(line -> !line.isInTable())
                : Optional.empty();
    }

    private static Optional<Transaction> backward(State state, At line) {
        if (line.visibleOf(state.selection().head()) > 0) {
            return Optional.empty();
        }
        if (line.line().kind() instanceof Kind.Item) {
            return Shaping.outdent(state);
        }
        if (line.visible() == 0) {
            return line.line().kind() instanceof Kind.Paragraph
                    ? Optional.empty()
                    : Shaping.become(state, Kind.paragraph());
        }
        At before = state.article().lineAtVisible(line.visible() - 1).orElseThrow();
        return join(state, before, line, before);
    }

    private static Optional<Transaction> forward(State state, At line) {
        int next = line.visible() + line.line().extent();
        boolean atEnd = line.visibleOf(state.selection().head()) == length(line);
        if (!atEnd || next >= state.article().body().extent()) {
            return Optional.empty();
        }
        At behind = state.article().lineAtVisible(next).orElseThrow();
        return join(state, line, behind, behind);
    }

    /// @param other the one of the two that the caret is not in
    private static Optional<Transaction> join(State state, At first, At second, At other) {
        if (other.line().kind() instanceof Kind.Object) {
            return Optional.of(Transaction.select(Places.whole(other)));
        }
        boolean empty = length(first) == 0 && first.line().kind() instanceof Kind.Paragraph;
        return (empty ? removed(state, first, second) : Optional.<Transaction>empty())
                .or(() -> joined(state, first, second))
                .map(joined -> joined.withIntent(new Intent.Deleting()));
    }

    private static Optional<Transaction> joined(State state, At first, At second) {
        Optional<Transaction> joined = Writing.replace(state, between(first, second), "");
        boolean heading = second.line().kind() instanceof Kind.Heading && length(first) == 0;
        return heading ? joined.map(done -> as(state, done, second.line().kind())) : joined;
    }

    /// The joined line made what the second one was.
    private static Transaction as(State state, Transaction joined, Kind kind) {
        State between = joined.on(state);
        return Shaping.become(between, kind).map(joined::then).orElse(joined);
    }

    /// An empty line goes without a trace, and the line behind it stays what it is.
    private static Optional<Transaction> removed(State state, At empty, At next) {
        Article before = state.article();
        if (empty.visible() == 0 || next.line().kind() instanceof Kind.Paragraph) {
            return Optional.empty();
        }
        At above = before.lineAtVisible(empty.visible() - 1).orElseThrow();
        Span gone =
                new Span(above.sourceOf(length(above), Side.LEFT), empty.sourceOf(0, Side.LEFT));
        Change change = before.spelling().body().replace(before, gone, "");
        return change.isNothing()
                ? Optional.empty()
                : Optional.of(
                        Transaction.of(
                                change,
                                Selection.caret(
                                        before.apply(change)
                                                .sourceAt(empty.visible(), Side.RIGHT))));
    }

    private static Span between(At first, At second) {
        return new Span(first.sourceOf(length(first), Side.LEFT), second.sourceOf(0, Side.RIGHT));
    }

    private static int length(At at) {
        return at.line().prose().length();
    }
}
