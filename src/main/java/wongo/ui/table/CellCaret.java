package wongo.ui.table;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;

import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The caret and what is selected of a cell's text: shapes in the flows, which do not take part in
/// their layout.
final class CellCaret {
    private static final Duration HALF = Duration.millis(500);

    private final Path caret = shape("cell-caret");
    private final List<Path> shades = new ArrayList<>();
    private final Timeline blink =
            new Timeline(
                    new KeyFrame(Duration.ZERO, _ -> caret.setOpacity(1)),
                    new KeyFrame(HALF, _ -> caret.setOpacity(0)),
                    new KeyFrame(HALF.multiply(2)));

    CellCaret() {
        blink.setCycleCount(Animation.INDEFINITE);
        caret.sceneProperty().subscribe(scene -> blinkIn(scene != null));
    }

    private static Path shape(String style) {
        Path path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().add(style);
        return path;
    }

    private void blinkIn(boolean scene) {
        if (scene) {
            blink.playFromStart();
        } else {
            blink.stop();
        }
    }

    void show(TextFlow flow, int offset) {
        caret.getElements().setAll(Flows.caretShape(flow, offset));
        flow.getChildren().add(caret);
    }

    /// Shades a stretch of a line, behind its letters.
    void shade(TextFlow flow, Span stretch) {
        Path shade = shape("cell-selection");
        shade.getElements().setAll(flow.getRangeShape(stretch.start(), stretch.end(), false));
        flow.getChildren().addFirst(shade);
        shades.add(shade);
    }

    void hide() {
        take(caret);
        shades.forEach(CellCaret::take);
        shades.clear();
    }

    private static void take(Node shape) {
        if (shape.getParent() instanceof TextFlow flow) {
            flow.getChildren().remove(shape);
        }
    }
}
