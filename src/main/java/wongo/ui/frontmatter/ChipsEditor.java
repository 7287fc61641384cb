package wongo.ui.frontmatter;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import wongo.article.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A field of several short values: each a chip that a click takes out; Enter or a comma puts in
/// what was typed.
final class ChipsEditor implements FieldEditor {
    private final FlowPane chips = new FlowPane();
    private final TextField adder;
    private final Consumer<Value> changed;
    private List<String> items = List.of();
    private boolean composing;

    ChipsEditor(TextField adder, Consumer<Value> changed) {
        this.adder = adder;
        this.changed = changed;
        chips.getStyleClass().add("chips");
        adder.getStyleClass().add("chip-adder");
        adder.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        adder.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        adder.textProperty().subscribe((before, now) -> takeUpToComma(now));
        adder.focusedProperty()
                .subscribe(
                        (before, focused) -> {
                            if (!focused) {
                                add(adder.getText());
                            }
                        });
        chips.getChildren().add(adder);
    }

    @Override
    public Node node() {
        return chips;
    }

    @Override
    public void show(Value value) {
        List<String> now =
                value instanceof Value.Items many
                        ? many.texts()
                        : value.text().isEmpty() ? List.of() : List.of(value.text());
        if (!now.equals(items)) {
            items = List.copyOf(now);
            chips.getChildren().setAll(items.stream().map(this::chip).toList());
            chips.getChildren().add(adder);
        }
    }

    @Override
    public void settle() {
        add(adder.getText());
    }

    private Node chip(String item) {
        Button chip = new Button(item, new FontIcon(MaterialDesignC.CLOSE));
        chip.getStyleClass().add("chip");
        chip.setOnAction(click -> without(items.indexOf(item)));
        return chip;
    }

    private void without(int index) {
        List<String> left = new ArrayList<>(items);
        left.remove(index);
        changed.accept(Value.of(left));
    }

    private void press(KeyEvent key) {
        if (composing) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            add(adder.getText());
        } else if (key.getCode() == KeyCode.BACK_SPACE
                && adder.getText().isEmpty()
                && !items.isEmpty()) {
            key.consume();
            without(items.size() - 1);
        }
    }

    private void takeUpToComma(String text) {
        if (!composing && text.contains(",")) {
            add(text.substring(0, text.indexOf(',')));
        }
    }

    private void add(String text) {
        if (text.isEmpty()) {
            return;
        }
        String item = text.strip();
        adder.clear();
        if (!item.isEmpty() && !items.contains(item)) {
            List<String> more = new ArrayList<>(items);
            more.add(item);
            changed.accept(Value.of(more));
        }
    }
}
