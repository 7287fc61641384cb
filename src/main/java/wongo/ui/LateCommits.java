package wongo.ui;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// Keeps what an input method commits in the field in which it was composed.
///
/// When the focus moves in the middle of a syllable, as when Escape closes the find bar, JavaFX has
/// the input method finish, and then the input method finishes by itself (seen with ibus-hangul):
/// the syllable arrives again, or for the first time, at whatever has the focus by then. There it
/// would take the place of what is selected in the text.
final class LateCommits {
    private @Nullable Node composer;
    private String committed = "";
    private boolean composing;

    private LateCommits() {}

    static void watch(Scene scene) {
        LateCommits commits = new LateCommits();
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, commits::hear);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> commits.goOn());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> commits.goOn());
    }

    private void hear(InputMethodEvent event) {
        composing = !event.getComposed().isEmpty();
        Node owner = composer;
        if (composing) {
            composer = (Node) event.getTarget();
            committed = "";
        } else if (owner == null || owner == event.getTarget()) {
            committed = event.getCommitted().isEmpty() ? committed : event.getCommitted();
        } else if (committed.isEmpty()) {
            event.consume();
            Event.fireEvent(owner, event.copyFor(owner, owner));
        } else if (committed.equals(event.getCommitted())) {
            event.consume();
        }
    }

    /// The writer does something else: what is committed from now on is new, unless something is
    /// still half typed.
    private void goOn() {
        if (!composing) {
            composer = null;
        }
    }
}
