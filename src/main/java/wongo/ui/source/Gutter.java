package wongo.ui.source;

import javafx.scene.Node;
import javafx.scene.control.Label;

import java.util.function.IntFunction;

/// The numbers of the lines, beside their first rows.
record Gutter(Rows rows) implements IntFunction<Node> {
    private static final int LEAST_DIGITS = 3;

    @Override
    public Node apply(int row) {
        int number = rows.number(row);
        Label label = new Label(number == 0 ? "" : String.valueOf(number));
        int digits = Math.max(LEAST_DIGITS, String.valueOf(rows.count()).length());
        label.setStyle("-fx-pref-width: " + (0.66 * digits + 2.2) + "em");
        label.setMinWidth(Label.USE_PREF_SIZE);
        label.setMaxHeight(Double.MAX_VALUE);
        label.getStyleClass().add("source-number");
        return label;
    }
}
