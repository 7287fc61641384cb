package wongo.dialect.toml;

import wongo.article.FieldPath;
import wongo.article.FieldPath.Step;
import wongo.text.Span;

/// A key with its value, or the header of a table, as it stands.
///
/// @param path the place that it is about
/// @param written from its first character to its last
record Statement(FieldPath path, Span written) {
    /// Whether it says something of a place or of what is in it.
    boolean isIn(FieldPath place) {
        int depth = place.steps().size();
        return path.steps().size() >= depth && path.steps().subList(0, depth).equals(place.steps());
    }

    /// How many keys lead to it, items of lists aside.
    long keys() {
        return path.steps().stream().filter(Step.Key.class::isInstance).count();
    }
}
