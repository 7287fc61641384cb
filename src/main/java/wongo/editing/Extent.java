package wongo.editing;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Block.Wrapper;
import wongo.article.Blocks.Place;
import wongo.article.Section;
import wongo.text.Span;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// How far a section reaches when it moves: without the white space behind it, and without the tags
/// there that belong to what stands around it (`</div>` of a page's wrapper, `<section>` of the
/// next section).
final class Extent {
    private final Article article;
    private final List<Place> places;
    private final int start;

    private Extent(Article article, Section section) {
        this.article = article;
        this.start = section.source().start();
        this.places =
                article.body()
                        .places(section.first())
                        .takeWhile(
                                place ->
                                        article.bodyStart() + place.source()
                                                < section.source().end())
                        .toList();
    }

    /// Nothing where the section cannot be taken out without breaking a container in two.
    static Optional<Span> of(Article article, Section section) {
        Extent extent = new Extent(article, section);
        int own = extent.balanced(extent.openBefore(section));
        boolean rest =
                extent.places.subList(own, extent.places.size()).stream()
                        .allMatch(Extent::isAround);
        return rest ? Optional.of(extent.until(own)) : Optional.empty();
    }

    private static boolean isAround(Place place) {
        return place.block() instanceof Block.Gap || place.block() instanceof Wrapper;
    }

    /// The containers that stand open where the section starts.
    private Deque<String> openBefore(Section section) {
        Deque<String> open = new ArrayDeque<>();
        article.body().stream()
                .limit(section.first())
                .filter(Wrapper.class::isInstance)
                .map(Wrapper.class::cast)
                .forEach(wrapper -> pass(wrapper, open));
        return open;
    }

    /// How many blocks come before one that closes a container around the section, or opens one
    /// that the section does not close.
    private int balanced(Deque<String> around) {
        Deque<String> names = new ArrayDeque<>();
        Deque<Integer> indexes = new ArrayDeque<>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).block() instanceof Wrapper wrapper) {
                boolean own = names.contains(wrapper.name());
                if (wrapper.tag() == Wrapper.Tag.CLOSES
                        && !own
                        && around.contains(wrapper.name())) {
                    return indexes.isEmpty() ? i : indexes.peekLast();
                }
                pass(wrapper, names);
                if (wrapper.tag() == Wrapper.Tag.OPENS) {
                    indexes.push(i);
                }
                while (indexes.size() > names.size()) {
                    indexes.pop();
                }
            }
        }
        return indexes.isEmpty() ? places.size() : indexes.peekLast();
    }

    private static void pass(Wrapper wrapper, Deque<String> open) {
        if (wrapper.tag() == Wrapper.Tag.OPENS) {
            open.push(wrapper.name());
        } else if (wrapper.tag() == Wrapper.Tag.CLOSES && open.contains(wrapper.name())) {
            while (!open.pop().equals(wrapper.name())) {
                // What is still open in a container ends with it.
            }
        }
    }

    /// The span of the first blocks, without the white space behind the last.
    private Span until(int count) {
        int last = count;
        while (last > 0 && places.get(last - 1).block() instanceof Block.Gap) {
            last--;
        }
        int end = last == 0 ? start : article.bodyStart() + places.get(last - 1).sourceEnd();
        return new Span(start, end);
    }
}
