package wongo.storage;

/// What came of saving a file.
public sealed interface Saved {
    /// @param document the file as it is now
    record Written(Document document) implements Saved {}

    /// Somebody else changed the file since it was opened; nothing was written.
    ///
    /// @param document what was to be saved
    record Changed(Document document) implements Saved {}

    /// Nothing was written; the file is as it was.
    record Refused(Refusal refusal) implements Saved {}
}
