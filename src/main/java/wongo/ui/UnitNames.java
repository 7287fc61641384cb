package wongo.ui;

import javafx.util.StringConverter;

import wongo.review.Goal;

import java.util.Arrays;
import java.util.Locale;

/// What the units of goals are called, in one language.
final class UnitNames extends StringConverter<Goal.Unit> {
    private final Words words;

    UnitNames(Words words) {
        this.words = words;
    }

    @Override
    public String toString(Goal.Unit unit) {
        return words.of("ui.goal." + unit.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// @throws IllegalArgumentException if no unit is called so
    @Override
    public Goal.Unit fromString(String name) {
        return Arrays.stream(Goal.Unit.values())
                .filter(unit -> toString(unit).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit is called " + name));
    }
}
