package wongo.ui.table;

import javafx.event.Event;
import javafx.event.EventType;

/// A gesture of the mouse in a table, on its way to the surface around it. Its target is the
/// [TablePane].
public final class TableEvent extends Event {
    public static final EventType<TableEvent> GESTURE = new EventType<>(Event.ANY, "WONGO_TABLE");

    private static final long serialVersionUID = 1;

    private final transient Gesture gesture;

    TableEvent(Gesture gesture) {
        super(GESTURE);
        this.gesture = gesture;
    }

    public Gesture gesture() {
        return gesture;
    }
}
