package wongo.editing;

/// Why something is changed; what is done for one reason in one place, without a pause, is one step
/// of the history.
public sealed interface Intent {
    record Typing() implements Intent {}

    record Deleting() implements Intent {}

    /// Writing in the form field of a front matter key.
    record Filling(String key) implements Intent {}

    /// Making of typed signs what they mean, unasked.
    record Formatting() implements Intent {}

    /// Anything that is a step of its own.
    record Acting() implements Intent {}

    default boolean joins() {
        return !(this instanceof Acting || this instanceof Formatting);
    }
}
