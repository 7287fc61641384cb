package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;

/// How long the post is, and how long it is to become.
final class CountActions {
    private final StatusBar status;

    CountActions(StatusBar status) {
        this.status = status;
    }

    List<Action> all() {
        return List.of(
                Action.of("counts", status::toggleDetails)
                        .on("Shortcut+Shift+G")
                        .with(MaterialDesignC.COUNTER));
    }
}
