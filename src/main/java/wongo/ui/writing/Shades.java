package wongo.ui.writing;

import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

import wongo.text.Span;

import java.util.List;

/// Shapes behind the letters of a flow of text.
enum Shades {
    /// What is looked through.
    SCOPE("found-scope"),
    MATCH("found"),
    HERE(Shades.CURRENT);

    static final String CURRENT = "found-current";

    private static final String SHADE = "shade";

    private final String styleClass;

    Shades(String styleClass) {
        this.styleClass = styleClass;
    }

    /// Lays a shade behind stretches of the text, above other shades and backgrounds.
    void on(TextFlow flow, List<Span> stretches) {
        if (stretches.isEmpty()) {
            return;
        }
        Path shade = new Path();
        shade.setManaged(false);
        shade.setMouseTransparent(true);
        shade.getStyleClass().addAll(SHADE, styleClass);
        for (Span span : stretches) {
            shade.getElements().addAll(flow.getRangeShape(span.start(), span.end(), false));
        }
        flow.getChildren().add(lowest(flow), shade);
        shade.applyCss();
    }

    /// The place of the first child that is laid out: what stands before are shapes.
    static int lowest(TextFlow flow) {
        int at = 0;
        while (at < flow.getChildren().size() && !flow.getChildren().get(at).isManaged()) {
            at++;
        }
        return at;
    }

    /// Takes every shade away from what stands in a node.
    static void clear(Node within) {
        for (Node shade : within.lookupAll("." + SHADE)) {
            if (shade.getParent() instanceof TextFlow flow) {
                flow.getChildren().remove(shade);
            }
        }
    }
}
