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
            return Optional.of(Transaction.select(whole(other)));
        }
        Span between =
                new Span(first.sourceOf(length(first), Side.LEFT), second.sourceOf(0, Side.RIGHT));
        return Writing.replace(state, between, "")
                .map(
                        joined ->
                                first.line().prose().length() > 0
                                        ? joined
                                        : as(state, joined, second.line().kind()))
                .map(joined -> joined.withIntent(new Intent.Deleting()));
    }

    /// An empty line in front of a heading goes, and the heading stays one.
    private static Transaction as(State state, Transaction joined, Kind kind) {
        if (!(kind instanceof Kind.Heading)) {
            return joined;
        }
        Article article = state.article().apply(joined.change());
        Change change = article.spelling().body().become(article, joined.selection().span(), kind);
        State between = new State(article, joined.selection(), Pending.none());
        return Transaction.of(
                joined.change().then(change), Places.kept(between, change, article.apply(change)));
    }

    private static Selection whole(At object) {
        return Selection.of(
                new Span(
                        object.sourceOf(0, Side.RIGHT),
                        object.sourceOf(length(object), Side.LEFT)));
    }

    private static int length(At at) {
        return at.line().prose().length();
    }
}
