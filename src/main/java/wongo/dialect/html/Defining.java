package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Block.Wrapper;
import wongo.article.Block.Wrapper.Tag;
import wongo.article.Blocks;
import wongo.article.Blocks.Place;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Paragraphs made terms and meanings of a definition list, and these made paragraphs. The tags of
/// the list are blocks of their own.
final class Defining {
    private static final String LIST = "dl";

    private final Article article;
    private final At at;
    private final int index;
    private final String nl;

    Defining(Article article, At at) {
        this.article = article;
        this.at = at;
        this.index = Reading.place(article, at).index();
        this.nl = article.lineEnding();
    }

    /// A term with an empty meaning.
    Change term() {
        String meaning = nl + "<dd>" + HtmlSpelling.FILLER + "</dd>";
        return made(opening() + "<dt>", "</dt>" + meaning + nl + "</dl>", Kind.Term.class);
    }

    /// What the paragraph before it means, or one more meaning in the list before it; else the
    /// meaning of an empty term.
    Change meaning() {
        Optional<At> term = endsAbove().isPresent() ? Optional.empty() : paragraphAbove();
        String end = "</dd>" + nl + "</dl>";
        if (term.isEmpty()) {
            boolean alone = endsAbove().isEmpty();
            String empty = alone ? "<dt>" + HtmlSpelling.FILLER + "</dt>" + nl : "";
            return made(opening() + empty + "<dd>", end, Kind.Meaning.class);
        }
        At above = term.get();
        Change change =
                Change.of(
                        new Edit(
                                new Span(above.outer().start(), above.inner().start()),
                                "<dl>" + nl + "<dt>"),
                        new Edit(
                                new Span(above.inner().end(), at.inner().start()),
                                "</dt>" + nl + "<dd>"),
                        new Edit(new Span(at.inner().end(), at.outer().end()), end));
        return proven(change, Kind.Meaning.class);
    }

    private String opening() {
        return endsAbove().isPresent() ? "" : "<dl>" + nl;
    }

    /// In the list that ends above, or in one of its own.
    private Change made(String open, String close, Class<? extends Kind> kind) {
        int start = endsAbove().map(Place::source).map(this::inArticle).orElse(at.outer().start());
        Change change =
                Change.of(
                        new Edit(new Span(start, at.inner().start()), open),
                        new Edit(new Span(at.inner().end(), at.outer().end()), close));
        return proven(change, kind);
    }

    private Change proven(Change change, Class<? extends Kind> kind) {
        return Reading.proven(
                article,
                change,
                after ->
                        after.lineAt(change.map(at.inner().start(), Side.RIGHT))
                                .filter(line -> kind.isInstance(line.line().kind()))
                                .filter(line -> line.line().prose().showsLike(at.line().prose()))
                                .isPresent());
    }

    private int inArticle(int source) {
        return source + article.bodyStart();
    }

    /// The end tag of a list right before the line.
    private Optional<Place> endsAbove() {
        return above().filter(place -> Wrapper.is(place.block(), LIST, Tag.CLOSES));
    }

    /// The block above a line that is a block by itself.
    private Optional<Place> above() {
        boolean whole = article.body().get(index).lines().size() == 1;
        return whole ? block(beside(index, -1)) : Optional.empty();
    }

    private Optional<At> paragraphAbove() {
        return above().filter(place -> place.block() instanceof Block.Paragraph)
                .filter(place -> place.block().lines().size() == 1)
                .filter(place -> place.block().lines().getFirst().kind() instanceof Kind.Paragraph)
                .flatMap(place -> article.lineAtVisible(place.visible()));
    }

    /// The number of the next block that is no gap.
    private int beside(int from, int step) {
        int next = from + step;
        Blocks body = article.body();
        return next >= 0 && next < body.count() && body.get(next) instanceof Block.Gap
                ? next + step
                : next;
    }

    private Optional<Place> block(int number) {
        return number >= 0 && number < article.body().count()
                ? Optional.of(article.body().place(number))
                : Optional.empty();
    }

    /// Paragraphs of the line and of what would mean nothing without it: a term, all that mean the
    /// same and what they mean; a meaning and those behind it, a first one with its terms.
    Change release() {
        if (!is(index, at.line().kind().getClass())) {
            return Change.none();
        }
        int from = index;
        int to = index;
        if (at.line().kind() instanceof Kind.Meaning && is(beside(index, -1), Kind.Term.class)) {
            from = beside(index, -1);
        }
        while (is(from, Kind.Term.class) && is(beside(from, -1), Kind.Term.class)) {
            from = beside(from, -1);
        }
        while (is(to, Kind.Term.class) && is(beside(to, 1), Kind.Term.class)) {
            to = beside(to, 1);
        }
        while (is(beside(to, 1), Kind.Meaning.class)) {
            to = beside(to, 1);
        }
        return released(from, to);
    }

    private boolean is(int number, Class<? extends Kind> kind) {
        return block(number)
                .map(place -> place.block().lines())
                .filter(lines -> lines.size() == 1 && kind.isInstance(lines.getFirst().kind()))
                .isPresent();
    }

    private Change released(int from, int to) {
        Optional<Place> before = block(beside(from, -1));
        Optional<Place> behind = block(beside(to, 1));
        if (before.isEmpty() || behind.isEmpty()) {
            return Change.none();
        }
        int start = article.body().place(from).source();
        int end = article.body().place(to).sourceEnd();
        List<Edit> edits = new ArrayList<>();
        edits.add(
                Wrapper.is(before.get().block(), LIST, Tag.OPENS)
                        ? Edit.delete(new Span(before.get().source(), start))
                        : Edit.insert(before.get().sourceEnd(), nl + "</dl>"));
        String open = HtmlSpelling.openTag(article, "p");
        for (int i = from; i <= to; i++) {
            Place place = article.body().place(i);
            if (!(place.block() instanceof Block.Gap)) {
                edits.addAll(retagged(place, open));
            }
        }
        edits.add(
                Wrapper.is(behind.get().block(), LIST, Tag.CLOSES)
                        ? Edit.delete(new Span(end, behind.get().sourceEnd()))
                        : Edit.insert(behind.get().source(), "<dl>" + nl));
        Change change = Change.of(edits).shift(article.bodyStart());
        return Reading.showing(article, change, List.of(at));
    }

    private static List<Edit> retagged(Place place, String open) {
        Line line = place.block().lines().getFirst();
        Span inner = line.prose().inner().shift(place.source());
        return List.of(
                new Edit(new Span(place.source(), inner.start()), open),
                new Edit(new Span(inner.end(), place.sourceEnd()), Tags.closing(open)));
    }

    /// Another meaning right behind a term, before those that it has.
    static Optional<String> meaningBehind(Article article, At term) {
        Defining defining = new Defining(article, term);
        int next = defining.beside(defining.index, 1);
        return defining.is(next, Kind.Meaning.class)
                ? defining.block(next).map(place -> tagOf(place.block()))
                : Optional.empty();
    }

    private static String tagOf(Block meaning) {
        Line line = meaning.lines().getFirst();
        return meaning.source().substring(0, line.prose().inner().start());
    }
}
