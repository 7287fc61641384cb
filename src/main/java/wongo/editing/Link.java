package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Mark;
import wongo.text.Span;

import java.util.Optional;
import java.util.stream.Stream;

/// A link of the article.
///
/// @param text the source of the linked text, as a selection of it
/// @param href the address as written, entities resolved
public record Link(Span text, String href) {
    /// The link that the caret stands in or at, or the first one in what is selected.
    public static Optional<Link> at(State state) {
        Span span = state.selection().span();
        return state.selection().isCaret()
                ? state.article()
                        .lineAt(span.start())
                        .flatMap(
                                at ->
                                        links(at)
                                                .filter(link -> link.text().touches(span.start()))
                                                .findFirst())
                : state.article().lines(span).stream()
                        .flatMap(Link::links)
                        .filter(link -> link.text().overlaps(span))
                        .findFirst();
    }

    /// The link that a visible char of the surface belongs to.
    public static Optional<Link> atVisible(Article article, int visible) {
        return article.lineAtVisible(visible)
                .filter(at -> visible - at.visible() < at.line().prose().length())
                .flatMap(at -> over(at, visible - at.visible()));
    }

    private static Optional<Link> over(At at, int inLine) {
        Span source = at.line().prose().sourceOfChar(inLine).shift(at.blockStart());
        return links(at).filter(link -> link.text().covers(source)).findFirst();
    }

    private static Stream<Link> links(At at) {
        return at.line().prose().elements().stream()
                .filter(element -> !element.visible().isEmpty())
                .flatMap(element -> link(at, element).stream());
    }

    private static Optional<Link> link(At at, Element element) {
        return element.marks().stream()
                .flatMap(
                        mark ->
                                mark instanceof Mark.Link(String href)
                                        ? Stream.of(href)
                                        : Stream.of())
                .findFirst()
                .map(href -> new Link(at.sourceOf(element.visible()), href));
    }
}
