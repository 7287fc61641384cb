package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import wongo.ui.sidebar.SidebarPane;

import java.util.List;

/// What brings a list beside the text, and what it does with the open post.
record SidebarActions(SpreadPane spread, SidebarPane sidebar, Posts posts) {
    List<Action> all() {
        return List.of(
                Action.of("find-post", () -> shown(0, posts::seek))
                        .on("Shortcut+G")
                        .with(MaterialDesignF.FILE_SEARCH_OUTLINE),
                Action.of("find-across", () -> shown(1, posts::seekAcross)).on("Shortcut+Shift+F"),
                Action.of(
                        "rename-post",
                        Deed.when(posts::hasOpen, () -> shown(0, posts::renameOpen))));
    }

    private void shown(int list, Runnable then) {
        spread.sidebarShownProperty().set(true);
        sidebar.show(list);
        then.run();
    }
}
