package wongo.editing;

import wongo.article.Article;
import wongo.article.Mark;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// Commands about links.
final class Linking {
    private Linking() {}

    /// @param text what is written where there is nothing to link; the address itself if blank
    static Optional<Transaction> link(State state, String href, String text) {
        if (href.isBlank()) {
            return unlink(state);
        }
        if (!LinkAddress.isSafe(href)) {
            return Optional.empty();
        }
        List<Mark> link = List.of(new Mark.Link(href.strip()));
        Optional<Span> place = place(state);
        return place.isPresent()
                ? change(state, place.get(), link, links(state.article(), place.get()))
                : Writing.type(
                        state.withPending(new Pending(link, List.of())),
                        text.isBlank() ? href.strip() : text);
    }

    static Optional<Transaction> unlink(State state) {
        return place(state)
                .flatMap(span -> change(state, span, List.of(), links(state.article(), span)));
    }

    /// What is to be linked: the selected text, or the link around the caret.
    private static Optional<Span> place(State state) {
        return state.selection().isCaret()
                ? Link.at(state).map(Link::text)
                : Optional.of(state.selection().span());
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
        return Places.keeping(state, Marking.change(state.article(), span, on, off));
    }
}
