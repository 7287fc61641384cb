package wongo.ui;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.stream.IntStream;

/// Makes menus of actions. An item that would do nothing is grey while its menu is open; its keys
/// always ask the action.
final class ActionMenus {
    /// Stands for a line between items.
    static final String LINE = "-";

    private final Actions actions;
    private final Words words;

    ActionMenus(Actions actions, Words words) {
        this.actions = actions;
        this.words = words;
    }

    MenuBar bar(Menu... menus) {
        MenuBar bar = new MenuBar(menus);
        bar.setId("menu-bar");
        return bar;
    }

    /// @param id the key of its name: `ui.menu.<id>`
    Menu menu(String id, List<String> items) {
        Menu menu = new Menu(words.of("ui.menu." + id));
        menu.setId("menu-" + id);
        menu.setMnemonicParsing(true);
        for (String item : items) {
            menu.getItems()
                    .add(
                            item.equals(LINE)
                                    ? new SeparatorMenuItem()
                                    : item(actions.get(item), words));
        }
        menu.setOnShowing(showing -> menu.getItems().forEach(this::ask));
        menu.setOnHidden(hidden -> menu.getItems().forEach(item -> item.setDisable(false)));
        return menu;
    }

    static MenuItem item(Action action, Words words) {
        MenuItem item = made(action, words);
        item.setUserData(action);
        action.icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
        action.keys().ifPresent(item::setAccelerator);
        return item;
    }

    private static MenuItem made(Action action, Words words) {
        if (action.deed() instanceof Switch(BooleanProperty on)) {
            CheckMenuItem item = new CheckMenuItem(action.name(words));
            item.selectedProperty().bindBidirectional(on);
            return item;
        }
        MenuItem item = new MenuItem(action.name(words));
        item.setOnAction(chosen -> action.deed().run());
        return item;
    }

    /// The ids of a family of actions: its name with numbers from 1 behind.
    static List<String> numbered(String name, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> name + i).toList();
    }

    /// The name of a menu without its mnemonic.
    static String plain(String name) {
        return name.replaceFirst("\\(_.\\)", "").replaceFirst("_", "");
    }

    private void ask(MenuItem item) {
        if (item.getUserData() instanceof Action action) {
            item.setDisable(!action.deed().applies());
        }
    }
}
