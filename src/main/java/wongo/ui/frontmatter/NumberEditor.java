package wongo.ui.frontmatter;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import wongo.article.Value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// A field of a number, which the keys for up and down count.
final class NumberEditor implements FieldEditor {
    /// What every spelling of front matter takes for the same number.
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,18})?");

    private final TextField field;
    private final FieldText text;
    private final Spot spot;
    private Value shown = new Value.Nothing();

    /// @param text of the field, which tells [#typed]
    NumberEditor(TextField field, Spot spot, FieldText.Maker maker) {
        this.field = field;
        this.spot = spot;
        this.text = maker.make(field, this::typed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void show(Value value) {
        shown = value;
        text.show(value.text());
    }

    @Override
    public void settle() {
        text.settle();
    }

    private void typed(String typed) {
        spot.type(typed, shown, NumberEditor::number);
    }

    private static Value number(String text) {
        return NUMBER.matcher(text).matches() ? new Value.Numeral(text) : Value.of(text);
    }

    private void press(KeyEvent key) {
        boolean up = key.getCode() == KeyCode.UP;
        if (!key.isAltDown() && (up || key.getCode() == KeyCode.DOWN)) {
            key.consume();
            count(up ? BigDecimal.ONE : BigDecimal.ONE.negate());
        }
    }

    private void count(BigDecimal by) {
        Optional.of(field.getText())
                .map(now -> now.isEmpty() ? "0" : now)
                .filter(now -> NUMBER.matcher(now).matches())
                .ifPresent(now -> typed(new BigDecimal(now).add(by).toPlainString()));
    }
}
