package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Blocks;
import wongo.article.Blocks.Place;
import wongo.article.Dialect;
import wongo.article.Element;
import wongo.article.FrontMatter;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.dialect.html.Cuts;
import wongo.dialect.html.Reading;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The source of a selection, so that it can stand by itself: within a line the text with its
/// marks; over several lines what the blocks around are without the rest.
final class Stretch {
    private final Article article;
    private final Dialect html;

    /// @param html what takes stretches of HTML
    private Stretch(Article article, Dialect html) {
        this.article = article;
        this.html = html;
    }

    /// Empty where the span shows nothing. Links and pictures by label are spelled with their
    /// address, for their definitions stay behind.
    static String of(Article article, Span span, Dialect html) {
        Change labels = labels(article, span, html);
        Span moved =
                new Span(labels.map(span.start(), Side.LEFT), labels.map(span.end(), Side.RIGHT));
        return new Stretch(article.apply(labels), html).of(moved);
    }

    private static Change labels(Article article, Span span, Dialect html) {
        if (article.body().shared().isEmpty()) {
            return Change.none();
        }
        List<Edit> edits = new ArrayList<>();
        for (At at : article.lines(span)) {
            String block = Reading.blockSource(article, at);
            for (Element element : at.line().prose().elements()) {
                boolean labelled =
                        element.open().of(block).equals("[")
                                && !element.close().of(block).startsWith("](");
                if (labelled && element.marks().getFirst() instanceof Mark.Link(String href)) {
                    edits.add(
                            new Edit(
                                    element.close().shift(at.blockStart()),
                                    "](" + Signs.address(href) + ")"));
                }
            }
            Pictures.in(new Pictures.Spot(article, at, html))
                    .flatMap(Pictures::addressed)
                    .forEach(edits::add);
        }
        return Change.of(edits);
    }

    private String of(Span span) {
        Optional<At> first = article.lineAt(span.start());
        Optional<At> last = article.lineAt(span.end());
        if (span.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return "";
        }
        if (article.lines(span).stream().allMatch(at -> MarkdownReader.isHtml(article, at))) {
            String text = html.stretch(article, span);
            if (said(MarkdownBodies.read(text)).equals(said(first.get(), last.get(), span))) {
                return text;
            }
        }
        if (first.get().line() == last.get().line()) {
            return line(first.get(), span);
        }
        return first.get().surface() == last.get().surface()
                ? Reading.blockSource(article, first.get())
                : lines(surface(first.get()), surface(last.get()), span);
    }

    /// Of a table of which more than one cell is meant, all is.
    private At surface(At at) {
        return at.isInTable() ? article.lineAtVisible(at.visible()).orElse(at) : at;
    }

    private String line(At at, Span span) {
        int from = at.visibleOf(span.start());
        int to = at.visibleOf(span.end());
        boolean whole = from == 0 && to == at.line().prose().length() && !at.isInTable();
        boolean alone =
                whole
                        && !MarkdownReader.isHtml(article, at)
                        && from < to
                        && !(at.line().kind() instanceof Kind.Item);
        return alone ? lines(at, at, span) : within(at, span);
    }

    /// A part of one line.
    private String within(At at, Span span) {
        int from = at.visibleOf(span.start());
        int to = at.visibleOf(span.end());
        if (MarkdownReader.isHtml(article, at)) {
            String text = html.stretch(article, span);
            boolean block = MarkdownBodies.read(text).stream().anyMatch(MarkdownReader::isHtml);
            return block || from >= to || reads(text, at.line().prose(), from, to)
                    ? text
                    : respelled(at, from, to);
        }
        if (from >= to) {
            return "";
        }
        return at.line().kind() instanceof Kind.Code
                ? Escapes.flowing(
                        at.line().prose().text().substring(from, to),
                        '\n',
                        Escapes.Level.BACKSLASHES,
                        () -> "<br>")
                : inline(at, from, to);
    }

    private String inline(At at, int from, int to) {
        Prose prose = at.line().prose();
        String block = Reading.blockSource(article, at);
        Cuts cuts = new Cuts(prose, block);
        int start = from == 0 ? cuts.start() : cuts.place(from);
        int end = Math.max(start, cuts.behindTags(prose.sourceOf(to, Side.LEFT), from));
        List<Element> before = from == 0 ? List.of() : cuts.openAt(start);
        String text =
                cuts.opening(before)
                        + Respelling.relaid(
                                block, prose, new Span(start, end), i -> row(block, prose, i))
                        + cuts.closing(cuts.openAt(end));
        return reads(text, prose, from, to) ? text : respelled(at, from, to);
    }

    /// Also behind another paragraph, where a text may be the meaning of a term.
    private static boolean reads(String text, Prose prose, int from, int to) {
        Blocks blocks = MarkdownBodies.read("글\n\n" + text);
        if (blocks.count() != 3 || blocks.get(2).lines().size() != 1) {
            return false;
        }
        Line line = blocks.get(2).lines().getFirst();
        return line.kind() instanceof Kind.Paragraph
                && line.prose().text().equals(prose.text().substring(from, to))
                && Reading.marks(line.prose()).equals(Reading.marks(prose).subList(from, to));
    }

    /// A break between rows without the marks of containers behind it.
    private static String row(String block, Prose prose, int visible) {
        String unit = prose.sourceOfChar(visible).of(block);
        return unit.substring(0, unit.indexOf('\n') + 1);
    }

    /// Where the source cannot be cut, the text and its marks are spelled anew.
    private String respelled(At at, int from, int to) {
        Prose prose = at.line().prose();
        String block = Reading.blockSource(article, at);
        return Respelling.inTags(
                article,
                prose,
                new Span(from, to),
                i ->
                        prose.atoms().containsKey(i)
                                ? prose.sourceOfChar(i).of(block)
                                : Escapes.flowing(
                                        prose.text().substring(i, i + 1),
                                        '\n',
                                        Escapes.Level.NUMBERS,
                                        () -> "<br>"));
    }

    /// The blocks around the selection as an article of their own, without what is not selected.
    private String lines(At first, At last, Span span) {
        Place begin = Reading.place(article, first);
        Place end = Reading.place(article, last);
        Span around = new Span(begin.source(), end.sourceEnd()).shift(article.bodyStart());
        Article part =
                new Article(
                        FrontMatter.none(),
                        article.spelling().body().read(article.slice(around)),
                        article.spelling());
        Article headless =
                without(
                        without(part, span.end() - around.start(), part.length()),
                        0,
                        span.start() - around.start());
        return said(headless.body()).equals(said(first, last, span))
                ? headless.source()
                : plain(span);
    }

    private static Article without(Article part, int from, int to) {
        return from >= to
                ? part
                : part.apply(part.spelling().body().replace(part, new Span(from, to), ""));
    }

    /// A line as it shows, with the marks of each char.
    private record Shown(String text, List<Set<Mark>> marks) {
        static Shown of(Prose prose, int from, int to) {
            return new Shown(
                    prose.text().substring(from, to), Reading.marks(prose).subList(from, to));
        }
    }

    private static List<Shown> said(Blocks body) {
        return body.stream()
                .flatMap(block -> block.lines().stream())
                .map(line -> Shown.of(line.prose(), 0, line.prose().length()))
                .toList();
    }

    private List<Shown> said(At first, At last, Span span) {
        return article.lines(span).stream()
                .filter(at -> !at.isInTable())
                .map(
                        at -> {
                            Prose prose = at.line().prose();
                            int from = at.line() == first.line() ? at.visibleOf(span.start()) : 0;
                            int to =
                                    at.line() == last.line()
                                            ? at.visibleOf(span.end())
                                            : prose.length();
                            return Shown.of(prose, Math.min(from, to), to);
                        })
                .toList();
    }

    /// A paragraph a line, where the lines cannot be taken apart.
    private String plain(Span span) {
        String nl = article.lineEnding();
        return article.lines(span).stream()
                .filter(at -> !at.isInTable())
                .map(
                        at -> {
                            Span part =
                                    new Span(
                                            Math.max(span.start(), at.inner().start()),
                                            Math.max(
                                                    Math.max(span.start(), at.inner().start()),
                                                    Math.min(span.end(), at.inner().end())));
                            String source =
                                    at.line().kind() instanceof Kind.Object
                                            ? at.outer().isEmpty() ? "" : article.slice(at.outer())
                                            : within(at, part);
                            return source.isEmpty() ? Typing.FILLER : source;
                        })
                .collect(Collectors.joining(nl + nl));
    }
}
