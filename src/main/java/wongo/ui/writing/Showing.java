package wongo.ui.writing;

import org.jspecify.annotations.Nullable;

import wongo.article.Atom;
import wongo.article.Table;
import wongo.ui.table.CellMarks;
import wongo.ui.table.TablePane;

import java.util.Optional;

/// A table of the surface: what it says now and what of it is selected, and the pane that shows it,
/// which the area makes anew whenever it likes.
final class Showing {
    private @Nullable Table table;
    private @Nullable TablePane pane;
    private CellMarks marks = new CellMarks.None();

    private Showing(@Nullable Table table) {
        this.table = table;
    }

    static Showing of(Atom atom) {
        return new Showing(atom instanceof Atom.Grid(Table table) ? table : null);
    }

    /// The table says something else.
    void show(Table changed) {
        if (changed != table) {
            table = changed;
            pane().ifPresent(there -> there.show(changed));
        }
    }

    /// Something else in the table is selected.
    void mark(CellMarks selected) {
        marks = selected;
        pane().ifPresent(there -> there.mark(selected));
    }

    /// A new pane, which from now on is the one that shows the table.
    void showOn(TablePane fresh) {
        pane = fresh;
        if (table != null) {
            fresh.show(table);
            fresh.mark(marks);
        }
    }

    Optional<TablePane> pane() {
        return Optional.ofNullable(pane);
    }
}
