package wongo.ui.writing;

import org.jspecify.annotations.Nullable;

import wongo.article.Atom;
import wongo.article.Table;

/// An object as a segment of the area's text, one char long.
///
/// Two tables are equal as segments whatever they say: a table that changes keeps its segment, and
/// so its node, and is told by its [Showing].
record Embedded(Atom atom, Setting setting, Showing showing) {
    enum Setting {
        /// The only thing in its row.
        ALONE,
        /// Among letters.
        INLINE,
        /// In a row that is folded away.
        UNDRAWN,
        /// The segment that is nothing, which the area asks for.
        NOWHERE
    }

    static final Embedded NOTHING = new Embedded(new Atom.Rule(""), Setting.NOWHERE);

    Embedded(Atom atom, Setting setting) {
        this(atom, setting, Showing.of(atom));
    }

    Embedded undrawn() {
        return new Embedded(atom, setting == Setting.NOWHERE ? setting : Setting.UNDRAWN, showing);
    }

    /// The same table, told from now on by where another was.
    Embedded shownBy(Showing other) {
        if (!(atom instanceof Atom.Grid(Table table))) {
            return this;
        }
        other.show(table);
        return new Embedded(atom, setting, other);
    }

    int length() {
        return setting == Setting.NOWHERE ? 0 : 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Embedded embedded
                && setting == embedded.setting
                && (isTable() && embedded.isTable() || atom.equals(embedded.atom));
    }

    @Override
    public int hashCode() {
        return isTable() ? setting.hashCode() : 31 * setting.hashCode() + atom.hashCode();
    }

    private boolean isTable() {
        return atom instanceof Atom.Grid;
    }
}
