package wongo.ui.frontmatter;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A text area as high as its text. Tab leaves it.
final class GrowingArea extends TextArea {
    private static final double ROOM = 12;

    GrowingArea() {
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        skinProperty().subscribe(skin -> Platform.runLater(this::grow));
        widthProperty().subscribe(width -> Platform.runLater(this::fit));
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    }

    /// In another width the text has another height, which is known when it has been laid out.
    private void fit() {
        requestParentLayout();
        setScrollTop(0);
    }

    private void grow() {
        Node text = lookup(".text");
        if (text != null && !prefHeightProperty().isBound()) {
            prefHeightProperty()
                    .bind(
                            Bindings.createDoubleBinding(
                                    () -> Math.ceil(text.getBoundsInLocal().getHeight()) + ROOM,
                                    text.boundsInLocalProperty()));
        }
        if (lookup(".scroll-pane") instanceof ScrollPane pane) {
            pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        }
    }

    private void leave(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) {
            key.consume();
            requestFocusTraversal(
                    key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
