package wongo.ui.writing;

import org.jspecify.annotations.Nullable;

import wongo.editing.Session;
import wongo.ui.table.TablePane;

import java.util.Optional;

/// Where half-typed text is shown: in the cell with the caret, or else on the page around.
final class CellPage implements Preedit.Page {
    private final Preedit.Page around;
    private final Session session;
    private final Tables tables;
    private @Nullable TablePane composing;

    CellPage(Preedit.Page around, Session session, Tables tables) {
        this.around = around;
        this.session = session;
        this.tables = tables;
    }

    @Override
    public void show(String text, int caret) {
        Optional<Cursor> cursor = tables.cursor();
        if (cursor.isEmpty()) {
            around.show(text, caret);
            return;
        }
        TablePane pane = tables.pane(cursor.get().table()).orElse(null);
        if (pane != null) {
            pane.compose(Optional.of(cursor.get().halfTyped(text, caret, session.state().marks())));
            tables.followCaret();
        }
        composing = pane;
    }

    @Override
    public void restore() {
        TablePane pane = composing;
        composing = null;
        if (pane == null) {
            around.restore();
        } else {
            pane.compose(Optional.empty());
        }
    }

    @Override
    public void type(String text) {
        around.type(text);
    }
}
