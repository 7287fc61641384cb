package wongo.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys pressed by themselves.
final class PlainKey {
    private PlainKey() {}

    /// Whether it is this key with no other held down.
    static boolean is(KeyCode code, KeyEvent key) {
        boolean held =
                key.isShortcutDown() || key.isAltDown() || key.isShiftDown() || key.isMetaDown();
        return key.getCode() == code && !held;
    }
}
