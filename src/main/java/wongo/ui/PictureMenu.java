package wongo.ui;

import static wongo.ui.ActionMenus.LINE;

import javafx.scene.control.Menu;

import java.util.List;

/// The menu of what can be done to an image.
final class PictureMenu {
    private PictureMenu() {}

    static Menu of(ActionMenus menus) {
        return menus.menu(
                "picture",
                List.of(
                        "picture",
                        LINE,
                        "picture-start",
                        "picture-center",
                        "picture-end",
                        "picture-float-left",
                        "picture-float-right",
                        LINE,
                        "picture-own-width",
                        "picture-unlink",
                        LINE,
                        "remove-position"));
    }
}
