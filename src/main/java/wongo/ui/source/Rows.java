package wongo.ui.source;

import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;

import wongo.text.Span;
import wongo.ui.source.Row.End;

import java.util.List;

/// Where the rows of an area lie in the source. True only while the area shows nothing else.
final class Rows {
    private final CodeArea area;
    private Ends ends = Ends.of(List.of());

    Rows(CodeArea area) {
        this.area = area;
    }

    int count() {
        return area.getParagraphs().size();
    }

    /// The row, as shown.
    String text(int row) {
        return area.getText(row);
    }

    End end(int row) {
        return ends.of(row);
    }

    /// The number of the line that begins with a row, from 1; 0 for a piece within a line.
    int number(int row) {
        return row > 0 && ends.of(row - 1) == End.NONE ? 0 : row + 1 - ends.cutsBefore(row);
    }

    /// Where a row begins in the source.
    int start(int row) {
        return area.getAbsolutePosition(row, 0) + ends.excessBefore(row);
    }

    /// A row's place in the source, its end left out.
    Span span(int row) {
        int start = start(row);
        return new Span(start, start + area.getParagraphLength(row));
    }

    /// The row that holds a place of the source; between two, the second.
    int at(int source) {
        int low = 0;
        int high = count() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (start(middle) <= source) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// A place of the source in the area; within a line's end, before it.
    int shown(int source) {
        int row = at(source);
        int column = Math.clamp(source - (long) start(row), 0, area.getParagraphLength(row));
        return area.getAbsolutePosition(row, column);
    }

    /// A place of the area in the source.
    int source(int shown) {
        return shown + ends.excessBefore(area.offsetToPosition(shown, Bias.Forward).getMajor());
    }

    Span source(int start, int end) {
        return new Span(source(start), source(end));
    }

    /// Follows a patch that the area has yet to follow.
    void follow(Patch patch) {
        boolean whole = patch.first() == 0 && patch.count() == count();
        ends =
                whole
                        ? Ends.of(patch.rows())
                        : ends.splice(patch.first(), patch.count(), patch.rows());
    }
}
