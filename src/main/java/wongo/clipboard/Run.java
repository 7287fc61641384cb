package wongo.clipboard;

import wongo.article.Mark;

import java.util.Set;

/// A stretch of a line that looks the same throughout.
sealed interface Run {
    Set<Mark> marks();

    /// @param text `\n` is a line break
    record Words(String text, Set<Mark> marks) implements Run {}

    record Image(Picture picture, Set<Mark> marks) implements Run {}

    /// Whether nothing of it shows.
    default boolean isBlank() {
        return this instanceof Words(String text, var marks) && text.isBlank();
    }
}
