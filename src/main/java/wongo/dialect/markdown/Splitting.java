package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.article.Prose;
import wongo.dialect.html.Cuts;
import wongo.dialect.html.Reading;
import wongo.text.Change;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Ending a line and starting another, as Enter does.
final class Splitting {
    private final Article article;
    private final At at;
    private final Prose prose;
    private final Nest nest;
    private final Cuts cuts;
    private final int visible;
    private final String nl;

    Splitting(Article article, At at, int place) {
        this.article = article;
        this.at = at;
        this.prose = at.line().prose();
        this.nest = Nest.of(article, at);
        this.cuts = new Cuts(prose, nest.block());
        this.visible = at.visibleOf(place);
        this.nl = article.lineEnding();
    }

    Change change(int place) {
        if (at.isInTable()) {
            return breakLine(place);
        }
        return switch (at.line().kind()) {
            case Kind.Code c -> breakLine(place);
            case Kind.Object o -> beside();
            case Kind.Heading h -> heading();
            case Kind.Item i -> item();
            case Kind.Term t -> term();
            case Kind.Meaning m -> meaning();
            default -> paragraph();
        };
    }

    private Change breakLine(int place) {
        return new Typing(article, at, Span.at(visible), "\n").change(place - at.blockStart());
    }

    /// An empty paragraph before or behind an object.
    private Change beside() {
        Branch part = nest.head();
        String between = Prefix.apart(nest.prefix(part), nl);
        return Reading.oneRowMore(
                article,
                visible == 0
                        ? Change.insert(nest.blockStart() + part.start, Typing.FILLER + between)
                        : Change.insert(
                                nest.blockStart() + nest.leaf().end, between + Typing.FILLER));
    }

    private Change paragraph() {
        Branch leaf = nest.leaf();
        String between = Prefix.apart(Prefix.of(nest.block(), at.line()), nl);
        String list =
                at.line().kind() instanceof Kind.Paragraph(Kind.Align align)
                                && align != Kind.Align.START
                        ? list()
                        : "";
        if (visible == prose.length()) {
            return Reading.oneRowMore(
                    article,
                    Change.insert(nest.blockStart() + leaf.end, between + Typing.FILLER + list));
        }
        if (visible == 0) {
            return Reading.oneRowMore(
                    article, Change.insert(at.inner().start(), Typing.FILLER + list + between));
        }
        return cut(list + between);
    }

    /// The attribute list of the line as another may have it too.
    private String list() {
        return AttributeList.withoutId(nest.attributes().of(nest.block()));
    }

    /// At the end and the start of a heading, an empty paragraph; in its middle, a heading.
    private Change heading() {
        Branch leaf = nest.leaf();
        String between = Prefix.apart(nest.prefix(leaf), nl);
        if (visible == prose.length()) {
            return Reading.oneRowMore(
                    article, Change.insert(nest.blockStart() + leaf.end, between + Typing.FILLER));
        }
        if (visible == 0) {
            return Reading.oneRowMore(
                    article,
                    Change.insert(nest.blockStart() + leaf.start, Typing.FILLER + between));
        }
        String opening = nest.block().substring(leaf.start, prose.inner().start());
        String closing =
                nest.block().substring(prose.inner().end(), nest.attributes().start()) + list();
        return cut(closing + between + opening);
    }

    private Change item() {
        Branch item = nest.around(Branch.Type.ITEM).orElse(nest.leaf());
        String mark = TaskBox.undone(nest.block().substring(item.start, item.markEnd));
        boolean spaced = !mark.isEmpty() && Places.isSpace(mark.charAt(mark.length() - 1));
        String next = numbered(item, mark) + (spaced ? "" : " ");
        String prefix = nest.prefix(item);
        boolean loose = item.parent != null && item.parent.isLoose();
        String between = nl + (loose ? prefix.stripTrailing() + nl : "") + prefix + next;
        if (prose.length() == 0) {
            return Reading.oneRowMore(
                    article, Change.insert(nest.blockStart() + item.markEnd, between));
        }
        return visible == 0
                ? Reading.oneRowMore(
                        article,
                        Change.insert(
                                nest.blockStart() + item.start,
                                mark + between.substring(0, between.length() - next.length())))
                : cut(between);
    }

    /// Another term of the same meaning; at the end of the last term, another meaning.
    private Change term() {
        Branch term = nest.leaf();
        String prefix = nest.prefix(term);
        String between = nl + prefix;
        Optional<Branch> meaning = nest.meaningOf(term);
        if (visible == prose.length() && meaning.isPresent()) {
            Branch next = meaning.get();
            String mark = nest.block().substring(next.start, next.markEnd);
            return Reading.oneRowMore(
                    article,
                    Change.insert(nest.blockStart() + term.end, between + mark + Typing.FILLER));
        }
        if (visible == prose.length() || visible == 0) {
            return Reading.oneRowMore(
                    article,
                    Change.insert(
                            nest.blockStart() + (visible == 0 ? term.start : term.end),
                            visible == 0 ? Typing.FILLER + between : between + Typing.FILLER));
        }
        return cut(between);
    }

    /// Another meaning of the same term.
    private Change meaning() {
        Branch meaning = nest.around(Branch.Type.MEANING).orElse(nest.leaf());
        String mark = nest.block().substring(meaning.start, meaning.markEnd);
        String prefix = nest.prefix(meaning);
        String between = nl + (meaning.isApart ? prefix.stripTrailing() + nl : "") + prefix + mark;
        if (visible == 0) {
            return Reading.oneRowMore(
                    article,
                    Change.insert(nest.blockStart() + meaning.markEnd, Typing.FILLER + between));
        }
        return visible == prose.length()
                ? Reading.oneRowMore(
                        article,
                        Change.insert(nest.blockStart() + nest.leaf().end, between + Typing.FILLER))
                : cut(between);
    }

    /// The mark of the item behind, where numbers count up.
    private static String numbered(Branch item, String mark) {
        Branch list = item.parent;
        boolean counts = item.number > 0 || (list != null && list.children.getFirst() != item);
        return list != null && list.isNumbered() && counts
                ? mark.replaceFirst("\\d+", String.valueOf(list.numberBehind(item)))
                : mark;
    }

    private Change cut(String between) {
        int place = cuts.place(visible);
        List<Element> open = cuts.openAt(place);
        String put = cuts.closing(open) + between + cuts.opening(open);
        Span space = spaceBehind(place).shift(at.blockStart());
        Span here = Span.at(at.blockStart() + place);
        return Stream.of(
                        Change.replace(here, put),
                        Change.replace(space, put),
                        Change.replace(here, put + "\\"))
                .filter(change -> isAsMeant(article.apply(change), change))
                .findFirst()
                .orElse(Change.none());
    }

    /// Whether there are two lines now that show what the one showed, but for white space where it
    /// was cut.
    private boolean isAsMeant(Article after, Change change) {
        String text = prose.text();
        int behind = change.extent().start() + change.edits().getFirst().text().length();
        return after.body().rows() == article.body().rows() + 1
                && shows(after, at.inner().start(), text.substring(0, visible))
                && shows(after, behind, text.substring(visible));
    }

    private static boolean shows(Article after, int place, String text) {
        return after.lineAt(place)
                .filter(line -> line.line().prose().text().strip().equals(text.strip()))
                .isPresent();
    }

    /// The line break of the source behind a place, which would end the line a second time.
    private Span spaceBehind(int place) {
        if (visible < prose.length()) {
            Span next = prose.sourceOfChar(visible);
            if (next.start() == place && next.of(nest.block()).isBlank()) {
                return next;
            }
        }
        return Span.at(place);
    }
}
