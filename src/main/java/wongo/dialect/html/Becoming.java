package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Kind;
import wongo.article.Kind.Marker;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lines made another kind: tags change, text stays.
final class Becoming {
    private final Article article;
    private final Kind kind;

    Becoming(Article article, Kind kind) {
        this.article = article;
        this.kind = kind;
    }

    Change change(List<At> lines) {
        List<At> surface =
                lines.stream()
                        .filter(at -> !at.isInTable() && !(at.line().kind() instanceof Kind.Object))
                        .toList();
        Change all = Change.none();
        Article now = article;
        for (List<At> group : groups(surface).reversed()) {
            Article before = now;
            List<At> same =
                    group.stream()
                            .flatMap(at -> before.lineAt(at.inner().start()).stream())
                            .toList();
            Change change = new Becoming(before, kind).of(same);
            all = all.then(change);
            now = before.apply(change);
        }
        return all;
    }

    /// Neighbouring lines that change as one: the lines of a block, and blocks with nothing but
    /// white space between.
    private List<List<At>> groups(List<At> lines) {
        List<List<At>> groups = new ArrayList<>();
        for (At at : lines) {
            boolean continues =
                    !groups.isEmpty() && isNeighbour(groups.getLast().getLast(), at) && gathers();
            if (!continues) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(at);
        }
        return groups;
    }

    private boolean gathers() {
        return kind instanceof Kind.Item || kind instanceof Kind.Quote || kind instanceof Kind.Code;
    }

    private boolean isNeighbour(At left, At right) {
        return isPlain(left)
                && isPlain(right)
                && article.slice(new Span(left.outer().end(), right.outer().start())).isBlank();
    }

    private static boolean isPlain(At at) {
        return at.line().kind() instanceof Kind.Paragraph
                || at.line().kind() instanceof Kind.Heading;
    }

    private Change of(List<At> group) {
        At at = group.getFirst();
        return switch (at.line().kind()) {
            case Kind.Paragraph paragraph -> fromPlain(group);
            case Kind.Heading heading -> fromPlain(group);
            case Kind.Item item -> fromItem(at, item);
            case Kind.Continued continued -> Change.none();
            case Kind.Quote quote -> fromQuote(at);
            case Kind.Code code -> fromCode(at);
            case Kind.Caption caption -> Change.none();
            case Kind.Object object -> Change.none();
        };
    }

    private Change fromPlain(List<At> group) {
        return switch (kind) {
            case Kind.Paragraph paragraph -> retag(group.getFirst(), "p");
            case Kind.Heading(int level, var align) -> retag(group.getFirst(), "h" + level);
            case Kind.Item(int depth, Marker marker, int number) -> list(group, marker);
            case Kind.Quote quote -> quote(group);
            case Kind.Code(String language) -> code(group, language);
            default -> Change.none();
        };
    }

    private Change retag(At at, String name) {
        boolean loose = at.outer().equals(at.inner());
        String old = loose ? "" : article.slice(new Span(at.outer().start(), at.inner().start()));
        boolean same = loose ? name.equals("p") : Tags.name(old).equals(name);
        if (same) {
            return Change.none();
        }
        String open = aligned(HtmlSpelling.openTag(article, name), old);
        return shown(
                List.of(
                        new Edit(new Span(at.outer().start(), at.inner().start()), open),
                        new Edit(new Span(at.inner().end(), at.outer().end()), Tags.closing(open))),
                List.of(at));
    }

    /// The tag with the alignment of the old one.
    private static String aligned(String open, String old) {
        if (old.isEmpty()) {
            return open;
        }
        return Style.of(Attributes.of(old).value("style"))
                .find("text-align")
                .filter(align -> Attributes.of(open).find("style").isEmpty())
                .map(
                        align ->
                                open.replaceFirst(
                                        "^<\\w+",
                                        "$0 style=\"text-align: "
                                                + Escapes.attribute(align)
                                                + ";\""))
                .orElse(open);
    }

    private Change list(List<At> group, Marker marker) {
        String list = HtmlSpelling.listTag(article, marker);
        String gap = HtmlSpelling.itemGap(article);
        String last = gap.contains("\n") ? gap.substring(0, gap.lastIndexOf('\n') + 1) : "";
        List<Edit> edits = new ArrayList<>();
        int from = group.getFirst().outer().start();
        for (At at : group) {
            boolean first = at == group.getFirst();
            String before = (first ? list + gap : "</li>" + gap) + "<li>";
            edits.add(new Edit(new Span(from, at.inner().start()), before));
            from = at.inner().end();
        }
        edits.add(
                new Edit(
                        new Span(from, group.getLast().outer().end()),
                        "</li>" + last + Tags.closing(list)));
        return shown(edits, group);
    }

    private Change quote(List<At> group) {
        String open = HtmlSpelling.openTag(article, "blockquote");
        Span whole = new Span(group.getFirst().outer().start(), group.getLast().outer().end());
        return shown(
                List.of(
                        Edit.insert(whole.start(), open),
                        Edit.insert(whole.end(), Tags.closing(open))),
                group);
    }

    private Change code(List<At> group, String language) {
        String nl = article.lineEnding();
        String text =
                group.stream()
                        .map(at -> at.line().prose().text())
                        .map(line -> Escapes.preserved(line, nl))
                        .collect(Collectors.joining(nl));
        String attribute = Escapes.attribute(language);
        String open =
                language.isEmpty()
                        ? "<pre>"
                        : "<pre class=\""
                                + attribute
                                + "\" data-ke-language=\""
                                + attribute
                                + "\" data-ke-type=\"codeblock\">";
        Span whole = new Span(group.getFirst().outer().start(), group.getLast().outer().end());
        return Reading.proven(
                article,
                Change.replace(whole, open + "<code>" + text + "</code></pre>"),
                after -> after.body().rows() == article.body().rows());
    }

    private Change fromItem(At at, Kind.Item item) {
        if (kind instanceof Kind.Item wanted) {
            return item.marker() == wanted.marker() ? Change.none() : remark(at, wanted.marker());
        }
        Change out = ItemMoves.of(article, at).map(ItemMoves::outdent).orElse(Change.none());
        if (out.isNothing()) {
            return out;
        }
        Article after = article.apply(out);
        int place = out.map(at.inner().start(), Side.RIGHT);
        return after.lineAt(place)
                .map(line -> out.then(new Becoming(after, kind).of(List.of(line))))
                .orElse(out);
    }

    /// The list of an item with the other marker.
    private Change remark(At at, Marker marker) {
        ListTree tree = ListTree.of(block(at).block());
        return tree.item(at.line())
                .map(
                        item -> {
                            String name = marker == Marker.NUMBER ? "ol" : "ul";
                            String open = HtmlSpelling.listTag(article, marker);
                            List<Edit> edits = new ArrayList<>();
                            edits.add(
                                    new Edit(
                                            item.list.open,
                                            Tags.name(open).equals(name)
                                                    ? open
                                                    : "<" + name + ">"));
                            if (!item.list.close.isEmpty()) {
                                edits.add(new Edit(item.list.close, "</" + name + ">"));
                            }
                            return Change.of(edits).shift(at.blockStart());
                        })
                .orElse(Change.none());
    }

    private Change fromQuote(At at) {
        Place place = block(at);
        boolean whole = place.block() instanceof Block.Quote;
        if (!whole || !(kind instanceof Kind.Paragraph || kind instanceof Kind.Heading)) {
            return Change.none();
        }
        List<Token> tokens = Tags.tokens(place.block().source());
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.delete(tokens.getFirst().span().shift(at.blockStart())));
        if (tokens.getLast() instanceof Token.End end) {
            edits.add(Edit.delete(end.span().shift(at.blockStart())));
        }
        boolean loose = place.block().lines().size() == 1 && at.outer().equals(at.inner());
        if (loose) {
            String open =
                    HtmlSpelling.openTag(
                            article, kind instanceof Kind.Heading h ? "h" + h.level() : "p");
            edits.add(Edit.insert(at.inner().start(), open));
            edits.add(Edit.insert(at.inner().end(), Tags.closing(open)));
        }
        return shown(edits, List.of(at));
    }

    private Change fromCode(At at) {
        if (!(kind instanceof Kind.Paragraph)) {
            return Change.none();
        }
        Place place = block(at);
        String open = HtmlSpelling.openTag(article, "p");
        String lineBreak = HtmlSpelling.lineBreak(article);
        String paragraphs =
                at.line()
                        .prose()
                        .text()
                        .lines()
                        .map(
                                line ->
                                        Escapes.flowing(
                                                line, '\n', Escapes.Level.PLAIN, () -> lineBreak))
                        .map(line -> open + (line.isEmpty() ? "&nbsp;" : line) + Tags.closing(open))
                        .collect(Collectors.joining(HtmlSpelling.gap(article, place.index())));
        Span whole = new Span(at.blockStart(), at.blockStart() + place.block().source().length());
        return Change.replace(whole, paragraphs);
    }

    private Place block(At at) {
        return article.body().atSource(at.blockStart() - article.bodyStart());
    }

    private Change shown(List<Edit> edits, List<At> lines) {
        Change change = Change.of(edits);
        return Reading.proven(
                article,
                change,
                after ->
                        after.body().rows() == article.body().rows()
                                && lines.stream()
                                        .allMatch(
                                                at ->
                                                        Reading.shows(
                                                                after,
                                                                change.map(
                                                                        at.inner().start(),
                                                                        Side.RIGHT),
                                                                at.line().prose().text())));
    }
}
