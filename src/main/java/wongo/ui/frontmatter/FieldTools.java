package wongo.ui.frontmatter;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FieldPath.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/// What may be done with a field as a whole.
///
/// @param pane that shows it
record FieldTools(FieldsPane pane, FormRow row, ResourceBundle words) {
    void fill(MenuButton menu) {
        FieldPath path = row.path();
        MenuItem up = item("move-up", () -> pane.perform(new FieldEdit.Move(path, -1)));
        up.setAccelerator(KeyCombination.valueOf("Alt+Up"));
        MenuItem down = item("move-down", () -> pane.perform(new FieldEdit.Move(path, 1)));
        down.setAccelerator(KeyCombination.valueOf("Alt+Down"));
        List<MenuItem> items = new ArrayList<>();
        if (path.last().orElseThrow() instanceof Step.Key) {
            items.add(item("rename", () -> pane.rename(path)));
        }
        items.addAll(List.of(up, down));
        if (row.isGroup()) {
            items.add(item("fold", () -> pane.fold(path)));
        }
        items.add(item("remove", () -> pane.remove(path)));
        menu.getItems().setAll(items);
    }

    private MenuItem item(String name, Runnable deed) {
        MenuItem item = new MenuItem(words.getString("ui.field-tools." + name));
        item.setId("field-tools-" + name);
        item.setOnAction(_ -> deed.run());
        return item;
    }
}
