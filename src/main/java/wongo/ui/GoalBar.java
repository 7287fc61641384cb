package wongo.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import wongo.review.Goal;
import wongo.review.Length;

import java.util.Optional;

/// How far the post has come on the way to its goal; hidden where it has none.
final class GoalBar extends HBox {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final ProgressBar bar = new ProgressBar(0);
    private final Label share = new Label();
    private final Tooltip tip = ActionButtons.tooltip("");
    private final Words words;

    GoalBar(Words words, Runnable opened) {
        this.words = words;
        getStyleClass().add("goal-bar");
        bar.setId("goal");
        bar.setFocusTraversable(false);
        share.setId("goal-share");
        share.setMinWidth(USE_PREF_SIZE);
        bar.setMinWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(bar, share);
        Tooltip.install(this, tip);
        setOnMouseClicked(click -> opened.run());
        show(Optional.empty(), Length.NONE);
    }

    void show(Optional<Goal> goal, Length length) {
        setVisible(goal.isPresent());
        setManaged(goal.isPresent());
        goal.ifPresent(
                wanted -> {
                    double reached = wanted.reached(length);
                    int percent = (int) Math.floor(100 * reached);
                    String name = new UnitNames(words).toString(wanted.unit());
                    String sentence =
                            words.of(
                                    "ui.goal.progress",
                                    wanted.unit().of(length),
                                    wanted.amount(),
                                    name);
                    bar.setProgress(Math.min(1, reached));
                    bar.setAccessibleText(sentence);
                    pseudoClassStateChanged(REACHED, reached >= 1);
                    share.setText(words.of("ui.goal.percent", percent));
                    tip.setText(sentence);
                });
    }
}
