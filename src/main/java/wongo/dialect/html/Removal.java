package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Line;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Taking whole lines out of an article.
final class Removal {
    private final Article article;

    Removal(Article article) {
        this.article = article;
    }

    /// The edits that take out lines of the surface; empty where a line cannot go without another
    /// going with it.
    Optional<List<Edit>> of(List<At> lines) {
        Map<Integer, List<At>> byBlock = new LinkedHashMap<>();
        lines.forEach(
                at -> byBlock.computeIfAbsent(at.blockStart(), start -> new ArrayList<>()).add(at));
        List<Edit> edits = new ArrayList<>();
        for (Map.Entry<Integer, List<At>> entry : byBlock.entrySet()) {
            Place place = article.body().atSource(entry.getKey() - article.bodyStart());
            if (entry.getValue().size() == place.block().lines().size()) {
                edits.add(Edit.delete(whole(place)));
            } else if (place.block() instanceof Block.Listing) {
                Set<Line> gone = Set.copyOf(entry.getValue().stream().map(At::line).toList());
                Optional<List<Edit>> items = ListTree.of(place.block()).remove(gone);
                if (items.isEmpty()) {
                    return Optional.empty();
                }
                items.get()
                        .forEach(
                                e -> edits.add(new Edit(e.span().shift(entry.getKey()), e.text())));
            } else {
                entry.getValue().forEach(at -> edits.add(Edit.delete(withSpaceBefore(place, at))));
            }
        }
        return Optional.of(merged(edits));
    }

    /// A block and the white space before it, or, where there is none, behind it.
    private Span whole(Place place) {
        int start = article.bodyStart() + place.source();
        int end = article.bodyStart() + place.sourceEnd();
        if (place.index() > 0
                && article.body().get(place.index() - 1) instanceof Block.Gap(String gap)) {
            return new Span(start - gap.length(), end);
        }
        boolean gapBehind =
                place.index() + 1 < article.body().count()
                        && article.body().get(place.index() + 1) instanceof Block.Gap;
        return new Span(
                start,
                gapBehind ? end + article.body().get(place.index() + 1).source().length() : end);
    }

    private Span withSpaceBefore(Place place, At at) {
        String source = place.block().source();
        int start = at.line().outer().start();
        while (start > 0 && Scanner.isSpace(source.charAt(start - 1))) {
            start--;
        }
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
