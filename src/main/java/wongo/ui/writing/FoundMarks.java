package wongo.ui.writing;

import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.reactfx.util.Either;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Line;
import wongo.editing.Session;
import wongo.search.Finds;
import wongo.text.Span;
import wongo.ui.table.TablePane;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// Marks softly what was found, and more strongly the match that the writer is at, behind the
/// letters of the rows in sight.
///
/// The marks are shapes beside the letters ([Shades]); neither the text of the area nor its styles
/// know of them. They are drawn when the rows in sight have been laid out, those of other rows when
/// they come into sight, so that ten thousand matches cost no more than a screenful.
final class FoundMarks {
    /// A row in sight, and where on the screen it ends.
    private record Seen(int row, double end) {}

    private final GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area;
    private final Session session;
    private final Folding folding;
    private final AfterLayout drawing;
    private Finds finds = Finds.none();
    private boolean wanted;

    FoundMarks(
            GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area,
            Session session,
            Folding folding) {
        this.area = area;
        this.session = session;
        this.folding = folding;
        this.drawing = new AfterLayout(area, this::draw);
        ListChangeListener<Paragraph<RowStyle, Either<String, Embedded>, MarkStyle>> others =
                _ -> later();
        area.getVisibleParagraphs().addListener(others);
        area.viewportDirtyEvents().subscribe(_ -> later());
        area.widthProperty().subscribe(this::later);
    }

    void show(Finds shown) {
        if (!shown.equals(finds)) {
            finds = shown;
            drawing.soon();
        }
    }

    /// Brings the match that the writer is at into sight, the caret staying where it is.
    void reveal() {
        finds.current()
                .ifPresent(
                        match -> {
                            int at = Math.min(session.article().visibleAt(match.start()), end());
                            int row = area.offsetToPosition(at, Bias.Forward).getMajor();
                            folding.show(row);
                            boolean seen =
                                    area.getCharacterBoundsOnScreen(at, Math.min(at + 1, end()))
                                            .filter(this::isInSight)
                                            .isPresent();
                            if (!seen) {
                                area.showParagraphAtCenter(row);
                                wanted = true;
                                drawing.soon();
                            }
                        });
    }

    private int end() {
        return area.getLength();
    }

    /// What of a row is in sight.
    private Optional<Bounds> bounds(int row) {
        return area.getParagraphBoundsOnScreen(row);
    }

    private boolean isInSight(Bounds there) {
        Bounds view = area.localToScreen(area.getLayoutBounds());
        return view != null
                && there.getMinY() >= view.getMinY()
                && there.getMaxY() <= view.getMaxY();
    }

    private void later() {
        if (!finds.equals(Finds.none())) {
            drawing.soon();
        }
    }

    private void draw() {
        Shades.clear(area);
        NavigableMap<Double, Seen> rows = rows();
        for (Node node : area.lookupAll(".paragraph-text")) {
            if (node instanceof TextFlow flow) {
                rowOf(flow, rows).ifPresent(row -> mark(flow, row));
            }
        }
        if (wanted) {
            wanted = false;
            Optional.ofNullable(area.lookup("." + Shades.CURRENT)).ifPresent(this::bring);
        }
    }

    /// A match that had to be scrolled to is shown amid of what is around it, wherever in its row
    /// or table it stands.
    private void bring(Node mark) {
        Bounds there = mark.localToScreen(mark.getLayoutBounds());
        Bounds view = area.localToScreen(area.getLayoutBounds());
        if (there != null && view != null) {
            area.scrollYBy(there.getCenterY() - view.getCenterY());
        }
    }

    /// The rows in sight by where they begin on the screen.
    private NavigableMap<Double, Seen> rows() {
        NavigableMap<Double, Seen> rows = new TreeMap<>();
        boolean none = finds.equals(Finds.none()) || area.getVisibleParagraphs().isEmpty();
        if (!none && area.getParagraphs().size() == rowsOf(session.article())) {
            int last =
                    Math.min(
                            area.lastVisibleParToAllParIndex() + 1,
                            area.getParagraphs().size() - 1);
            for (int i = Math.max(0, area.firstVisibleParToAllParIndex() - 1); i <= last; i++) {
                int row = i;
                bounds(row)
                        .filter(bounds -> bounds.getHeight() > 0)
                        .ifPresent(
                                bounds ->
                                        rows.put(
                                                bounds.getMinY(), new Seen(row, bounds.getMaxY())));
            }
        }
        return rows;
    }

    /// While several rows are hidden by half-typed text, nothing is marked.
    private static int rowsOf(Article article) {
        return Math.max(1, article.body().rows());
    }

    private Optional<Integer> rowOf(TextFlow flow, NavigableMap<Double, Seen> rows) {
        Bounds there = flow.isVisible() ? flow.localToScreen(flow.getLayoutBounds()) : null;
        Bounds view = area.localToScreen(area.getLayoutBounds());
        if (there == null || view == null) {
            return Optional.empty();
        }
        // The middle of what of it is in sight.
        double top = Math.max(there.getMinY(), view.getMinY());
        double middle = (top + Math.min(there.getMaxY(), view.getMaxY())) / 2;
        return Optional.ofNullable(rows.floorEntry(middle))
                .map(entry -> entry.getValue())
                .filter(seen -> middle >= top && middle < seen.end())
                .map(Seen::row);
    }

    private void mark(TextFlow flow, int row) {
        int start = area.getAbsolutePosition(row, 0);
        Optional<At> found = session.article().lineAtVisible(start);
        if (found.isEmpty()) {
            return;
        }
        At at = found.get();
        int from = start - at.visible();
        int to = from + area.getParagraphLength(row);
        boolean asInArticle = to == at.line().prose().length() || isRowEnd(at.line(), to);
        Shades.watch(flow, this::later);
        if (at.line().prose().atoms().get(from) instanceof Atom.Grid
                && flow.lookup(".table") instanceof TablePane table) {
            table(table, at);
        } else if (asInArticle) {
            mark(flow, at, new Span(from, to));
        }
    }

    /// A row with half-typed text in it is longer than it is in the article.
    private static boolean isRowEnd(Line line, int at) {
        return at < line.prose().length() && line.prose().text().charAt(at) == '\n';
    }

    private void table(TablePane table, At at) {
        List<Line> lines = table.table().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            At cell = new At(line, at.surface(), at.blockStart(), at.visible());
            table.flow(i).ifPresent(flow -> mark(flow, cell, new Span(0, line.prose().length())));
        }
    }

    private void mark(TextFlow flow, At at, Span row) {
        Span source = at.inner();
        finds.scope().ifPresent(scope -> Shades.SCOPE.on(flow, places(at, row, List.of(scope))));
        List<Span> matches = finds.matches().touching(source);
        Shades.MATCH.on(flow, places(at, row, matches));
        finds.current()
                .filter(matches::contains)
                .ifPresent(match -> Shades.HERE.on(flow, places(at, row, List.of(match))));
    }

    /// Where stretches of the source are in a row.
    private static List<Span> places(At at, Span row, List<Span> sources) {
        return sources.stream()
                .map(
                        span -> {
                            int start =
                                    Math.clamp(at.visibleOf(span.start()), row.start(), row.end());
                            int end = Math.clamp(at.visibleOf(span.end()), start, row.end());
                            return new Span(start - row.start(), end - row.start());
                        })
                .filter(span -> !span.isEmpty())
                .toList();
    }
}
