package wongo.ui.sidebar;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import wongo.article.Section;
import wongo.review.Skim;
import wongo.ui.palette.Swatch;

/// A heading, or a phrase that looks as it does in the text.
final class SkimCell extends WrappedCell<SkimRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Label phrase;

    SkimCell() {
        this(new Label());
    }

    private SkimCell(Label phrase) {
        super(phrase);
        this.phrase = phrase;
        phrase.getStyleClass().add("phrase");
        phrase.setWrapText(true);
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

    private void show(Skim.Phrase shown) {
        phrase.setText(shown.text());
        phrase.setStyle(Swatch.css(shown.style()));
        setAccessibleText(shown.text());
    }
}
