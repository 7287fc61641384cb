package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import wongo.ui.palette.Highlights;
import wongo.ui.sidebar.SidebarPane;

import java.util.List;

/// What brings a list beside the text, and what it does with the open post.
///
/// @param highlights the styles that may take the place of others
record SidebarActions(SpreadPane spread, SidebarPane sidebar, Posts posts, Highlights highlights) {
    List<Action> all() {
        return List.of(
                Action.of("find-post", () -> shown(0, posts::seek))
                        .on("Shortcut+G")
                        .with(MaterialDesignF.FILE_SEARCH_OUTLINE),
                Action.of("find-across", () -> shown(1, posts::seekAcross)).on("Shortcut+Shift+F"),
                Action.of(
                        "rename-post",
                        Deed.when(posts::hasOpen, () -> shown(0, posts::renameOpen))),
                Action.of(
                        "recolor-across",
                        () -> shown(1, () -> posts.recolorAcross(highlights.palette().styles()))),
                Action.of("duplicate-post", Deed.when(posts::hasOpen, posts::duplicateOpen)),
                Action.of("trash-post", Deed.when(posts::hasOpen, posts::discardOpen)));
    }

    private void shown(int list, Runnable then) {
        spread.sidebarShownProperty().set(true);
        sidebar.show(list);
        then.run();
    }
}
