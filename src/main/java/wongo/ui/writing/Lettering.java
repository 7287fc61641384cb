package wongo.ui.writing;

import javafx.beans.binding.Bindings;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Shear;

import org.fxmisc.richtext.TextExt;

import wongo.article.Kind;
import wongo.article.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the nodes that show text in its marks, and dresses the paragraphs that they stand in.
final class Lettering {
    private static final double SLANT = -0.2;

    private final Typeface typeface;

    Lettering(Typeface typeface) {
        this.typeface = typeface;
    }

    Node text(String letters, MarkStyle style) {
        TextExt text = new TextExt(letters);
        text.setTextOrigin(VPos.TOP);
        text.getStyleClass().add("text");
        List<String> css = new ArrayList<>();
        style.marks().forEach(mark -> mark(text, mark, css));
        if (style.part() == MarkStyle.Part.COMPOSED) {
            text.getStyleClass().add("composed");
        }
        if (style.isSlanted()) {
            slant(text);
        }
        if (!css.isEmpty()) {
            text.setStyle(String.join(";", css));
        }
        return text;
    }

    void dress(TextFlow paragraph, RowStyle style) {
        paragraph.getStyleClass().addAll(style.classes());
        align(paragraph, style.kind());
        FoldSigns.dress(paragraph, style);
        if (style.kind() instanceof Kind.Code) {
            paragraph.setStyle("-fx-font-family: '" + typeface.code() + "'");
        }
    }

    static void align(TextFlow paragraph, Kind kind) {
        Optional<Kind.Align> align =
                switch (kind) {
                    case Kind.Paragraph(Kind.Align of) -> Optional.of(of);
                    case Kind.Heading heading -> Optional.of(heading.align());
                    case Kind.Quote(String style) when style.equals("style1") ->
                            Optional.of(Kind.Align.CENTER);
                    case Kind.Caption _, Kind.Object _ -> Optional.of(Kind.Align.CENTER);
                    default -> Optional.empty();
                };
        align.ifPresent(of -> align(paragraph, of));
    }

    static void align(TextFlow paragraph, Kind.Align align) {
        paragraph.setTextAlignment(
                switch (align) {
                    case START -> TextAlignment.LEFT;
                    case CENTER -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                    case JUSTIFY -> TextAlignment.JUSTIFY;
                });
    }

    private void mark(TextExt text, Mark mark, List<String> css) {
        switch (mark) {
            case Mark.Bold _ -> text.getStyleClass().add("bold");
            case Mark.Italic _ -> text.getStyleClass().add("italic");
            case Mark.Underline _ -> text.setUnderline(true);
            case Mark.Strike _ -> text.setStrikethrough(true);
            case Mark.Code _ -> {
                text.getStyleClass().add("code");
                css.add("-fx-font-family: '" + typeface.code() + "'");
            }
            case Mark.Sub _ -> {
                text.getStyleClass().add("sub");
                text.setTranslateY(4);
            }
            case Mark.Sup _ -> {
                text.getStyleClass().add("sup");
                text.setTranslateY(-6);
            }
            case Mark.Link _ -> text.getStyleClass().add("link");
            case Mark.Color(String value) ->
                    Ink.ofText(value).ifPresent(ink -> css.add("-fx-fill: " + ink.paint()));
            case Mark.Background(String value) ->
                    Ink.ofBackground(value)
                            .ifPresent(ink -> css.add("-rtfx-background-color: " + ink.paint()));
            case Mark.FontSize(String value) ->
                    FontSize.of(value)
                            .ifPresent(share -> css.add("-fx-font-size: " + share + "em"));
            case Mark.Unknown _ -> text.getStyleClass().add("unknown");
        }
    }

    /// Slants letters about their baseline.
    private static void slant(TextExt text) {
        Shear shear = new Shear(SLANT, 0);
        shear.pivotYProperty()
                .bind(Bindings.createDoubleBinding(text::getBaselineOffset, text.fontProperty()));
        text.getTransforms().setAll(shear);
    }
}
