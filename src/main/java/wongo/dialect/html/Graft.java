package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Dialect.Seam;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Prose;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// A stretch of source put at a place of an article. Text runs on in the line of the place; whole
/// blocks stand between what was before the place and what was behind it.
final class Graft {
    private final Article article;
    private final At at;
    private final int place;
    private final Scion scion;
    private final Seam seam;
    private final Prose prose;
    private final Cuts cuts;
    private final Inlay inlay;
    private final int visible;

    Graft(Article article, At at, int place, Scion scion, Seam seam) {
        this.article = article;
        this.at = at;
        this.place = place;
        this.scion = scion;
        this.seam = seam;
        this.prose = at.line().prose();
        this.cuts = new Cuts(prose, Reading.blockSource(article, at));
        this.inlay = new Inlay(article, at);
        this.visible = at.visibleOf(place);
    }

    /// Puts the stretch into an article that shows nothing yet.
    static Change begin(Article article, Scion scion) {
        String open = scion.isBare() ? HtmlSpelling.openTag(article, "p") : "";
        String put = open + scion.source() + Tags.closing(open) + article.lineEnding();
        return Change.insert(article.length(), HtmlSpelling.fresh(article) + put);
    }

    Change change() {
        Splice proof = new Splice(article, at, visible, scion);
        List<Supplier<Change>> ways = new ArrayList<>();
        ways.add(this::way);
        return Reading.first(article, ways, proof::holds);
    }

    private Change way() {
        if (at.isInTable()) {
            return oneLine(HtmlSpelling.lineBreak(article));
        }
        return switch (at.line().kind()) {
            case Kind.Code code -> preserved();
            case Kind.Object object -> beside();
            case Kind.Caption caption -> oneLine(HtmlSpelling.lineBreak(article));
            case Kind.Item item -> inContainer();
            case Kind.Continued continued -> inContainer();
            case Kind.Quote quote -> inContainer();
            case Kind.Meaning meaning -> inMeaning();
            case Kind.Note note -> inContainer();
            case Kind.Term term -> oneLine(HtmlSpelling.lineBreak(article));
            case Kind.Heading heading -> isInTheMiddle() && isPlainText() ? oneLine(" ") : inBody();
            case Kind.Paragraph paragraph -> inBody();
        };
    }

    private boolean isInTheMiddle() {
        return visible > 0 && visible < prose.length();
    }

    private boolean isPlainText() {
        return seam == Seam.JOINED && scion.isText() && scion.startsPlain() && scion.endsPlain();
    }

    private boolean firstJoins() {
        return seam == Seam.JOINED && scion.startsPlain();
    }

    private boolean lastJoins() {
        return seam == Seam.JOINED && scion.endsPlain();
    }

    /// All in the line of the place, its lines parted by something that stands in a line.
    private Change oneLine(String between) {
        return scion.isText() ? inline(String.join(between, scion.inners())) : Change.none();
    }

    private Change inline(String text) {
        return text.isEmpty() ? Change.none() : Change.of(inlay.at(place, text));
    }

    private Change preserved() {
        String text = String.join("\n", scion.texts());
        return new Typing(article, at, Span.at(visible), text).change(place - at.blockStart());
    }

    /// Before or behind an object, as blocks.
    private Change beside() {
        String open = scion.isBare() ? HtmlSpelling.openTag(article, "p") : "";
        String put = open + scion.source() + Tags.closing(open);
        return visible == 0
                ? Change.insert(block().source() + article.bodyStart(), put + gap())
                : Change.insert(block().sourceEnd() + article.bodyStart(), gap() + put);
    }

    private Place block() {
        return Reading.place(article, at);
    }

    private String gap() {
        return isLoose()
                ? article.lineEnding().repeat(2)
                : HtmlSpelling.gap(article, block().index());
    }

    private boolean isLoose() {
        return !(at.line().kind() instanceof Kind.Object) && at.outer().equals(at.inner());
    }

    private Change inBody() {
        if (scion.isBare()) {
            return inline(scion.source());
        }
        if (prose.length() == 0) {
            return instead();
        }
        if (seam == Seam.JOINED && scion.isOneLine()) {
            return inline(scion.first());
        }
        return visible == 0 ? before() : visible == prose.length() ? behind() : between();
    }

    /// In the place of an empty line.
    private Change instead() {
        boolean text = at.line().kind() instanceof Kind.Heading && scion.isOneLine();
        return text && seam == Seam.JOINED
                ? inline(scion.first())
                : Change.replace(at.outer(), scion.source());
    }

    private Change before() {
        if (!lastJoins()) {
            return Change.insert(at.outer().start(), scion.source() + gap());
        }
        String last = scion.last();
        int start = at.blockStart() + cuts.start();
        return at.outer().start() == start
                ? Change.insert(start, scion.beforeLast() + last)
                : Change.of(
                        Edit.insert(at.outer().start(), scion.beforeLast()),
                        Edit.insert(start, last));
    }

    private Change behind() {
        if (!firstJoins()) {
            return Change.insert(at.outer().end(), gap() + scion.source());
        }
        return Change.of(
                inlay.at(place, scion.first()), Edit.insert(at.outer().end(), scion.behindFirst()));
    }

    /// In the middle of a line: what is behind the place goes on in the last line, or in another
    /// line like this one.
    private Change between() {
        String own = cuts.openingTags(at.line());
        int cut = cuts.place(visible);
        List<Element> around = cuts.openAt(cut);
        String first =
                firstJoins() ? inlay.closed(around, scion.first()) : inlay.closed(around, "");
        String start = first + Tags.closing(own);
        String tag = lastJoins() && !scion.lastTag().isEmpty() ? scion.lastTag() : own;
        String rest =
                lastJoins()
                        ? tag + inlay.opened(around, scion.last())
                        : gap() + tag + inlay.opened(around, "");
        String middle =
                firstJoins()
                        ? (lastJoins() ? scion.between() : scion.behindFirst())
                        : gap() + (lastJoins() ? scion.beforeLast() : scion.source());
        return Change.of(
                Edit.insert(at.blockStart() + cut, start + middle + rest),
                new Edit(new Span(at.inner().end(), at.outer().end()), Tags.closing(tag)));
    }

    /// In a list or a quote each line becomes one of its lines; what cannot stand there goes behind
    /// it. A definition list is not parted in two: what is no text stands behind a meaning, not in
    /// it.
    private Change inMeaning() {
        return scion.isText() || visible == prose.length() ? inContainer() : Change.none();
    }

    private Change inContainer() {
        if (seam == Seam.WHOLE && !scion.isBare()) {
            return behindBlock(scion.source());
        }
        if (!scion.isText()) {
            return behindAll();
        }
        boolean end = visible == prose.length();
        Optional<String> items = end ? items() : Optional.empty();
        return inline(
                items.orElseGet(() -> isLoose() ? broken(scion.inners()) : lines(scion.inners())));
    }

    private String broken(List<String> inners) {
        return String.join(HtmlSpelling.lineBreak(article), inners);
    }

    private String lines(List<String> inners) {
        String open = cuts.openingTags(at.line());
        return String.join(Tags.closing(open) + spaceBefore() + open, inners);
    }

    /// The items of a list as they stand, with the lists in them.
    private Optional<String> items() {
        boolean item = at.line().kind() instanceof Kind.Item;
        return item ? scion.list().stream().findFirst().flatMap(Graft::items) : Optional.empty();
    }

    private static Optional<String> items(Block list) {
        ListTree tree = ListTree.of(list);
        Line first = list.lines().getFirst();
        Line last = list.lines().getLast();
        Optional<ListTree.Item> one = tree.item(first);
        Optional<ListTree.Item> other = tree.item(last).map(Graft::outermost);
        boolean siblings =
                one.isPresent()
                        && other.isPresent()
                        && one.get().list == other.get().list
                        && !other.get().close.isEmpty();
        return siblings
                ? Optional.of(
                        tree.source()
                                .substring(first.prose().inner().start(), other.get().close.start())
                                .strip())
                : Optional.empty();
    }

    private static ListTree.Item outermost(ListTree.Item item) {
        ListTree.Item at = item;
        while (at.list.parent != null) {
            at = at.list.parent;
        }
        return at;
    }

    /// Blocks that cannot stand in a list or a quote part it in two; where that cannot be, they go
    /// behind it.
    private Change behindAll() {
        Optional<Parting> parting = Parting.of(article, at);
        if (parting.isPresent()) {
            return parted(parting.get());
        }
        return joinsHere() && !scion.isOneBlock()
                ? Change.of(
                        inlay.at(place, firstHere()),
                        Edit.insert(article.bodyStart() + block().sourceEnd(), scion.behindFirst()))
                : behindBlock(scion.source());
    }

    /// Whether the stretch begins with something that goes on in the line: text, or items in an
    /// item.
    private boolean joinsHere() {
        return firstJoins() || firstItems().isPresent();
    }

    private String firstHere() {
        return firstJoins() ? scion.first() : firstItems().orElse("");
    }

    private Optional<String> firstItems() {
        boolean item = seam == Seam.JOINED && at.line().kind() instanceof Kind.Item;
        return item
                ? scion.firstList().stream().findFirst().flatMap(Graft::items)
                : Optional.empty();
    }

    private Change parted(Parting parting) {
        String own = cuts.openingTags(at.line());
        int cut = cuts.place(visible);
        List<Element> around = cuts.openAt(cut);
        String rest = joinsHere() ? scion.behindFirst() : gap() + scion.source();
        boolean ends = visible == prose.length();
        if (scion.isOneBlock() || !lastJoins()) {
            String again = gap() + parting.open();
            return ends
                    ? endingParted(parting, rest + (parting.goesOn() ? again : ""))
                    : Change.insert(
                            at.blockStart() + cut,
                            inlay.closed(around, joinsHere() ? firstHere() : "")
                                    + Tags.closing(own)
                                    + parting.close()
                                    + rest
                                    + again
                                    + spaceBefore()
                                    + own
                                    + inlay.opened(around, ""));
        }
        String tag =
                scion.lastTag().isEmpty() ? HtmlSpelling.openTag(article, "p") : scion.lastTag();
        String before = rest.substring(0, rest.length() - scion.lastSource().length());
        String put =
                inlay.closed(around, joinsHere() ? firstHere() : "")
                        + Tags.closing(own)
                        + parting.close()
                        + before
                        + tag
                        + inlay.opened(around, scion.last());
        Span end = new Span(at.inner().end(), at.outer().end());
        return parting.goesOn()
                ? Change.of(
                        Edit.insert(at.blockStart() + cut, put),
                        new Edit(end, Tags.closing(tag) + gap() + parting.open()))
                : Change.of(
                        Edit.insert(at.blockStart() + cut, put),
                        new Edit(new Span(end.start(), parting.behind().end()), Tags.closing(tag)));
    }

    /// Nothing of the line comes behind what is put in.
    private Change endingParted(Parting parting, String rest) {
        List<Edit> edits = new ArrayList<>();
        if (joinsHere()) {
            edits.add(inlay.at(place, firstHere()));
        }
        int end = parting.goesOn() ? at.outer().end() : parting.behind().end();
        edits.add(Edit.insert(end, (parting.goesOn() ? parting.close() : "") + rest));
        return Change.of(edits);
    }

    private String spaceBefore() {
        String source = Reading.blockSource(article, at);
        int start = at.line().outer().start();
        return source.substring(Blanks.before(source, start), start);
    }

    private Change behindBlock(String source) {
        return Change.insert(article.bodyStart() + block().sourceEnd(), gap() + source);
    }
}
