package wongo.article;

import java.util.List;

/// What a front matter field says.
public sealed interface Value {
    /// A single value, as the writer means it: folding undone, quotes removed.
    ///
    /// @param text a block's final line break is not part of it
    record Text(String text) implements Value {}

    record Items(List<String> items) implements Value {}

    /// A value with an inside, such as a map or a list of maps.
    ///
    /// @param source the value as written
    record Nested(String source) implements Value {}

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(List<String> items) {
        return new Items(List.copyOf(items));
    }

    /// The value on one line, for people.
    default String text() {
        return switch (this) {
            case Text(String text) -> text;
            case Items(List<String> items) -> String.join(", ", items);
            case Nested(String source) -> source;
        };
    }
}
