package wongo.ui.writing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polyline;

/// A rule, drawn in the eight styles that Tistory has; a plain line where the source names none of
/// them.
final class RulePane extends StackPane {
    private static final double WIDTH = 64;
    private static final double HEIGHT = 60;
    private static final int TEETH = 8;
    private static final double TOOTH = WIDTH / TEETH;
    private static final int DOTS = 3;
    private static final double DOT = 4;
    private static final double SIGN = 10;

    RulePane(String style) {
        getStyleClass().add("rule");
        getChildren()
                .add(
                        switch (style) {
                            case "style1" -> dots();
                            case "style2" -> stroke("rule-bar", WIDTH, 3);
                            case "style3" -> zigzag();
                            case "style4" -> stroke("rule-upright", 2, HEIGHT);
                            case "style5" -> line("rule-dark");
                            case "style7" -> around("rule-diamond");
                            case "style8" -> around("rule-circle");
                            default -> line("rule-light");
                        });
    }

    /// Sized here and not by the style sheet, which comes too late for the row to grow.
    private static Region stroke(String name, double width, double height) {
        Region region = new Region();
        region.getStyleClass().add(name);
        region.setMinSize(width, height);
        region.setPrefSize(width, height);
        region.setMaxSize(width, height);
        return region;
    }

    private static Region line(String name) {
        Region line = stroke(name, 0, 1);
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }

    private static Node dots() {
        HBox dots = new HBox();
        dots.getStyleClass().add("rule-dots");
        dots.setAlignment(Pos.CENTER);
        for (int i = 0; i < DOTS; i++) {
            dots.getChildren().add(stroke("rule-dot", DOT, DOT));
        }
        return dots;
    }

    private static Node zigzag() {
        Polyline zigzag = new Polyline();
        for (int i = 0; i <= TEETH; i++) {
            zigzag.getPoints().addAll(i * TOOTH, i % 2 == 0 ? TOOTH : 0);
        }
        zigzag.getStyleClass().add("rule-zigzag");
        return zigzag;
    }

    /// A line with a sign in its middle.
    private static Node around(String sign) {
        HBox row = new HBox(line("rule-light"), stroke(sign, SIGN, SIGN), line("rule-light"));
        row.getStyleClass().add("rule-around");
        row.setAlignment(Pos.CENTER);
        HBox.setHgrow(row.getChildren().getFirst(), Priority.ALWAYS);
        HBox.setHgrow(row.getChildren().getLast(), Priority.ALWAYS);
        return row;
    }
}
