package wongo.ui.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import wongo.article.HighlightStyle;
import wongo.review.Contrast;

import java.util.ResourceBundle;

/// A style in the panel's list: its number, its name in its own looks, a sign where it is hard to
/// read.
final class StyleCell extends ListCell<HighlightStyle> {
    private final Label number = new Label();
    private final Label name = new Label();
    private final FontIcon warning = new FontIcon(MaterialDesignA.ALERT_OUTLINE);
    private final HBox row;
    private final StyleNames names;

    StyleCell(ResourceBundle words) {
        names = new StyleNames(words);
        number.getStyleClass().add("style-number");
        name.getStyleClass().add("phrase");
        warning.getStyleClass().add("warning");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = new HBox(number, name, space, warning);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("style-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(HighlightStyle style, boolean empty) {
        super.updateItem(style, empty);
        setGraphic(empty || style == null ? null : row);
        if (style != null && !empty) {
            number.setText(Integer.toString(getIndex() + 1));
            name.setText(names.of(style));
            name.setStyle(Swatch.css(style));
            warning.setVisible(Contrast.of(style).filter(Contrast::isReadable).isEmpty());
            setAccessibleText(number.getText() + " " + name.getText());
        }
    }
}
