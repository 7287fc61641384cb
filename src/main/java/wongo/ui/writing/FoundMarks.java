package wongo.ui.writing;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.reactfx.util.Either;

import wongo.article.Article.At;
import wongo.editing.Session;
import wongo.search.Finds;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// Marks softly what was found, and more strongly the match that the writer is at, behind the
/// letters of the rows in sight.
///
/// The marks are shapes beside the letters ([Shades]); neither the text of the area nor its styles
/// know of them. They are drawn when the rows in sight have been laid out, those of other rows when
/// they come into sight, so that ten thousand matches cost no more than a screenful.
final class FoundMarks {
    private final GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area;
    private final Session session;
    private final Folding folding;
    private final RowsInSight rows;
    private final AfterLayout drawing;
    private Finds finds = Finds.none();
    private boolean wanted;

    FoundMarks(
            GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area,
            Session session,
            Folding folding,
            RowsInSight rows) {
        this.area = area;
        this.session = session;
        this.folding = folding;
        this.drawing = new AfterLayout(area, this::draw);
        this.rows = rows;
        rows.listen(this::later);
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
        if (!finds.equals(Finds.none())) {
            rows.each(this::mark);
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
