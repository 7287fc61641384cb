package wongo.ui.writing;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.shape.Path;

import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;
import org.reactfx.util.Either;

import wongo.article.Article.At;
import wongo.article.Line;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.Transaction;
import wongo.text.Side;
import wongo.text.Span;
import wongo.ui.table.CellMarks;
import wongo.ui.table.Place;
import wongo.ui.table.TablePane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The tables that the surface shows, and what of them is selected.
///
/// While the caret is in a table, the session's selection lies in its cells, and the area's caret
/// stands unseen at the table.
final class Tables {
    /// How far from the edge of the surface the caret's row stays, in pixels.
    private static final double EDGE = 12;

    private static final PseudoClass IN_TABLE = PseudoClass.getPseudoClass("in-table");

    private final GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area;
    private final Session session;
    private final Runnable bring = this::bring;
    private @Nullable Showing marked;

    Tables(GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area, Session session) {
        this.area = area;
        this.session = session;
    }

    /// Tells the tables in rows that were read again what they say now.
    void read(Span rows) {
        rows.positions()
                .filter(row -> row < area.getParagraphs().size())
                .forEach(
                        row ->
                                showing(row)
                                        .ifPresent(
                                                showing ->
                                                        at(row).flatMap(At::table)
                                                                .ifPresent(showing::show)));
    }

    /// The rows of a patch with the tables in them that the area will take for those it shows: what
    /// equals at the beginning and at the end of what is replaced, it leaves as it is.
    List<Row> kept(Patch patch, List<Row> rows) {
        List<Row> result = new ArrayList<>(rows);
        int least = Math.min(patch.count(), rows.size());
        int head = 0;
        while (head < least && shown(patch.first() + head).equals(rows.get(head))) {
            result.set(head, kept(shown(patch.first() + head), rows.get(head)));
            head++;
        }
        int tail = 1;
        while (tail <= least - head) {
            Row old = shown(patch.first() + patch.count() - tail);
            Row young = rows.get(rows.size() - tail);
            if (!old.equals(young)) {
                break;
            }
            result.set(rows.size() - tail, kept(old, young));
            tail++;
        }
        return result;
    }

    private Row shown(int row) {
        var paragraph = area.getParagraph(row);
        return new Row(
                paragraph.getParagraphStyle(),
                paragraph.length() == 0 ? List.of() : paragraph.getStyledSegments());
    }

    private static Row kept(Row old, Row young) {
        Optional<Showing> showing = showing(old.segments().stream().map(StyledSegment::getSegment));
        return showing.map(young::showing).orElse(young);
    }

    private Optional<At> at(int row) {
        return session.article().lineAtVisible(area.getAbsolutePosition(row, 0));
    }

    private Optional<Showing> showing(int row) {
        return showing(area.getParagraph(row).getSegments().stream());
    }

    private static Optional<Showing> showing(Stream<Either<String, Embedded>> segments) {
        return segments.flatMap(segment -> segment.unify(_ -> Stream.empty(), Stream::of))
                .filter(embedded -> embedded.setting() == Embedded.Setting.ALONE)
                .map(Embedded::showing)
                .findFirst();
    }

    /// The selection, where it lies in a table.
    Optional<Cursor> cursor() {
        return Cursor.of(session.state());
    }

    /// Whether an offset of the area is at the table that has the caret.
    boolean hasCaretAt(int offset) {
        return cursor().filter(cursor -> row(cursor.table().visible()) == row(offset)).isPresent();
    }

    /// The pane of a table, if it has been in sight.
    Optional<TablePane> pane(At table) {
        return showing(row(table.visible())).flatMap(Showing::pane);
    }

    private int row(int visible) {
        return area.offsetToPosition(Math.min(visible, area.getLength()), Bias.Forward).getMajor();
    }

    /// The table that a pane in sight shows.
    Optional<At> table(TablePane pane) {
        if (area.getVisibleParagraphs().isEmpty()) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(
                        area.firstVisibleParToAllParIndex(), area.lastVisibleParToAllParIndex())
                .filter(row -> showing(row).flatMap(Showing::pane).filter(pane::equals).isPresent())
                .boxed()
                .findFirst()
                .flatMap(this::at);
    }

    /// Shows in the tables what is selected; the area's own caret only where none of them has it.
    void follow() {
        Optional<Cursor> cursor = cursor();
        area.setShowCaret(cursor.isPresent() ? CaretVisibility.OFF : CaretVisibility.AUTO);
        area.pseudoClassStateChanged(IN_TABLE, cursor.isPresent());
        Showing now = cursor.flatMap(there -> showing(row(there.table().visible()))).orElse(null);
        Showing before = marked;
        if (before != null && before != now) {
            before.mark(new CellMarks.None());
        }
        marked = now;
        if (now != null) {
            now.mark(cursor.orElseThrow().marks());
        }
    }

    /// Where on the screen the caret shows, while it is in a table.
    Optional<Bounds> caretOnScreen() {
        return cursor().flatMap(
                        cursor ->
                                pane(cursor.table())
                                        .flatMap(pane -> pane.caretOnScreen(cursor.head())));
    }

    /// Where on the screen a letter of the caret's line shows, in a table or not.
    Optional<Bounds> letterOnScreen(At line, int letter) {
        if (line.isInTable()) {
            return cursor().flatMap(
                            cursor ->
                                    pane(cursor.table())
                                            .flatMap(pane -> pane.flow(cursor.head().line())))
                    .map(
                            flow ->
                                    flow.localToScreen(
                                            new Path(flow.getRangeShape(letter, letter + 1, false))
                                                    .getLayoutBounds()));
        }
        int at = line.visible() + letter;
        return at < area.getLength()
                ? area.getCharacterBoundsOnScreen(at, at + 1)
                : Optional.empty();
    }

    /// Brings the caret's row in a table into sight when what is due to be laid out has been.
    void followCaret() {
        Scene scene = area.getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(bring);
            scene.addPostLayoutPulseListener(bring);
            Platform.requestNextPulse();
        }
    }

    private void bring() {
        if (area.getScene() != null) {
            area.getScene().removePostLayoutPulseListener(bring);
        }
        Bounds view = area.localToScreen(area.getLayoutBounds());
        Optional<Bounds> caret = caretOnScreen();
        if (view != null && caret.isPresent()) {
            double above = caret.get().getMinY() - view.getMinY() - EDGE;
            double below = caret.get().getMaxY() - view.getMaxY() + EDGE;
            double by = above < 0 ? above : Math.max(0, below);
            if (by != 0) {
                area.scrollYBy(by);
            }
        }
    }

    /// Puts the caret into the table at an offset of the area, if one is there: into the cell
    /// nearest to where it came from.
    ///
    /// @param from where on the screen it was
    /// @return whether there is a table
    boolean enter(int offset, Side from, Optional<Bounds> was) {
        Optional<At> table = at(row(offset)).filter(at -> at.table().isPresent());
        table.ifPresent(
                at -> {
                    List<Line> lines = at.table().orElseThrow().lines().toList();
                    Place place =
                            was.flatMap(bounds -> nearest(at, from, bounds))
                                    .orElse(from == Side.LEFT ? new Place(0, 0) : last(lines));
                    stand(at, place);
                });
        return table.isPresent();
    }

    private Optional<Place> nearest(At table, Side from, Bounds was) {
        return pane(table)
                .filter(pane -> pane.getScene() != null)
                .flatMap(
                        pane -> {
                            double x = pane.screenToLocal(was).getMinX();
                            return pane.hit(x, from == Side.LEFT ? 1 : pane.getHeight() - 1);
                        });
    }

    private static Place last(List<Line> lines) {
        return new Place(lines.size() - 1, lines.getLast().prose().length());
    }

    /// Puts the caret at a place of a table.
    void stand(At table, Place place) {
        session.dispatch(
                Transaction.select(Selection.caret(Cursor.source(table, place, Side.LEFT))));
    }
}
