package wongo.ui;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;

/// Leaves the text alone while the writer types elsewhere, in a field or in the source of an
/// island: keys that write at the caret of the text do nothing there, since what they would change
/// is not what the writer looks at.
final class TypingElsewhere {
    private final Node island;
    private final List<KeyCombination> writing;
    private final Optional<KeyCombination> paste;

    private TypingElsewhere(Node island, List<KeyCombination> writing, Action paste) {
        this.island = island;
        this.writing = writing;
        this.paste = paste.keys();
    }

    /// @param writing what writes at the caret of the text
    /// @param paste pastes text alone, which is all that a field takes
    static void watch(Node window, Node island, List<Action> writing, Action paste) {
        List<KeyCombination> keys =
                writing.stream().map(Action::keys).flatMap(Optional::stream).toList();
        window.addEventHandler(
                KeyEvent.KEY_PRESSED, new TypingElsewhere(island, keys, paste)::press);
    }

    private void press(KeyEvent key) {
        if (key.getTarget() instanceof TextInputControl field
                && paste.filter(keys -> keys.match(key)).isPresent()) {
            key.consume();
            field.paste();
        } else if (isElsewhere((Node) key.getTarget())
                && writing.stream().anyMatch(keys -> keys.match(key))) {
            key.consume();
        }
    }

    private boolean isElsewhere(Node target) {
        return target instanceof TextInputControl || Rounds.isIn(target, island);
    }
}
