package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.article.Prose;
import wongo.text.Change;
import wongo.text.Span;

import java.util.List;

/// Ending a line and starting another, as Enter does.
final class Splitting {
    private final Article article;
    private final At at;
    private final Prose prose;
    private final String block;
    private final Cuts cuts;
    private final int visible;

    Splitting(Article article, At at, int place) {
        this.article = article;
        this.at = at;
        this.prose = at.line().prose();
        this.block = Reading.blockSource(article, at);
        this.cuts = new Cuts(prose, block);
        this.visible = at.visibleOf(place);
    }

    Change change(int place) {
        if (at.isInTable()) {
            return breakLine(place);
        }
        return switch (at.line().kind()) {
            case Kind.Code code -> breakLine(place);
            case Kind.Caption caption -> Change.none();
            case Kind.Object object -> beside();
            case Kind.Paragraph paragraph -> isLoose() ? loose() : tagged();
            default -> isLoose() ? breakLine(place) : tagged();
        };
    }

    private Change breakLine(int place) {
        return new Typing(article, at, Span.at(visible), "\n").change(place - at.blockStart());
    }

    /// An empty paragraph before or behind an object.
    private Change beside() {
        int index = Reading.place(article, at).index();
        String gap = HtmlSpelling.gap(article, index);
        String empty = HtmlSpelling.emptyParagraph(article);
        Change change =
                visible == 0
                        ? Change.insert(at.blockStart(), empty + gap)
                        : Change.insert(at.blockStart() + block.length(), gap + empty);
        return Reading.oneRowMore(article, change);
    }

    private boolean isLoose() {
        return at.line().outer().equals(prose.inner());
    }

    private Change loose() {
        String nl = article.lineEnding();
        Span inner = at.inner();
        if (visible == prose.length()) {
            return Reading.oneRowMore(
                    article,
                    Change.insert(inner.end(), nl + nl + HtmlSpelling.emptyParagraph(article)));
        }
        if (visible == 0) {
            return Reading.oneRowMore(
                    article,
                    Change.insert(inner.start(), HtmlSpelling.emptyParagraph(article) + nl + nl));
        }
        return cut(nl + nl);
    }

    private Change cut(String between) {
        int place = cuts.place(visible);
        List<Element> open = cuts.openAt(place);
        String put = cuts.closing(open) + between + cuts.opening(open);
        return Reading.oneRowMore(article, Change.insert(at.blockStart() + place, put));
    }

    private Change tagged() {
        String open = cuts.openingTags(at.line());
        String close = Tags.closing(open);
        String gap = gap();
        boolean end = visible == prose.length();
        boolean item = at.line().kind() instanceof Kind.Item;
        if (open.startsWith("<summary")) {
            // There is one of it; what follows is what it hides.
            return end
                    ? Reading.oneRowMore(
                            article,
                            Change.insert(
                                    at.outer().end(), gap + HtmlSpelling.emptyParagraph(article)))
                    : Change.none();
        }
        if (end && at.line().kind() instanceof Kind.Term) {
            open = Defining.meaningBehind(article, at).orElse(open);
        }
        if (!item && end) {
            return Reading.oneRowMore(article, Change.insert(at.outer().end(), gap + fresh(open)));
        }
        if (!item && visible == 0) {
            return Reading.oneRowMore(
                    article, Change.insert(at.outer().start(), fresh(open) + gap));
        }
        if (item && prose.length() == 0) {
            return Reading.oneRowMore(
                    article, Change.insert(at.inner().start(), close + gap + open));
        }
        return cut(close + gap + open);
    }

    /// An empty line like this one; behind and before a heading a paragraph.
    private String fresh(String open) {
        boolean heading = at.line().kind() instanceof Kind.Heading;
        return heading
                ? HtmlSpelling.emptyParagraph(article)
                : open + HtmlSpelling.FILLER + Tags.closing(open);
    }

    private String gap() {
        int start = at.line().outer().start();
        if (start > 0) {
            return block.substring(Blanks.before(block, start), start);
        }
        int index = Reading.place(article, at).index();
        return HtmlSpelling.gap(article, index);
    }
}
