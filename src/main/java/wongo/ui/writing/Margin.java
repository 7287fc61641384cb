package wongo.ui.writing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import wongo.article.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands to the left of a row: a bullet, a number, the box of a task, the bar of a quote, the
/// room that an item's further rows are indented by, the sign by which a heading's section is
/// folded, or nothing.
final class Margin {
    /// The class by which the style sheet and others know what stands in a margin.
    static final String NAME = "margin";

    private static final double STEP = 26;
    private static final List<String> BULLETS = List.of("•", "◦", "▪");

    private Margin() {}

    /// @param scale how large the text is, as a share of the usual
    static Optional<Node> of(RowStyle style, double scale, NoteNumbers notes) {
        if (style.fold() instanceof Fold.Away) {
            return Optional.empty();
        }
        Node margin =
                switch (style.kind()) {
                    case Kind.Heading _ when style.starts() -> new FoldMargin(style.fold());
                    case Kind.Item item -> room(item.depth(), style, scale);
                    case Kind.Continued(int depth) -> room(depth, style, scale);
                    case Kind.Meaning _ -> room(1, style, scale);
                    case Kind.Note(String label) -> note(notes.note(label), style, scale);
                    case Kind.Quote(String look) when RowStyle.QUOTES.contains(look) ->
                            sized(new StackPane(), "none", style, 0);
                    case Kind.Code(String language) when style.namesLanguage() ->
                            new LanguageMargin(language);
                    case Kind.Quote _ -> sized(new StackPane(), "bar", style, STEP * scale);
                    default -> sized(new StackPane(), "none", style, 0);
                };
        margin.getStyleClass().add(NAME);
        return Optional.of(margin);
    }

    private static String marker(Kind.Item item) {
        return item.marker() == Kind.Marker.NUMBER
                ? item.number() + "."
                : BULLETS.get(Math.floorMod(item.depth() - 1, BULLETS.size()));
    }

    private static Node sign(Kind.Item item) {
        Label sign = new Label(marker(item));
        sign.getStyleClass().add(item.marker() == Kind.Marker.NUMBER ? "number" : "bullet");
        return sign;
    }

    private static Node box(Kind.Item item) {
        boolean done = item.marker() == Kind.Marker.DONE;
        FontIcon icon =
                new FontIcon(
                        done ? "mdi2c-checkbox-marked-outline" : "mdi2c-checkbox-blank-outline");
        StackPane box = new StackPane(icon);
        box.getStyleClass().addAll(TaskBoxes.BOX, done ? "done" : "to-do");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return box;
    }

    private static Node room(int depth, RowStyle style, double scale) {
        StackPane room = new StackPane();
        if (style.kind() instanceof Kind.Item item && style.starts()) {
            room.getChildren().add(item.marker().isBox() ? box(item) : sign(item));
        }
        return sized(room, "marker", style, scale * STEP * Math.max(1, depth));
    }

    /// The number of a footnote, raised as where it is referred to.
    private static Node note(Label sign, RowStyle style, double scale) {
        StackPane room = new StackPane();
        if (style.starts()) {
            room.getChildren().add(sign);
        }
        return sized(room, "marker", style, STEP * scale);
    }

    private static Node sized(StackPane margin, String name, RowStyle style, double width) {
        List<String> classes = new ArrayList<>(style.classes());
        classes.replaceAll(edge -> name + "-" + edge);
        margin.getStyleClass().add(name);
        margin.getStyleClass().addAll(classes);
        margin.setAlignment(Pos.TOP_RIGHT);
        margin.setMinWidth(width);
        margin.setPrefWidth(width);
        margin.setMaxWidth(Region.USE_PREF_SIZE);
        return margin;
    }
}
