package wongo.ui;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// The three panes side by side: what is beside the text, the text, and the page. Each but the text
/// can be hidden, and makes way where the window is too narrow for all; focus hides both and
/// remembers what was there.
final class SpreadPane extends SplitPane {
    private static final double SIDEBAR = 232;
    private static final double LEAST_WRITING = 360;
    private static final double LEAST_PREVIEW = 260;
    private static final double PREVIEW_SHARE = 0.42;

    /// Beside a text that shows both as it reads and as source.
    private static final double PREVIEW_SHARE_BESIDE_TWO = 1.0 / 3;

    private final BooleanProperty sidebarShown = new SimpleBooleanProperty(true);
    private final BooleanProperty previewShown = new SimpleBooleanProperty(true);
    private final BooleanProperty focused = new SimpleBooleanProperty(false);
    private final Region sidebar;
    private final Region writing;
    private final Region preview;

    /// @param writing its least width says what room it needs, if more than usual
    SpreadPane(Region sidebar, Region writing, Region preview) {
        this.sidebar = sidebar;
        this.writing = writing;
        this.preview = preview;
        getStyleClass().add("spread");
        sidebar.setMinWidth(140);
        preview.setMinWidth(LEAST_PREVIEW);
        setResizableWithParent(sidebar, false);
        for (BooleanProperty each : List.of(sidebarShown, previewShown, focused)) {
            each.subscribe(on -> arrange());
        }
        writing.minWidthProperty()
                .subscribe(
                        least -> {
                            arrange();
                            divide();
                        });
        widthProperty().subscribe((before, now) -> resize(before.doubleValue()));
    }

    BooleanProperty sidebarShownProperty() {
        return sidebarShown;
    }

    BooleanProperty previewShownProperty() {
        return previewShown;
    }

    /// Whether only the text shows.
    BooleanProperty focusProperty() {
        return focused;
    }

    private void resize(double before) {
        arrange();
        if (before == 0) {
            divide();
        }
    }

    private double roomForTwo() {
        return leastWriting() + LEAST_PREVIEW + 10;
    }

    private double leastWriting() {
        return Math.max(LEAST_WRITING, writing.getMinWidth());
    }

    private boolean hasRoom(double forAll) {
        return getWidth() == 0 || getWidth() >= forAll;
    }

    private void arrange() {
        List<Node> shown = new ArrayList<>();
        if (sidebarShown.get() && !focused.get() && hasRoom(roomForTwo() + SIDEBAR)) {
            shown.add(sidebar);
        }
        shown.add(writing);
        if (previewShown.get() && !focused.get() && hasRoom(roomForTwo())) {
            shown.add(preview);
        }
        if (!shown.equals(getItems())) {
            put(shown);
            divide();
            // Once more when the new panes have been laid out for the first time.
            Platform.runLater(this::divide);
        }
    }

    /// Takes out and puts in only what differs: a page taken out and put back loses its place.
    private void put(List<Node> shown) {
        getItems().removeIf(pane -> !shown.contains(pane));
        for (int i = 0; i < shown.size(); i++) {
            if (!getItems().contains(shown.get(i))) {
                getItems().add(i, shown.get(i));
            }
        }
    }

    private void divide() {
        double width = getWidth();
        if (width == 0) {
            return;
        }
        double left = getItems().contains(sidebar) ? SIDEBAR : 0;
        double share = leastWriting() > LEAST_WRITING ? PREVIEW_SHARE_BESIDE_TWO : PREVIEW_SHARE;
        double right = Math.max(leastWriting(), (width - left) * (1 - share));
        List<Double> positions = new ArrayList<>();
        if (left > 0) {
            positions.add(left / width);
        }
        if (getItems().contains(preview)) {
            positions.add((left + right) / width);
        }
        setDividerPositions(positions.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
