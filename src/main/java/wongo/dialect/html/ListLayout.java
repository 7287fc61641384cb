package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.dialect.html.ListTree.Item;
import wongo.dialect.html.ListTree.Node;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How lists in items are laid out in the source, learned from one that is there.
///
/// @param list what the line of a list's tag is indented by more than that of the item it is in
/// @param item what the line of an item's tag is indented by more than that of its list
record ListLayout(String list, String item) {
    /// As in the lists of the block, else as in another list of the article, else by steps as wide
    /// as the items of the list itself are indented.
    static ListLayout of(Article article, Place place, ListTree tree, Item like) {
        return in(tree).or(() -> elsewhere(article))
                .orElseGet(() -> steps(article, place, tree, like));
    }

    private static Optional<ListLayout> elsewhere(Article article) {
        for (Block block : article.body()) {
            if (block instanceof Block.Listing) {
                Optional<ListLayout> layout = in(ListTree.of(block));
                if (layout.isPresent()) {
                    return layout;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ListLayout> in(ListTree tree) {
        for (Item item : tree.items()) {
            for (Node list : item.lists) {
                Optional<ListLayout> layout = of(tree, item, list);
                if (layout.isPresent()) {
                    return layout;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ListLayout> of(ListTree tree, Item item, Node list) {
        if (list.items.isEmpty()) {
            return Optional.empty();
        }
        String ofItem = tree.spaceBefore(item.open.start());
        String ofList = tree.spaceBefore(list.open.start());
        String ofInner = tree.spaceBefore(list.items.getFirst().open.start());
        boolean nested =
                ofItem.contains("\n")
                        && ofList.contains("\n")
                        && ofInner.contains("\n")
                        && indentation(ofList).startsWith(indentation(ofItem))
                        && indentation(ofInner).startsWith(indentation(ofList));
        return nested
                ? Optional.of(
                        new ListLayout(
                                indentation(ofList).substring(indentation(ofItem).length()),
                                indentation(ofInner).substring(indentation(ofList).length())))
                : Optional.empty();
    }

    private static ListLayout steps(Article article, Place place, ListTree tree, Item like) {
        String own = indentation(tree.spaceBefore(like.open.start()));
        String list =
                like.list.open.start() > 0
                        ? indentation(tree.spaceBefore(like.list.open.start()))
                        : place.index() > 0
                                        && article.body().get(place.index() - 1)
                                                instanceof Block.Gap(String gap)
                                ? indentation(gap)
                                : "";
        String step = own.startsWith(list) ? own.substring(list.length()) : "";
        return new ListLayout(step, step);
    }

    /// What stands behind the last line break of white space; nothing where there is none.
    static String indentation(String space) {
        int newline = space.lastIndexOf('\n');
        return newline < 0 ? "" : space.substring(newline + 1);
    }

    /// The last line break of white space with what stands behind it; nothing where there is none.
    static String line(String space) {
        int newline = space.lastIndexOf('\n');
        boolean windows = newline > 0 && space.charAt(newline - 1) == '\r';
        return newline < 0 ? "" : space.substring(windows ? newline - 1 : newline);
    }

    /// The edits that indent all lines of tags in an item, up to a place, by `to` instead of by
    /// `from`.
    static List<Edit> indented(ListTree tree, Item item, int until, String from, String to) {
        List<Edit> edits = new ArrayList<>();
        if (from.equals(to)) {
            return edits;
        }
        for (int place : tree.tagsIn(item)) {
            String space = tree.spaceBefore(place);
            String own = indentation(space);
            if (place < until && space.contains("\n") && own.startsWith(from)) {
                int start = place - own.length();
                edits.add(shifted(start, from, to));
            }
        }
        return edits;
    }

    private static Edit shifted(int start, String from, String to) {
        int same = 0;
        while (same < Math.min(from.length(), to.length())
                && from.charAt(same) == to.charAt(same)) {
            same++;
        }
        return new Edit(new Span(start + same, start + from.length()), to.substring(same));
    }
}
