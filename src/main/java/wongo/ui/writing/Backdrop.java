package wongo.ui.writing;

import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

import wongo.text.Span;

/// The colour behind a stretch of a flow's letters: a shape that follows their layout. (The area
/// draws backgrounds of its own paragraphs itself; flows outside of it have none.)
final class Backdrop {
    private Backdrop() {}

    /// @param paint as CSS
    static void lay(TextFlow flow, Span stretch, String paint) {
        Path shape = new Path();
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        shape.getStyleClass().add("backdrop");
        shape.setStyle("-fx-fill: " + paint + "; -fx-stroke: transparent");
        flow.getChildren().addFirst(shape);
        flow.layoutBoundsProperty()
                .subscribe(
                        () ->
                                shape.getElements()
                                        .setAll(
                                                flow.getRangeShape(
                                                        stretch.start(), stretch.end(), false)));
    }
}
