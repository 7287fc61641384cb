package wongo.ui;

import org.jspecify.annotations.Nullable;

import wongo.review.Goal;

import java.util.Optional;

/// How long the open post is to become: a goal of its own, or the one for all posts.
final class Goals {
    private static final String NAME = "goal";
    private static final String NONE = "none";

    private final Remembered remembered;
    private final Manuscript manuscript;
    private @Nullable String unsaved;

    Goals(Remembered remembered, Manuscript manuscript) {
        this.remembered = remembered;
        this.manuscript = manuscript;
    }

    Optional<Goal> now() {
        return own().or(() -> remembered.choice(NAME)).flatMap(Goal::read);
    }

    void setForThis(Goal goal) {
        keep(goal.written());
    }

    /// Sets the goal of every post that has none of its own, this one among them.
    void setForAll(Goal goal) {
        remembered.choose(NAME, goal.written());
        keep("");
    }

    void clearForThis() {
        keep(NONE);
    }

    void clearForAll() {
        remembered.choose(NAME, NONE);
        keep("");
    }

    /// A post that had no file has one now: its goal goes with it.
    void saved() {
        String goal = unsaved;
        if (goal != null && manuscript.file().isPresent()) {
            unsaved = null;
            keep(goal);
        }
    }

    /// Another post is open.
    void opened() {
        unsaved = null;
    }

    private Optional<String> own() {
        Optional<String> goal =
                manuscript
                        .file()
                        .map(path -> remembered.choice(NAME + " " + path.toAbsolutePath()))
                        .orElseGet(() -> Optional.ofNullable(unsaved));
        return goal.filter(written -> !written.isEmpty());
    }

    private void keep(String goal) {
        manuscript
                .file()
                .ifPresentOrElse(
                        path -> remembered.choose(NAME + " " + path.toAbsolutePath(), goal),
                        () -> unsaved = goal);
    }
}
