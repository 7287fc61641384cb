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

    /// The links at a span as such whose text may be anything.
    static Change freeing(Article article, Span span) {
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

    /// The links of a line out of which marks have been taken as such whose text says where they
    /// lead, where it says just that.
    ///
    /// @param before the line with the marks
    /// @param after the same line without them
    static Change tightened(Article marked, At before, Article article, At after) {
        String block = Reading.blockSource(article, after);
        String was = Reading.blockSource(marked, before);
        List<Edit> edits =
                after.line().prose().elements().stream()
                        .filter(
                                link ->
                                        before.line().prose().elements().stream()
                                                .filter(old -> isSame(old, link))
                                                .map(old -> inner(old).of(was))
                                                .anyMatch(
                                                        old -> !old.equals(inner(link).of(block))))
                        .flatMap(link -> implicit(after, block, link))
                        .toList();
        return Reading.showing(article, Change.of(edits).shift(after.blockStart()), List.of(after));
    }

    private static boolean isSame(Element one, Element other) {
        return one.visible().equals(other.visible()) && one.marks().equals(other.marks());
    }

    private static Span inner(Element link) {
        return new Span(link.open().end(), link.close().start());
    }

    private static Stream<Edit> implicit(At at, String block, Element link) {
        String open = link.open().of(block);
        String close = link.close().of(block);
        Span inner = inner(link);
        String text = link.visible().of(at.line().prose().text());
        if (open.equals("[")
                && close.equals("][" + NEXT_LINE.matcher(inner.of(block)).replaceAll(" ") + "]")) {
            return Stream.of(new Edit(link.close(), "]"));
        }
        boolean isAddress =
                open.equals("[")
                        && (close.equals("](" + Signs.address(text) + ")")
                                || close.equals("](mailto:" + text + ")"));
        return isAddress
                ? Stream.of(
                        new Edit(link.open(), "<"),
                        new Edit(inner, text),
                        new Edit(link.close(), ">"))
                : Stream.empty();
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
        Span inner = inner(link);
        if (open.equals("[") && (close.equals("]") || close.equals("][]"))) {
            return Stream.of(new Edit(link.close(), "][" + label(inner.of(block)) + "]"));
        }
        return address(open, link).stream()
                .map(href -> new Edit(link.close(), "](" + Signs.address(href) + ")"))
                .flatMap(
                        end ->
                                Stream.concat(
                                        Stream.of(new Edit(link.open(), "["), end),
                                        escapes(block, inner)));
    }

    private static String label(String inner) {
        return NEXT_LINE.matcher(inner).replaceAll(" ");
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
