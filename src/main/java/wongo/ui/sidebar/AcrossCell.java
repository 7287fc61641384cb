package wongo.ui.sidebar;

import javafx.css.PseudoClass;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import wongo.ui.sidebar.AcrossRow.Kind;

import java.util.List;
import java.util.Map;

/// A line of what was found in all posts.
final class AcrossCell extends WrappedCell<AcrossRow> {
    private static final Map<Kind, PseudoClass> LOOKS =
            Map.of(
                    Kind.POST, PseudoClass.getPseudoClass("heading"),
                    Kind.BEFORE, PseudoClass.getPseudoClass("before"),
                    Kind.AFTER, PseudoClass.getPseudoClass("after"));

    private final Text before = new Text();
    private final Text found = new Text();
    private final Text after = new Text();
    private final TextFlow flow;

    AcrossCell() {
        this(new TextFlow());
    }

    private AcrossCell(TextFlow flow) {
        super(flow);
        this.flow = flow;
        flow.getChildren().addAll(before, found, after);
        List.of(before, found, after).forEach(part -> part.getStyleClass().add("across-text"));
        found.getStyleClass().add("found");
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
}
