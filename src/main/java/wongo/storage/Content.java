package wongo.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a file holds, or why it cannot be had.
public sealed interface Content {
    int LARGEST = 32 * 1024 * 1024;

    record Bytes(byte[] bytes) implements Content {}

    record Missing(Refusal refusal) implements Content {}

    /// All of a file, whatever it holds.
    static Content of(Path path) {
        try {
            if (Files.isDirectory(path)) {
                return missing(path, Reason.FOLDER);
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return missing(path, Reason.NOT_A_FILE);
            }
            return Files.size(path) > LARGEST
                    ? missing(path, Reason.TOO_LARGE, Integer.toString(LARGEST / (1024 * 1024)))
                    : new Bytes(Files.readAllBytes(path));
        } catch (IOException e) {
            return new Missing(Refusal.of(path, e));
        }
    }

    private static Content missing(Path path, Reason reason, String... details) {
        return new Missing(Refusal.of(path, reason, details));
    }
}
