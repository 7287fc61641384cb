package wongo.storage;

/// What came of opening a file.
public sealed interface Opened {
    record Read(Document document) implements Opened {}

    /// The file is there and holds nothing: zero bytes, or only a byte order mark.
    record Empty(Document document) implements Opened {}

    record Refused(Refusal refusal) implements Opened {}
}
