package wongo.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import wongo.article.Mark;
import wongo.editing.HighlightStyle;
import wongo.ui.writing.Ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The highlights of the open post, each as a letter that looks like it.
final class HighlightBar extends HBox {
    private final ActionButtons buttons;
    private final Words words;
    private List<HighlightStyle> shown = List.of();

    HighlightBar(ActionButtons buttons, Words words) {
        this.buttons = buttons;
        this.words = words;
        setId("highlights-bar");
        getStyleClass().add("highlight-bar");
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
        getChildren().setAll(made);
    }

    private Button button(int number, HighlightStyle style) {
        Button button = buttons.button("highlight-" + number);
        Label swatch = new Label(words.of("ui.highlight.letter"));
        swatch.getStyleClass().add("swatch");
        swatch.setStyle(css(style));
        button.setGraphic(swatch);
        return button;
    }

    private static String css(HighlightStyle style) {
        StringBuilder css = new StringBuilder();
        for (Mark mark : style.marks()) {
            Optional<String> declaration =
                    switch (mark) {
                        case Mark.Color(String value) ->
                                Ink.ofText(value).map(ink -> "-fx-text-fill:" + ink.paint() + ";");
                        case Mark.Background(String value) ->
                                Ink.ofBackground(value)
                                        .map(ink -> "-fx-background-color:" + ink.paint() + ";");
                        case Mark.Bold _ -> Optional.of("-fx-font-weight:bold;");
                        default -> Optional.empty();
                    };
            declaration.ifPresent(css::append);
        }
        return css.toString();
    }
}
