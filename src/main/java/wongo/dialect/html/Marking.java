package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Marks put on a stretch of one line: as few elements as the elements already there allow.
public final class Marking {
    private final Article article;
    private final At at;
    private final Prose prose;
    private final Cuts cuts;
    private final Span visible;
    private final List<Mark> marks;
    private final Function<List<Mark>, Tagging> taggings;

    /// @param taggings how marks are spelled
    public Marking(
            Article article,
            At at,
            Span visible,
            List<Mark> marks,
            Function<List<Mark>, Tagging> taggings) {
        this.article = article;
        this.at = at;
        this.prose = at.line().prose();
        this.cuts = new Cuts(prose, Reading.blockSource(article, at));
        this.visible = visible;
        this.marks = marks;
        this.taggings = taggings;
    }

    /// In the tags that the article has.
    public static Marking inTags(Article article, At at, Span visible, List<Mark> marks) {
        return new Marking(article, at, visible, marks, some -> Tagging.of(article, some));
    }

    /// None where the marks cannot be put on without anything else changing.
    public Change change() {
        List<Edit> edits = new ArrayList<>();
        int from = visible.start();
        while (from < visible.end()) {
            List<Mark> missing = missing(from);
            int to = from + 1;
            while (to < visible.end() && missing(to).equals(missing)) {
                to++;
            }
            if (!missing.isEmpty()) {
                wrap(new Span(from, to), missing, edits);
            }
            from = to;
        }
        return Reading.proven(
                article,
                Change.of(edits).shift(at.blockStart()),
                after ->
                        Reading.keeps(article, after, at)
                                && Reading.marks(after, at.inner().start(), wanted())
                                && Reading.unclosed(after, at.inner().start(), prose)
                                && comesOff(after));
    }

    /// Whether taking the marks off again gives the source back (law 7). Where every element is
    /// closed it does; where one is not, its end moves when it is cut.
    private boolean comesOff(Article after) {
        boolean plain = prose.elements().stream().allMatch(Element::isClosed);
        boolean some = visible.positions().anyMatch(i -> !missing(i).equals(marks));
        if (plain || some) {
            return true;
        }
        At marked = after.lineAt(at.inner().start()).orElse(at);
        Change off = new Unmarking(after, marked, visible, marks).change();
        return after.apply(off).source().equals(article.source());
    }

    private List<Set<Mark>> wanted() {
        List<Set<Mark>> wanted = Reading.marks(prose);
        for (int i = visible.start(); i < visible.end(); i++) {
            Set<Mark> added = new LinkedHashSet<>(wanted.get(i));
            added.removeIf(there -> marks.stream().anyMatch(there::excludes));
            added.addAll(marks);
            wanted.set(i, added);
        }
        return wanted;
    }

    private List<Mark> missing(int offset) {
        Set<Mark> present = prose.marksAt(offset);
        return marks.stream().filter(mark -> !present.contains(mark)).toList();
    }

    private void wrap(Span stretch, List<Mark> missing, List<Edit> edits) {
        Tagging tagging = taggings.apply(missing);
        int from = stretch.start();
        while (from < stretch.end()) {
            Span piece = piece(new Span(from, stretch.end()), missing);
            edits.add(Edit.insert(start(piece, missing), tagging.open()));
            edits.add(Edit.insert(end(piece, missing), tagging.close()));
            from = piece.end();
        }
    }

    /// The longest stretch from a start that can be wrapped as one: no element reaches over its
    /// edges, and none in it would win over the new marks.
    private Span piece(Span within, List<Mark> missing) {
        int end = within.end();
        for (Element element : prose.elements()) {
            Span span = element.visible();
            if (span.start() <= within.start() && within.start() < span.end()) {
                boolean enters =
                        span.start() == within.start()
                                && span.end() <= end
                                && !wins(element, missing);
                end = enters ? end : Math.min(end, span.end());
            } else if (span.start() > within.start() && span.start() < end) {
                boolean inside = span.end() <= end && !wins(element, missing);
                end = inside ? end : span.start();
            }
        }
        return new Span(within.start(), end);
    }

    private boolean isInside(Element element, Span piece, List<Mark> missing) {
        return !element.visible().isEmpty()
                && piece.covers(element.visible())
                && !wins(element, missing);
    }

    private static boolean wins(Element element, List<Mark> missing) {
        return element.marks().stream().anyMatch(mark -> missing.stream().anyMatch(mark::excludes));
    }

    private int start(Span piece, List<Mark> missing) {
        int start = prose.sourceOf(piece.start(), Side.RIGHT);
        for (Element element : prose.elements().reversed()) {
            if (element.open().end() == start && element.visible().start() == piece.start()) {
                if (!isInside(element, piece, missing)) {
                    break;
                }
                start = element.open().start();
            }
        }
        return start;
    }

    private int end(Span piece, List<Mark> missing) {
        int end = prose.sourceOf(piece.end(), Side.LEFT);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Element element : prose.elements()) {
                boolean closes = element.isClosed() && element.close().start() == end;
                if (closes && isInside(element, piece, missing)) {
                    end = element.close().end();
                    moved = true;
                }
            }
        }
        return end;
    }
}
