package wongo.ui.palette;

import javafx.scene.control.Label;

import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.ui.writing.Ink;

import java.util.Optional;

/// Text that looks like a highlight.
public final class Swatch {
    private Swatch() {}

    public static Label of(HighlightStyle style, String text) {
        Label swatch = new Label(text);
        swatch.getStyleClass().add("swatch");
        swatch.setStyle(css(style));
        return swatch;
    }

    /// The looks as a style of the style sheet language.
    public static String css(HighlightStyle style) {
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
