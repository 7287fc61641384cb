package wongo.ui;

import javafx.application.Platform;

import wongo.search.Patience;

import java.time.Duration;

/// Questions to all posts, one at a time: each is gone after on a thread of its own, and what comes
/// of an earlier one is dropped.
final class Turns {
    static final Duration LONG = Duration.ofMinutes(2);

    private Patience patience = Patience.usual();

    /// The next question; the one before is over.
    Patience begin() {
        patience.callOff();
        patience = Patience.of(LONG);
        return patience;
    }

    static void aside(Runnable work) {
        Thread.ofPlatform().daemon().name("across").start(work);
    }

    static void shown(Patience mine, Runnable show) {
        Platform.runLater(
                () -> {
                    if (!mine.isOver()) {
                        show.run();
                    }
                });
    }
}
