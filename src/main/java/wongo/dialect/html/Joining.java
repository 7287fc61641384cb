package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.article.Prose;
import wongo.dialect.html.Removal.Space;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Text put in the place of a span over several lines: the first keeps what stands before the span
/// and gets what stands behind it in the last; the lines between and the last go.
final class Joining {
    private final Article article;
    private final At first;
    private final At last;
    private final int from;
    private final int to;
    private final String text;

    Joining(Article article, At first, At last, Span span, String text) {
        this.article = article;
        this.first = first;
        this.last = last;
        this.from = first.visibleOf(span.start());
        this.to = last.visibleOf(span.end());
        this.text = text;
    }

    Change change() {
        if (first.isInTable() || last.isInTable()) {
            return Change.none();
        }
        List<At> between = between();
        if (isObject(first)) {
            return behindObject(between);
        }
        if (isObject(last)) {
            return beforeObject(between);
        }
        return join(between);
    }

    private Change join(List<At> between) {
        List<At> gone = new ArrayList<>(between);
        gone.add(last);
        List<Supplier<Change>> spellings = new ArrayList<>();
        for (Space space : Space.values()) {
            new Removal(article, space)
                    .of(gone)
                    .map(Change::of)
                    .ifPresent(
                            removed -> {
                                spellings.add(() -> joined(removed, rest()));
                                spellings.add(
                                        () ->
                                                joined(
                                                        removed,
                                                        rest().replaceFirst("^\\s+", "&nbsp;")));
                                spellings.add(() -> joinedBehindAll(removed));
                            });
        }
        return Reading.first(
                article,
                spellings,
                after ->
                        new JoinProof(article, first, last, new JoinProof.Cut(from, to), text)
                                .holds(after, gone));
    }

    private Change joined(Change removed, String rest) {
        Change emptied = emptied(removed, new Span(from, first.line().prose().length()));
        Article middle = article.apply(emptied);
        At line = middle.lineAt(first.inner().start()).orElse(first);
        return emptied.then(append(middle, line, rest));
    }

    /// Where an odd end tag stands between the text and the end tags of its marks.
    private Change joinedBehindAll(Change removed) {
        Change emptied = emptied(removed, new Span(from, first.line().prose().length()));
        Article middle = article.apply(emptied);
        At line = middle.lineAt(first.inner().start()).orElse(first);
        return emptied.then(Change.insert(line.inner().end(), rest()));
    }

    /// The lines removed, and the first line's end cut off and `text` put there.
    private Change emptied(Change removed, Span cut) {
        Article without = article.apply(removed);
        String before = first.line().prose().text();
        Optional<At> kept =
                without.lineAt(first.inner().start())
                        .filter(at -> at.line().prose().text().equals(before));
        if (kept.isEmpty()) {
            return Change.none();
        }
        At line = kept.get();
        Change typed =
                new Typing(without, line, cut, text)
                        .change(line.line().prose().sourceOf(from, Side.LEFT));
        return removed.then(typed);
    }

    /// The rest of the last line at the end of the first, its marks with it.
    private Change append(Article middle, At line, String rest) {
        if (rest.isEmpty()) {
            return Change.none();
        }
        Prose prose = line.line().prose();
        if (prose.length() == 0) {
            Span place = prose.filler().orElse(Span.at(prose.sourceOf(0, Side.LEFT)));
            return Change.replace(place.shift(line.blockStart()), rest);
        }
        Cuts cuts = new Cuts(prose, Reading.blockSource(middle, line));
        int end = cuts.behindTags(prose.sourceOf(prose.length(), Side.LEFT), 0);
        List<Element> unclosed =
                isCode(first)
                        ? List.of()
                        : prose.elements().stream().filter(element -> !element.isClosed()).toList();
        return Change.insert(line.blockStart() + end, cuts.closing(unclosed) + rest);
    }

    private String rest() {
        Prose prose = last.line().prose();
        if (to == prose.length()) {
            return "";
        }
        if (isCode(first) || isCode(last)) {
            return plain(prose.text().substring(to));
        }
        String block = Reading.blockSource(article, last);
        Cuts cuts = new Cuts(prose, block);
        int start = to == 0 ? cuts.start() : cuts.place(to);
        int end = cuts.behindTags(prose.sourceOf(prose.length(), Side.LEFT), 0);
        List<Element> open = to == 0 ? List.of() : cuts.openAt(start);
        List<Element> unclosed =
                prose.elements().stream().filter(element -> !element.isClosed()).toList();
        return cuts.opening(open) + block.substring(start, end) + cuts.closing(unclosed);
    }

    private String plain(String rest) {
        return isCode(first)
                ? Escapes.preserved(rest, article.lineEnding())
                : Escapes.flowing(
                        rest, '\n', Escapes.Level.PLAIN, () -> HtmlSpelling.lineBreak(article));
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
        Change removed =
                new Removal(article, Space.BEFORE).of(gone).map(Change::of).orElse(Change.none());
        if (vanishes || isObject(last)) {
            return text.isEmpty() ? removed : Change.none();
        }
        return removed.then(inLast(removed));
    }

    private Change inLast(Change removed) {
        Article without = article.apply(removed);
        int place = removed.map(last.sourceOf(to, Side.LEFT), Side.RIGHT);
        return without.lineAt(place)
                .filter(line -> line.line().prose().text().equals(last.line().prose().text()))
                .map(
                        line ->
                                new Typing(without, line, new Span(0, to), text)
                                        .change(line.line().prose().sourceOf(0, Side.LEFT)))
                .orElse(Change.none());
    }

    private Change beforeObject(List<At> between) {
        List<At> gone = new ArrayList<>(between);
        if (to == 1) {
            gone.add(last);
        }
        boolean emptyLine = first.line().prose().length() == 0 && text.isEmpty() && gone.isEmpty();
        if (emptyLine) {
            gone.add(first);
        }
        Change removed =
                new Removal(article, Space.BEFORE).of(gone).map(Change::of).orElse(Change.none());
        return emptyLine
                ? removed
                : emptied(removed, new Span(from, first.line().prose().length()));
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
