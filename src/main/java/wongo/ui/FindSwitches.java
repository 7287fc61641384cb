package wongo.ui;

import javafx.event.ActionEvent;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import wongo.search.Query;
import wongo.search.Query.Option;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The switches of the find bar: how what is typed is taken, and where it is looked for.
final class FindSwitches extends HBox {
    private static final String IN_SELECTION = "in-selection";

    private final Set<Option> options = EnumSet.noneOf(Option.class);
    private final Map<String, ToggleButton> toggles = new HashMap<>();
    private final Supplier<Query> now;

    /// @param now what is looked for now
    FindSwitches(Supplier<Query> now) {
        this.now = now;
        getStyleClass().add("switches");
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

    Set<Option> options() {
        return options;
    }

    void flip(Option option) {
        if (!options.remove(option)) {
            options.add(option);
        }
        show();
    }

    /// Where the source alone is shown, it is what is looked through, and where it is not, it is
    /// not; the writer may switch.
    void suit(Arrangement alone) {
        options.remove(Option.SOURCE);
        if (alone.showsSource()) {
            options.add(Option.SOURCE);
        }
        show();
    }

    /// Shows what is on.
    void show() {
        toggles.forEach(
                (id, toggle) ->
                        toggle.setSelected(
                                id.equals(IN_SELECTION)
                                        ? now.get().scope().isPresent()
                                        : options.contains(FindActions.OPTIONS.get(id))));
    }
}
