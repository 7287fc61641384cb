package wongo.ui.frontmatter;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

import wongo.article.Value;
import wongo.ui.completion.Suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// A field of several short values: each a chip; Enter or a comma puts in what was typed. Each
/// gesture touches one item, the others stay as they are written.
final class ChipsEditor implements FieldEditor {
    private final FlowPane chips = new FlowPane();
    private final TextField adder;
    private final Spot spot;
    private final ResourceBundle words;
    private final Supplier<List<String>> said;
    private final Suggestions suggestions;
    private Value shown = new Value.Nothing();
    private boolean composing;

    /// @param said what the blog's posts say in the field
    ChipsEditor(TextField adder, Spot spot, ResourceBundle words, Supplier<List<String>> said) {
        this.adder = adder;
        this.spot = spot;
        this.words = words;
        this.said = said;
        suggestions = new Suggestions(adder, this::add);
        chips.getStyleClass().add("chips");
        adder.getStyleClass().add("chip-adder");
        adder.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        adder.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        adder.textProperty().subscribe((_, now) -> typed(now));
        adder.focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (!focused) {
                                settle();
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
        boolean same = value.equals(shown);
        shown = value;
        if (!same) {
            List<String> texts = texts();
            chips.getChildren()
                    .setAll(IntStream.range(0, texts.size()).mapToObj(this::chip).toList());
            chips.getChildren().add(adder);
        }
    }

    @Override
    public void settle() {
        suggestions.close();
        add(adder.getText());
    }

    private List<String> texts() {
        return switch (shown) {
            case Value.Items items -> items.texts();
            case Value one when one.text().isEmpty() -> List.of();
            case Value one -> List.of(one.text());
        };
    }

    private List<String> others(List<String> all) {
        return all.stream().filter(one -> !texts().contains(one)).toList();
    }

    private Node chip(int index) {
        return new Chip(
                texts().get(index),
                words,
                new Chip.Hand() {
                    @Override
                    public void remove() {
                        without(index);
                    }

                    @Override
                    public void move(int by) {
                        if (shown instanceof Value.Items) {
                            spot.move(index, by);
                            focus(index + by);
                        }
                    }

                    @Override
                    public void step(int by) {
                        focus(index + by);
                    }
                });
    }

    /// The chip of a number; the field behind the last.
    private void focus(int index) {
        int last = chips.getChildren().size() - 1;
        chips.getChildren().get(Math.clamp(index, 0, last)).requestFocus();
    }

    private void without(int index) {
        if (shown instanceof Value.Items) {
            spot.remove(index);
        } else {
            spot.write(Value.of(""));
        }
        focus(index);
    }

    private void press(KeyEvent key) {
        if (composing || suggestions.press(key)) {
            return;
        }
        boolean empty = adder.getText().isEmpty();
        int count = texts().size();
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            add(adder.getText());
        } else if (key.getCode() == KeyCode.BACK_SPACE && empty && count > 0) {
            key.consume();
            without(count - 1);
            adder.requestFocus();
        } else if (key.getCode() == KeyCode.LEFT && empty && count > 0) {
            key.consume();
            focus(count - 1);
        }
    }

    private void typed(String text) {
        if (composing) {
            return;
        }
        if (text.contains(",")) {
            add(text.substring(0, text.indexOf(',')));
        } else {
            suggestions.offer(text, others(said.get()));
        }
    }

    private void add(String text) {
        if (text.isEmpty()) {
            return;
        }
        String item = text.strip();
        adder.clear();
        if (item.isEmpty() || texts().contains(item)) {
            return;
        }
        if (shown instanceof Value.Items) {
            spot.add(item);
        } else {
            List<String> more = new ArrayList<>(texts());
            more.add(item);
            spot.write(Value.of(more));
        }
    }
}
