package wongo.ui.writing;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/// Does something when what is due to be laid out has been, and once more, since what comes into
/// sight in that is laid out in the next pulse.
final class AfterLayout {
    private static final int PULSES = 2;

    private final Node node;
    private final Runnable step;
    private final Runnable pulse = this::pulse;
    private @Nullable Scene listened;
    private int due;

    /// @param node in whose scene
    AfterLayout(Node node, Runnable step) {
        this.node = node;
        this.step = step;
    }

    void soon() {
        due = PULSES;
        listen();
    }

    private void listen() {
        Scene scene = node.getScene();
        if (scene != null && listened == null) {
            listened = scene;
            scene.addPostLayoutPulseListener(pulse);
        }
        Platform.requestNextPulse();
    }

    private void pulse() {
        if (listened != null) {
            listened.removePostLayoutPulseListener(pulse);
            listened = null;
        }
        if (node.getScene() != null && due > 0) {
            due--;
            step.run();
            if (due > 0) {
                listen();
            }
        }
    }
}
