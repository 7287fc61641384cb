package wongo.ui.frontmatter;

import javafx.event.EventHandler;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import wongo.article.Value;

import java.util.List;
import java.util.ResourceBundle;

/// A line of the form as it shows: the name, the editor with what is to be said about it, and what
/// else may be done.
final class FormLine {
    private static final double STEP = 18;

    private final FieldEditor editor;
    private final Label name;
    private final HBox names;
    private final Label note = new Label();
    private final VBox cell;
    private final MenuButton menu;
    private final ToggleButton same =
            new ToggleButton(null, new FontIcon(MaterialDesignL.LINK_VARIANT));
    private final HBox tools;

    /// @param id of the field, which the ids of the line's other controls end in
    FormLine(String id, String title, String key, FieldEditor editor, ResourceBundle words) {
        this.editor = editor;
        name = new Label(title);
        name.getStyleClass().add("field-name");
        name.setLabelFor(editor.node());
        name.setTooltip(new Tooltip(key));
        names = new HBox(name);
        note.setWrapText(true);
        note.setId(id + "-note");
        note.getStyleClass().add("field-note");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        note.visibleProperty().bind(note.managedProperty());
        cell = new VBox(editor.node(), note);
        menu = new MenuButton(null, new FontIcon(MaterialDesignD.DOTS_HORIZONTAL));
        menu.setId(id.replaceFirst("^field-", "field-menu-"));
        menu.getStyleClass().addAll("flat", "row-menu");
        menu.setAccessibleText(words.getString("ui.front-matter.field-menu"));
        menu.setTooltip(
                new Tooltip(words.getString("ui.front-matter.field-menu") + " (Alt+Enter)"));
        menu.setFocusTraversable(false);
        same.setId(id.replaceFirst("^field-", "same-as-"));
        same.getStyleClass().addAll("flat", "same-as");
        same.setVisible(false);
        same.managedProperty().bind(same.visibleProperty());
        tools = new HBox(same, menu);
        tools.getStyleClass().add("field-tools");
    }

    FieldEditor editor() {
        return editor;
    }

    MenuButton menu() {
        return menu;
    }

    /// The switch that has the field say the same as another; it shows where it is asked for.
    ToggleButton same() {
        return same;
    }

    void indent(int depth) {
        names.setPadding(new Insets(0, 0, 0, depth * STEP));
    }

    /// Puts a field for a new name in the place of the name.
    void name(Node field) {
        names.getChildren().setAll(field);
        field.requestFocus();
    }

    /// Shows the name again.
    void name() {
        names.getChildren().setAll(name);
    }

    void show(Value value, String said) {
        editor.show(value);
        note.setText(said);
    }

    void listen(EventHandler<KeyEvent> keys) {
        List.of(cell, names, tools)
                .forEach(part -> part.addEventFilter(KeyEvent.KEY_PRESSED, keys));
    }

    List<Node> nodes() {
        return List.of(names, cell, tools);
    }

    void layOut(int row) {
        int column = 0;
        for (Node node : nodes()) {
            GridPane.setConstraints(node, column, row);
            GridPane.setValignment(node, VPos.TOP);
            column++;
        }
    }
}
