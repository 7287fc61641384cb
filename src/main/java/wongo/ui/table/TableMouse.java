package wongo.ui.table;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.Optional;

/// A mouse among the letters of a table: it puts the caret, and selects text of a cell or cells.
final class TableMouse {
    private final TablePane pane;

    TableMouse(TablePane pane) {
        this.pane = pane;
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    private void press(MouseEvent event) {
        Optional<Place> place = place(event);
        if (event.getButton() == MouseButton.SECONDARY) {
            place.filter(at -> !pane.isSelected(at)).ifPresent(at -> tell(new Gesture.Stand(at)));
        }
        if (event.getButton() == MouseButton.PRIMARY && place.isPresent()) {
            if (event.isShiftDown()) {
                tell(new Gesture.Reach(place.get()));
            } else {
                press(place.get(), event.getClickCount());
            }
            event.consume();
        }
    }

    private void press(Place place, int clicks) {
        switch (clicks) {
            case 1 -> tell(new Gesture.Stand(place));
            case 2 -> tell(new Gesture.Word(place));
            default -> tell(new Gesture.Cell(place));
        }
    }

    private void drag(MouseEvent event) {
        if (event.isPrimaryButtonDown()) {
            place(event).ifPresent(place -> tell(new Gesture.Reach(place)));
            event.consume();
        }
    }

    private Optional<Place> place(MouseEvent event) {
        Point2D at = pane.sceneToLocal(event.getSceneX(), event.getSceneY());
        return pane.hit(at.getX(), at.getY());
    }

    private void tell(Gesture gesture) {
        pane.fireEvent(new TableEvent(gesture));
    }
}
