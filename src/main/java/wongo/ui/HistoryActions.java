package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import wongo.editing.Session;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Undo and redo.
final class HistoryActions {
    private final Session session;

    HistoryActions(Session session) {
        this.session = session;
    }

    List<Action> all() {
        return List.of(
                Action.of("undo", when(session::canUndo, session::undo))
                        .on("Shortcut+Z")
                        .with(MaterialDesignU.UNDO),
                Action.of("redo", when(session::canRedo, session::redo))
                        .on("Shortcut+Shift+Z")
                        .with(MaterialDesignR.REDO));
    }

    private static Deed when(BooleanSupplier applies, Runnable deed) {
        return new Deed() {
            @Override
            public void run() {
                deed.run();
            }

            @Override
            public boolean applies() {
                return applies.getAsBoolean();
            }
        };
    }
}
