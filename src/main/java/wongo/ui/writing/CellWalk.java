package wongo.ui.writing;

import javafx.geometry.Bounds;

import wongo.article.Prose;
import wongo.text.Steps;
import wongo.ui.table.Place;
import wongo.ui.table.TablePane;

import java.util.Optional;

/// Where a caret goes within a table: by letters and words from line to line and cell to cell, up
/// and down by what is seen. Nothing where the way leads out of the table.
final class CellWalk {
    private final Cursor cursor;
    private final Optional<TablePane> pane;

    CellWalk(Cursor cursor, Optional<TablePane> pane) {
        this.cursor = cursor;
        this.pane = pane;
    }

    private interface Step {
        int from(String text, int offset);
    }

    Optional<Place> letterBefore() {
        return before(Steps::letterBefore);
    }

    Optional<Place> letterAfter() {
        return after(Steps::letterAfter);
    }

    Optional<Place> wordBefore() {
        return before(Steps::wordBefore);
    }

    Optional<Place> wordAfter() {
        return after(Steps::wordAfter);
    }

    private Optional<Place> before(Step step) {
        Place at = cursor.head();
        if (at.offset() > 0) {
            Prose prose = cursor.lines().get(at.line()).prose();
            int to = step.from(prose.text(), at.offset());
            while (!prose.isPlace(to)) {
                to--;
            }
            return Optional.of(new Place(at.line(), to));
        }
        return at.line() == 0
                ? Optional.empty()
                : Optional.of(new Place(at.line() - 1, cursor.length(at.line() - 1)));
    }

    private Optional<Place> after(Step step) {
        Place at = cursor.head();
        if (at.offset() < cursor.length(at.line())) {
            Prose prose = cursor.lines().get(at.line()).prose();
            int to = step.from(prose.text(), at.offset());
            while (!prose.isPlace(to)) {
                to++;
            }
            return Optional.of(new Place(at.line(), to));
        }
        return at.line() == cursor.lines().size() - 1
                ? Optional.empty()
                : Optional.of(new Place(at.line() + 1, 0));
    }

    /// The place above, as near as can be to a distance from the left of the screen.
    Optional<Place> above(double x) {
        return vertically(x, -1);
    }

    Optional<Place> below(double x) {
        return vertically(x, 1);
    }

    private Optional<Place> vertically(double x, int direction) {
        if (pane.isEmpty()) {
            return Optional.empty();
        }
        TablePane there = pane.get();
        Optional<Bounds> caret = there.caretOnScreen(cursor.head()).map(there::screenToLocal);
        return caret.flatMap(
                bounds -> {
                    double left = there.screenToLocal(x, 0).getX();
                    double edge = direction < 0 ? bounds.getMinY() : bounds.getMaxY();
                    double y = edge + direction * bounds.getHeight() / 2;
                    return there.hit(left, y)
                            .filter(place -> isSameCell(place) && isOtherRow(place, bounds))
                            .or(() -> neighbour(left, direction));
                });
    }

    /// Whether a place is in the cell with the caret.
    private boolean isSameCell(Place place) {
        return cursor.firstOf(place.line()) == cursor.firstOf(cursor.head().line());
    }

    private boolean isOtherRow(Place place, Bounds caret) {
        return pane.flatMap(there -> there.caretOnScreen(place).map(there::screenToLocal))
                .filter(bounds -> Math.abs(bounds.getMinY() - caret.getMinY()) > 1)
                .isPresent();
    }

    /// A place in what stands above or below the cell with the caret.
    private Optional<Place> neighbour(double left, int direction) {
        TablePane there = pane.orElseThrow();
        Bounds cell = there.cellBounds(cursor.head().line());
        double y = direction < 0 ? cell.getMinY() - 2 : cell.getMaxY() + 2;
        return y < 0 || y > there.getHeight() ? Optional.empty() : there.hit(left, y);
    }

    /// The start of the row of text that the caret is seen in.
    Place rowStart() {
        return inRow(-1e6);
    }

    Place rowEnd() {
        return inRow(1e6);
    }

    private Place inRow(double x) {
        return pane.flatMap(there -> there.inRow(cursor.head(), x)).orElse(cursor.head());
    }
}
