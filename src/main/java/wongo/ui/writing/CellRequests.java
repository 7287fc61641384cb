package wongo.ui.writing;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodRequests;

import java.util.Optional;

/// What an input method asks of the surface: in a cell its window goes below the cell's caret.
final class CellRequests implements InputMethodRequests {
    private final InputMethodRequests around;
    private final Tables tables;

    CellRequests(InputMethodRequests around, Tables tables) {
        this.around = around;
        this.tables = tables;
    }

    @Override
    public Point2D getTextLocation(int offset) {
        Optional<Bounds> caret = tables.caretOnScreen();
        return caret.map(bounds -> new Point2D(bounds.getMinX(), bounds.getMaxY()))
                .orElseGet(() -> around.getTextLocation(offset));
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return around.getLocationOffset(x, y);
    }

    @Override
    public void cancelLatestCommittedText() {
        around.cancelLatestCommittedText();
    }

    @Override
    public String getSelectedText() {
        return around.getSelectedText();
    }
}
