package wongo.ui.preview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ResourceBundle;

/// What stands in place of a preview that was given up.
final class StoppedNote extends VBox {
    StoppedNote(ResourceBundle words, Runnable start) {
        Label line = new Label(words.getString("ui.preview.stopped"));
        line.setWrapText(true);
        Button again = new Button(words.getString("ui.preview.restart"));
        again.setId("preview-restart");
        again.setOnAction(pressed -> start.run());
        getStyleClass().add("preview-stopped");
        setAlignment(Pos.CENTER);
        getChildren().addAll(line, again);
    }
}
