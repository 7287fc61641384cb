package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Dialect;
import wongo.article.Illustration;
import wongo.article.Kind;
import wongo.article.LastReading;
import wongo.article.Mark;
import wongo.article.PictureEdit;
import wongo.article.Piece;
import wongo.article.Problem;
import wongo.article.Rereading;
import wongo.article.TableEdit;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/// HTML as Tistory's editor writes it, and as it is found in posts.
public final class HtmlDialect implements Dialect {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public Blocks read(String body) {
        return Rereading.read(body, HtmlReader::of);
    }

    private final LastReading last = new LastReading();

    @Override
    public Blocks reread(Blocks before, Change change) {
        return last.of(before, change, (old, now) -> Rereading.reread(old, now, HtmlReader::of));
    }

    @Override
    public Change replace(Article article, Span span, String text) {
        Optional<At> first = article.lineAt(span.start());
        Optional<At> last = article.lineAt(span.end());
        if (first.isEmpty() || last.isEmpty()) {
            return begin(article, text);
        }
        At from = first.get();
        At to = last.get();
        if (from.line() != to.line()) {
            return new Joining(article, from, to, span, text).change();
        }
        Span visible = new Span(from.visibleOf(span.start()), from.visibleOf(span.end()));
        return from.line().kind() instanceof Kind.Object
                ? onObject(article, from, visible, text)
                : new Typing(article, from, visible, text).change(span.start() - from.blockStart());
    }

    /// An object as a whole line can be taken out; what is typed beside it has no line to go to.
    private static Change onObject(Article article, At at, Span visible, String text) {
        boolean removes = visible.length() == 1 && text.isEmpty();
        return removes
                ? new Removal(article, Removal.Space.BEFORE)
                        .of(List.of(at))
                        .map(Change::of)
                        .orElse(Change.none())
                : Change.none();
    }

    /// The first paragraph of an article that shows nothing.
    private static Change begin(Article article, String text) {
        if (text.isEmpty()) {
            return Change.none();
        }
        String open = HtmlSpelling.openTag(article, "p");
        String put =
                Escapes.flowing(
                        text, '\n', Escapes.Level.PLAIN, () -> HtmlSpelling.lineBreak(article));
        String paragraph = open + put + Tags.closing(open) + article.lineEnding();
        return Change.insert(article.length(), HtmlSpelling.fresh(article) + paragraph);
    }

    @Override
    public Change mark(Article article, Span span, List<Mark> marks) {
        return eachLine(
                article,
                span,
                (at, visible) -> Marking.inTags(article, at, visible, marks).change());
    }

    @Override
    public Change unmark(Article article, Span span, List<Mark> marks) {
        return eachLine(
                article,
                span,
                (at, visible) -> new Unmarking(article, at, visible, marks).change());
    }

    @Override
    public Change repaint(Article article, List<Span> spans, List<Mark> off, List<Mark> on) {
        Repainting.Paint paint = new Repainting.Paint(List.copyOf(off), List.copyOf(on));
        Map<Integer, List<Span>> visible = new TreeMap<>();
        Map<Integer, At> lines = new TreeMap<>();
        for (Span span : spans) {
            for (At at : article.lines(span)) {
                int place = at.inner().start();
                at.part(span)
                        .ifPresent(
                                part -> {
                                    lines.put(place, at);
                                    visible.computeIfAbsent(place, _ -> new ArrayList<>())
                                            .add(part);
                                });
            }
        }
        List<wongo.text.Edit> edits = new ArrayList<>();
        lines.forEach(
                (place, at) ->
                        edits.addAll(
                                new Repainting(article, at, visible.get(place), paint)
                                        .change()
                                        .edits()));
        return Change.of(edits);
    }

    private static Change eachLine(Article article, Span span, BiFunction<At, Span, Change> mark) {
        List<wongo.text.Edit> edits = new ArrayList<>();
        for (At at : article.lines(span)) {
            at.part(span).ifPresent(part -> edits.addAll(mark.apply(at, part).edits()));
        }
        return Change.of(edits);
    }

    @Override
    public Change split(Article article, int at) {
        return article.lineAt(at)
                .map(line -> new Splitting(article, line, at).change(at))
                .orElse(Change.none());
    }

    @Override
    public Change become(Article article, Span span, Kind kind) {
        if (kind instanceof Kind.Item item && item.marker().isBox()) {
            return Change.none();
        }
        Change change = new Becoming(article, kind).change(article.lines(span));
        return Reading.keepingText(article, change);
    }

    @Override
    public Change align(Article article, Span span, Kind.Align align) {
        return new Aligning(article, align).change(article.lines(span));
    }

    @Override
    public Change shiftHeadings(Article article, Span span, int by) {
        return new Leveling(article).change(span, by);
    }

    @Override
    public Change indent(Article article, Span span) {
        return Reading.keepingText(article, eachItem(article, span, ItemMoves::indent));
    }

    @Override
    public Change outdent(Article article, Span span) {
        return Reading.keepingText(article, eachItem(article, span, ItemMoves::outdent));
    }

    private static Change eachItem(
            Article article, Span span, java.util.function.Function<ItemMoves, Change> move) {
        Change all = Change.none();
        Article now = article;
        for (At at : ListTree.outermost(article, article.lines(span))) {
            int place = all.map(at.inner().start(), Side.RIGHT);
            Article before = now;
            Change change =
                    before.lineAt(place)
                            .flatMap(line -> ItemMoves.of(before, line))
                            .map(move)
                            .orElse(Change.none());
            all = all.then(change);
            now = before.apply(change);
        }
        return all;
    }

    @Override
    public Change move(Article article, Span span, Direction direction) {
        return ItemOrder.of(article, article.lines(span))
                .map(order -> order.move(direction))
                .orElse(Change.none());
    }

    @Override
    public Change number(Article article, int at, int first) {
        return article.lineAt(at)
                .flatMap(line -> ItemOrder.of(article, List.of(line)))
                .map(order -> order.number(first))
                .orElse(Change.none());
    }

    @Override
    public Change insert(Article article, int at, Piece piece) {
        return new Insertion(article).change(at, piece);
    }

    @Override
    public Change restyle(Article article, Span span, Piece piece) {
        return new Restyling(article).change(span, piece);
    }

    @Override
    public Change reshape(Article article, int at, TableEdit edit) {
        return new Tabling(article, at).change(edit);
    }

    @Override
    public List<List<String>> cells(Article article, int at) {
        return CellSources.of(article, article.body().atSource(at - article.bodyStart()).block());
    }

    @Override
    public Optional<Illustration> illustration(Article article, int at) {
        return Picturing.at(article, at).map(Picturing::illustration);
    }

    @Override
    public Change redraw(Article article, int at, PictureEdit edit) {
        return Picturing.at(article, at).map(picture -> picture.change(edit)).orElse(Change.none());
    }

    @Override
    public String stretch(Article article, Span span) {
        return Stretch.of(article, span);
    }

    @Override
    public String adopt(Article article, int at, String stretch) {
        return new Adoption(article, at).of(stretch);
    }

    @Override
    public Change put(Article article, int at, String stretch, Seam seam) {
        Scion scion = Scion.of(article, stretch);
        if (scion.isEmpty()) {
            return Change.none();
        }
        return article.lineAt(at)
                .map(line -> new Graft(article, line, at, scion, seam).change())
                .orElseGet(() -> Graft.begin(article, scion));
    }

    @Override
    public String html(Blocks body, Block block) {
        return block.source();
    }

    @Override
    public List<Problem> problems(Block block) {
        return Problems.of(block.source());
    }
}
