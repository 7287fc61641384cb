package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.dialect.html.ListTree.Item;
import wongo.dialect.html.ListTree.Node;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// List items one level deeper or higher: tags move around the items, the items themselves stay
/// where they are.
final class ItemMoves {
    private final Article article;
    private final At at;
    private final ListTree tree;
    private final Item item;
    private final List<Edit> edits = new ArrayList<>();

    private ItemMoves(Article article, At at, ListTree tree, Item item) {
        this.article = article;
        this.at = at;
        this.tree = tree;
        this.item = item;
    }

    /// The moves of the item that a line stands in, empty where it stands in none.
    static Optional<ItemMoves> of(Article article, At at) {
        Block block = article.body().atSource(at.blockStart() - article.bodyStart()).block();
        if (!(block instanceof Block.Listing)) {
            return Optional.empty();
        }
        ListTree tree = ListTree.of(block);
        return tree.item(at.line()).map(item -> new ItemMoves(article, at, tree, item));
    }

    /// Under the item before it, which keeps its own list if it has one.
    Change indent() {
        Optional<Item> before = item.before();
        if (before.isEmpty() || !isClosed(before.get())) {
            return Change.none();
        }
        Item parent = before.get();
        String gap = tree.spaceBefore(item.open.start());
        boolean laidOut = gap.contains("\n");
        String deeper = laidOut ? gap + "    " : "";
        boolean joins = !parent.lists.isEmpty() && isLast(parent.lists.getLast(), parent);
        Span close = parent.close;
        Span between = new Span(close.start(), item.open.start());
        if (joins) {
            Node list = parent.lists.getLast();
            edits.add(Edit.delete(new Span(endOfItems(list), item.open.start())));
            edits.add(
                    Edit.insert(
                            item.close.end(),
                            tree.source().substring(endOfItems(list), close.end())));
            edits.add(Edit.insert(item.open.start(), gapOf(list)));
        } else {
            String open =
                    Tags.without(Tags.without(item.list.open.of(tree.source()), "start"), "id");
            edits.add(new Edit(between, deeper + open + (laidOut ? deeper + "    " : "")));
            edits.add(
                    Edit.insert(
                            item.close.end(),
                            deeper + Tags.closing(open) + gapBeforeClose(gap) + "</li>"));
        }
        return proven();
    }

    /// Behind the item it stands under, with the items after it under it; from an outermost list, a
    /// paragraph.
    Change outdent() {
        if (!isClosed(item)) {
            return Change.none();
        }
        return item.list.parent == null ? leave() : lift(item.list.parent);
    }

    private Change lift(Item parent) {
        Node list = item.list;
        if (!isClosed(parent) || !isLast(list, parent)) {
            return Change.none();
        }
        String gap = tree.spaceBefore(parent.open.start());
        boolean first = item.index() == 0;
        boolean last = item.index() == list.items.size() - 1;
        Span before =
                new Span(
                        item.open.start() - tree.spaceBefore(item.open.start()).length(),
                        item.open.start());
        if (first) {
            Span opening = tree.withSpaceBefore(new Span(list.open.start(), item.open.start()));
            edits.add(new Edit(opening, "</li>" + gap));
        } else {
            String inner = tree.spaceBefore(list.close.start());
            String outer = tree.spaceBefore(parent.close.start());
            edits.add(
                    new Edit(before, inner + list.close.of(tree.source()) + outer + "</li>" + gap));
        }
        if (last) {
            edits.add(Edit.delete(new Span(item.close.end(), parent.close.end())));
        } else {
            String inner = tree.spaceBefore(list.open.start());
            String open = Tags.without(list.open.of(tree.source()), "start");
            edits.add(new Edit(item.close, inner + open));
        }
        return proven();
    }

    private Change leave() {
        Node list = item.list;
        String open = list.open.of(tree.source());
        String close = list.close.isEmpty() ? Tags.closing(open) : list.close.of(tree.source());
        boolean first = item.index() == 0;
        boolean last = item.index() == list.items.size() - 1;
        String gap =
                HtmlSpelling.gap(
                        article,
                        article.body().atSource(at.blockStart() - article.bodyStart()).index());
        String paragraph = HtmlSpelling.openTag(article, "p");
        Span inner = at.line().prose().inner();
        boolean nested = !item.lists.isEmpty();
        int textEnd = nested ? endOfText(item.lists.getFirst()) : item.close.start();
        Span opening =
                new Span(
                        item.open.start() - tree.spaceBefore(item.open.start()).length(),
                        inner.start());
        edits.add(
                first
                        ? new Edit(new Span(list.open.start(), inner.start()), paragraph)
                        : new Edit(opening, listEnd(list) + close + gap + paragraph));
        String end =
                (at.line().prose().length() == 0 && at.line().prose().filler().isEmpty()
                                ? "&nbsp;"
                                : "")
                        + Tags.closing(paragraph);
        if (nested) {
            edits.add(new Edit(new Span(textEnd, item.lists.getFirst().open.start()), end + gap));
        }
        String closing = nested ? "" : end;
        if (last) {
            edits.add(new Edit(new Span(item.close.start(), list.outer().end()), closing));
        } else {
            Item next = list.items.get(item.index() + 1);
            String space = tree.spaceBefore(next.open.start());
            edits.add(
                    new Edit(
                            new Span(item.close.start(), next.open.start()),
                            closing + gap + Tags.without(open, "start") + space));
        }
        return proven();
    }

    private int endOfText(Node list) {
        return list.open.start() - tree.spaceBefore(list.open.start()).length();
    }

    private String listEnd(Node list) {
        return list.close.isEmpty() ? "" : tree.spaceBefore(list.close.start());
    }

    private Change proven() {
        Change change = Change.of(edits).shift(at.blockStart());
        return Reading.proven(
                article,
                change,
                after ->
                        after.body().rows() == article.body().rows()
                                && Reading.shows(
                                        after,
                                        change.map(at.inner().start(), wongo.text.Side.RIGHT),
                                        at.line().prose().text()));
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

    private String gapOf(Node list) {
        return list.items.isEmpty() ? "" : tree.spaceBefore(list.items.getLast().open.start());
    }

    private static String gapBeforeClose(String gap) {
        return gap.contains("\n") ? gap : "";
    }
}
