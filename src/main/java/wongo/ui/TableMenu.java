package wongo.ui;

import static wongo.ui.ActionMenus.LINE;

import javafx.scene.control.Menu;

import wongo.editing.Palette;

import java.util.ArrayList;
import java.util.List;

/// The menu of what can be done to a table.
final class TableMenu {
    private TableMenu() {}

    static Menu of(ActionMenus menus) {
        Menu table =
                menus.menu(
                        "table",
                        List.of(
                                "insert-table",
                                "table-import",
                                "table-export",
                                LINE,
                                "table-delete"));
        table.getItems()
                .addAll(
                        4,
                        List.of(
                                rows(menus),
                                columns(menus),
                                cells(menus),
                                looks(menus),
                                menus.menu(
                                        "table-order",
                                        List.of(
                                                "table-sort-ascending",
                                                "table-sort-descending",
                                                LINE,
                                                "table-transpose")),
                                menus.menu(
                                        "table-select",
                                        List.of(
                                                "table-select-rows",
                                                "table-select-columns",
                                                "table-select"))));
        return table;
    }

    private static Menu rows(ActionMenus menus) {
        return menus.menu(
                "table-rows",
                List.of(
                        "table-row-above",
                        "table-row-below",
                        LINE,
                        "table-rows-up",
                        "table-rows-down",
                        LINE,
                        "table-rows-duplicate",
                        "table-rows-delete"));
    }

    private static Menu columns(ActionMenus menus) {
        return menus.menu(
                "table-columns",
                List.of(
                        "table-column-left",
                        "table-column-right",
                        LINE,
                        "table-columns-left",
                        "table-columns-right",
                        LINE,
                        "table-columns-duplicate",
                        "table-columns-delete"));
    }

    private static Menu cells(ActionMenus menus) {
        return menus.menu(
                "table-cells",
                List.of("table-merge", "table-split", LINE, "table-fill-down", "table-clear"));
    }

    private static Menu looks(ActionMenus menus) {
        Menu looks =
                menus.menu(
                        "table-looks",
                        List.of("table-header", "table-caption", "table-border", LINE));
        looks.getItems()
                .addAll(
                        backgrounds(menus, "cell", List.of("table-cell-background-none")),
                        backgrounds(
                                menus,
                                "row",
                                List.of("table-row-background-none", "table-row-shade")),
                        menus.menu("table-style", styles()));
        return looks;
    }

    private static Menu backgrounds(ActionMenus menus, String what, List<String> others) {
        List<String> items = new ArrayList<>(others);
        items.addAll(ActionMenus.numbered("table-" + what + "-background-", Palette.SIZE));
        return menus.menu("table-" + what + "-background", items);
    }

    private static List<String> styles() {
        List<String> styles = new ArrayList<>(List.of("table-style-none"));
        styles.addAll(ActionMenus.numbered("table-style-", TableActions.STYLES));
        return styles;
    }
}
