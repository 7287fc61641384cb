package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Kind.Marker;
import wongo.dialect.html.ListTree.Node;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Paragraphs gathered in a list, and a list with another marker.
final class Gathering {
    /// A list beside the lines that takes them in.
    ///
    /// @param start where its block starts in the article
    private record Neighbour(ListTree tree, Node list, int start) {}

    private static final Pattern STYLE_TYPE = Pattern.compile("(list-style-type\\s*:\\s*)[^;]*");

    private final Article article;
    private final List<At> group;

    /// @param group neighbouring lines, each a block
    Gathering(Article article, List<At> group) {
        this.article = article;
        this.group = group;
    }

    /// The lines as items: of the list before or behind them, if there is one of their marker with
    /// nothing but white space between, else of a list of their own.
    Change list(Marker marker) {
        Optional<Neighbour> before = neighbour(group.getFirst(), -1, marker);
        Optional<Neighbour> behind = neighbour(group.getLast(), 1, marker);
        String gap =
                before.or(() -> behind)
                        .map(Gathering::itemGap)
                        .orElseGet(() -> HtmlSpelling.itemGap(article));
        String list =
                behind.map(next -> next.list.open.of(next.tree.source()))
                        .orElseGet(() -> HtmlSpelling.listTag(article, marker));
        List<Edit> edits = new ArrayList<>();
        int from = before.map(Gathering::end).orElse(group.getFirst().outer().start());
        String opening = (before.isPresent() ? gap : list + gap) + "<li>";
        for (At at : group) {
            edits.add(new Edit(new Span(from, at.inner().start()), opening));
            opening = "</li>" + gap + "<li>";
            from = at.inner().end();
        }
        int last = from;
        String close =
                before.map(Gathering::ending).orElseGet(() -> outdented(gap) + Tags.closing(list));
        edits.add(
                behind.map(next -> joined(next, last))
                        .orElseGet(
                                () ->
                                        new Edit(
                                                new Span(last, group.getLast().outer().end()),
                                                "</li>" + close)));
        return Reading.showing(article, Change.of(edits), group);
    }

    private static Edit joined(Neighbour next, int from) {
        int item = next.list.items.getFirst().open.start();
        return new Edit(new Span(from, next.start + item), "</li>" + next.tree.spaceBefore(item));
    }

    /// Where the white space before the end tag begins.
    private static int end(Neighbour list) {
        int close = list.list.close.start();
        return list.start + close - list.tree.spaceBefore(close).length();
    }

    /// The end tag with the white space before it.
    private static String ending(Neighbour list) {
        Span close = list.list.close;
        return list.tree.spaceBefore(close.start()) + close.of(list.tree.source());
    }

    private static String outdented(String gap) {
        return gap.contains("\n") ? gap.substring(0, gap.lastIndexOf('\n') + 1) : "";
    }

    private static String itemGap(Neighbour neighbour) {
        return neighbour.tree.spaceBefore(neighbour.list.items.getLast().open.start());
    }

    private Optional<Neighbour> neighbour(At line, int side, Marker marker) {
        int index = Reading.place(article, line).index() + side;
        if (isInside(index) && article.body().get(index) instanceof Block.Gap) {
            index += side;
        }
        if (!isInside(index) || !(article.body().get(index) instanceof Block.Listing listing)) {
            return Optional.empty();
        }
        Place place = article.body().place(index);
        ListTree tree = ListTree.of(listing);
        return tree.only()
                .filter(list -> isNumbered(listing.source(), list) == (marker == Marker.NUMBER))
                .map(list -> new Neighbour(tree, list, article.bodyStart() + place.source()));
    }

    private boolean isInside(int index) {
        return index >= 0 && index < article.body().count();
    }

    private static boolean isNumbered(String source, Node list) {
        return Tags.name(list.open.of(source)).equals("ol");
    }

    /// The change, in its block, that gives a list the other marker and leaves its tag as it is
    /// otherwise.
    static Change remarked(String source, Node list, Marker marker) {
        boolean numbers = marker == Marker.NUMBER;
        List<Edit> edits = new ArrayList<>();
        edits.add(renamed(source, list.open.start() + 1, numbers));
        if (!list.close.isEmpty()) {
            edits.add(renamed(source, list.close.start() + 2, numbers));
        }
        String tag = list.open.of(source);
        String type = numbers ? "decimal" : "disc";
        List<Edit> inTag = new ArrayList<>();
        Attributes attributes = Attributes.of(tag);
        if (attributes.find("data-ke-list-type").isPresent()) {
            inTag.add(AttributeEdits.put(tag, "data-ke-list-type", type));
        }
        String style = attributes.value("style");
        if (Style.of(style).find("list-style-type").isPresent()) {
            String other = STYLE_TYPE.matcher(style).replaceAll("$1" + type);
            inTag.add(AttributeEdits.put(tag, "style", other));
        }
        for (String name : List.of("type", "start", "reversed")) {
            AttributeEdits.take(tag, name).ifPresent(inTag::add);
        }
        inTag.forEach(edit -> edits.add(edit.shift(list.open.start())));
        return Change.of(edits);
    }

    private static Edit renamed(String source, int name, boolean numbers) {
        int end = name;
        while (Character.isLetter(source.charAt(end))) {
            end++;
        }
        return new Edit(new Span(name, end), numbers ? "ol" : "ul");
    }
}
