package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import wongo.editing.Session;

import java.util.List;

/// Undo and redo.
final class HistoryActions {
    private final Session session;

    HistoryActions(Session session) {
        this.session = session;
    }

    List<Action> all() {
        return List.of(
                Action.of("undo", Deed.when(session::canUndo, session::undo))
                        .on("Shortcut+Z")
                        .with(MaterialDesignU.UNDO),
                Action.of("redo", Deed.when(session::canRedo, session::redo))
                        .on("Shortcut+Shift+Z")
                        .with(MaterialDesignR.REDO));
    }
}
