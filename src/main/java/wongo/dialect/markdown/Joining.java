package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.dialect.html.Cuts;
import wongo.dialect.html.JoinProof;
import wongo.dialect.html.Reading;
import wongo.dialect.html.Tagging;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Text put in the place of a span over several lines: the first keeps what stands before the span
/// and gets what stands behind it in the last; the lines between and the last go.
final class Joining {
    private final Article article;
    private final At first;
    private final At last;
    private final int start;
    private final int from;
    private final int to;
    private final String text;
    private final Removing removing;

    Joining(Article article, At first, At last, Span span, String text) {
        this.article = article;
        this.first = first;
        this.last = last;
        this.start = span.start();
        this.from = first.visibleOf(span.start());
        this.to = last.visibleOf(span.end());
        this.text = text;
        this.removing = new Removing(article);
    }

    Change change() {
        if (first.isInTable() || last.isInTable()) {
            return Change.none();
        }
        List<At> between = between();
        if (isObject(first)) {
            return behindObject(between);
        }
        return isObject(last) ? beforeObject(between) : join(between);
    }

    private Change join(List<At> between) {
        List<At> gone = new ArrayList<>(between);
        gone.add(last);
        JoinProof proof = new JoinProof(article, first, last, new JoinProof.Cut(from, to), text);
        List<Supplier<Change>> spellings = new ArrayList<>();
        for (Escapes.Level level : Escapes.Level.values()) {
            spellings.add(() -> joined(level, rest()));
            spellings.add(() -> joined(level, tagged()));
            spellings.add(() -> joined(level, rest().replaceFirst("^\\s+", Typing.FILLER)));
        }
        return Reading.first(article, spellings, after -> proof.holds(after, gone));
    }

    /// From the cut in the first line to the end of the last, one piece goes and one comes.
    private Change joined(Escapes.Level level, String rest) {
        Prose prose = first.line().prose();
        Cuts cuts = cuts(first);
        int place = place(prose);
        List<Element> open = isCode(first) ? List.of() : cuts.openAt(place);
        char left = from == 0 ? '\n' : prose.text().charAt(from - 1);
        String put =
                isCode(first)
                        ? text.replace("\n", lineBreak())
                        : Escapes.flowing(text, left, level, this::hardBreak);
        String end = isCode(first) ? codeEnd() : headingEnd();
        if (from == 0 && put.isEmpty() && rest.isEmpty()) {
            return emptied(end);
        }
        Span gone = new Span(first.blockStart() + place, removing.end(last));
        return Change.replace(gone, put + cuts.closing(open) + rest + end);
    }

    /// Where the span starts, not inside of a sign or a tag.
    private int place(Prose prose) {
        int left = prose.sourceOf(from, Side.LEFT);
        int asked = start - first.blockStart();
        boolean inTag =
                prose.elements().stream()
                        .flatMap(element -> Stream.of(element.open(), element.close()))
                        .anyMatch(tag -> tag.start() < asked && asked < tag.end());
        return asked < left || asked > prose.sourceOf(from, Side.RIGHT) || inTag ? left : asked;
    }

    private Change emptied(String end) {
        Span gone = new Span(first.inner().start(), removing.end(last));
        boolean holds =
                first.line().kind() instanceof Kind.Item
                        || first.line().kind() instanceof Kind.Heading
                        || isCode(first);
        return Change.replace(gone, (holds ? "" : Typing.FILLER) + end);
    }

    private Cuts cuts(At at) {
        return new Cuts(at.line().prose(), Reading.blockSource(article, at));
    }

    private String lineBreak() {
        return article.lineEnding() + Prefix.of(Reading.blockSource(article, first), first.line());
    }

    private String hardBreak() {
        return isOneRow() ? "<br>" : MarkdownSpelling.hardBreak(article) + lineBreak();
    }

    private boolean isOneRow() {
        return first.line().kind() instanceof Kind.Heading;
    }

    /// What stands behind the text of a heading: the `#`s, the line under it.
    private String headingEnd() {
        if (isHtml(first)) {
            String block = Reading.blockSource(article, first);
            return block.substring(first.line().prose().inner().end(), first.line().outer().end());
        }
        if (!isOneRow()) {
            return "";
        }
        Nest nest = Nest.of(article, first);
        return nest.block().substring(first.line().prose().inner().end(), nest.leaf().end);
    }

    private String codeEnd() {
        if (isHtml(first)) {
            return headingEnd();
        }
        Nest nest = Nest.of(article, first);
        return nest.block().substring(first.line().prose().inner().end(), nest.leaf().end);
    }

    private boolean isHtml(At at) {
        return MarkdownReader.isHtml(Reading.block(article, at));
    }

    /// What is left of the last line, as the source has it.
    private String rest() {
        Prose prose = last.line().prose();
        if (to == prose.length()) {
            return "";
        }
        if (isCode(first) || isCode(last)) {
            return plain(prose.text().substring(to));
        }
        String block = Reading.blockSource(article, last);
        Cuts cuts = cuts(last);
        int start = to == 0 ? cuts.start() : cuts.place(to);
        int end = cuts.behindTags(prose.sourceOf(prose.length(), Side.LEFT), 0);
        List<Element> open = to == 0 ? List.of() : cuts.openAt(start);
        return cuts.opening(open) + relaid(block, prose, start, end);
    }

    /// The source of a stretch, its line breaks followed by what the first line's rows begin with.
    private String relaid(String block, Prose prose, int start, int end) {
        StringBuilder source = new StringBuilder();
        int at = start;
        for (int i = to; i < prose.length(); i++) {
            Span unit = prose.sourceOfChar(i);
            String spelled = unit.of(block);
            int newline = spelled.indexOf('\n');
            if (newline >= 0 && unit.start() >= at) {
                source.append(block, at, unit.start());
                boolean hard = prose.text().charAt(i) == '\n';
                String kept = spelled.substring(0, newline).replace("\r", "");
                source.append(isOneRow() ? (hard ? "<br>" : " ") : kept + lineBreak());
                at = unit.end();
            }
        }
        return source.append(block, Math.min(at, end), end).toString();
    }

    /// The same with tags for its marks, char by char as they are.
    private String tagged() {
        Prose prose = last.line().prose();
        if (isCode(first) || isCode(last)) {
            return rest();
        }
        StringBuilder source = new StringBuilder();
        for (Prose.Run run : prose.runs()) {
            if (run.visible().end() > to) {
                Span part = new Span(Math.max(to, run.visible().start()), run.visible().end());
                List<Mark> marks = List.copyOf(run.marks());
                Tagging tags = Tagging.of(article, marks);
                source.append(tags.open()).append(spelled(prose, part)).append(tags.close());
            }
        }
        return source.toString();
    }

    private String spelled(Prose prose, Span part) {
        StringBuilder source = new StringBuilder();
        String block = Reading.blockSource(article, last);
        for (int i = part.start(); i < part.end(); i++) {
            if (prose.atoms().containsKey(i)) {
                source.append(prose.sourceOfChar(i).of(block));
            } else {
                String one = String.valueOf(prose.text().charAt(i));
                source.append(
                        isHtml(first)
                                ? one.replace("&", "&amp;")
                                        .replace("<", "&lt;")
                                        .replace("\n", "<br>")
                                : Escapes.flowing(
                                        one, '\n', Escapes.Level.BACKSLASHES, this::hardBreak));
            }
        }
        return source.toString();
    }

    private String plain(String rest) {
        return isCode(first)
                ? rest.replace("\n", lineBreak())
                : Escapes.flowing(rest, '\n', Escapes.Level.BACKSLASHES, this::hardBreak);
    }

    /// The object stays if the span starts behind it.
    private Change behindObject(List<At> between) {
        List<At> gone = new ArrayList<>(between);
        if (from == 0) {
            gone.addFirst(first);
        }
        boolean emptied = from == 1 && to == 0 && gone.isEmpty();
        boolean vanishes =
                (emptied && last.line().prose().length() == 0) || (isObject(last) && to == 1);
        if (vanishes) {
            gone.add(last);
        }
        if (vanishes || isObject(last)) {
            return text.isEmpty() ? removed(gone) : Change.none();
        }
        return inLast(removed(gone));
    }

    Change removed(List<At> gone) {
        if (gone.isEmpty()) {
            return Change.none();
        }
        int extent = gone.stream().mapToInt(at -> at.line().extent()).sum();
        List<Supplier<Change>> ways = new ArrayList<>();
        removing.of(gone.getFirst(), gone.getLast()).forEach(way -> ways.add(() -> way));
        return Reading.first(
                article, ways, after -> after.body().extent() == article.body().extent() - extent);
    }

    private Change inLast(Change removed) {
        Article without = article.apply(removed);
        int place = removed.map(last.sourceOf(to, Side.LEFT), Side.RIGHT);
        return without.lineAt(place)
                .filter(line -> line.line().prose().text().equals(last.line().prose().text()))
                .map(line -> removed.then(typed(without, line, new Span(0, to))))
                .orElse(Change.none());
    }

    private Change typed(Article without, At line, Span cut) {
        Span source =
                new Span(
                        line.sourceOf(cut.start(), Side.LEFT), line.sourceOf(cut.end(), Side.LEFT));
        return cut.isEmpty() && text.isEmpty()
                ? Change.none()
                : without.spelling().body().replace(without, source, text);
    }

    private Change beforeObject(List<At> between) {
        List<At> gone = new ArrayList<>(between);
        if (to == 1) {
            gone.add(last);
        }
        boolean emptyLine = first.line().prose().length() == 0 && text.isEmpty() && gone.isEmpty();
        if (emptyLine) {
            return removed(List.of(first));
        }
        Change removed = removed(gone);
        Article without = article.apply(removed);
        return without.lineAt(first.inner().start())
                .map(
                        line ->
                                removed.then(
                                        typed(
                                                without,
                                                line,
                                                new Span(from, first.line().prose().length()))))
                .orElse(Change.none());
    }

    private List<At> between() {
        List<At> lines = new ArrayList<>();
        for (At at : article.lines(new Span(first.inner().start(), last.inner().end()))) {
            boolean surface =
                    !at.isInTable() && at.line() != first.line() && at.line() != last.line();
            boolean inside =
                    at.inner().start() >= first.inner().end()
                            && at.inner().end() <= last.inner().start();
            if (surface && inside) {
                lines.add(at);
            }
        }
        return lines;
    }

    private static boolean isObject(At at) {
        return at.line().kind() instanceof Kind.Object;
    }

    private static boolean isCode(At at) {
        return at.line().kind() instanceof Kind.Code;
    }
}
