package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Mark;

import java.util.List;
import java.util.Set;

/// Whether two lines read as one after text was put in the place of a span from one to the other.
///
/// @param cut the visible place in the first line where the span starts, and that in the last where
///   it ends
/// @param text what was put in
public record JoinProof(Article article, At first, At last, Cut cut, String text) {
    /// Visible places in the first line and in the last.
    public record Cut(int from, int to) {}

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

    private static boolean isCode(At at) {
        return at.line().kind() instanceof Kind.Code;
    }
}
