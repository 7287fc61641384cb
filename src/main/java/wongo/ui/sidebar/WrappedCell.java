package wongo.ui.sidebar;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/// A cell whose words go over as many lines as they need, in the width of its list.
abstract class WrappedCell<T> extends ListCell<T> {
    /// What the cell and the list's scroll bar take of the width.
    private static final double MARGINS = 34;

    private final Region words;

    /// @param words wrap to the width that they are given
    WrappedCell(Region words) {
        this.words = words;
        words.maxWidthProperty().bind(widthProperty().subtract(MARGINS));
        setPrefWidth(0);
    }

    /// As high as the words are on all their lines.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == words
                ? snappedTopInset() + snappedBottomInset() + words.prefHeight(getWidth() - MARGINS)
                : super.computePrefHeight(width);
    }
}
