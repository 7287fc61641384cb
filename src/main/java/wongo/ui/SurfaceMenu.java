package wongo.ui;

import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import wongo.ui.writing.WritingSurface;

import java.util.ArrayList;
import java.util.List;

/// The menu on the writing surface, at the mouse or, by Shift+F10 or the menu key, at the caret. It
/// offers what applies to what is selected, or to where the caret stands.
final class SurfaceMenu {
    private final WritingSurface surface;
    private final Words words;
    private final ContextMenu menu = new ContextMenu();

    SurfaceMenu(WritingSurface surface, Actions actions, Words words) {
        this.surface = surface;
        this.words = words;
        menu.setId("surface-menu");
        ActionMenus menus = new ActionMenus(actions, words);
        menu.getItems().addAll(clipboard());
        menu.getItems().add(new SeparatorMenuItem());
        for (String id : List.of("link", "unlink", "open-link", "go-to-note", "clear-formatting")) {
            menu.getItems().add(ActionMenus.item(actions.get(id), words));
        }
        menu.getItems()
                .addAll(
                        menus.menu("highlight", ActionMenus.numbered("highlight-", 9)),
                        new SeparatorMenuItem(),
                        kinds(menus),
                        ParagraphMenus.list(menus),
                        TableMenu.of(menus),
                        PictureMenu.of(menus),
                        new SeparatorMenuItem());
        for (String id : List.of("fold-section", "unfold-section")) {
            menu.getItems().add(ActionMenus.item(actions.get(id), words));
        }
        menu.setOnShowing(_ -> offer());
        listen();
    }

    /// Every item, those in menus too.
    List<MenuItem> items() {
        return menu.getItems();
    }

    private void listen() {
        surface.setContextMenu(menu);
        surface.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::take);
        surface.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.CONTEXT_MENU
                            || key.getCode() == KeyCode.F10 && key.isShiftDown()) {
                        showAtCaret();
                        key.consume();
                    }
                });
    }

    /// A mouse outside of what is selected takes the caret there first.
    private void take(ContextMenuEvent request) {
        if (request.isKeyboardTrigger()) {
            showAtCaret();
            request.consume();
            return;
        }
        surface.standAt(request.getX(), request.getY());
    }

    private void showAtCaret() {
        Bounds caret =
                surface.caretOnScreen()
                        .orElseGet(() -> surface.localToScreen(surface.getLayoutBounds()));
        menu.show(surface, caret.getMinX(), caret.getMaxY());
    }

    private List<MenuItem> clipboard() {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("cut", () -> surface.cut()));
        items.add(item("copy", () -> surface.copy()));
        items.add(item("paste", () -> surface.paste()));
        items.add(item("select-all", () -> surface.selectAll()));
        return items;
    }

    private MenuItem item(String id, Runnable deed) {
        MenuItem item = new MenuItem(words.of("ui.field-menu." + id));
        item.setId("surface-" + id);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private static Menu kinds(ActionMenus menus) {
        List<String> items = new ArrayList<>(List.of("paragraph"));
        items.addAll(ActionMenus.numbered("heading-", 4));
        items.addAll(List.of("quote", "code-block", "term", "meaning"));
        return menus.menu("kind", items);
    }

    private void offer() {
        boolean selected = surface.getSelection().getLength() > 0;
        MenuItem above = menu.getItems().getFirst();
        for (MenuItem item : menu.getItems()) {
            String id = String.valueOf(item.getId());
            if (id.equals("surface-cut") || id.equals("surface-copy")) {
                item.setDisable(!selected);
            } else if (item instanceof SeparatorMenuItem) {
                item.setVisible(!(above instanceof SeparatorMenuItem));
            } else {
                item.setVisible(applies(item));
            }
            above = item.isVisible() ? item : above;
        }
    }

    private static boolean applies(MenuItem item) {
        if (item instanceof Menu of) {
            return of.getItems().stream()
                    .filter(each -> each.getUserData() instanceof Action)
                    .anyMatch(SurfaceMenu::applies);
        }
        return !(item.getUserData() instanceof Action action) || action.deed().applies();
    }
}
