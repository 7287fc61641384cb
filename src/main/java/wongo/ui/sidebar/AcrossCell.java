package wongo.ui.sidebar;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import wongo.ui.sidebar.AcrossRow.Kind;

import java.util.List;
import java.util.Map;

/// A line of what was found in all posts.
final class AcrossCell extends ListCell<AcrossRow> {
    private static final Map<Kind, PseudoClass> LOOKS =
            Map.of(
                    Kind.POST, PseudoClass.getPseudoClass("heading"),
                    Kind.BEFORE, PseudoClass.getPseudoClass("before"),
                    Kind.AFTER, PseudoClass.getPseudoClass("after"));
    private static final double MARGINS = 30;

    private final Text before = new Text();
    private final Text found = new Text();
    private final Text after = new Text();
    private final TextFlow flow = new TextFlow(before, found, after);

    AcrossCell() {
        List.of(before, found, after).forEach(part -> part.getStyleClass().add("across-text"));
        found.getStyleClass().add("found");
        flow.maxWidthProperty().bind(widthProperty().subtract(MARGINS));
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(AcrossRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean shows = !empty && row != null;
        LOOKS.forEach((kind, look) -> pseudoClassStateChanged(look, shows && row.kind() == kind));
        boolean isHead = shows && row.kind() == Kind.POST;
        setText(isHead ? row.text().toString() : null);
        setGraphic(shows && !isHead ? flow : null);
        if (shows) {
            before.setText(row.text().before());
            found.setText(row.text().found());
            after.setText(row.text().after());
            setAccessibleText(row.text().toString());
        }
    }

    /// As high as the words are on all their lines.
    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        return getGraphic() == flow
                ? insets + flow.prefHeight(getWidth() - MARGINS)
                : super.computePrefHeight(width);
    }
}
