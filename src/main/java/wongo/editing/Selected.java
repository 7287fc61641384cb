package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Element;
import wongo.article.HighlightStyle;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The part of a line that lies in a selection.
///
/// @param visible within the line
record Selected(At at, Span visible) {
    /// What is selected, line by line.
    static List<Selected> in(State state) {
        return state.stretches().stream()
                .flatMap(span -> in(state.article(), span).stream())
                .toList();
    }

    /// The text of a span, line by line; objects that stand alone and lines of which nothing is
    /// selected are left out.
    static List<Selected> in(Article article, Span span) {
        List<Selected> result = new ArrayList<>();
        for (At at : article.lines(span)) {
            if (!(at.line().kind() instanceof Kind.Object)) {
                int start = at.visibleOf(Math.max(span.start(), at.inner().start()));
                int end = at.visibleOf(Math.min(span.end(), at.inner().end()));
                if (start < end) {
                    result.add(new Selected(at, new Span(start, end)));
                }
            }
        }
        return result;
    }

    /// The marks of the selected stretches that differ in them; those of bare line breaks and
    /// objects are left out.
    List<Set<Mark>> marks() {
        Prose prose = at.line().prose();
        List<Set<Mark>> result = new ArrayList<>();
        for (Prose.Run run : prose.runs()) {
            int start = Math.max(run.visible().start(), visible.start());
            int end = Math.min(run.visible().end(), visible.end());
            if (start < end && !isBare(prose.text().substring(start, end))) {
                result.add(run.marks());
            }
        }
        return result;
    }

    /// Whether what is bold here is so for its highlights alone: no bold text without a colour
    /// adjoins it.
    boolean isBoldByColour() {
        Prose prose = at.line().prose();
        List<Span> uncoloured =
                prose.stretches(
                        marks ->
                                marks.contains(new Mark.Bold())
                                        && marks.stream().noneMatch(HighlightStyle::isColour));
        List<Span> bold =
                prose.stretches(marks -> marks.contains(new Mark.Bold())).stream()
                        .filter(visible::overlaps)
                        .toList();
        return !bold.isEmpty()
                && bold.stream().noneMatch(span -> uncoloured.stream().anyMatch(span::covers));
    }

    private static boolean isBare(String text) {
        return text.chars().allMatch(c -> c == '\n' || c == Atom.CHAR);
    }

    /// The marks that a text typed at a place of a line gets.
    static Set<Mark> marksAt(At at, int source) {
        int inBlock = source - at.blockStart();
        Set<Mark> marks = new LinkedHashSet<>();
        for (Element element : at.line().prose().elements()) {
            if (element.open().end() <= inBlock && inBlock <= element.close().start()) {
                for (Mark mark : element.marks()) {
                    marks.removeIf(mark::excludes);
                    marks.add(mark);
                }
            }
        }
        return marks;
    }
}
