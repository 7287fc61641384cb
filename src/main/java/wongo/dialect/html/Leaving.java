package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.dialect.html.ListTree.Item;
import wongo.dialect.html.ListTree.Node;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// An item of an outermost list made paragraphs between what of the list is before it and what is
/// behind, which goes on counting.
final class Leaving {
    private static final Pattern PARAGRAPH = Pattern.compile("\\s*<p[^<>]*>\\s*");

    private final Article article;
    private final At at;
    private final ListTree tree;
    private final Item item;
    private final String gap;
    private final List<Edit> edits = new ArrayList<>();

    /// What has been written since the last edit, and where the next one starts.
    private String put = "";

    private int from;

    /// @param at the item's first line
    Leaving(Article article, At at, Place place, ListTree tree, Item item) {
        this.article = article;
        this.at = at;
        this.tree = tree;
        this.item = item;
        this.gap =
                place.block() instanceof Block.Listing
                        ? HtmlSpelling.gap(article, place.index())
                        : tree.spaceBefore(item.list.open.start());
    }

    Change change() {
        Node list = item.list;
        boolean first = item.index() == 0;
        boolean last = item.index() == list.items.size() - 1;
        int start =
                first
                        ? list.open.start()
                        : item.open.start() - tree.spaceBefore(item.open.start()).length();
        int end = last ? list.outer().end() : list.items.get(item.index() + 1).open.start();
        boolean whole =
                isBlank(first ? list.open.end() : start, item.open.start())
                        && isBlank(item.close.end(), last ? list.close.start() : end);
        if (!whole || !paragraphs(start, first ? "" : listEnd() + gap)) {
            return Change.none();
        }
        edits.add(new Edit(new Span(from, end), put + (last ? "" : gap + rest() + space(end))));
        return Reading.showing(article, Change.of(edits).shift(at.blockStart()), List.of(at));
    }

    private boolean isBlank(int start, int end) {
        return start <= end && tree.source().substring(start, end).isBlank();
    }

    private String space(int place) {
        return tree.spaceBefore(place);
    }

    /// The item's own lines in tags of their own; its lists stay as they are.
    ///
    /// @return whether nothing else is in it
    private boolean paragraphs(int start, String before) {
        String open = HtmlSpelling.openTag(article, "p");
        List<Span> parts = parts();
        from = start;
        put = before;
        for (Span part : parts) {
            boolean first = part == parts.getFirst();
            if (!isBlank(first ? item.open.end() : from, part.start())) {
                return false;
            }
            boolean tagged = isTagged(part);
            String between =
                    first ? "" : put.isEmpty() ? tree.source().substring(from, part.start()) : gap;
            edits.add(new Edit(new Span(from, part.start()), put + between + (tagged ? "" : open)));
            put = tagged ? "" : filler(part) + Tags.closing(open);
            from = part.end();
        }
        return isBlank(from, item.close.start());
    }

    private String filler(Span part) {
        return part.isEmpty() ? HtmlSpelling.FILLER : "";
    }

    /// What the item holds, in order: its lines with their own tags, and its lists.
    private List<Span> parts() {
        List<Span> parts = new ArrayList<>();
        for (Line line : item.lines) {
            parts.add(line == item.lines.getFirst() ? firstPart(line) : line.outer());
        }
        item.lists.forEach(list -> parts.add(list.outer()));
        parts.sort(null);
        return parts;
    }

    /// The first line without the tag of the item, but with that of a paragraph in it.
    private Span firstPart(Line line) {
        Span inner = line.prose().inner();
        String tags = tree.source().substring(item.open.end(), inner.start());
        boolean paragraph = PARAGRAPH.matcher(tags).matches();
        int start = paragraph ? item.open.end() + tags.indexOf('<') : inner.start();
        return new Span(start, Math.max(start, Blanks.before(tree.source(), inner.end())));
    }

    private boolean isTagged(Span part) {
        return new Scanner(tree.source()).at(part.start()) instanceof Token.Start tag
                && Names.isBlock(tag.name());
    }

    private String listEnd() {
        Node list = item.list;
        return list.close.isEmpty()
                ? Tags.closing(list.open.of(tree.source()))
                : tree.spaceBefore(list.close.start()) + list.close.of(tree.source());
    }

    /// The tag of the list behind, which counts on from where the item was.
    private String rest() {
        String open = Tags.without(item.list.open.of(tree.source()), "id");
        if (!(at.line().kind() instanceof Kind.Item(int depth, Kind.Marker marker, int number))
                || marker != Kind.Marker.NUMBER) {
            return open;
        }
        return ListTree.countingFrom(open, number);
    }
}
