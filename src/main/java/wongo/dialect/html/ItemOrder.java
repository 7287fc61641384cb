package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Blocks.Place;
import wongo.article.Dialect.Direction;
import wongo.dialect.html.ListTree.Item;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The items of one list in another order, and the number they begin with. What moves is the
/// neighbour: the items that a writer moves stay as they stand in the source, and so do the spaces
/// between items.
final class ItemOrder {
    private final Article article;
    private final int start;
    private final ListTree tree;
    private final List<Item> items;

    private ItemOrder(Article article, int start, ListTree tree, List<Item> items) {
        this.article = article;
        this.start = start;
        this.tree = tree;
        this.items = items;
    }

    /// The items that lines stand in, as far up as they have a list in common; empty where they
    /// have none.
    static Optional<ItemOrder> of(Article article, List<At> lines) {
        List<At> surface = lines.stream().filter(at -> !at.isInTable()).toList();
        if (surface.isEmpty()) {
            return Optional.empty();
        }
        int start = surface.getFirst().blockStart();
        Place place = Reading.place(article, surface.getFirst());
        boolean one = surface.stream().allMatch(at -> at.blockStart() == start);
        if (!one || !ListTree.mayBeIn(place.block())) {
            return Optional.empty();
        }
        ListTree tree = ListTree.of(place.block());
        List<Item> items = new ArrayList<>();
        for (At at : surface) {
            Optional<Item> item = tree.item(at.line());
            if (item.isEmpty()) {
                return Optional.empty();
            }
            items.add(item.get());
        }
        return common(items).map(run -> new ItemOrder(article, start, tree, run));
    }

    private static Optional<List<Item>> common(List<Item> items) {
        int depth = items.stream().mapToInt(ItemOrder::depth).min().orElse(0);
        List<Item> level = new ArrayList<>();
        for (Item item : items) {
            Item up = item;
            while (depth(up) > depth && up.list.parent != null) {
                up = up.list.parent;
            }
            if (!level.contains(up)) {
                level.add(up);
            }
        }
        if (level.stream().allMatch(item -> item.list == level.getFirst().list)) {
            return Optional.of(level);
        }
        return depth == 1 ? Optional.empty() : common(parents(level));
    }

    private static List<Item> parents(List<Item> items) {
        List<Item> parents = new ArrayList<>();
        for (Item item : items) {
            parents.add(item.list.parent == null ? item : item.list.parent);
        }
        return parents;
    }

    private static int depth(Item item) {
        int depth = 1;
        for (Item up = item.list.parent; up != null; up = up.list.parent) {
            depth++;
        }
        return depth;
    }

    Change move(Direction direction) {
        List<Item> all = items.getFirst().list.items;
        int first = items.getFirst().index();
        int last = items.getLast().index();
        int neighbour = direction == Direction.UP ? first - 1 : last + 1;
        if (neighbour < 0 || neighbour == all.size()) {
            return Change.none();
        }
        Span run = new Span(all.get(first).outer().start(), all.get(last).outer().end());
        Span other = all.get(neighbour).outer();
        return proven(
                direction == Direction.UP
                        ? exchange(other, new Span(other.end(), run.start()), run.end())
                        : exchange(other, new Span(run.end(), other.start()), run.start()));
    }

    /// The neighbour and the gap between it and the run, put on the run's other side.
    private Change exchange(Span other, Span gap, int to) {
        String between = gap.of(tree.source());
        String item = other.of(tree.source());
        boolean up = other.start() < gap.start();
        Span gone = up ? new Span(other.start(), gap.end()) : new Span(gap.start(), other.end());
        return Change.of(Edit.delete(gone), Edit.insert(to, up ? between + item : item + between));
    }

    /// The list begins with a number.
    Change number(int first) {
        Span tag = items.getFirst().list.open;
        String open = tag.of(tree.source());
        if (!Tags.name(open).equals("ol")) {
            return Change.none();
        }
        return ListTree.numbering(open, first)
                .map(some -> proven(Change.of(some.shift(tag.start()))))
                .orElse(Change.none());
    }

    private Change proven(Change inBlock) {
        return Reading.proven(
                article,
                inBlock.shift(start),
                after ->
                        after.body().count() == article.body().count()
                                && texts(after).equals(texts(article)));
    }

    /// What the lines of the list say, in no order.
    private List<String> texts(Article of) {
        return of.body().atSource(start - of.bodyStart()).block().lines().stream()
                .map(line -> line.prose().text())
                .sorted()
                .toList();
    }
}
