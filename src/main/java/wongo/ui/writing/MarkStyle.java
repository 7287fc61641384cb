package wongo.ui.writing;

import wongo.article.Mark;

import java.util.Set;

/// How a stretch of text looks.
record MarkStyle(Set<Mark> marks, Part part) {
    /// What the stretch is beside its marks.
    enum Part {
        PLAIN,
        /// Words of a slanted stretch in turn, so that none is joined with the next.
        ONE_WORD,
        NEXT_WORD,
        /// Being typed, not yet in the article.
        COMPOSED
    }

    static final MarkStyle NONE = new MarkStyle(Set.of(), Part.PLAIN);

    static MarkStyle of(Set<Mark> marks) {
        return marks.isEmpty() ? NONE : new MarkStyle(marks, Part.PLAIN);
    }

    static MarkStyle composed(Set<Mark> marks) {
        return new MarkStyle(marks, Part.COMPOSED);
    }

    boolean isSlanted() {
        return marks.contains(new Mark.Italic());
    }
}
