package wongo.ui.writing;

import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.Paragraph;
import org.reactfx.util.Either;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Line;
import wongo.editing.Session;
import wongo.text.Span;
import wongo.ui.table.TablePane;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The rows of the surface that are in sight, and the cells of the tables among them, as laid out:
/// for what is drawn beside letters, which costs a screenful whatever the length of the article.
final class RowsInSight {
    private static final String WATCHED = "wongo.watched";

    /// What is to be drawn at a row.
    interface Visitor {
        /// @param at the line that the row is of, or the cell
        /// @param row what of the line's text the row shows
        void row(TextFlow flow, At at, Span row);
    }

    /// A row in sight, and where on the screen it ends.
    private record Seen(int row, double end) {}

    private final GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area;
    private final Session session;
    private final List<Runnable> listeners = new ArrayList<>();

    RowsInSight(
            GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area,
            Session session) {
        this.area = area;
        this.session = session;
        ListChangeListener<Paragraph<RowStyle, Either<String, Embedded>, MarkStyle>> others =
                _ -> tell();
        area.getVisibleParagraphs().addListener(others);
        area.viewportDirtyEvents().subscribe(_ -> tell());
        area.widthProperty().subscribe(this::tell);
    }

    /// Has somebody told when other rows may be in sight, or the same laid out anew.
    void listen(Runnable told) {
        listeners.add(told);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /// Visits each row and cell that shows what the article has.
    void each(Visitor visitor) {
        NavigableMap<Double, Seen> rows = rows();
        for (Node node : area.lookupAll(".paragraph-text")) {
            if (node instanceof TextFlow flow) {
                rowOf(flow, rows).ifPresent(row -> visit(flow, row, visitor));
            }
        }
    }

    /// The rows in sight by where they begin on the screen.
    private NavigableMap<Double, Seen> rows() {
        NavigableMap<Double, Seen> rows = new TreeMap<>();
        if (!area.getVisibleParagraphs().isEmpty()
                && area.getParagraphs().size() == rowsOf(session.article())) {
            int last =
                    Math.min(
                            area.lastVisibleParToAllParIndex() + 1,
                            area.getParagraphs().size() - 1);
            for (int i = Math.max(0, area.firstVisibleParToAllParIndex() - 1); i <= last; i++) {
                int row = i;
                area.getParagraphBoundsOnScreen(row)
                        .filter(bounds -> bounds.getHeight() > 0)
                        .ifPresent(
                                bounds ->
                                        rows.put(
                                                bounds.getMinY(), new Seen(row, bounds.getMaxY())));
            }
        }
        return rows;
    }

    /// While several rows are hidden by half-typed text, none is visited.
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

    private void visit(TextFlow flow, int row, Visitor visitor) {
        int start = area.getAbsolutePosition(row, 0);
        Optional<At> found = session.article().lineAtVisible(start);
        if (found.isEmpty()) {
            return;
        }
        At at = found.get();
        int from = start - at.visible();
        int to = from + area.getParagraphLength(row);
        boolean asInArticle = to == at.line().prose().length() || isRowEnd(at.line(), to);
        watch(flow);
        if (at.line().prose().atoms().get(from) instanceof Atom.Grid
                && flow.lookup(".table") instanceof TablePane table) {
            cells(table, at, visitor);
        } else if (asInArticle) {
            visitor.row(flow, at, new Span(from, to));
        }
    }

    /// A row with half-typed text in it is longer than it is in the article.
    private static boolean isRowEnd(Line line, int at) {
        return at < line.prose().length() && line.prose().text().charAt(at) == '\n';
    }

    private void watch(TextFlow flow) {
        if (flow.getProperties().putIfAbsent(WATCHED, this) == null) {
            flow.layoutBoundsProperty().subscribe(this::tell);
        }
    }

    private static void cells(TablePane table, At at, Visitor visitor) {
        List<Line> lines = table.table().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            At cell = new At(line, at.surface(), at.blockStart(), at.visible());
            table.flow(i)
                    .ifPresent(flow -> visitor.row(flow, cell, new Span(0, line.prose().length())));
        }
    }
}
