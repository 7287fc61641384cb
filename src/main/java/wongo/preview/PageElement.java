package wongo.preview;

/// What shows one block.
///
/// @param html its content, harmless
public record PageElement(String id, String html) {}
