package wongo.ui;

import static wongo.ui.ActionMenus.LINE;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;

import java.util.ArrayList;
import java.util.List;

/// The menu bar.
final class WindowMenus {
    private WindowMenus() {}

    static MenuBar of(Actions actions, Words words, Menu recent) {
        ActionMenus menus = new ActionMenus(actions, words);
        return menus.bar(
                file(menus, recent),
                edit(menus),
                format(menus),
                ParagraphMenus.list(menus),
                insert(menus),
                TableMenu.of(menus),
                section(menus),
                view(menus),
                help(menus));
    }

    private static Menu file(ActionMenus menus, Menu recent) {
        Menu file =
                menus.menu(
                        "file",
                        List.of(
                                "new",
                                "open",
                                "open-folder",
                                "find-post",
                                LINE,
                                "save",
                                "save-as",
                                LINE,
                                "export",
                                "convert",
                                "print",
                                LINE,
                                "close"));
        file.getItems()
                .add(7, menus.menu("post", List.of("rename-post", "duplicate-post", "trash-post")));
        file.getItems().add(2, recent);
        return file;
    }

    private static Menu edit(ActionMenus menus) {
        Menu edit =
                menus.menu(
                        "edit",
                        List.of(
                                "undo",
                                "redo",
                                LINE,
                                "cut",
                                "copy",
                                "paste",
                                "paste-plain",
                                "paste-as-is",
                                LINE,
                                "find",
                                "find-replace",
                                "find-next",
                                "find-previous",
                                "find-across",
                                LINE,
                                "edit-source",
                                "repair-front-matter",
                                "format-typing"));
        edit.getItems()
                .add(
                        14,
                        menus.menu(
                                "find-bar",
                                List.of(
                                        "match-case",
                                        "whole-word",
                                        "use-regex",
                                        "in-selection",
                                        "in-source",
                                        LINE,
                                        "replace",
                                        "replace-all",
                                        "find-close")));
        edit.getItems()
                .add(5, menus.menu("copy-as", List.of("copy-rich", "copy-source", "copy-plain")));
        return edit;
    }

    private static Menu format(ActionMenus menus) {
        Menu format =
                menus.menu(
                        "format",
                        List.of(
                                "bold",
                                "italic",
                                "underline",
                                "strike",
                                "code",
                                "superscript",
                                "subscript",
                                "clear-formatting",
                                LINE,
                                "paragraph"));
        format.getItems().add(10, menus.menu("heading", ActionMenus.numbered("heading-", 6)));
        format.getItems().addAll(11, ParagraphMenus.kinds(menus));
        format.getItems().add(9, highlight(menus));
        return format;
    }

    private static Menu insert(ActionMenus menus) {
        Menu insert =
                menus.menu(
                        "insert",
                        List.of(
                                "link",
                                "unlink",
                                "open-link",
                                "insert-image",
                                "insert-image-address",
                                "insert-rule",
                                "insert-spacer",
                                "insert-more",
                                "more-labels",
                                "insert-html",
                                "footnote",
                                "go-to-note"));
        insert.getItems().add(7, ParagraphMenus.rules(menus));
        insert.getItems().add(5, PictureMenu.of(menus));
        return insert;
    }

    private static Menu section(ActionMenus menus) {
        return menus.menu(
                "section",
                List.of(
                        "section-up",
                        "section-down",
                        "section-promote",
                        "section-demote",
                        LINE,
                        "section-duplicate",
                        "section-delete"));
    }

    private static Menu view(ActionMenus menus) {
        Menu view =
                menus.menu(
                        "view",
                        List.of(
                                "toggle-sidebar",
                                "toggle-preview",
                                "scroll-together",
                                "focus-mode",
                                "dim-others",
                                "typewriter",
                                "signs-at-caret",
                                LINE,
                                "toggle-source",
                                "side-by-side",
                                "wrap-source",
                                LINE,
                                "counts",
                                "remote-images",
                                LINE,
                                "zoom-in",
                                "zoom-out",
                                "zoom-reset",
                                LINE));
        view.getItems()
                .addAll(
                        menus.menu(
                                "folding",
                                List.of(
                                        "fold-section",
                                        "unfold-section",
                                        LINE,
                                        "fold-all",
                                        "unfold-all")),
                        menus.menu("font", List.of("next-font", LINE)),
                        menus.menu(
                                "column", List.of("column-narrow", "column-normal", "column-wide")),
                        menus.menu(
                                "spacing",
                                List.of("spacing-tight", "spacing-normal", "spacing-loose")),
                        preview(menus),
                        menus.menu("theme", List.of("theme-system", "theme-light", "theme-dark")),
                        menus.menu("language", List.of("language-ko", "language-en")));
        return view;
    }

    private static Menu preview(ActionMenus menus) {
        return menus.menu(
                "preview",
                List.of(
                        "preview-as-page",
                        "preview-as-search",
                        "preview-as-card",
                        "preview-as-feed",
                        LINE,
                        "preview-plain",
                        "preview-tistory",
                        "preview-alembic",
                        "preview-news",
                        "preview-own",
                        "preview-site",
                        "preview-choose-css",
                        LINE,
                        "preview-phone",
                        "preview-tablet",
                        "preview-desktop",
                        "preview-full",
                        LINE,
                        "preview-zoom-in",
                        "preview-zoom-out",
                        "preview-zoom-reset"));
    }

    private static Menu help(ActionMenus menus) {
        return menus.menu(
                "help",
                List.of("command-palette", "show-shortcuts", LINE, "next-pane", "previous-pane"));
    }

    private static Menu highlight(ActionMenus menus) {
        List<String> items = new ArrayList<>(ActionMenus.numbered("highlight-", 9));
        items.addAll(
                List.of(
                        LINE,
                        "recolor-across",
                        LINE,
                        "format-painter",
                        "paint-format",
                        LINE,
                        "take-highlight",
                        "edit-palette",
                        "import-palette",
                        "export-palette",
                        LINE,
                        "fill-excerpt"));
        Menu highlight = menus.menu("highlight", items);
        highlight.getItems().add(10, menus.menu("recolor", ActionMenus.numbered("recolor-", 9)));
        return highlight;
    }
}
