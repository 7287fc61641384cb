package wongo.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Text that is not on the disk as a file yet.
///
/// @param id which open article it belongs to; unique among all running programs
/// @param file where it was opened from, if it was
/// @param text the whole file's text
/// @param form how that file is written down
/// @param at when it was put down
public record Unsaved(String id, Optional<Path> file, String text, Form form, Instant at) {}
