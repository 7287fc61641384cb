package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Dialect;
import wongo.article.Dialect.Direction;
import wongo.article.Kind;
import wongo.article.TableEdit.Axis;
import wongo.text.Change;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Commands that change what the selected lines are.
final class Shaping {
    /// What a dialect does to the lines of a span.
    private interface Shape {
        Change of(Dialect dialect, Article article, Span span);
    }

    private Shaping() {}

    static Optional<Transaction> heading(State state, int level) {
        Predicate<Kind> same =
                kind -> kind instanceof Kind.Heading heading && heading.level() == level;
        return become(state, all(state, same) ? Kind.paragraph() : Kind.heading(level));
    }

    static Optional<Transaction> list(State state, Kind item) {
        Kind.Marker marker = ((Kind.Item) item).marker();
        Predicate<Kind> same =
                kind ->
                        kind instanceof Kind.Continued
                                || (kind instanceof Kind.Item other && other.marker() == marker);
        return become(state, all(state, same) ? Kind.paragraph() : item);
    }

    static Optional<Transaction> quote(State state) {
        return become(
                state,
                all(state, Kind.Quote.class::isInstance) ? Kind.paragraph() : new Kind.Quote(""));
    }

    static Optional<Transaction> quote(State state, String style) {
        return toggle(state, new Kind.Quote(style));
    }

    /// Paragraphs if all lines are so already.
    static Optional<Transaction> toggle(State state, Kind kind) {
        return become(state, all(state, kind::equals) ? Kind.paragraph() : kind);
    }

    static Optional<Transaction> code(State state) {
        boolean code = all(state, Kind.Code.class::isInstance);
        return become(state, code ? Kind.paragraph() : new Kind.Code(""));
    }

    /// In a table it is the cells that are aligned.
    static Optional<Transaction> align(State state, Kind.Align align) {
        return CellRange.of(state).isPresent()
                ? CellCommands.align(align).on(state)
                : shape(state, (dialect, article, span) -> dialect.align(article, span, align));
    }

    static Optional<Transaction> startAt(State state, int number) {
        return shape(
                state, (dialect, article, span) -> dialect.number(article, span.start(), number));
    }

    /// What moves does not change, so that what is selected in it stays selected. In a table it is
    /// the rows that move.
    static Optional<Transaction> move(State state, Direction direction) {
        if (CellRange.of(state).isPresent()) {
            boolean up = direction == Direction.UP;
            return (up ? TableCommands.moveBack(Axis.ROWS) : TableCommands.moveOn(Axis.ROWS))
                    .on(state);
        }
        Article article = state.article();
        Change change =
                article.spelling().body().move(article, state.selection().span(), direction);
        return change.isNothing()
                ? Optional.empty()
                : Optional.of(Transaction.of(change, state.selection().map(change)));
    }

    static Optional<Transaction> become(State state, Kind kind) {
        return shape(state, (dialect, article, span) -> dialect.become(article, span, kind));
    }

    static Optional<Transaction> indent(State state) {
        return shape(state, Dialect::indent);
    }

    static Optional<Transaction> outdent(State state) {
        return shape(state, Dialect::outdent);
    }

    private static Optional<Transaction> shape(State state, Shape shape) {
        Article article = state.article();
        return Places.keeping(
                state, shape.of(article.spelling().body(), article, state.selection().span()));
    }

    private static boolean all(State state, Predicate<Kind> which) {
        List<Kind> kinds = kinds(state);
        return !kinds.isEmpty() && kinds.stream().allMatch(which);
    }

    /// The kinds of the selected lines, objects left out.
    private static List<Kind> kinds(State state) {
        Article article = state.article();
        if (state.selection().isCaret()) {
            return article.lineAt(state.selection().head())
                    .map(at -> List.of(at.line().kind()))
                    .orElse(List.of());
        }
        return Selected.in(state).stream()
                .map(Selected::at)
                .map(At::line)
                .map(line -> line.kind())
                .toList();
    }
}
