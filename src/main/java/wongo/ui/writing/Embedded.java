package wongo.ui.writing;

import wongo.article.Atom;

/// An object as a segment of the area's text, one char long.
record Embedded(Atom atom, Setting setting) {
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

    Embedded undrawn() {
        return new Embedded(atom, setting == Setting.NOWHERE ? setting : Setting.UNDRAWN);
    }

    int length() {
        return setting == Setting.NOWHERE ? 0 : 1;
    }
}
