package wongo.ui.writing;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodRequests;

import org.fxmisc.richtext.GenericStyledArea;

/// What an input method asks of an area: where to put its window, and what is selected.
final class Requests implements InputMethodRequests {
    private final GenericStyledArea<?, ?, ?> area;
    private final Sheet<?, ?, ?> sheet;

    Requests(GenericStyledArea<?, ?, ?> area, Sheet<?, ?, ?> sheet) {
        this.area = area;
        this.sheet = sheet;
    }

    /// Below the char of the half-typed text, so that a list of Hanja covers nothing.
    @Override
    public Point2D getTextLocation(int offset) {
        int start = sheet.start().orElse(area.getCaretPosition());
        int at = Math.clamp(start + (long) offset, 0, area.getLength());
        return area.getCharacterBoundsOnScreen(at, at)
                .or(area::getCaretBounds)
                .map(Requests::below)
                .orElse(Point2D.ZERO);
    }

    private static Point2D below(Bounds bounds) {
        return new Point2D(bounds.getMinX(), bounds.getMaxY());
    }

    @Override
    public int getLocationOffset(int x, int y) {
        Point2D local = area.screenToLocal(x, y);
        int start = sheet.start().orElse(area.getCaretPosition());
        return local == null ? 0 : area.hit(local.getX(), local.getY()).getInsertionIndex() - start;
    }

    @Override
    public void cancelLatestCommittedText() {
        // What is committed is part of the article; undo takes it back.
    }

    @Override
    public String getSelectedText() {
        return area.getSelectedText();
    }
}
