package wongo.ui.sidebar;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import wongo.article.Section;
import wongo.editing.Command;
import wongo.editing.Commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/// What keys and the menu of the outline do to the selected section.
final class OutlineKeys {
    /// @param id of the action that has its name
    /// @param keys the first is the one that the menu shows
    private record Deed(String id, Command command, List<KeyCombination> keys) {
        static Deed of(String id, Command command, String... keys) {
            return new Deed(
                    id,
                    command,
                    List.of(keys).stream().map(KeyCombination::keyCombination).toList());
        }
    }

    private static final List<Deed> DEEDS =
            List.of(
                    Deed.of("section-up", Commands.moveSectionUp(), "Alt+Up"),
                    Deed.of("section-down", Commands.moveSectionDown(), "Alt+Down"),
                    Deed.of(
                            "section-promote",
                            Commands.promoteSection(),
                            "Alt+Left",
                            "Shortcut+Open Bracket"),
                    Deed.of(
                            "section-demote",
                            Commands.demoteSection(),
                            "Alt+Right",
                            "Shortcut+Close Bracket"),
                    Deed.of("section-duplicate", Commands.duplicateSection(), "Shortcut+D"),
                    Deed.of("section-delete", Commands.deleteSection(), "Delete"));

    private final OutlinePane outline;
    private final ResourceBundle words;
    private final Map<MenuItem, Command> asked = new LinkedHashMap<>();

    OutlineKeys(OutlinePane outline, ResourceBundle words) {
        this.outline = outline;
        this.words = words;
    }

    void install(TreeView<OutlineRow> tree) {
        tree.addEventFilter(KeyEvent.KEY_PRESSED, key -> press(key, tree));
        tree.setContextMenu(menu(tree));
    }

    private void press(KeyEvent key, TreeView<OutlineRow> tree) {
        Optional<Section> section = selected(tree);
        if (section.isEmpty()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            outline.go(section.get());
        }
        for (Deed deed : DEEDS) {
            if (deed.keys().stream().anyMatch(keys -> keys.match(key))) {
                key.consume();
                outline.perform(section.get(), deed.command());
            }
        }
    }

    private ContextMenu menu(TreeView<OutlineRow> tree) {
        ContextMenu menu = new ContextMenu();
        menu.setId("outline-menu");
        MenuItem go = new MenuItem(words.getString("ui.outline.go"));
        go.setOnAction(chosen -> selected(tree).ifPresent(outline::go));
        menu.getItems().addAll(go, new SeparatorMenuItem());
        for (Deed deed : DEEDS) {
            MenuItem item = new MenuItem(words.getString("ui.action." + deed.id()));
            item.setId("outline-" + deed.id());
            item.setAccelerator(deed.keys().getFirst());
            item.setOnAction(
                    chosen ->
                            selected(tree).ifPresent(row -> outline.perform(row, deed.command())));
            asked.put(item, deed.command());
            menu.getItems().add(item);
        }
        menu.setOnShowing(showing -> ask(tree));
        return menu;
    }

    private void ask(TreeView<OutlineRow> tree) {
        Optional<Section> section = selected(tree);
        asked.forEach(
                (item, command) ->
                        item.setDisable(
                                section.filter(row -> outline.applies(row, command)).isEmpty()));
    }

    private static Optional<Section> selected(TreeView<OutlineRow> tree) {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
                .map(TreeItem::getValue)
                .map(OutlineRow::section);
    }
}
