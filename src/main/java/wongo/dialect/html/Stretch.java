package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Side;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The source of a selection, so that it can stand by itself: within a line the text with its
/// marks, over several lines the lines with their tags and what lies between them.
final class Stretch {
    private final Article article;
    private final At first;
    private final At last;
    private final int from;
    private final int to;

    private Stretch(Article article, At first, At last, int from, int to) {
        this.article = article;
        this.first = first;
        this.last = last;
        this.from = from;
        this.to = to;
    }

    private static Stretch over(Article article, At first, At last, Span span) {
        return new Stretch(
                article, first, last, first.visibleOf(span.start()), last.visibleOf(span.end()));
    }

    /// Empty where the span shows nothing.
    static String of(Article article, Span span) {
        Optional<At> first = article.lineAt(span.start());
        Optional<At> last = article.lineAt(span.end());
        if (span.isEmpty() || first.isEmpty() || last.isEmpty()) {
            return "";
        }
        if (first.get().line() == last.get().line()) {
            return over(article, first.get(), last.get(), span).line();
        }
        At begin = surface(article, first);
        int length = begin.line().prose().length();
        return first.get().surface() == last.get().surface()
                ? new Stretch(article, begin, begin, 0, length).lines()
                : over(article, begin, surface(article, last), span).lines();
    }

    /// Of a table of which more than one cell is meant, all is.
    private static At surface(Article article, Optional<At> at) {
        return at.filter(line -> !line.isInTable())
                .or(() -> article.lineAtVisible(at.orElseThrow().visible()).stream().findFirst())
                .orElseThrow();
    }

    private String line() {
        Prose prose = first.line().prose();
        if (from >= to) {
            return "";
        }
        boolean whole = from == 0 && to == prose.length() && !first.isInTable();
        boolean standsAlone =
                switch (first.line().kind()) {
                    case Kind.Object object -> whole;
                    case Kind.Code code ->
                            whole || prose.text().substring(from, to).indexOf('\n') >= 0;
                    case Kind.Paragraph paragraph -> whole && isTagged(first);
                    case Kind.Heading heading -> whole && isTagged(first);
                    default -> false;
                };
        return standsAlone ? lines() : inline();
    }

    private static boolean isTagged(At at) {
        return !at.outer().equals(at.inner());
    }

    private String inline() {
        Prose prose = first.line().prose();
        String block = Reading.blockSource(article, first);
        Cuts cuts = new Cuts(prose, block);
        int start = from == 0 ? cuts.start() : cuts.place(from);
        int end = cuts.behindTags(prose.sourceOf(to, Side.LEFT), from);
        String text =
                cuts.opening(from == 0 ? List.of() : cuts.openAt(start))
                        + block.substring(start, Math.max(start, end))
                        + cuts.closing(cuts.openAt(end));
        return Tags.areNested(text) && reads(text) ? text : respelled(prose);
    }

    private boolean reads(String text) {
        List<Line> lines = new FlowReader(text, first.line().kind()).read(0, text.length());
        Prose prose = first.line().prose();
        return lines.size() == 1
                && lines.getFirst().outer().start() == 0
                && lines.getFirst().prose().text().equals(prose.text().substring(from, to))
                && Reading.marks(lines.getFirst().prose())
                        .equals(Reading.marks(prose).subList(from, to));
    }

    /// Where the tags of the source do not nest, the marks are spelled anew.
    private String respelled(Prose prose) {
        StringBuilder text = new StringBuilder();
        for (Prose.Run run : prose.runs()) {
            int start = Math.max(from, run.visible().start());
            int end = Math.min(to, run.visible().end());
            if (start < end) {
                text.append(respelled(prose.text().substring(start, end), run.marks()));
            }
        }
        return text.toString();
    }

    private String respelled(String text, Set<Mark> marks) {
        String open = HtmlSpelling.opening(article, List.copyOf(marks));
        String plain =
                Escapes.flowing(
                        text, '\n', Escapes.Level.PLAIN, () -> HtmlSpelling.lineBreak(article));
        return open + plain + Tags.closing(open);
    }

    private String lines() {
        int extent = last.visible() + last.line().extent() - first.visible();
        return Trimming.of(article, first, last)
                .flatMap(trimming -> trimming.to(from, to, extent))
                .filter(this::isSound)
                .orElseGet(this::plain);
    }

    /// Whether every mark ends where it should: one that goes on would mark what the stretch is put
    /// before.
    private boolean isSound(String source) {
        return article.spelling().body().read(source).stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.prose().elements().stream())
                .allMatch(element -> element.isClosed());
    }

    /// The text with its marks, a paragraph a line, where the lines cannot be taken apart.
    private String plain() {
        return article.lines(new Span(first.inner().start(), last.inner().end())).stream()
                .filter(at -> !at.isInTable())
                .map(this::paragraph)
                .collect(Collectors.joining(article.lineEnding()));
    }

    private String paragraph(At at) {
        int length = at.line().prose().length();
        int start = at.line() == first.line() ? from : 0;
        int end = at.line() == last.line() ? to : length;
        if (at.line().kind() instanceof Kind.Object && end > start) {
            return at.line().outer().of(Reading.blockSource(article, at));
        }
        return start < end
                ? "<p>" + new Stretch(article, at, at, start, end).inline() + "</p>"
                : "<p>&nbsp;</p>";
    }
}
