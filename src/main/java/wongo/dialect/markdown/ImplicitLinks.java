package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.dialect.html.Reading;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Links whose text says where they lead: references by their own label (`[text]`, `[text][]`), and
/// addresses in angle brackets (`<https://example.com>`).
final class ImplicitLinks {
    private static final Pattern NEXT_LINE = Pattern.compile("[ \t]*\\R[ \t>]*");

    private static final String SIGNS = "\\`*_[]<&";

    private ImplicitLinks() {}

    /// What is done to a span; where it can be done only to a link whose text may be anything, the
    /// links there become such: `[text][text]`, `[address](address)`.
    static Change freed(Article article, Span span, BiFunction<Article, Span, Change> deed) {
        Change change = deed.apply(article, span);
        if (!change.isNothing()) {
            return change;
        }
        Change freeing = freeing(article, span);
        if (freeing.isNothing()) {
            return change;
        }
        Span inner =
                new Span(freeing.map(span.start(), Side.LEFT), freeing.map(span.end(), Side.LEFT));
        Change done = deed.apply(article.apply(freeing), inner);
        return done.isNothing() ? done : freeing.then(done);
    }

    private static Change freeing(Article article, Span span) {
        List<At> lines =
                article.lines(span).stream()
                        .filter(at -> links(span, at).findAny().isPresent())
                        .toList();
        List<Edit> edits =
                lines.stream()
                        .flatMap(
                                at ->
                                        links(span, at)
                                                .flatMap(link -> explicit(article, at, link))
                                                .map(edit -> edit.shift(at.blockStart())))
                        .toList();
        return Reading.showing(article, Change.of(edits), lines);
    }

    private static Stream<Element> links(Span span, At at) {
        return at.line().prose().elements().stream().filter(link -> isIn(span, at, link));
    }

    private static boolean isIn(Span span, At at, Element link) {
        Span outer = link.outer().shift(at.blockStart());
        return outer.start() < span.end() && span.start() < outer.end();
    }

    private static Stream<Edit> explicit(Article article, At at, Element link) {
        String block = Reading.blockSource(article, at);
        String open = link.open().of(block);
        String close = link.close().of(block);
        Span inner = new Span(link.open().end(), link.close().start());
        if (open.equals("[") && (close.equals("]") || close.equals("][]"))) {
            String label = NEXT_LINE.matcher(inner.of(block)).replaceAll(" ");
            return Stream.of(new Edit(link.close(), "][" + label + "]"));
        }
        return address(open, link).stream()
                .map(href -> new Edit(link.close(), "](" + Signs.address(href) + ")"))
                .flatMap(
                        end ->
                                Stream.concat(
                                        Stream.of(new Edit(link.open(), "["), end),
                                        escapes(block, inner)));
    }

    private static Stream<Edit> escapes(String block, Span inner) {
        return IntStream.range(inner.start(), inner.end())
                .filter(i -> SIGNS.indexOf(block.charAt(i)) >= 0)
                .mapToObj(i -> Edit.insert(i, "\\"));
    }

    private static Optional<String> address(String open, Element link) {
        return open.equals("<")
                ? link.marks().stream()
                        .filter(Mark.Link.class::isInstance)
                        .map(mark -> ((Mark.Link) mark).href())
                        .findFirst()
                : Optional.empty();
    }

    /// The address in angle brackets inside of which a stretch of visible text lies: what changes
    /// the text changes where it leads.
    static Optional<Element> addressAround(Prose prose, String block, Span visible) {
        return prose.elements().stream()
                .filter(link -> address(link.open().of(block), link).isPresent())
                .filter(
                        link ->
                                link.visible().start() < visible.start()
                                        && visible.end() < link.visible().end())
                .findFirst();
    }

    /// The mark of an address in angle brackets whose text has changed.
    static Mark.Link readdressed(Mark.Link link, String before, String after) {
        return new Mark.Link(link.href().replace(before, after));
    }
}
