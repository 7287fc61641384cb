package wongo.ui.frontmatter;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Predicate;

/// Asks for the key of a field. Enter and going elsewhere take it, Escape gives up.
final class NameField extends TextField {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final int COLUMNS = 10;

    private final Predicate<String> takes;
    private final Runnable done;
    private boolean over;

    /// @param takes does it with the name; says no where the name cannot be
    /// @param done when nothing is asked any more
    NameField(String id, String name, Predicate<String> takes, Runnable done) {
        super(name);
        this.takes = takes;
        this.done = done;
        setId(id);
        setPrefColumnCount(COLUMNS);
        setOnAction(_ -> take());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        focusedProperty()
                .subscribe(
                        (was, focused) -> {
                            if (was && !focused) {
                                leave();
                            }
                        });
        textProperty().subscribe(_ -> pseudoClassStateChanged(DANGER, false));
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            giveUp();
        }
    }

    private void take() {
        String name = getText().strip();
        if (name.isEmpty()) {
            giveUp();
        } else if (!over) {
            over = takes.test(name);
            pseudoClassStateChanged(DANGER, !over);
            if (over) {
                done.run();
            }
        }
    }

    private void leave() {
        take();
        giveUp();
    }

    private void giveUp() {
        if (!over) {
            over = true;
            done.run();
        }
    }
}
