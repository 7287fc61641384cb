package wongo.ui.frontmatter;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import wongo.editing.Session;
import wongo.text.Change;
import wongo.text.Edit;

import java.util.ResourceBundle;
import java.util.function.Consumer;

/// A text control in step with the session: it tells what the writer typed and shows what the
/// session says, never in the middle of a composition, and leaves undo to the session.
final class FieldText {
    /// Puts a control in step with the session.
    @FunctionalInterface
    interface Maker {
        /// @param typed is told what the writer typed
        FieldText make(TextInputControl control, Consumer<String> typed);
    }

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
        showing = true;
        try {
            for (Edit edit : Change.between(now, text).edits()) {
                control.replaceText(edit.span().start(), edit.span().end(), edit.text());
            }
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
}
