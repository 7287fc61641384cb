package wongo.ui;

import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;

/// Every action by its name, to be found by typing.
final class CommandPalette extends StackPane {
    private static final double ROW = 36;
    private static final int ROWS = 10;

    private final TextField search = new TextField();
    private final FilteredList<Action> found;
    private final ListView<Action> list;
    private final Words words;
    private final Runnable closed;

    /// @param closed is told when the palette is put away, before the chosen action runs
    CommandPalette(List<Action> actions, Words words, Runnable closed) {
        this.words = words;
        this.closed = closed;
        found = new FilteredList<>(FXCollections.observableList(actions));
        list = new ListView<>(found);
        setId("command-palette");
        getStyleClass().add("command-palette");
        search.setId("command-search");
        search.setPromptText(words.of("ui.palette.prompt"));
        search.textProperty().subscribe(this::filter);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setId("command-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Row());
        list.setOnMouseClicked(click -> choose());
        VBox box = new VBox(search, list);
        box.getStyleClass().add("command-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
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
        List<String> parts = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        found.setPredicate(
                action -> {
                    String name = (action.name(words) + " " + action.id()).toLowerCase(Locale.ROOT);
                    return parts.stream().allMatch(name::contains);
                });
        list.setPrefHeight(ROW * Math.clamp(found.size(), 1, ROWS) + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void press(KeyEvent key) {
        int selected = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case UP -> select(selected - 1);
            case DOWN -> select(selected + 1);
            case ENTER -> choose();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void select(int index) {
        if (!found.isEmpty()) {
            int wrapped = Math.floorMod(index, found.size());
            list.getSelectionModel().select(wrapped);
            list.scrollTo(Math.max(0, wrapped - ROWS / 2));
        }
    }

    private void choose() {
        Action action = list.getSelectionModel().getSelectedItem();
        if (action != null) {
            close();
            action.deed().run();
        }
    }

    private final class Row extends ListCell<Action> {
        private final FontIcon icon = new FontIcon();
        private final Label name = new Label();
        private final Label keys = new Label();
        private final HBox row = new HBox();

        Row() {
            Pane space = new Pane();
            HBox.setHgrow(space, Priority.ALWAYS);
            StackPane frame = new StackPane(icon);
            frame.getStyleClass().add("command-icon");
            keys.getStyleClass().add("keys");
            row.getChildren().addAll(frame, name, space, keys);
            row.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Action action, boolean empty) {
            super.updateItem(action, empty);
            setGraphic(empty || action == null ? null : row);
            if (action != null && !empty) {
                name.setText(action.name(words));
                keys.setText(
                        action.keys().map(combination -> combination.getDisplayText()).orElse(""));
                icon.setVisible(action.icon().isPresent());
                action.icon().ifPresent(icon::setIconCode);
                setDisable(!action.deed().applies());
            }
        }
    }
}
