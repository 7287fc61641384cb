package wongo.ui.frontmatter;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import wongo.article.Value;
import wongo.article.WrittenDate;

import java.util.Optional;
import java.util.ResourceBundle;

/// A field of a date: as it is written, and a calendar with the time and the zone beside it. The
/// calendar writes only the part that was chosen.
final class DateEditor implements FieldEditor {
    private final TextField field;
    private final FieldText text;
    private final Spot spot;
    private final HBox row;
    private final ToggleButton open =
            new ToggleButton(null, new FontIcon(MaterialDesignC.CALENDAR));
    private final Popup popup = new Popup();
    private final DatePane pane;
    private Value shown = new Value.Nothing();

    DateEditor(
            TextField field,
            Spot spot,
            FieldText.Maker maker,
            FieldGuide guide,
            ResourceBundle words) {
        this.field = field;
        this.spot = spot;
        this.text = maker.make(field, this::typed);
        pane = new DatePane(guide, words, this::write);
        String says = words.getString("ui.front-matter.calendar");
        open.setId(field.getId() + "-calendar");
        open.setAccessibleText(says);
        open.setTooltip(new Tooltip(says));
        open.setOnAction(_ -> toggle());
        popup.getContent().add(pane);
        popup.setAutoHide(true);
        popup.setOnHidden(_ -> open.setSelected(false));
        HBox.setHgrow(field, Priority.ALWAYS);
        row = new HBox(field, open);
        row.getStyleClass().add("date-field");
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void show(Value value) {
        shown = value;
        text.show(value.text());
        pane.show(WrittenDate.of(value.text()));
    }

    @Override
    public void settle() {
        text.settle();
    }

    private void toggle() {
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        if (popup.isShowing() || place == null) {
            popup.hide();
        } else {
            popup.show(field, place.getMinX(), place.getMaxY() + 4);
        }
    }

    private void typed(String typed) {
        spot.type(typed, shown, DateEditor::date);
    }

    private static Value date(String text) {
        return WrittenDate.of(text).isPresent() ? new Value.Date(text) : Value.of(text);
    }

    /// In the standard form where the front matter does not take the post's own.
    private void write(String date) {
        boolean taken = spot.type(date, shown, Value.Date::new);
        if (!taken && !date.equals(shown.text())) {
            Optional<String> standard = WrittenDate.of(date).map(WrittenDate::standard);
            standard.ifPresent(text -> spot.write(new Value.Date(text)));
        }
    }
}
