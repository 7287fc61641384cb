package wongo.ui.frontmatter;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;

import wongo.article.Value;

import java.util.ResourceBundle;

/// A value that can be shown only as it is written.
final class RawEditor implements FieldEditor {
    private final TextArea area;

    RawEditor(TextArea area, ResourceBundle words) {
        this.area = area;
        area.setEditable(false);
        area.getStyleClass().add("source");
        area.setTooltip(new Tooltip(words.getString("ui.front-matter.as-written")));
    }

    @Override
    public Node node() {
        return area;
    }

    @Override
    public void show(Value value) {
        area.setText(value.text());
    }
}
