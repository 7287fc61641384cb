package wongo.dialect.html;

import org.jspecify.annotations.Nullable;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Line;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The lists and items of a list block, with their tags. Offsets are relative to the block.
final class ListTree {
    /// A list and the items in it.
    static final class Node {
        final Span open;
        final @Nullable Item parent;
        final List<Item> items = new ArrayList<>();
        Span close;

        Node(Span open, @Nullable Item parent) {
            this.open = open;
            this.parent = parent;
            this.close = open;
        }

        Span outer() {
            return new Span(open.start(), close.end());
        }
    }

    /// An item, the lists in it, and its lines.
    static final class Item {
        final Span open;
        final Node list;
        final List<Node> lists = new ArrayList<>();
        final List<Line> lines = new ArrayList<>();
        Span close;

        Item(Span open, Node list) {
            this.open = open;
            this.list = list;
            this.close = open;
        }

        Span outer() {
            return new Span(open.start(), close.end());
        }

        int index() {
            return list.items.indexOf(this);
        }

        Optional<Item> before() {
            return index() > 0 ? Optional.of(list.items.get(index() - 1)) : Optional.empty();
        }
    }

    private final String source;
    private final List<Node> roots = new ArrayList<>();
    private final Map<Line, Item> items = new IdentityHashMap<>();
    private final Deque<Node> open = new ArrayDeque<>();
    private @Nullable Item item;

    private ListTree(String source) {
        this.source = source;
    }

    static ListTree of(Block block) {
        ListTree tree = new ListTree(block.source());
        tree.read();
        block.lines().forEach(tree::place);
        return tree;
    }

    /// Whether there are lists in a block whose items can be moved: it is one, or a quote.
    static boolean mayBeIn(Block block) {
        return block instanceof Block.Listing || block instanceof Block.Quote;
    }

    /// The first line of each item that one of these lines stands in, those left out that are in
    /// another of them and move with it.
    static List<At> outermost(Article article, List<At> lines) {
        List<At> first = new ArrayList<>();
        Map<Integer, ListTree> trees = new HashMap<>();
        Set<Item> chosen = new LinkedHashSet<>();
        for (At at : lines) {
            Block block = Reading.block(article, at);
            if (!at.isInTable() && mayBeIn(block)) {
                ListTree tree = trees.computeIfAbsent(at.blockStart(), start -> of(block));
                Optional<Item> item = tree.item(at.line());
                if (item.isPresent() && !isIn(item.get(), chosen)) {
                    chosen.add(item.get());
                    Line line = item.get().lines.getFirst();
                    first.add(new At(line, line, at.blockStart(), at.visible()));
                }
            }
        }
        return first;
    }

    private static boolean isIn(Item item, Set<Item> chosen) {
        return chosen.contains(item)
                || (item.list.parent != null && isIn(item.list.parent, chosen));
    }

    /// The edit of a list's tag after which it begins with a number; from 1 on it needs not to say
    /// so.
    static Optional<Edit> numbering(String tag, int first) {
        return first == 1
                ? AttributeEdits.take(tag, "start")
                : Optional.of(AttributeEdits.put(tag, "start", String.valueOf(first), "style"));
    }

    static String countingFrom(String tag, int first) {
        return numbering(tag, first).map(edit -> AttributeEdits.applied(tag, edit)).orElse(tag);
    }

    String source() {
        return source;
    }

    /// The item that a line stands in; empty for a line outside of items.
    Optional<Item> item(Line line) {
        return Optional.ofNullable(items.get(line));
    }

    /// Every item, those with others in them before those.
    List<Item> items() {
        List<Item> all = new ArrayList<>();
        roots.forEach(root -> gather(root, all));
        return all;
    }

    private static void gather(Node list, List<Item> all) {
        for (Item each : list.items) {
            all.add(each);
            each.lists.forEach(inner -> gather(inner, all));
        }
    }

    /// Where the tags of lists and items in an item start, and its own end tag, in order.
    List<Integer> tagsIn(Item of) {
        List<Integer> places = new ArrayList<>();
        for (Node inner : of.lists) {
            places.add(inner.open.start());
            for (Item each : inner.items) {
                places.add(each.open.start());
                places.addAll(tagsIn(each));
            }
            addIfThere(inner.close, places);
        }
        addIfThere(of.close, places);
        return places;
    }

    private static void addIfThere(Span tag, List<Integer> places) {
        if (!tag.isEmpty()) {
            places.add(tag.start());
        }
    }

    /// The list that the block is, if it is one list with its end tag and nothing else.
    Optional<Node> only() {
        boolean whole =
                roots.size() == 1
                        && !roots.getFirst().items.isEmpty()
                        && !roots.getFirst().close.isEmpty()
                        && roots.getFirst().outer().equals(new Span(0, source.length()));
        return whole ? Optional.of(roots.getFirst()) : Optional.empty();
    }

    /// The white space right before a place.
    String spaceBefore(int place) {
        return source.substring(Blanks.before(source, place), place);
    }

    /// The edits that take out lines; empty where an item would go whose own lines stay.
    Optional<List<Edit>> remove(Set<Line> gone) {
        List<Edit> edits = new ArrayList<>();
        for (Node root : roots) {
            if (!remove(root, gone, edits)) {
                return Optional.empty();
            }
        }
        return Optional.of(edits);
    }

    private boolean remove(Node node, Set<Line> gone, List<Edit> edits) {
        if (!node.items.isEmpty() && node.items.stream().allMatch(i -> isGone(i, gone))) {
            edits.add(Edit.delete(withSpaceBefore(node.outer())));
            return true;
        }
        boolean possible = true;
        for (Item each : node.items) {
            if (isGone(each, gone)) {
                edits.add(Edit.delete(withSpaceBefore(each.outer())));
                continue;
            }
            if (each.lines.stream().anyMatch(line -> isGone(line, gone))) {
                possible &= liftInner(each, gone, edits);
            }
            for (Node inner : each.lists) {
                possible &= remove(inner, gone, edits);
            }
        }
        return possible;
    }

    /// An item goes, the items in it take its place.
    private boolean liftInner(Item each, Set<Line> gone, List<Edit> edits) {
        boolean whole = each.lines.stream().allMatch(line -> isGone(line, gone));
        if (!whole || each.lists.size() != 1 || each.close.isEmpty()) {
            return false;
        }
        List<Item> inner = each.lists.getFirst().items;
        edits.add(Edit.delete(new Span(each.open.start(), inner.getFirst().open.start())));
        edits.add(Edit.delete(new Span(inner.getLast().close.end(), each.close.end())));
        return true;
    }

    private boolean isGone(Item each, Set<Line> gone) {
        return each.lines.stream().allMatch(line -> isGone(line, gone))
                && each.lists.stream()
                        .allMatch(node -> node.items.stream().allMatch(i -> isGone(i, gone)));
    }

    private static boolean isGone(Line line, Set<Line> gone) {
        return gone.stream().anyMatch(other -> other == line);
    }

    Span withSpaceBefore(Span span) {
        return new Span(Blanks.before(source, span.start()), span.end());
    }

    private void read() {
        Scanner scanner = new Scanner(source);
        Extents extents = new Extents(scanner);
        int at = 0;
        while (at < source.length()) {
            Token token = scanner.at(at);
            if (token instanceof Token.Start tag && tag.name().equals("table")) {
                at = extents.table(tag);
                continue;
            }
            switch (token) {
                case Token.Start(Span span, String name) when Names.LISTS.contains(name) ->
                        openList(span);
                case Token.Start(Span span, String name) when name.equals("li") -> openItem(span);
                case Token.End(Span span, String name) when Names.LISTS.contains(name) ->
                        closeList(span);
                case Token.End(Span span, String name) when name.equals("li") -> closeItem(span);
                default -> {}
            }
            at = extents.skip(token);
        }
        while (!open.isEmpty()) {
            closeList(Span.at(source.length()));
        }
    }

    private void openList(Span tag) {
        Node opened = new Node(tag, item);
        if (item != null) {
            item.lists.add(opened);
        } else {
            roots.add(opened);
        }
        open.push(opened);
        item = null;
    }

    private void openItem(Span tag) {
        closeItem(Span.at(tag.start()));
        if (!open.isEmpty()) {
            item = new Item(tag, open.peek());
            open.peek().items.add(item);
        }
    }

    private void closeItem(Span tag) {
        if (item != null) {
            item.close = tag;
            item = null;
        }
    }

    private void closeList(Span tag) {
        closeItem(Span.at(tag.start()));
        if (!open.isEmpty()) {
            Node closed = open.pop();
            closed.close = tag;
            item = closed.parent;
        }
    }

    private void place(Line line) {
        for (Node root : roots) {
            Item deepest = deepest(root, line.outer().start());
            if (deepest != null) {
                deepest.lines.add(line);
                items.put(line, deepest);
            }
        }
    }

    private static @Nullable Item deepest(Node root, int place) {
        Item found = null;
        Node at = root;
        while (at != null) {
            Node inside = null;
            for (Item candidate : at.items) {
                if (candidate.open.start() <= place
                        && place < Math.max(candidate.close.end(), candidate.open.end())) {
                    found = candidate;
                    inside =
                            candidate.lists.stream()
                                    .filter(l -> l.open.start() <= place && place < l.close.end())
                                    .findFirst()
                                    .orElse(null);
                }
            }
            at = inside;
        }
        return found;
    }
}
