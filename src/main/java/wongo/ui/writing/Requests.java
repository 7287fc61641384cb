package wongo.ui.writing;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodRequests;

/// What an input method asks of the surface: where to put its window, and what is selected.
final class Requests implements InputMethodRequests {
    private final WritingSurface surface;
    private final Sheet sheet;

    Requests(WritingSurface surface, Sheet sheet) {
        this.surface = surface;
        this.sheet = sheet;
    }

    /// Below the char of the half-typed text, so that a list of Hanja covers nothing.
    @Override
    public Point2D getTextLocation(int offset) {
        int start = sheet.start().orElse(surface.getCaretPosition());
        int at = Math.clamp(start + (long) offset, 0, surface.getLength());
        return surface.getCharacterBoundsOnScreen(at, at)
                .or(surface::getCaretBounds)
                .map(Requests::below)
                .orElse(Point2D.ZERO);
    }

    private static Point2D below(Bounds bounds) {
        return new Point2D(bounds.getMinX(), bounds.getMaxY());
    }

    @Override
    public int getLocationOffset(int x, int y) {
        Point2D local = surface.screenToLocal(x, y);
        int start = sheet.start().orElse(surface.getCaretPosition());
        return local == null
                ? 0
                : surface.hit(local.getX(), local.getY()).getInsertionIndex() - start;
    }

    @Override
    public void cancelLatestCommittedText() {
        // What is committed is part of the article; undo takes it back.
    }

    @Override
    public String getSelectedText() {
        return surface.getSelectedText();
    }
}
