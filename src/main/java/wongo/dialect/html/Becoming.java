package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.article.Kind.Marker;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Lines made another kind: tags change, text stays.
final class Becoming {
    private final Article article;
    private final Kind kind;

    /// The tags of the article as it was: those that are put in are not learned from.
    private final Map<String, String> tags;

    Becoming(Article article, Kind kind) {
        this(article, kind, new HashMap<>());
    }

    private Becoming(Article article, Kind kind, Map<String, String> tags) {
        this.article = article;
        this.kind = kind;
        this.tags = tags;
    }

    /// The same when the article has changed already.
    private Becoming on(Article after) {
        return new Becoming(after, kind, tags);
    }

    Change change(List<At> lines) {
        List<At> surface =
                lines.stream()
                        .filter(at -> !at.isInTable() && !(at.line().kind() instanceof Kind.Object))
                        .toList();
        Change all = Change.none();
        Article now = article;
        for (List<At> group : groups(surface).reversed()) {
            Change change = on(now).of(moved(group, all, now));
            all = all.then(change);
            now = now.apply(change);
        }
        return all;
    }

    /// What a first change made, as lines of this kind.
    private Change then(Change first, List<At> lines) {
        if (first.isNothing()) {
            return first;
        }
        Article after = article.apply(first);
        return first.then(on(after).change(moved(lines, first, after)));
    }

    /// Lines as they are after a change.
    private static List<At> moved(List<At> lines, Change change, Article after) {
        return lines.stream()
                .map(at -> change.map(at.inner().start(), Side.RIGHT))
                .flatMap(place -> after.lineAt(place).stream())
                .toList();
    }

    /// Neighbouring lines that change as one: the lines of a quote, and, where they are gathered in
    /// one block, blocks with nothing but white space between.
    private List<List<At>> groups(List<At> lines) {
        List<List<At>> groups = new ArrayList<>();
        for (At at : lines) {
            boolean continues =
                    !groups.isEmpty()
                            && (isNeighbour(groups.getLast().getLast(), at) && gathers()
                                    || isInQuote(groups.getLast().getLast(), at));
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

    private boolean isInQuote(At left, At right) {
        return left.blockStart() == right.blockStart()
                && left.line().kind() instanceof Kind.Quote
                && right.line().kind() instanceof Kind.Quote;
    }

    private static boolean isPlain(At at) {
        return at.line().kind() instanceof Kind.Paragraph
                || at.line().kind() instanceof Kind.Heading;
    }

    private Change of(List<At> group) {
        if (group.isEmpty()) {
            return Change.none();
        }
        At at = group.getFirst();
        return switch (at.line().kind()) {
            case Kind.Paragraph paragraph -> fromPlain(group);
            case Kind.Heading heading -> fromPlain(group);
            case Kind.Item item -> fromItem(at, item);
            case Kind.Continued continued -> Change.none();
            case Kind.Note note -> Change.none();
            case Kind.Term term -> fromGlossary(at);
            case Kind.Meaning meaning -> fromGlossary(at);
            case Kind.Quote quote -> fromQuote(group, quote);
            case Kind.Code code -> fromCode(at, code);
            case Kind.Caption caption -> Change.none();
            case Kind.Object object -> Change.none();
        };
    }

    private Change fromPlain(List<At> group) {
        return switch (kind) {
            case Kind.Paragraph paragraph -> retag(group.getFirst(), "p");
            case Kind.Heading(int level, var align) -> retag(group.getFirst(), "h" + level);
            case Kind.Item(int depth, Marker marker, int number) ->
                    new Gathering(article, group).list(marker);
            case Kind.Quote(String style) -> new Quoting(article, group).quote(style);
            case Kind.Code(String language) -> new Coding(article).code(group, language);
            case Kind.Term term -> new Defining(article, group.getFirst()).term();
            case Kind.Meaning meaning -> new Defining(article, group.getFirst()).meaning();
            default -> Change.none();
        };
    }

    private Change fromGlossary(At at) {
        if (at.line().kind().equals(kind)) {
            return Change.none();
        }
        Change out = new Defining(article, at).release();
        return isParagraph() ? out : then(out, List.of(at));
    }

    private Change fromQuote(List<At> group, Kind.Quote now) {
        Quoting quoting = new Quoting(article, group);
        return switch (kind) {
            case Kind.Quote wanted when wanted.style().isEmpty() || wanted.equals(now) ->
                    Change.none();
            case Kind.Quote(String style) -> quoting.restyle(style);
            case Kind.Paragraph paragraph -> quoting.leave();
            default -> then(quoting.leave(), group);
        };
    }

    private Change fromCode(At at, Kind.Code now) {
        Coding coding = new Coding(article);
        return switch (kind) {
            case Kind.Code wanted when wanted.equals(now) -> Change.none();
            case Kind.Code(String language) -> coding.language(at, now.language(), language);
            case Kind.Paragraph paragraph -> coding.paragraphs(at);
            default -> thenAll(coding.paragraphs(at));
        };
    }

    /// All that a first change put in, as lines of this kind.
    private Change thenAll(Change first) {
        if (first.isNothing()) {
            return first;
        }
        Article after = article.apply(first);
        int start = first.extent().start();
        Span put = new Span(start, first.extent().end() + first.growth());
        List<At> lines =
                after.lines(put).stream().filter(line -> put.covers(line.outer())).toList();
        return first.then(on(after).change(lines));
    }

    private Change retag(At at, String name) {
        boolean loose = at.outer().equals(at.inner());
        String old = loose ? "" : article.slice(new Span(at.outer().start(), at.inner().start()));
        boolean same = loose ? name.equals("p") : Tags.name(old).equals(name);
        if (same) {
            return Change.none();
        }
        String open = aligned(learned(name), old);
        return shown(
                List.of(
                        new Edit(new Span(at.outer().start(), at.inner().start()), open),
                        new Edit(
                                new Span(at.inner().end(), at.outer().end()),
                                filler(at, name) + Tags.closing(open))),
                List.of(at));
    }

    private String learned(String name) {
        return tags.computeIfAbsent(name, key -> HtmlSpelling.openTag(article, key));
    }

    /// An empty heading is open as it is, an empty paragraph is not.
    private String filler(At at, String name) {
        boolean bare = article.slice(at.inner()).isBlank();
        return bare && name.equals("p") ? HtmlSpelling.FILLER : "";
    }

    /// The tag with the alignment of the old one.
    static String aligned(String open, String old) {
        if (old.isEmpty()) {
            return open;
        }
        return Style.of(Attributes.of(old).value("style"))
                .find("text-align")
                .filter(align -> Attributes.of(open).find("style").isEmpty())
                .map(align -> AttributeEdits.with(open, "style", "text-align: " + align + ";"))
                .orElse(open);
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
        // In a quote, what is no item any more is a paragraph of the quote.
        return after.lineAt(place)
                .filter(line -> !(isParagraph() && line.line().kind() instanceof Kind.Quote))
                .map(line -> out.then(on(after).of(List.of(line))))
                .orElse(out);
    }

    private boolean isParagraph() {
        return kind instanceof Kind.Paragraph;
    }

    /// The list of an item with the other marker.
    private Change remark(At at, Marker marker) {
        ListTree tree = ListTree.of(Reading.block(article, at));
        return tree.item(at.line())
                .map(item -> Gathering.remarked(tree.source(), item.list, marker))
                .map(change -> change.shift(at.blockStart()))
                .orElse(Change.none());
    }

    private Change shown(List<Edit> edits, List<At> lines) {
        return Reading.showing(article, Change.of(edits), lines);
    }
}
