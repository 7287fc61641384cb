package wongo.ui.sidebar;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;

import wongo.article.Section;
import wongo.review.Skim;
import wongo.ui.palette.Swatch;

/// A heading, or a phrase that looks as it does in the text.
final class SkimCell extends ListCell<SkimRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double MARGINS = 34;

    private final Label phrase = new Label();

    SkimCell() {
        phrase.getStyleClass().add("phrase");
        phrase.setWrapText(true);
        phrase.maxWidthProperty().bind(widthProperty().subtract(MARGINS));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(SkimRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean shows = !empty && row != null;
        pseudoClassStateChanged(HEADING, shows && row.phrase().isEmpty());
        setText(shows ? row.section().map(Section::title).orElse(null) : null);
        setGraphic(shows && row.phrase().isPresent() ? phrase : null);
        if (shows) {
            row.phrase().ifPresent(this::show);
        }
    }

    /// As high as the phrase is on all its lines.
    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        return getGraphic() == phrase
                ? insets + phrase.prefHeight(getWidth() - MARGINS)
                : super.computePrefHeight(width);
    }

    private void show(Skim.Phrase shown) {
        phrase.setText(shown.text());
        phrase.setStyle(Swatch.css(shown.style()));
        setAccessibleText(shown.text());
    }
}
