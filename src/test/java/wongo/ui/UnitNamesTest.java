package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import wongo.review.Goal;

/// The names of the units of goals, forth and back.
class UnitNamesTest {
    @Test
    void everyNameLeadsBackToItsUnit() {
        for (var language : Words.LANGUAGES) {
            UnitNames names = new UnitNames(Words.in(language));
            for (Goal.Unit unit : Goal.Unit.values()) {
                assertEquals(unit, names.fromString(names.toString(unit)));
            }
            assertThrows(IllegalArgumentException.class, () -> names.fromString("furlongs"));
        }
    }
}
