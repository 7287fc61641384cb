package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Mark;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// Commands about links.
final class Linking {
    private Linking() {}

    static Optional<Transaction> link(State state, String href) {
        if (href.isBlank()) {
            return unlink(state);
        }
        List<Mark> link = List.of(new Mark.Link(href.strip()));
        Optional<Span> place = place(state);
        return place.isPresent()
                ? change(state, place.get(), link, links(state.article(), place.get()))
                : Writing.type(state.withPending(new Pending(link, List.of())), href.strip());
    }

    static Optional<Transaction> unlink(State state) {
        return place(state)
                .flatMap(span -> change(state, span, List.of(), links(state.article(), span)));
    }

    /// What is to be linked: the selected text, or the link around the caret.
    private static Optional<Span> place(State state) {
        return state.selection().isCaret()
                ? state.article()
                        .lineAt(state.selection().head())
                        .flatMap(at -> linkAt(at, state.selection().head()))
                : Optional.of(state.selection().span());
    }

    private static Optional<Span> linkAt(At at, int source) {
        return at.line().prose().elements().stream()
                .filter(element -> element.marks().stream().anyMatch(Mark.Link.class::isInstance))
                .filter(element -> element.outer().shift(at.blockStart()).touches(source))
                .map(Element::visible)
                .filter(visible -> !visible.isEmpty())
                .map(
                        visible ->
                                new Span(
                                        at.sourceOf(visible.start(), Side.RIGHT),
                                        at.sourceOf(visible.end(), Side.LEFT)))
                .findFirst();
    }

    private static List<Mark> links(Article article, Span span) {
        return Selected.in(article, span).stream()
                .flatMap(part -> part.marks().stream())
                .flatMap(marks -> marks.stream().filter(Mark.Link.class::isInstance))
                .distinct()
                .toList();
    }

    private static Optional<Transaction> change(
            State state, Span span, List<Mark> on, List<Mark> off) {
        Change change = Marking.change(state.article(), span, on, off);
        return change.isNothing()
                ? Optional.empty()
                : Optional.of(
                        Transaction.of(
                                change, Places.kept(state, change, state.article().apply(change))));
    }
}
