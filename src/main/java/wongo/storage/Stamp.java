package wongo.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What a file's content was when it was last read or written, to see whether somebody else changed
/// it since.
record Stamp(long size, String digest) {
    static final Stamp NONE = new Stamp(-1, "");

    static Stamp of(byte[] bytes) {
        return new Stamp(bytes.length, digest(bytes));
    }

    /// Whether the file has the same content still. Its date is not asked: a new date alone is no
    /// change, and the same date proves nothing where disks count in seconds.
    boolean holds(Path file) throws IOException {
        return Files.size(file) == size && digest(Files.readAllBytes(file)).equals(digest);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
