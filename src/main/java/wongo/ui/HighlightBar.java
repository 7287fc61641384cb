package wongo.ui;

import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

import wongo.article.HighlightStyle;
import wongo.ui.palette.StyleNames;
import wongo.ui.palette.Swatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The highlights of the palette, each as a letter that looks like it; the palette; the brush that
/// takes looks from one text to another.
final class HighlightBar extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final HBox swatches = new HBox();
    private final ActionButtons buttons;
    private final Words words;
    private final StyleNames names;
    private List<HighlightStyle> shown = List.of();

    HighlightBar(ActionButtons buttons, Words words, FormatPainter painter) {
        this.buttons = buttons;
        this.words = words;
        names = new StyleNames(words.bundle());
        setId("highlights-bar");
        getStyleClass().add("highlight-bar");
        swatches.getStyleClass().add("highlight-bar");
        getChildren().addAll(swatches, buttons.button("edit-palette"), brush(painter));
    }

    void show(List<HighlightStyle> styles) {
        if (styles.equals(shown)) {
            return;
        }
        shown = List.copyOf(styles);
        List<Node> made = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            made.add(button(i + 1, shown.get(i)));
        }
        swatches.getChildren().setAll(made);
    }

    /// Shows which of them the next letter would be painted in.
    void mark(Optional<Integer> index) {
        List<Node> made = swatches.getChildren();
        for (int i = 0; i < made.size(); i++) {
            made.get(i).pseudoClassStateChanged(CURRENT, index.equals(Optional.of(i)));
        }
    }

    private Button button(int number, HighlightStyle style) {
        Button button = buttons.button("highlight-" + number);
        button.setGraphic(Swatch.of(style, words.of("ui.highlight.letter")));
        String tip = names.of(style) + " · " + button.getTooltip().getText();
        button.setTooltip(ActionButtons.tooltip(tip));
        button.setAccessibleText(tip);
        return button;
    }

    /// A click paints one text, a double click or one with Shift as many as follow.
    private ToggleButton brush(FormatPainter painter) {
        ToggleButton button = buttons.toggle("format-painter");
        painter.onProperty().subscribe(button::setSelected);
        button.addEventHandler(
                ActionEvent.ACTION,
                pressed -> Platform.runLater(() -> button.setSelected(painter.onProperty().get())));
        button.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    if (click.getClickCount() == 2 || click.isShiftDown()) {
                        painter.keep();
                    }
                });
        return button;
    }
}
