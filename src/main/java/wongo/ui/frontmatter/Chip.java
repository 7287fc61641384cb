package wongo.ui.frontmatter;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// One short value of a list. It takes the focus: Delete takes it out, the arrows go on to the next
/// and, with Alt, carry it along.
final class Chip extends HBox {
    /// What a chip may do.
    interface Hand {
        void remove();

        /// @param by how many places to the right
        void move(int by);

        void step(int by);
    }

    private final Hand hand;

    Chip(String text, ResourceBundle words, Hand hand) {
        this.hand = hand;
        Button out = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        String says = MessageFormat.format(words.getString("ui.front-matter.take-out"), text);
        out.setAccessibleText(says);
        out.setTooltip(new Tooltip(says));
        out.getStyleClass().add("chip-out");
        out.setFocusTraversable(false);
        out.setOnAction(_ -> hand.remove());
        getChildren().addAll(new Label(text), out);
        getStyleClass().add("chip");
        setAccessibleText(text);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case DELETE, BACK_SPACE -> hand.remove();
            case LEFT -> go(key, -1);
            case RIGHT -> go(key, 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void go(KeyEvent key, int by) {
        if (key.isAltDown()) {
            hand.move(by);
        } else {
            hand.step(by);
        }
    }
}
