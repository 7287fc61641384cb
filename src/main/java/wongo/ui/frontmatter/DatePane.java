package wongo.ui.frontmatter;

import atlantafx.base.controls.Calendar;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import wongo.article.WrittenDate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// A calendar, a clock and a zone.
final class DatePane extends VBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm[:ss]");
    private static final List<ZoneOffset> ZONES =
            IntStream.rangeClosed(-12, 14).mapToObj(ZoneOffset::ofHours).toList();

    private final FieldGuide guide;
    private final Consumer<String> written;
    private final Calendar calendar;
    private final TextField clock = new TextField();
    private final ComboBox<ZoneOffset> zone = new ComboBox<>();
    private Optional<WrittenDate> date = Optional.empty();
    private boolean showing;

    /// @param written is told the date anew, as it is to be written
    DatePane(FieldGuide guide, ResourceBundle words, Consumer<String> written) {
        this.guide = guide;
        this.written = written;
        calendar = new MonthCalendar(words.getLocale());
        calendar.valueProperty().subscribe((_, day) -> chose(day));
        clock.setId("date-time");
        clock.setPrefColumnCount(6);
        clock.setAccessibleText(words.getString("ui.date.time"));
        clock.setOnAction(_ -> set());
        clock.focusedProperty().subscribe((was, focused) -> setLeft(was, focused));
        zone.setId("date-zone");
        zone.setAccessibleText(words.getString("ui.date.zone"));
        zone.getItems().setAll(ZONES);
        zone.setConverter(new Written());
        zone.valueProperty().subscribe((_, offset) -> chose(offset));
        Button now = new Button(words.getString("ui.date.now"));
        now.setId("date-now");
        now.setOnAction(_ -> tell(spelled(ZonedDateTime.now(guide.zone()))));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(new Label(words.getString("ui.date.time")), clock, zone, gap, now);
        row.getStyleClass().add("date-row");
        setId("date-pane");
        getStyleClass().add("date-pane");
        getChildren().addAll(calendar, row);
    }

    void show(Optional<WrittenDate> date) {
        this.date = date;
        showing = true;
        calendar.setValue(date.map(WrittenDate::day).orElse(null));
        clock.setText(date.flatMap(WrittenDate::time).map(CLOCK::format).orElse(""));
        zone.setValue(date.flatMap(WrittenDate::zone).orElse(null));
        zone.setDisable(date.flatMap(WrittenDate::time).isEmpty());
        showing = false;
    }

    private void chose(LocalDate day) {
        if (!showing && day != null) {
            tell(date.map(old -> old.with(day)).orElseGet(() -> spelled(onDay(day))));
        }
    }

    private ZonedDateTime onDay(LocalDate day) {
        return ZonedDateTime.now(guide.zone()).with(day);
    }

    private void setLeft(boolean was, boolean focused) {
        if (was && !focused) {
            set();
        }
    }

    private void set() {
        try {
            LocalTime time = LocalTime.parse(clock.getText().strip(), CLOCK);
            date.filter(old -> !old.time().equals(Optional.of(time)))
                    .ifPresent(old -> tell(old.with(time, offset(old.day(), time))));
        } catch (DateTimeException e) {
            show(date);
        }
    }

    private ZoneOffset offset(LocalDate day, LocalTime time) {
        return guide.zone().getRules().getOffset(day.atTime(time));
    }

    private void chose(ZoneOffset offset) {
        if (!showing && offset != null) {
            date.ifPresent(old -> tell(old.with(offset)));
        }
    }

    private void tell(String text) {
        written.accept(text);
    }

    /// As the posts of the blog have it.
    private String spelled(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern(guide.profile().posts().date(), Locale.ROOT)
                .format(moment.truncatedTo(ChronoUnit.SECONDS));
    }

    /// A zone as front matter has it.
    private static final class Written extends StringConverter<ZoneOffset> {
        @Override
        public String toString(ZoneOffset offset) {
            return offset == null ? "" : offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
        }

        @Override
        public ZoneOffset fromString(String text) {
            return ZoneOffset.of(text);
        }
    }
}
