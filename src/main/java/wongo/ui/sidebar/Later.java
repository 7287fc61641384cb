package wongo.ui.sidebar;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Something to be done when the writer has paused.
final class Later {
    private static final Duration PAUSE = Duration.millis(180);

    private final PauseTransition pause = new PauseTransition(PAUSE);

    Later(Runnable task) {
        pause.setOnFinished(done -> task.run());
    }

    void soon() {
        pause.playFromStart();
    }

    /// It is not to be done any more.
    void cancel() {
        pause.stop();
    }
}
