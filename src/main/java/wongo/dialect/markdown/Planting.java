package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Dialect.Seam;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.article.Prose;
import wongo.dialect.html.Cuts;
import wongo.dialect.html.Reading;
import wongo.dialect.html.Scion;
import wongo.dialect.html.Splice;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A stretch of source put at a place of an article. Text runs on in the line of the place; blocks
/// stand in the same container, with blank lines around them.
final class Planting {
    private final Article article;
    private final At at;
    private final int place;
    private final Scion scion;
    private final Seam seam;
    private final Prose prose;
    private final Nest nest;
    private final Cuts cuts;
    private final int visible;
    private final String nl;

    Planting(Article article, At at, int place, Scion scion, Seam seam) {
        this.article = article;
        this.at = at;
        this.place = place;
        this.scion = scion;
        this.seam = seam;
        this.prose = at.line().prose();
        this.nest = Nest.of(article, at);
        this.cuts = new Cuts(prose, nest.block());
        this.visible = at.visibleOf(place);
        this.nl = article.lineEnding();
    }

    Change change() {
        Splice proof = new Splice(article, at, visible, scion);
        List<Supplier<Change>> ways = new ArrayList<>();
        ways.add(this::way);
        if (scion.isText() && !isObject()) {
            ways.add(() -> inline(String.join(between(), scion.inners())));
        }
        if (!isObject()) {
            ways.add(this::typed);
        }
        return Reading.first(article, ways, proof::holdsInOrder);
    }

    private boolean isObject() {
        return at.line().kind() instanceof Kind.Object;
    }

    private Change way() {
        if (at.isInTable()) {
            return scion.isText()
                    ? inline(oneRow(String.join("<br>", scion.inners())).replace("|", "\\|"))
                    : Change.none();
        }
        return switch (at.line().kind()) {
            case Kind.Code c -> typed();
            case Kind.Object o -> beside();
            case Kind.Heading h -> heading();
            case Kind.Term t -> heading();
            case Kind.Item i -> isItems() && visible == prose.length() ? items() : flowing();
            default -> flowing();
        };
    }

    private Change typed() {
        String text = String.join("\n", scion.texts());
        return new Typing(article, at, Span.at(visible), text).change(place - at.blockStart());
    }

    private String between() {
        return MarkdownSpelling.isOneRow(at.line().kind()) ? " " : "<br>" + nl + prefix();
    }

    /// A row's source on one row.
    private static String oneRow(String source) {
        return source.replaceAll("\\s*\\r?\\n\\s*", " ");
    }

    private String prefix() {
        return Prefix.of(nest.block(), at.line());
    }

    /// Source as the line's rows have it.
    private String laid(String source) {
        return Prefix.rows(source, prefix(), nl);
    }

    /// In the line, its marks ended before and begun again behind.
    private Change inline(String text) {
        if (text.isEmpty()) {
            return Change.none();
        }
        if (prose.length() == 0) {
            Span gone = prose.filler().orElse(Span.at(prose.sourceOf(0, Side.LEFT)));
            String lead = nest.leaf().type == Branch.Type.ITEM && isUnspaced(gone) ? " " : "";
            return Change.replace(gone.shift(at.blockStart()), lead + text);
        }
        int cut = visible == 0 ? cuts.start() : cuts.place(visible);
        List<Element> around = visible == 0 ? List.of() : cuts.openAt(cut);
        int head = sharedBefore(around, text);
        int tail = sharedBehind(around, text);
        boolean overlaps =
                cuts.opening(around.subList(0, head)).length()
                                + cuts.closing(around.subList(0, tail)).length()
                        > text.length();
        return overlaps
                ? sewn(cut, cuts.closing(around) + text + cuts.opening(around))
                : sewn(cut, behind(around, before(around, text)));
    }

    /// Puts source at a cut. Where it begins with the sign that ends there, or ends with the one
    /// that begins there, the mark goes on: two signs on each other would be read as one.
    private Change sewn(int cut, String put) {
        int from = cut;
        int to = cut;
        String left = put;
        for (Element element : prose.elements()) {
            String sign = element.close().of(nest.block());
            boolean is = Signs.isEmphasis(sign);
            if (is && element.close().end() == from && left.startsWith(sign) && from == cut) {
                from = element.close().start();
                left = left.substring(sign.length());
            } else if (is && element.open().start() == to && left.endsWith(sign) && to == cut) {
                to = element.open().end();
                left = left.substring(0, left.length() - sign.length());
            }
        }
        return Change.replace(new Span(from, to).shift(at.blockStart()), left);
    }

    private boolean isUnspaced(Span place) {
        return place.start() > 0 && !Places.isSpace(nest.block().charAt(place.start() - 1));
    }

    private boolean joins(boolean is) {
        return seam == Seam.JOINED && is;
    }

    private Change heading() {
        if (seam == Seam.JOINED && scion.isOneLine()) {
            return inline(oneRow(scion.first()));
        }
        if (visible > 0 && (visible < prose.length() || joins(scion.startsPlain()))) {
            return flowing();
        }
        String apart = Prefix.apart(nest.prefix(nest.leaf()), nl);
        return visible == 0
                ? Change.insert(nest.blockStart() + nest.leaf().start, laid(scion.source()) + apart)
                : Change.insert(nest.blockStart() + nest.leaf().end, apart + laid(scion.source()));
    }

    private Change flowing() {
        if (joins(scion.isOneLine()) || scion.isBare()) {
            return inline(laid(scion.first()));
        }
        if (prose.length() == 0 && prose.filler().isPresent()) {
            return Change.replace(at.inner(), laid(scion.source()));
        }
        boolean first = joins(scion.startsPlain()) && visible > 0;
        boolean last =
                joins(scion.endsPlain() && !scion.lastTag().startsWith("<"))
                        && visible < prose.length()
                        && !scion.isOneBlock();
        int cut = visible == 0 ? cuts.start() : cuts.place(visible);
        List<Element> around = visible == 0 ? List.of() : cuts.openAt(cut);
        String begin = first ? laid(scion.first()) : "";
        String middle =
                first && last
                        ? scion.between()
                        : first ? scion.behindFirst() : last ? scion.beforeLast() : scion.source();
        String end = last ? laid(scion.last()) : "";
        boolean ends = visible == prose.length();
        String put =
                before(around, begin)
                        + (visible == 0 ? "" : headingEnd() + Prefix.apart(prefix(), nl))
                        + laid(middle.strip())
                        + (ends || middle.isBlank() ? "" : Prefix.apart(prefix(), nl))
                        + (last ? scion.lastTag() : "")
                        + (ends ? end : behind(around, end));
        Change inserted = sewn(cut, put);
        int growth = inserted.growth();
        Span closing = new Span(prose.inner().end(), nest.leaf().end);
        boolean heading = at.line().kind() instanceof Kind.Heading;
        return heading && visible > 0 && !closing.isEmpty()
                ? inserted.then(Change.delete(closing.shift(at.blockStart() + growth)))
                : inserted;
    }

    /// How many of the marks around the place, from the outermost on, a text begins with.
    private int sharedBefore(List<Element> around, String text) {
        int shared = around.size();
        while (shared > 0 && !text.startsWith(cuts.opening(around.subList(0, shared)))) {
            shared--;
        }
        return shared;
    }

    private int sharedBehind(List<Element> around, String text) {
        int shared = around.size();
        while (shared > 0 && !text.endsWith(cuts.closing(around.subList(0, shared)))) {
            shared--;
        }
        return shared;
    }

    /// The marks around end before a text, save those that it begins with.
    private String before(List<Element> around, String text) {
        int shared = sharedBefore(around, text);
        return cuts.closing(around.subList(shared, around.size()))
                + text.substring(cuts.opening(around.subList(0, shared)).length());
    }

    /// They begin again behind it, save those that it ends with.
    private String behind(List<Element> around, String text) {
        int shared = sharedBehind(around, text);
        int end = text.length() - cuts.closing(around.subList(0, shared)).length();
        return text.substring(0, end) + cuts.opening(around.subList(shared, around.size()));
    }

    /// What stands behind a heading's text.
    private String headingEnd() {
        return at.line().kind() instanceof Kind.Heading
                ? nest.block().substring(prose.inner().end(), nest.leaf().end)
                : "";
    }

    private boolean isItems() {
        return seam == Seam.JOINED
                && scion.list().size() == 1
                && scion.list().getFirst() instanceof Block.Listing list
                && !MarkdownReader.isHtml(list);
    }

    /// The items of a list go on in the list: the first in the item of the place.
    private Change items() {
        String source = scion.list().getFirst().source();
        Branch list = Structure.at(source, 0).branch();
        Branch item = nest.around(Branch.Type.ITEM).orElse(nest.leaf());
        String prefix = nest.prefix(item);
        String mark = nest.block().substring(item.start, item.markEnd);
        StringBuilder put = new StringBuilder();
        for (Branch some : list.children) {
            String text = source.substring(some.markEnd, some.end);
            boolean first = some == list.children.getFirst();
            String indent = first ? prefix() : prefix + Prefix.of(mark);
            String rows =
                    text.lines()
                            .map(row -> indent + unindented(row, some.indent))
                            .collect(Collectors.joining(nl));
            put.append(first ? "" : nl + prefix + mark)
                    .append(rows.isEmpty() ? "" : rows.substring(indent.length()));
        }
        return inline(put.toString());
    }

    private static String unindented(String row, int columns) {
        int at = 0;
        while (at < Math.min(columns, row.length()) && row.charAt(at) == ' ') {
            at++;
        }
        return row.substring(at);
    }

    private Change beside() {
        Branch part = nest.head();
        String prefix = nest.prefix(part);
        String apart = Prefix.apart(prefix, nl);
        String source = Prefix.rows(scion.source(), prefix, nl);
        return visible == 0
                ? Change.insert(nest.blockStart() + part.start, source + apart)
                : Change.insert(nest.blockStart() + nest.leaf().end, apart + source);
    }
}
