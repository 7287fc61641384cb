package wongo.ui.palette;

import javafx.css.PseudoClass;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import wongo.article.Color;

import java.util.Optional;
import java.util.function.Consumer;

/// A colour as it is written, beside it to be chosen by eye. Empty is no colour.
public final class ColourField extends HBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final TextField text = new TextField();
    private final ColorPicker picker = new ColorPicker();
    private final Consumer<Optional<String>> taken;
    private Optional<String> shown = Optional.empty();

    /// @param id of the field; the picker's has `-picker` behind
    /// @param taken is told a colour that is finished, or that there is none
    public ColourField(String id, String name, Consumer<Optional<String>> taken) {
        this.taken = taken;
        text.setId(id);
        text.setAccessibleText(name);
        text.setPrefColumnCount(9);
        text.setOnAction(enter -> take());
        text.focusedProperty()
                .subscribe(
                        (was, focused) -> {
                            if (was && !focused) {
                                take();
                            }
                        });
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        picker.setId(id + "-picker");
        picker.setAccessibleText(name);
        picker.getStyleClass().addAll("button", "colour-picker");
        picker.setOnAction(chosen -> take(hex(picker.getValue())));
        picker.setMaxHeight(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getStyleClass().add("colour-field");
        getChildren().addAll(text, picker);
    }

    /// Shows a colour as it is written.
    public void show(Optional<String> value) {
        shown = value;
        text.setText(value.orElse(""));
        picker.setValue(value.flatMap(Color::of).map(ColourField::paint).orElse(null));
        text.pseudoClassStateChanged(DANGER, false);
    }

    /// Says that what is written cannot be.
    void refuse() {
        text.pseudoClassStateChanged(DANGER, true);
    }

    /// Escape gives up what was written, and only then the panel.
    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !text.getText().equals(shown.orElse(""))) {
            key.consume();
            show(shown);
        }
    }

    private void take() {
        take(text.getText().strip());
    }

    private void take(String value) {
        if (value.equals(shown.orElse(""))) {
            text.pseudoClassStateChanged(DANGER, false);
        } else if (value.isEmpty()) {
            taken.accept(Optional.empty());
        } else if (Color.of(value).isPresent()) {
            taken.accept(Optional.of(value));
        } else {
            refuse();
        }
    }

    private static javafx.scene.paint.Color paint(Color color) {
        return new javafx.scene.paint.Color(
                color.red(), color.green(), color.blue(), color.alpha());
    }

    private static String hex(javafx.scene.paint.Color paint) {
        return new Color(paint.getRed(), paint.getGreen(), paint.getBlue(), paint.getOpacity())
                .hex();
    }
}
