package wongo.ui.writing;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// The language of a block of code, at the right of the room above its first row. It takes no room
/// of its own.
final class LanguageMargin extends Pane {
    private static final double INDENT = 16;
    private static final double ABOVE = 9;

    private final Label language;

    LanguageMargin(String name) {
        language = new Label(name);
        language.setManaged(false);
        language.setMouseTransparent(true);
        getStyleClass().add("language-margin");
        getChildren().add(language);
        setMinWidth(0);
        setPrefWidth(0);
        setMaxWidth(0);
        parentProperty()
                .subscribe(
                        parent -> {
                            if (parent instanceof Region row) {
                                row.widthProperty().subscribe(_ -> requestLayout());
                            }
                        });
    }

    @Override
    protected void layoutChildren() {
        double width = language.prefWidth(-1);
        double height = language.prefHeight(width);
        for (Node beside : getParent().getChildrenUnmodifiable()) {
            if (beside instanceof TextFlow text) {
                double right = text.getLayoutX() + text.getWidth() - getLayoutX() - INDENT;
                double top = text.getLayoutY() - getLayoutY() + ABOVE;
                language.resizeRelocate(right - width, top, width, height);
            }
        }
    }
}
