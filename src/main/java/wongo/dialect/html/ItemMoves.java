package wongo.dialect.html;

import static wongo.dialect.html.ListLayout.indentation;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Blocks.Place;
import wongo.article.Kind;
import wongo.dialect.html.ListTree.Item;
import wongo.dialect.html.ListTree.Node;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// List items one level deeper or higher: tags move around the items, the items themselves stay
/// where they are; what is in them is indented along.
final class ItemMoves {
    private final Article article;
    private final At at;
    private final Place place;
    private final ListTree tree;
    private final Item item;
    private final List<Edit> edits = new ArrayList<>();

    private ItemMoves(Article article, At at, Place place, ListTree tree, Item item) {
        this.article = article;
        this.at = at;
        this.place = place;
        this.tree = tree;
        this.item = item;
    }

    /// The moves of the item that a line stands in, empty where it stands in none.
    static Optional<ItemMoves> of(Article article, At at) {
        Place place = Reading.place(article, at);
        if (!ListTree.mayBeIn(place.block())) {
            return Optional.empty();
        }
        ListTree tree = ListTree.of(place.block());
        return tree.item(at.line())
                .map(item -> new ItemMoves(article, first(at, item), place, tree, item));
    }

    private static At first(At at, Item item) {
        return item.lines.getFirst() == at.line()
                ? at
                : new At(
                        item.lines.getFirst(),
                        item.lines.getFirst(),
                        at.blockStart(),
                        at.visible());
    }

    /// Under the item before it, which keeps its own list if it has one.
    Change indent() {
        Optional<Item> before = item.before();
        if (before.isEmpty() || !isClosed(before.get()) || !isClosed(item)) {
            return Change.none();
        }
        Item parent = before.get();
        boolean joins = !parent.lists.isEmpty() && isLast(parent.lists.getLast(), parent);
        String deeper = joins ? join(parent) : nest(parent);
        edits.addAll(
                ListLayout.indented(
                        tree,
                        item,
                        tree.source().length(),
                        indentation(tree.spaceBefore(item.open.start())),
                        indentation(deeper)));
        return proven(depth() + 1);
    }

    /// @return the white space before the item in the list that its new parent has
    private String join(Item parent) {
        Node list = parent.lists.getLast();
        int end = endOfItems(list);
        String gap =
                list.items.isEmpty() ? "" : tree.spaceBefore(list.items.getLast().open.start());
        edits.add(new Edit(new Span(end, item.open.start()), gap));
        edits.add(Edit.insert(item.close.end(), tree.source().substring(end, parent.close.end())));
        return gap;
    }

    /// @return the white space before the item in a list of its own
    private String nest(Item parent) {
        String line = ListLayout.line(tree.spaceBefore(item.open.start()));
        boolean laidOut = !line.isEmpty();
        ListLayout layout =
                laidOut ? ListLayout.of(article, place, tree, item) : new ListLayout("", "");
        String open = Tags.without(Tags.without(item.list.open.of(tree.source()), "start"), "id");
        String ofList = line + layout.list();
        String ofItem = ofList + layout.item();
        int end = parent.close.start() - tree.spaceBefore(parent.close.start()).length();
        edits.add(new Edit(new Span(end, item.open.start()), ofList + open + ofItem));
        edits.add(Edit.insert(item.close.end(), ofList + Tags.closing(open) + line + "</li>"));
        return ofItem;
    }

    /// Behind the item it stands under, with the items after it under it; from an outermost list, a
    /// paragraph.
    Change outdent() {
        if (!isClosed(item)) {
            return Change.none();
        }
        return item.list.parent == null
                ? new Leaving(article, at, place, tree, item).change()
                : lift(item.list.parent);
    }

    private Change lift(Item parent) {
        Node list = item.list;
        if (!isClosed(parent) || !isLast(list, parent)) {
            return Change.none();
        }
        String own = tree.spaceBefore(item.open.start());
        String gap = tree.spaceBefore(parent.open.start());
        boolean first = item.index() == 0;
        boolean last = item.index() == list.items.size() - 1;
        if (first) {
            Span opening = tree.withSpaceBefore(new Span(list.open.start(), item.open.start()));
            edits.add(new Edit(opening, "</li>" + gap));
        } else {
            String inner = tree.spaceBefore(list.close.start());
            String outer = tree.spaceBefore(parent.close.start());
            edits.add(
                    new Edit(
                            new Span(item.open.start() - own.length(), item.open.start()),
                            inner + list.close.of(tree.source()) + outer + "</li>" + gap));
        }
        int until = last ? takeEnd(parent) : takeFollowers();
        edits.addAll(ListLayout.indented(tree, item, until, indentation(own), indentation(gap)));
        return proven(depth() - 1);
    }

    /// The item's end tag stays, and takes the place of its parent's.
    private int takeEnd(Item parent) {
        edits.add(Edit.delete(new Span(item.close.end(), parent.close.end())));
        return tree.source().length();
    }

    /// The items behind go under the item: in the list it has, if that is of their kind, else in
    /// one of their own.
    ///
    /// @return up to where the item is as it was
    private int takeFollowers() {
        String open = item.list.open.of(tree.source());
        boolean joins =
                !item.lists.isEmpty()
                        && isLast(item.lists.getLast(), item)
                        && Tags.name(item.lists.getLast().open.of(tree.source()))
                                .equals(Tags.name(open));
        if (joins) {
            int end = endOfItems(item.lists.getLast());
            edits.add(Edit.delete(new Span(end, item.close.end())));
            return end;
        }
        int end = item.close.start() - tree.spaceBefore(item.close.start()).length();
        edits.add(
                new Edit(
                        new Span(end, item.close.end()),
                        tree.spaceBefore(item.list.open.start()) + Tags.without(open, "start")));
        return end;
    }

    private int depth() {
        return at.line().kind() instanceof Kind.Item(int depth, var marker, int number) ? depth : 0;
    }

    private Change proven(int depth) {
        Change change = Change.of(edits).shift(at.blockStart());
        return Reading.proven(
                article,
                change,
                after ->
                        after.body().rows() == article.body().rows()
                                && isItem(
                                        after, change.map(at.inner().start(), Side.RIGHT), depth));
    }

    private boolean isItem(Article after, int source, int depth) {
        return Reading.shows(after, source, at.line().prose().text())
                && after.lineAt(source)
                        .filter(
                                now ->
                                        now.line().kind() instanceof Kind.Item moved
                                                && moved.depth() == depth)
                        .isPresent();
    }

    private static boolean isClosed(Item item) {
        return !item.close.isEmpty();
    }

    /// Whether nothing but white space stands between a list and the end of its item.
    private boolean isLast(Node list, Item parent) {
        return !list.close.isEmpty()
                && tree.source().substring(list.close.end(), parent.close.start()).isBlank();
    }

    private int endOfItems(Node list) {
        return list.close.start() - tree.spaceBefore(list.close.start()).length();
    }
}
