package wongo.ui.frontmatter;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;

import wongo.editing.Session;

import java.util.List;
import java.util.ResourceBundle;

/// What the right button offers in a field. It takes the place of JavaFX's own, whose undo is the
/// field's.
final class FieldMenu extends ContextMenu {
    FieldMenu(TextInputControl control, Session session, ResourceBundle words) {
        MenuItem undo = item(words, "undo", session::undo);
        MenuItem redo = item(words, "redo", session::redo);
        MenuItem cut = item(words, "cut", control::cut);
        MenuItem copy = item(words, "copy", control::copy);
        MenuItem paste = item(words, "paste", control::paste);
        getItems().addAll(undo, redo, new SeparatorMenuItem(), cut, copy, paste);
        getItems().add(item(words, "select-all", control::selectAll));
        setOnShowing(
                showing -> {
                    undo.setDisable(!session.canUndo());
                    redo.setDisable(!session.canRedo());
                    boolean nothing = control.getSelectedText().isEmpty();
                    List.of(cut, copy).forEach(item -> item.setDisable(nothing));
                });
    }

    private static MenuItem item(ResourceBundle words, String name, Runnable deed) {
        MenuItem item = new MenuItem(words.getString("ui.field-menu." + name));
        item.setOnAction(chosen -> deed.run());
        return item;
    }
}
