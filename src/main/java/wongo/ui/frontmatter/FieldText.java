package wongo.ui.frontmatter;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import wongo.editing.Session;

import java.util.ResourceBundle;
import java.util.function.Consumer;

/// A text control in step with the session: it tells what the writer typed and shows what the
/// session says, never in the middle of a composition, and leaves undo to the session.
final class FieldText {
    private final TextInputControl control;
    private final Session session;
    private final Consumer<String> typed;
    private boolean composing;
    private boolean showing;
    private boolean telling;

    FieldText(
            TextInputControl control,
            Session session,
            ResourceBundle words,
            Consumer<String> typed) {
        this.control = control;
        this.session = session;
        this.typed = typed;
        control.textProperty().subscribe((before, now) -> tell(now));
        control.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        control.setContextMenu(new FieldMenu(control, session, words));
    }

    /// Rewrites only what differs, so that the caret stays where it is. What comes back of the
    /// writer's own typing is not shown: a line break typed at the end is no part of the value yet.
    void show(String text) {
        String now = control.getText();
        if (composing || telling || now.equals(text)) {
            return;
        }
        int start = commonStart(now, text);
        int tail = commonEnd(now, text, start);
        showing = true;
        try {
            control.replaceText(
                    start, now.length() - tail, text.substring(start, text.length() - tail));
        } finally {
            showing = false;
        }
    }

    /// Tells a half-typed syllable too.
    void settle() {
        if (composing) {
            composing = false;
            tell(control.getText());
        }
    }

    private void tell(String text) {
        if (!showing && !composing) {
            telling = true;
            try {
                typed.accept(text);
            } finally {
                telling = false;
            }
        }
    }

    private void compose(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
    }

    private void press(KeyEvent key) {
        boolean undo = key.isShortcutDown() && key.getCode() == KeyCode.Z;
        boolean redo = key.isShortcutDown() && key.getCode() == KeyCode.Y;
        if (!undo && !redo) {
            return;
        }
        key.consume();
        if (!composing) {
            Runnable step = redo || key.isShiftDown() ? session::redo : session::undo;
            step.run();
        }
    }

    private static int commonStart(String one, String two) {
        int length = Math.min(one.length(), two.length());
        int at = 0;
        while (at < length && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int commonEnd(String one, String two, int from) {
        int length = Math.min(one.length(), two.length()) - from;
        int size = 0;
        while (size < length
                && one.charAt(one.length() - 1 - size) == two.charAt(two.length() - 1 - size)) {
            size++;
        }
        return size;
    }
}
