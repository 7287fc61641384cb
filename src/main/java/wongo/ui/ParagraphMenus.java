package wongo.ui;

import static wongo.ui.ActionMenus.LINE;

import javafx.scene.control.Menu;

import java.util.List;

/// The menus of what lines can be.
final class ParagraphMenus {
    private ParagraphMenus() {}

    /// Quotes, code, definition lists and alignment, for the menu of formats.
    static List<Menu> kinds(ActionMenus menus) {
        return List.of(
                menus.menu("quote", List.of("quote", LINE, "quote-1", "quote-2", "quote-3")),
                menus.menu("code", List.of("code-block", "code-language")),
                menus.menu("glossary", List.of("term", "meaning")),
                menus.menu(
                        "align",
                        List.of("align-start", "align-center", "align-end", "align-justify")));
    }

    static Menu list(ActionMenus menus) {
        return menus.menu(
                "list",
                List.of(
                        "bullet-list",
                        "numbered-list",
                        "list-start",
                        LINE,
                        "task-list",
                        "tick",
                        LINE,
                        "indent",
                        "outdent",
                        LINE,
                        "item-up",
                        "item-down"));
    }

    static Menu rules(ActionMenus menus) {
        return menus.menu("rule", ActionMenus.numbered("rule-", 8));
    }
}
