package wongo.ui.completion;

import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// What a writer may mean by what is typed in a field, in a list below it. The field keeps the
/// focus, and hands its keys over.
public final class Suggestions {
    private static final int MOST = 8;
    private static final double ROW = 28;

    private final TextField field;
    private final Consumer<String> taken;
    private final ListView<String> list = new ListView<>();
    private final Popup popup = new Popup();

    /// @param taken is told what the writer chose
    public Suggestions(TextField field, Consumer<String> taken) {
        this.field = field;
        this.taken = taken;
        list.setId(field.getId() + "-suggestions");
        list.getStyleClass().addAll("suggestions", "dense");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(_ -> takeChosen());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    /// Offers what contains the text, the order kept.
    public void offer(String typed, List<String> all) {
        String part = plain(typed);
        show(
                part.isEmpty()
                        ? List.of()
                        : all.stream().filter(one -> plain(one).contains(part)).toList());
    }

    /// Offers the first of some; nothing where there are none.
    public void show(List<String> fitting) {
        list.getItems().setAll(fitting.stream().limit(MOST).toList());
        if (fitting.isEmpty() || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.setPrefHeight(list.getItems().size() * ROW + 2);
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (place != null) {
            popup.show(field, place.getMinX(), place.getMaxY());
        }
    }

    public boolean isOpen() {
        return popup.isShowing();
    }

    public void close() {
        popup.hide();
    }

    /// Whether a key was for the list.
    public boolean press(KeyEvent key) {
        if (!isOpen()) {
            return false;
        }
        boolean meant =
                switch (key.getCode()) {
                    case DOWN -> choose(1);
                    case UP -> choose(-1);
                    case ENTER, TAB -> takeChosen();
                    case ESCAPE -> {
                        close();
                        yield true;
                    }
                    default -> false;
                };
        if (meant) {
            key.consume();
        }
        return meant;
    }

    private boolean choose(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        list.getSelectionModel().clearAndSelect(Math.clamp(at, 0, list.getItems().size() - 1));
        return true;
    }

    private boolean takeChosen() {
        String chosen = list.getSelectionModel().getSelectedItem();
        close();
        if (chosen == null) {
            return false;
        }
        taken.accept(chosen);
        return true;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
