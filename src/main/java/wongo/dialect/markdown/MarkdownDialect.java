package wongo.dialect.markdown;

import wongo.article.Abbreviation;
import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Dialect;
import wongo.article.Illustration;
import wongo.article.Kind;
import wongo.article.LastReading;
import wongo.article.Line;
import wongo.article.Mark;
import wongo.article.PictureEdit;
import wongo.article.Piece;
import wongo.article.Problem;
import wongo.article.TableEdit;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.html.Reading;
import wongo.dialect.html.Scion;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Markdown as posts have it, with HTML inside. What stands in a block of HTML is the HTML
/// dialect's.
public final class MarkdownDialect implements Dialect {
    private final HtmlDialect html = new HtmlDialect();

    private final LastReading last = new LastReading();

    private record Known(Blocks body, Shared shared) {}

    /// Of the last two bodies asked for: a page goes from one to the other.
    private volatile List<Known> known = List.of();

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public Blocks read(String body) {
        return MarkdownBodies.read(body);
    }

    @Override
    public Blocks reread(Blocks before, Change change) {
        return last.of(before, change, MarkdownBodies::reread);
    }

    @Override
    public Change replace(Article article, Span span, String text) {
        return isHtml(article, span)
                ? html.replace(article, span, text)
                : ImplicitLinks.freed(article, span, (some, at) -> replaced(some, at, text));
    }

    private static Change replaced(Article article, Span span, String text) {
        Optional<At> first = article.lineAt(span.start());
        Optional<At> last = article.lineAt(span.end());
        if (first.isEmpty() || last.isEmpty()) {
            return Change.none();
        }
        At at = first.get();
        Span visible = new Span(at.visibleOf(span.start()), at.visibleOf(span.end()));
        if (at.line() != last.get().line()) {
            return new Joining(article, at, last.get(), span, text).change();
        }
        return at.line().kind() instanceof Kind.Object
                ? onObject(article, at, visible, text)
                : new Typing(article, at, visible, text).change(span.start() - at.blockStart());
    }

    /// An object as a whole line can be taken out; what is typed beside it has no line to go to.
    private static Change onObject(Article article, At at, Span visible, String text) {
        return visible.length() == 1 && text.isEmpty()
                ? new Removing(article).lines(List.of(at))
                : Change.none();
    }

    @Override
    public Change mark(Article article, Span span, List<Mark> marks) {
        return eachLine(
                article,
                span,
                html::mark,
                (at, visible) -> new Highlighting(article, at, visible, marks).on(),
                marks);
    }

    @Override
    public Change unmark(Article article, Span span, List<Mark> marks) {
        return eachLine(
                article,
                span,
                html::unmark,
                (at, visible) -> new Highlighting(article, at, visible, marks).off(),
                marks);
    }

    /// What the HTML dialect does to a stretch of one line.
    private interface Deed {
        Change of(Article article, Span span, List<Mark> marks);
    }

    private static Change eachLine(
            Article article,
            Span span,
            Deed html,
            BiFunction<At, Span, Change> deed,
            List<Mark> marks) {
        List<Edit> edits = new ArrayList<>();
        for (At at : article.lines(span)) {
            at.part(span)
                    .map(
                            visible ->
                                    MarkdownReader.isHtml(article, at)
                                            ? html.of(article, at.sourceOf(visible), marks)
                                            : deed.apply(at, visible))
                    .ifPresent(change -> edits.addAll(change.edits()));
        }
        return Change.of(edits);
    }

    @Override
    public Change repaint(Article article, List<Span> spans, List<Mark> off, List<Mark> on) {
        return html.repaint(article, spans, off, on);
    }

    @Override
    public Change split(Article article, int at) {
        return isHtml(article, at)
                ? html.split(article, at)
                : ImplicitLinks.freed(
                        article,
                        Span.at(at),
                        (some, place) ->
                                some.lineAt(place.start())
                                        .map(line -> new Splitting(some, line, place.start()))
                                        .map(splitting -> splitting.change(place.start()))
                                        .orElse(Change.none()));
    }

    @Override
    public Change become(Article article, Span span, Kind kind) {
        return isHtml(article, span)
                ? html.become(article, span, kind)
                : new Becoming(kind, html).change(article, article.lines(span));
    }

    @Override
    public Change align(Article article, Span span, Kind.Align align) {
        return isHtml(article, span)
                ? html.align(article, span, align)
                : new Aligning(article, align, html).change(article.lines(span));
    }

    @Override
    public Change shiftHeadings(Article article, Span span, int by) {
        List<Edit> edits = new ArrayList<>();
        for (At at : article.lines(span)) {
            if (at.line().kind() instanceof Kind.Heading(int level, var align)
                    && span.start() <= at.outer().start()) {
                Change change =
                        level + by < 1 || level + by > 6
                                ? Change.none()
                                : MarkdownReader.isHtml(article, at)
                                        ? html.shiftHeadings(article, at.outer(), by)
                                        : new Leveling(article).to(at, level + by);
                if (change.isNothing()) {
                    return change;
                }
                edits.addAll(change.edits());
            }
        }
        return Change.of(edits);
    }

    @Override
    public Change indent(Article article, Span span) {
        return isHtml(article, span)
                ? html.indent(article, span)
                : Reading.keepingText(article, eachItem(article, span, Items::indent));
    }

    @Override
    public Change outdent(Article article, Span span) {
        return isHtml(article, span)
                ? html.outdent(article, span)
                : Reading.keepingText(article, eachItem(article, span, Items::outdent));
    }

    @Override
    public Change move(Article article, Span span, Direction direction) {
        if (isHtml(article, span)) {
            return html.move(article, span, direction);
        }
        List<At> lines = article.lines(span);
        Optional<Items> first = lines.stream().findFirst().flatMap(at -> Items.of(article, at));
        Optional<Items> last = lines.isEmpty() ? first : Items.of(article, lines.getLast());
        Change change =
                first.flatMap(one -> last.map(other -> one.move(other, direction)))
                        .orElse(Change.none());
        return Reading.proven(
                article, change, after -> after.body().rows() == article.body().rows());
    }

    @Override
    public Change number(Article article, int at, int first) {
        return isHtml(article, at)
                ? html.number(article, at, first)
                : Reading.keepingText(
                        article,
                        article.lineAt(at)
                                .flatMap(line -> Items.of(article, line))
                                .map(items -> items.number(first))
                                .orElse(Change.none()));
    }

    /// Does something to each item that lines of a span stand in, once to those within others.
    private static Change eachItem(Article article, Span span, Function<Items, Change> deed) {
        Change all = Change.none();
        Article now = article;
        int end = -1;
        for (At at : article.lines(span)) {
            if (at.inner().start() < end) {
                continue;
            }
            end = Items.of(article, at).map(items -> items.span().end()).orElse(end);
            Article before = now;
            Change change =
                    before.lineAt(all.map(at.inner().start(), Side.RIGHT))
                            .flatMap(line -> Items.of(before, line))
                            .map(deed)
                            .orElse(Change.none());
            all = all.then(change);
            now = before.apply(change);
        }
        return all;
    }

    @Override
    public Change insert(Article article, int at, Piece piece) {
        return isHtml(article, at)
                ? html.insert(article, at, piece)
                : article.lineAt(at)
                        .map(line -> new Pieces(article).insert(line, piece))
                        .orElse(Change.none());
    }

    @Override
    public Change restyle(Article article, Span span, Piece piece) {
        return isHtml(article, span) || !(piece instanceof Piece.Source(String source))
                ? html.restyle(article, span, piece)
                : article.lineAt(span.start())
                        .map(at -> Reading.place(article, at))
                        .map(
                                place ->
                                        Change.replace(
                                                place.span().shift(article.bodyStart()), source))
                        .orElse(Change.none());
    }

    @Override
    public Change reshape(Article article, int at, TableEdit edit) {
        return isHtmlBlock(article, at)
                ? html.reshape(article, at, edit)
                : Tabling.change(article, at, edit, html);
    }

    private static boolean isHtmlBlock(Article article, int at) {
        return article.body().count() > 0
                && MarkdownReader.isHtml(article.body().atSource(at - article.bodyStart()).block());
    }

    @Override
    public List<List<String>> cells(Article article, int at) {
        return isHtmlBlock(article, at)
                ? html.cells(article, at)
                : PipeEdits.at(article, at)
                        .map(table -> table.held(Shared.of(article.body())))
                        .orElse(List.of());
    }

    @Override
    public Optional<Illustration> illustration(Article article, int at) {
        return Pictures.at(article, at, html).map(Pictures::illustration);
    }

    @Override
    public Change redraw(Article article, int at, PictureEdit edit) {
        return Pictures.at(article, at, html)
                .map(picture -> new Picturing(picture).change(edit))
                .orElse(Change.none());
    }

    @Override
    public String stretch(Article article, Span span) {
        return Stretch.of(article, span, html);
    }

    @Override
    public String adopt(Article article, int at, String stretch) {
        return isHtml(article, at)
                ? html.adopt(article, at, stretch)
                : new FromHtml(article, html).of(stretch);
    }

    @Override
    public Change put(Article article, int at, String stretch, Seam seam) {
        if (isHtml(article, at)) {
            return html.put(article, at, stretch, seam);
        }
        Scion scion = Scion.as(article, stretch);
        String nl = article.lineEnding();
        return scion.isEmpty()
                ? Change.none()
                : article.lineAt(at)
                        .map(line -> new Planting(article, line, at, scion, seam).change())
                        .orElseGet(() -> Change.insert(article.length(), scion.source() + nl));
    }

    @Override
    public String html(Blocks body, Block block) {
        return BlockHtml.of(block, known(body));
    }

    @Override
    public Object shared(Blocks body) {
        return known(body).says();
    }

    @Override
    public Map<String, Integer> noteNumbers(Blocks body) {
        return known(body).numbers();
    }

    @Override
    public boolean abbreviates(Blocks body) {
        return !known(body).abbreviations().isEmpty();
    }

    @Override
    public List<Abbreviation> abbreviations(Blocks body, Line line) {
        return known(body).abbreviations().in(line);
    }

    @Override
    public Change note(Article article, int at) {
        return Notes.put(article, at);
    }

    @Override
    public String ending(Blocks body) {
        return known(body).ending();
    }

    /// A page asks for what one body shares block by block.
    private Shared known(Blocks body) {
        List<Known> lately = known;
        for (Known some : lately) {
            if (some.body() == body) {
                return some.shared();
            }
        }
        Shared shared = lately.isEmpty() ? Shared.of(body) : lately.getFirst().shared().next(body);
        Known fresh = new Known(body, shared);
        known = lately.isEmpty() ? List.of(fresh) : List.of(fresh, lately.getFirst());
        return fresh.shared();
    }

    @Override
    public List<Problem> problems(Block block) {
        return MarkdownReader.isHtml(block) ? html.problems(block) : Problems.of(block);
    }

    private static boolean isHtml(Article article, Span span) {
        List<At> lines = article.lines(span);
        return !lines.isEmpty()
                && lines.stream().allMatch(at -> MarkdownReader.isHtml(article, at));
    }

    private static boolean isHtml(Article article, int place) {
        return article.lineAt(place).filter(at -> MarkdownReader.isHtml(article, at)).isPresent();
    }
}
