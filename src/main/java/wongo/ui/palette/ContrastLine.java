package wongo.ui.palette;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import wongo.article.Color;
import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.review.Contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/// How well a style can be read on white and on its own background, and the nearest colour that can
/// be where it cannot.
final class ContrastLine extends VBox {
    private final FlowPane ratios = new FlowPane();
    private final Button nearest = new Button();
    private final Phrases phrases;
    private final BiConsumer<HighlightStyle, HighlightStyle> taken;

    /// @param taken is told a style and what becomes of it with the nearest colour
    ContrastLine(Phrases phrases, BiConsumer<HighlightStyle, HighlightStyle> taken) {
        this.phrases = phrases;
        this.taken = taken;
        getStyleClass().add("contrast");
        ratios.setId("palette-contrast");
        ratios.getStyleClass().add("ratios");
        nearest.setId("palette-nearest");
        nearest.setMaxWidth(Double.MAX_VALUE);
        nearest.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(ratios, nearest);
    }

    void show(HighlightStyle style) {
        Optional<Contrast> contrast = Contrast.of(style);
        List<Node> shown = new ArrayList<>();
        contrast.ifPresent(
                found -> {
                    shown.add(ratio("ui.contrast.white", found.ratios().getFirst()));
                    if (found.ratios().size() > 1) {
                        shown.add(ratio("ui.contrast.background", found.ratios().getLast()));
                    }
                });
        ratios.getChildren().setAll(shown);
        Optional<HighlightStyle> better =
                contrast.filter(found -> !found.isReadable())
                        .flatMap(found -> better(style, found));
        nearest.setVisible(better.isPresent());
        nearest.setManaged(better.isPresent());
        better.ifPresent(
                next -> {
                    String colour = next.color().or(next::background).orElse("");
                    nearest.setText(phrases.of("ui.contrast.nearest", colour));
                    nearest.setGraphic(Swatch.of(next, phrases.of("ui.highlight.letter")));
                    nearest.setOnAction(press -> taken.accept(style, next));
                });
    }

    /// With a colour that can be read or, where the style has none, with a background on which
    /// black letters can.
    private static Optional<HighlightStyle> better(HighlightStyle style, Contrast contrast) {
        return style.color().isPresent()
                ? contrast.nearest().map(Color::hex).map(Mark.Color::new).map(style::with)
                : contrast.nearestGround()
                        .map(Color::hex)
                        .map(Mark.Background::new)
                        .map(style::with);
    }

    private Label ratio(String key, double ratio) {
        boolean readable = ratio >= Contrast.READABLE;
        // What is not enough is not rounded up to it.
        double shown = readable ? ratio : Math.min(ratio, Contrast.READABLE - 0.01);
        String number = String.format(Locale.ROOT, "%.2f", shown);
        Label label = new Label(phrases.of(key, number));
        label.setGraphic(
                new FontIcon(readable ? MaterialDesignC.CHECK : MaterialDesignA.ALERT_OUTLINE));
        label.getStyleClass().add(readable ? "readable" : "unreadable");
        return label;
    }
}
