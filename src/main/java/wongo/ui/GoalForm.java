package wongo.ui;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import wongo.review.Goal;

import java.util.List;
import java.util.Optional;

/// Where the writer says how long the post is to become.
final class GoalForm extends VBox {
    private final TextField amount = new TextField();
    private final ChoiceBox<Goal.Unit> unit =
            new ChoiceBox<>(FXCollections.observableArrayList(Goal.Unit.values()));
    private final CheckBox all = new CheckBox();
    private final Words words;
    private final Goals goals;
    private final Runnable changed;

    GoalForm(Words words, Goals goals, Runnable changed) {
        this.words = words;
        this.goals = goals;
        this.changed = changed;
        getStyleClass().add("goal-form");
        amount.setId("goal-amount");
        amount.setPrefColumnCount(6);
        amount.setTextFormatter(
                new TextFormatter<>(
                        change ->
                                change.getControlNewText().matches("[0-9]{0,9}") ? change : null));
        amount.setOnAction(enter -> set());
        unit.setId("goal-unit");
        unit.setConverter(new UnitNames(words));
        unit.setValue(Goal.Unit.CHARACTERS);
        all.setId("goal-for-all");
        all.setText(words.of("ui.goal.for-all"));
        Label name = new Label(words.of("ui.goal.name"));
        name.setLabelFor(amount);
        HBox line = new HBox(name, amount, unit);
        HBox below =
                new HBox(all, button("goal-set", this::set), button("goal-clear", this::clear));
        for (HBox box : List.of(line, below)) {
            box.setAlignment(Pos.CENTER_LEFT);
            box.getStyleClass().add("goal-line");
        }
        getChildren().addAll(line, below);
    }

    private Button button(String id, Runnable deed) {
        Button button = new Button(words.of("ui.goal." + id.substring("goal-".length())));
        button.setId(id);
        button.setOnAction(click -> deed.run());
        return button;
    }

    /// Shows the goal that there is.
    void show() {
        Optional<Goal> now = goals.now();
        amount.setText(now.map(goal -> String.valueOf(goal.amount())).orElse(""));
        now.ifPresent(goal -> unit.setValue(goal.unit()));
    }

    @Override
    public void requestFocus() {
        amount.requestFocus();
        amount.selectAll();
    }

    private void set() {
        Optional<Goal> goal = Goal.read(amount.getText() + " " + unit.getValue().name());
        if (goal.isEmpty()) {
            clear();
        } else if (all.isSelected()) {
            goals.setForAll(goal.get());
        } else {
            goals.setForThis(goal.get());
        }
        changed.run();
    }

    private void clear() {
        if (all.isSelected()) {
            goals.clearForAll();
        } else {
            goals.clearForThis();
        }
        show();
        changed.run();
    }
}
