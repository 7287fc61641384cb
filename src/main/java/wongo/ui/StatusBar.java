package wongo.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import wongo.editing.State;
import wongo.editing.Update;
import wongo.review.Length;

import java.util.List;
import java.util.concurrent.Executor;

/// The line under the panes: how long the post is and how long it is to become, whether it is
/// saved, how its file is written.
final class StatusBar extends HBox {
    private final Button counts = new Button();
    private final Label saved = new Label();
    private final Label problems = new Label();
    private final Label file = new Label();
    private final Words words;
    private final Goals goals;
    private final GoalBar goal;
    private final CountsPane details;
    private final Counting counting;
    private Tally tally = Tally.NONE;

    /// @param aside where counting runs
    /// @param left is told when the details are put away
    StatusBar(State state, Executor aside, Words words, Goals goals, Runnable left) {
        this.words = words;
        this.goals = goals;
        goal = new GoalBar(words, this::toggleDetails);
        details = new CountsPane(words, goals, this::say, left);
        setId("status-bar");
        getStyleClass().add("status-bar");
        counts.setId("counts");
        counts.getStyleClass().addAll("flat", "counts");
        counts.setMinWidth(0);
        counts.setOnAction(click -> toggleDetails());
        saved.setId("saved");
        problems.setId("problems");
        file.setId("file-format");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        problems.getStyleClass().add("problem");
        for (Label label : List.of(saved, problems, file)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(counts, goal, space, problems, saved, file);
        counting = new Counting(state, aside, this::show);
    }

    /// The table that the counts lead to, to be laid over the window.
    CountsPane details() {
        return details;
    }

    /// @param keys of the action that does the same, to be named in its tip
    void explain(String keys) {
        counts.setTooltip(ActionButtons.tooltip(keys));
    }

    void toggleDetails() {
        if (details.isVisible()) {
            details.close();
        } else {
            details.open();
        }
    }

    /// Counts anew, when the writer pauses.
    void follow(Update update) {
        if (update.cause() == Update.Cause.OPEN) {
            goals.opened();
        } else if (update.cause() == Update.Cause.SAVE) {
            goals.saved();
        }
        counting.follow(update.after());
    }

    void showSaved(String sentence) {
        saved.setText(sentence);
    }

    void showFile(String sentence) {
        file.setText(sentence);
    }

    private void show(Tally found) {
        tally = found;
        say();
    }

    private void say() {
        counts.setText(
                tally.selection().map(this::ofSelection).orElseGet(() -> ofPost(tally.post())));
        details.show(tally);
        goal.show(goals.now(), tally.post());
        problems.setText(
                tally.problems() == 0 ? "" : words.of("ui.status.problems", tally.problems()));
        problems.setVisible(tally.problems() > 0);
        problems.setManaged(tally.problems() > 0);
    }

    private String ofPost(Length length) {
        return words.of(
                "ui.status.counts",
                length.characters(),
                length.withoutSpaces(),
                length.words(),
                length.sheets(),
                CountsPane.time(words, length));
    }

    private String ofSelection(Length selected) {
        Length post = tally.post();
        return words.of(
                "ui.status.counts-selected",
                selected.characters(),
                post.characters(),
                selected.withoutSpaces(),
                selected.words(),
                post.words());
    }
}
