package wongo.ui.writing;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import wongo.article.Kind;

import java.util.ArrayList;
import java.util.List;

/// What stands to the left of a row: a bullet, a number, the bar of a quote, the room that an
/// item's further rows are indented by, or the sign by which a heading's section is folded.
final class Margin {
    private static final double STEP = 26;
    private static final List<String> BULLETS = List.of("•", "◦", "▪");

    private Margin() {}

    static @Nullable Node of(RowStyle style) {
        if (style.fold() instanceof Fold.Away) {
            return null;
        }
        return switch (style.kind()) {
            case Kind.Heading _ -> style.starts() ? new FoldMargin(style.fold()) : null;
            case Kind.Item item -> room(item.depth(), style, style.starts() ? marker(item) : "");
            case Kind.Continued(int depth) -> room(depth, style, "");
            case Kind.Quote(String look) when RowStyle.QUOTES.contains(look) -> null;
            case Kind.Quote _ -> bar(style);
            case Kind.Code(String language) when style.namesLanguage() ->
                    new LanguageMargin(language);
            default -> null;
        };
    }

    private static String marker(Kind.Item item) {
        return item.marker() == Kind.Marker.NUMBER
                ? item.number() + "."
                : BULLETS.get(Math.floorMod(item.depth() - 1, BULLETS.size()));
    }

    private static Node room(int depth, RowStyle style, String marker) {
        Label label = new Label(marker);
        label.getStyleClass()
                .addAll(
                        Character.isDigit(marker.isEmpty() ? ' ' : marker.charAt(0))
                                ? "number"
                                : "bullet");
        return sized(new StackPane(label), "marker", style, STEP * Math.max(1, depth));
    }

    private static Node bar(RowStyle style) {
        return sized(new StackPane(), "bar", style, STEP);
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
