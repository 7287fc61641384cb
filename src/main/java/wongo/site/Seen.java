package wongo.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// By what a file shows, without being opened, that it is not what it was.
///
/// @param size in bytes
/// @param at when it was written, in nanoseconds
record Seen(long size, long at) {
    static Seen of(BasicFileAttributes attributes) {
        return new Seen(attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /// Empty where there is no file.
    static Optional<Seen> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() ? Optional.of(of(attributes)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
