package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Mark;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Two lines and the text that is put in the place of a span from one to the other: what lies
/// between them, what is done where one is an object, and whether they then read as one.
///
/// @param cut the visible place in the first line where the span starts, and that in the last where
///   it ends
/// @param text what was put in
public record Joint(Article article, At first, At last, Cut cut, String text) {
    /// Visible places in the first line and in the last.
    public record Cut(int from, int to) {}

    public static Joint of(Article article, At first, At last, Span span, String text) {
        Cut cut = new Cut(first.visibleOf(span.start()), last.visibleOf(span.end()));
        return new Joint(article, first, last, cut, text);
    }

    /// The lines of the surface that lie whole between the two.
    public List<At> between() {
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

    /// Whether one of the two is an object, which no text runs on into.
    public boolean hasObject() {
        return isObject(first) || isObject(last);
    }

    /// Puts the text beside the object; the object goes where the span has it in it.
    ///
    /// @param removal takes whole lines out
    public Change besideObject(Function<List<At>, Change> removal) {
        return isObject(first) ? behindObject(removal) : beforeObject(removal);
    }

    private Change behindObject(Function<List<At>, Change> removal) {
        List<At> gone = between();
        if (cut.from() == 0) {
            gone.addFirst(first);
        }
        boolean emptied = cut.from() == 1 && cut.to() == 0 && gone.isEmpty();
        boolean vanishes =
                (emptied && last.line().prose().length() == 0) || (isObject(last) && cut.to() == 1);
        if (vanishes) {
            gone.add(last);
        }
        if (vanishes || isObject(last)) {
            return text.isEmpty() ? removal.apply(gone) : Change.none();
        }
        Change removed = removal.apply(gone);
        int place = removed.map(last.sourceOf(cut.to(), Side.LEFT), Side.RIGHT);
        return typed(removed, place, last, new Span(0, cut.to()));
    }

    private Change beforeObject(Function<List<At>, Change> removal) {
        List<At> gone = between();
        if (cut.to() == 1) {
            gone.add(last);
        }
        if (first.line().prose().length() == 0 && text.isEmpty() && gone.isEmpty()) {
            return removal.apply(List.of(first));
        }
        Span rest = new Span(cut.from(), first.line().prose().length());
        return typed(removal.apply(gone), first.inner().start(), first, rest);
    }

    /// The text put in the place of chars of a line, once others are removed.
    private Change typed(Change removed, int place, At before, Span chars) {
        if (chars.isEmpty() && text.isEmpty()) {
            return removed;
        }
        Article without = article.apply(removed);
        return without.lineAt(place)
                .filter(at -> at.line().prose().text().equals(before.line().prose().text()))
                .map(
                        at -> {
                            Span source =
                                    new Span(
                                            at.sourceOf(chars.start(), Side.LEFT),
                                            at.sourceOf(chars.end(), Side.LEFT));
                            return removed.then(
                                    without.spelling().body().replace(without, source, text));
                        })
                .orElse(Change.none());
    }

    /// @param gone the lines that are no more, the last among them
    public boolean holds(Article after, List<At> gone) {
        String wanted =
                first.line().prose().text().substring(0, cut.from())
                        + text
                        + last.line().prose().text().substring(cut.to());
        int extent = article.body().extent();
        for (At at : gone) {
            extent -= at.line().extent();
        }
        extent += wanted.length() - first.line().prose().length();
        return after.body().extent() == extent
                && Reading.shows(after, first.inner().start(), wanted)
                && (isCode(first) || isCode(last) || keepsMarks(after))
                && keepsBehind(after);
    }

    /// Whether the lines behind read as before: in damaged code, a line that goes may take the
    /// reading of others with it. Lines that were not read again are the same instances.
    private boolean keepsBehind(Article after) {
        At joined = after.lineAt(first.inner().start()).orElse(first);
        int now = joined.visible() + joined.line().extent();
        int before = last.visible() + last.line().extent();
        while (now < after.body().extent() && before < article.body().extent()) {
            Line one = after.lineAtVisible(now).orElseThrow().line();
            Line other = article.lineAtVisible(before).orElseThrow().line();
            if (one == other) {
                return true;
            }
            if (!readsAs(one, other)) {
                return false;
            }
            now += one.extent();
            before += other.extent();
        }
        return now >= after.body().extent() && before >= article.body().extent();
    }

    private static boolean readsAs(Line one, Line other) {
        boolean items = one.kind() instanceof Kind.Item && other.kind() instanceof Kind.Item;
        return (items || one.kind().equals(other.kind()))
                && Reading.same(one.prose().text(), other.prose().text())
                && Reading.marks(one.prose()).equals(Reading.marks(other.prose()));
    }

    private boolean keepsMarks(Article after) {
        List<Set<Mark>> start = Reading.marks(first.line().prose()).subList(0, cut.from());
        List<Set<Mark>> all = Reading.marks(last.line().prose());
        List<Set<Mark>> end = all.subList(cut.to(), all.size());
        return after.lineAt(first.inner().start())
                .map(line -> Reading.marks(line.line().prose()))
                .filter(marks -> marks.size() >= cut.from() + end.size())
                .filter(marks -> marks.subList(0, cut.from()).equals(start))
                .filter(marks -> marks.subList(marks.size() - end.size(), marks.size()).equals(end))
                .isPresent();
    }

    private static boolean isObject(At at) {
        return at.line().kind() instanceof Kind.Object;
    }

    /// Whether a line is code, which holds no marks.
    public static boolean isCode(At at) {
        return at.line().kind() instanceof Kind.Code;
    }
}
