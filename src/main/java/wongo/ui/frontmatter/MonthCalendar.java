package wongo.ui.frontmatter;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;

import javafx.scene.control.Skin;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A calendar whose head names month and year in the order of the language: `2024년 8월`, `August
/// 2024`.
final class MonthCalendar extends Calendar {
    private final DateTimeFormatter head;

    /// @param language of the words around it; English where they name none
    MonthCalendar(Locale language) {
        Locale named = language.equals(Locale.ROOT) ? Locale.ENGLISH : language;
        head = DateTimeFormatter.ofLocalizedPattern("yMMMM").localizedBy(named);
        setShowWeekNumbers(false);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new CalendarSkin(this) {
            @Override
            protected String formatMonth(YearMonth month) {
                return head.format(month);
            }

            @Override
            protected String formatYear(YearMonth month) {
                return "";
            }
        };
    }
}
