package wongo.ui.frontmatter;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import wongo.article.Value;

/// The head of a field with fields in it, which have lines of their own: it adds one more.
final class GroupEditor implements FieldEditor {
    private final HBox node;

    GroupEditor(String id, String adds, Runnable add) {
        Button more = new Button(adds, new FontIcon(MaterialDesignP.PLUS));
        more.setId(id);
        more.getStyleClass().add("flat");
        more.setOnAction(_ -> add.run());
        node = new HBox(more);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Value value) {}
}
