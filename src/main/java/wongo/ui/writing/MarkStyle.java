package wongo.ui.writing;

import wongo.article.Mark;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /// The colour behind the letters, where there is one that can be shown.
    Optional<Ink> background() {
        return marks.stream()
                .flatMap(
                        mark ->
                                mark instanceof Mark.Background(String value)
                                        ? Ink.ofBackground(value).stream()
                                        : Stream.empty())
                .findFirst();
    }

    boolean isSlanted() {
        return marks.contains(new Mark.Italic());
    }
}
