package wongo.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import wongo.search.Query;
import wongo.search.Query.Option;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// The switches of the find bar: how what is typed is taken, and where it is looked for.
final class FindSwitches extends HBox {
    private static final String IN_SELECTION = "in-selection";

    private final Map<Option, BooleanProperty> options = new EnumMap<>(Option.class);
    private final Map<String, ToggleButton> toggles = new HashMap<>();
    private final Supplier<Query> now;

    /// @param now what is looked for now
    FindSwitches(Supplier<Query> now) {
        this.now = now;
        getStyleClass().add("switches");
        for (Option option : FindActions.OPTIONS.values()) {
            BooleanProperty on = new SimpleBooleanProperty(this, option.name());
            on.subscribe(_ -> show());
            options.put(option, on);
        }
    }

    /// @param dress does to each button what the bar does to its buttons
    void fill(ActionButtons buttons, UnaryOperator<ToggleButton> dress) {
        for (String id :
                List.of("match-case", "whole-word", "use-regex", IN_SELECTION, "in-source")) {
            ToggleButton toggle = dress.apply(buttons.toggle(id));
            // Pressed it is on, whatever became of that; what is shown is what is.
            toggle.addEventHandler(ActionEvent.ACTION, _ -> show());
            toggles.put(id, toggle);
            getChildren().add(toggle);
        }
    }

    /// What is on.
    Set<Option> options() {
        return options.keySet().stream()
                .filter(option -> onProperty(option).get())
                .collect(Collectors.toSet());
    }

    BooleanProperty onProperty(Option option) {
        return Objects.requireNonNull(options.get(option));
    }

    void flip(Option option) {
        onProperty(option).set(!onProperty(option).get());
    }

    /// Where the source alone is shown, it is what is looked through, and where it is not, it is
    /// not; the writer may switch.
    void suit(Arrangement alone) {
        onProperty(Option.SOURCE).set(alone.showsSource());
    }

    /// Shows what is on.
    void show() {
        toggles.forEach(
                (id, toggle) ->
                        toggle.setSelected(
                                id.equals(IN_SELECTION)
                                        ? now.get().scope().isPresent()
                                        : onProperty(FindActions.OPTIONS.get(id)).get()));
    }
}
