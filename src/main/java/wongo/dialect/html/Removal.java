package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Line;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Taking whole lines out of an article.
final class Removal {
    /// Which white space goes with a block.
    enum Space {
        BEFORE,
        BEHIND
    }

    private final Article article;
    private final Space space;

    Removal(Article article, Space space) {
        this.article = article;
        this.space = space;
    }

    /// The edits that take out lines of the surface, and the containers that they leave empty;
    /// empty where a line cannot go without another going with it.
    Optional<List<Edit>> of(List<At> lines) {
        Map<Integer, List<At>> byBlock = new LinkedHashMap<>();
        lines.forEach(
                at -> byBlock.computeIfAbsent(at.blockStart(), start -> new ArrayList<>()).add(at));
        List<Edit> edits = new ArrayList<>();
        BitSet blocks = new BitSet();
        for (Map.Entry<Integer, List<At>> entry : byBlock.entrySet()) {
            Place place = article.body().atSource(entry.getKey() - article.bodyStart());
            if (entry.getValue().size() == place.block().lines().size()) {
                edits.add(Edit.delete(whole(place, place)));
                blocks.set(place.index());
                if (MoreLess.isSwitch(place.block())) {
                    MoreLess.others(article, place)
                            .forEach(s -> edits.add(Edit.delete(s.shift(article.bodyStart()))));
                }
            } else if (place.block() instanceof Block.Listing) {
                Set<Line> gone = Set.copyOf(entry.getValue().stream().map(At::line).toList());
                Optional<List<Edit>> items = ListTree.of(place.block()).remove(gone);
                if (items.isEmpty()) {
                    return Optional.empty();
                }
                items.get().forEach(edit -> edits.add(edit.shift(entry.getKey())));
            } else {
                entry.getValue().forEach(at -> edits.add(Edit.delete(withSpaceBefore(place, at))));
            }
        }
        for (Span shell : new Shells(article.body(), blocks).all()) {
            Place opening = article.body().place(shell.start());
            edits.add(Edit.delete(whole(opening, article.body().place(shell.end() - 1))));
        }
        return Optional.of(merged(edits));
    }

    /// Blocks and the white space on one side of them, or, where there is none, on the other.
    private Span whole(Place first, Place last) {
        int start = article.bodyStart() + first.source();
        int end = article.bodyStart() + last.sourceEnd();
        int before = gap(first.index() - 1);
        int behind = gap(last.index() + 1);
        boolean takesBefore = before > 0 && (space == Space.BEFORE || behind == 0);
        return takesBefore ? new Span(start - before, end) : new Span(start, end + behind);
    }

    /// How long the white space is that the block with a number is, 0 if it is none.
    private int gap(int index) {
        boolean exists = index >= 0 && index < article.body().count();
        return exists && article.body().get(index) instanceof Block.Gap(String source)
                ? source.length()
                : 0;
    }

    private Span withSpaceBefore(Place place, At at) {
        String source = place.block().source();
        int start = Blanks.before(source, at.line().outer().start());
        return new Span(start, at.line().outer().end()).shift(at.blockStart());
    }

    private static List<Edit> merged(List<Edit> edits) {
        edits.sort((a, b) -> a.span().compareTo(b.span()));
        List<Edit> result = new ArrayList<>();
        for (Edit edit : edits) {
            boolean touches =
                    !result.isEmpty()
                            && edit.text().isEmpty()
                            && result.getLast().text().isEmpty()
                            && edit.span().start() <= result.getLast().span().end();
            if (touches) {
                Span last = result.removeLast().span();
                result.add(
                        Edit.delete(
                                new Span(last.start(), Math.max(last.end(), edit.span().end()))));
            } else {
                result.add(edit);
            }
        }
        return result;
    }
}
