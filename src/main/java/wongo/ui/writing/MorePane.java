package wongo.ui.writing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import wongo.article.Atom;

/// The switch of what a reader opens and closes, with both of its labels: what it hides stands open
/// below it.
final class MorePane extends HBox {
    MorePane(Atom.More more) {
        getStyleClass().add("more");
        setAlignment(Pos.CENTER_LEFT);
        Label open = new Label(more.open(), new FontIcon("mdi2c-chevron-down"));
        open.getStyleClass().add("open");
        Region between = new Region();
        setHgrow(between, Priority.ALWAYS);
        getChildren().addAll(open, between);
        if (!more.close().isBlank()) {
            Label close = new Label(more.close(), new FontIcon("mdi2c-chevron-up"));
            close.getStyleClass().add("close");
            getChildren().add(close);
        }
    }
}
