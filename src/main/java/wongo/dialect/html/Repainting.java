package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Element;
import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Marks put in the place of others on stretches of one line: where what a tag says shows on these
/// stretches alone, another value in the tag; for what is left, the marks taken off and put on.
final class Repainting {
    private static final int DEEPEST = 4;

    private final Article article;
    private final At at;
    private final Prose prose;
    private final String block;
    private final Paint paint;
    private final BitSet target;

    /// What goes and what comes.
    record Paint(List<Mark> off, List<Mark> on) {
        /// What is to be taken off and does not come back.
        List<Mark> gone() {
            return off.stream().filter(mark -> !on.contains(mark)).toList();
        }

        Set<Mark> of(Set<Mark> before) {
            Set<Mark> after = new LinkedHashSet<>(before);
            gone().forEach(after::remove);
            after.removeIf(there -> on.stream().anyMatch(there::excludes));
            after.addAll(on);
            return after;
        }
    }

    Repainting(Article article, At at, List<Span> visible, Paint paint) {
        this.article = article;
        this.at = at;
        this.prose = at.line().prose();
        this.block = Reading.blockSource(article, at);
        this.paint = paint;
        this.target = target(visible);
    }

    /// Bare line breaks and objects between highlights are not painted.
    private BitSet target(List<Span> visible) {
        BitSet chars = new BitSet();
        visible.forEach(span -> chars.set(span.start(), span.end()));
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.text().charAt(i);
            boolean bare = c == '\n' || c == Atom.CHAR;
            if (chars.get(i)
                    && bare
                    && prose.marksAt(i).stream().noneMatch(HighlightStyle::isColour)) {
                chars.clear(i);
            }
        }
        return chars;
    }

    Change change() {
        List<Set<Mark>> wanted = wanted();
        List<Supplier<Change>> ways = List.of(() -> finished(values()), () -> finished(List.of()));
        return Reading.first(
                article,
                ways,
                after ->
                        Reading.keeps(article, after, at)
                                && Reading.marks(after, at.inner().start(), wanted)
                                && Reading.unclosed(after, at.inner().start(), prose));
    }

    private List<Set<Mark>> wanted() {
        List<Set<Mark>> wanted = new ArrayList<>(Reading.marks(prose));
        target.stream().forEach(i -> wanted.set(i, paint.of(wanted.get(i))));
        return wanted;
    }

    /// The edits to values of tags.
    private List<Edit> values() {
        List<Edit> edits = new ArrayList<>();
        Suppliers colors = new Suppliers(prose, Mark.Color.class);
        Suppliers grounds = new Suppliers(prose, Mark.Background.class);
        for (Element element : prose.elements()) {
            List<Mark> before = new ArrayList<>();
            colors.mark(element, target).filter(paint.off()::contains).ifPresent(before::add);
            grounds.mark(element, target).filter(paint.off()::contains).ifPresent(before::add);
            if (!before.isEmpty()) {
                List<Mark> after = new ArrayList<>(paint.on());
                after.removeIf(mark -> !HighlightStyle.isColour(mark));
                after.removeIf(mark -> isSaidElsewhere(mark, element, before));
                TagValues tag = new TagValues(element.open().of(block), element.open().start());
                edits.addAll(tag.edits(before, after));
            }
        }
        return edits;
    }

    /// Whether another element says something of the mark's kind about the element's text.
    private boolean isSaidElsewhere(Mark mark, Element element, List<Mark> before) {
        return before.stream().noneMatch(mark::excludes)
                && element.visible()
                        .positions()
                        .anyMatch(i -> prose.marksAt(i).stream().anyMatch(mark::excludes));
    }

    /// The edits, and behind them what they leave to be done.
    private Change finished(List<Edit> values) {
        Change all = Change.of(values).shift(at.blockStart());
        List<Set<Mark>> wanted = wanted();
        Article now = article.apply(all);
        for (Span stretch : left(marks(now), wanted)) {
            for (Step step : steps()) {
                Article before = now;
                Change next =
                        now.lineAt(at.inner().start())
                                .map(line -> step.on(before, line, stretch))
                                .orElse(Change.none());
                all = all.then(next);
                now = now.apply(next);
            }
        }
        return all;
    }

    /// Each colour that is taken off may bring another to light, which was around it.
    private List<Step> steps() {
        List<Step> steps = new ArrayList<>(Collections.nCopies(DEEPEST, this::unmarked));
        steps.add(this::marked);
        return steps;
    }

    private interface Step {
        Change on(Article now, At line, Span stretch);
    }

    /// Takes off what does not belong there, colours that came to light included.
    private Change unmarked(Article now, At line, Span stretch) {
        List<Set<Mark>> marks = Reading.marks(line.line().prose());
        List<Set<Mark>> wanted = wanted();
        List<Mark> surplus =
                stretch.positions()
                        .boxed()
                        .flatMap(
                                i ->
                                        marks.get(i).stream()
                                                .filter(mark -> !wanted.get(i).contains(mark)))
                        .distinct()
                        .toList();
        return surplus.isEmpty()
                ? Change.none()
                : new Unmarking(now, line, stretch, surplus).change();
    }

    private Change marked(Article now, At line, Span stretch) {
        return paint.on().isEmpty()
                ? Change.none()
                : Marking.inTags(now, line, stretch, paint.on()).change();
    }

    private List<Set<Mark>> marks(Article now) {
        return now.lineAt(at.inner().start())
                .map(line -> Reading.marks(line.line().prose()))
                .orElse(List.of());
    }

    /// The stretches to be painted that do not yet look as they should; none where the line came to
    /// show another text, which proves the edits wrong.
    private List<Span> left(List<Set<Mark>> marks, List<Set<Mark>> wanted) {
        List<Span> left = new ArrayList<>();
        if (marks.size() != wanted.size()) {
            return left;
        }
        target.stream()
                .filter(i -> !marks.get(i).equals(wanted.get(i)))
                .forEach(
                        i -> {
                            boolean joins = !left.isEmpty() && left.getLast().end() == i;
                            left.add(new Span(joins ? left.removeLast().start() : i, i + 1));
                        });
        return left;
    }
}
