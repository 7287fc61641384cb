package wongo.ui;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// A list over the window, found in by typing: the arrow keys select, Enter chooses, Escape puts it
/// away.
abstract class SearchPane<T> extends StackPane {
    private static final double ROW = 36;
    private static final int ROWS = 10;
    private static final double WIDTH = 560;

    private final TextField search = new TextField();
    private final ObservableList<T> found = FXCollections.observableArrayList();
    private final ListView<T> list = new ListView<>(found);
    private final Runnable closed;

    /// @param id of the pane; its field and its list are `<name>-search` and `<name>-list`
    /// @param closed is told when the pane is put away, before anything chosen is done
    SearchPane(String id, String name, String prompt, String nothing, Runnable closed) {
        this.closed = closed;
        setId(id);
        getStyleClass().add("command-palette");
        search.setId(name + "-search");
        search.setPromptText(prompt);
        search.setAccessibleText(prompt);
        search.textProperty().subscribe((before, typed) -> filter(typed));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setId(name + "-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setPlaceholder(new Label(nothing));
        list.setCellFactory(view -> new Row());
        list.setOnMouseClicked(click -> chooseSelected());
        VBox box = new VBox(search, list);
        box.getStyleClass().add("command-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.maxWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> Math.min(WIDTH, getWidth() - 40), widthProperty()));
        setAlignment(box, Pos.TOP_CENTER);
        getChildren().add(box);
        setOnMousePressed(
                press -> {
                    if (press.getTarget() == this) {
                        close();
                    }
                });
        setVisible(false);
    }

    /// What is found, the best first.
    abstract List<T> find(String typed);

    /// Whether it can be chosen now.
    abstract boolean isChoosable(T item);

    /// Does what is meant by it, when the pane is put away.
    abstract void choose(T item);

    /// What stands on the left of a row, and what on the right.
    abstract List<Node> left(T item);

    abstract List<Node> right(T item);

    void open() {
        search.clear();
        filter("");
        setVisible(true);
        search.requestFocus();
    }

    private void close() {
        setVisible(false);
        closed.run();
    }

    private void filter(String typed) {
        found.setAll(find(typed.strip()));
        list.setPrefHeight(ROW * Math.clamp(found.size(), 1, ROWS) + 2);
        list.getSelectionModel().clearSelection();
        list.scrollTo(0);
        found.stream()
                .filter(item -> isRow(item) && isChoosable(item))
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, () -> step(1));
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case PAGE_UP -> step(1 - ROWS);
            case PAGE_DOWN -> step(ROWS - 1);
            case ENTER -> chooseSelected();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// Selects another row, past those that are no choice, round the ends.
    private void step(int by) {
        int count = found.size();
        int at = list.getSelectionModel().getSelectedIndex();
        for (int i = 0; i < count; i++) {
            int distance = i == 0 ? by : Integer.signum(by);
            at = Math.floorMod(at + distance, count);
            if (isRow(found.get(at))) {
                list.getSelectionModel().select(at);
                list.scrollTo(Math.max(0, at - ROWS / 2));
                return;
            }
        }
    }

    /// Whether it can be selected; a heading between rows cannot.
    boolean isRow(T item) {
        return true;
    }

    private void chooseSelected() {
        T item = list.getSelectionModel().getSelectedItem();
        if (item != null && isRow(item) && isChoosable(item)) {
            close();
            choose(item);
        }
    }

    static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(style.startsWith("key") ? Region.USE_PREF_SIZE : 0);
        return label;
    }

    private final class Row extends ListCell<T> {
        Row() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(null);
            if (item != null && !empty) {
                Region space = new Region();
                HBox.setHgrow(space, Priority.ALWAYS);
                HBox row = new HBox();
                row.getChildren().addAll(left(item));
                row.getChildren().add(space);
                row.getChildren().addAll(right(item));
                row.setAlignment(Pos.CENTER_LEFT);
                row.getStyleClass().add("command-row");
                setGraphic(row);
                setDisable(!isChoosable(item));
            }
        }
    }
}
