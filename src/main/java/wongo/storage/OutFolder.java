package wongo.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// A folder that takes what was made of an article. Folders on the way are made.
public record OutFolder(Path root, Existing existing) {
    /// What happens to files that are there already.
    public enum Existing {
        /// They are in the way: nothing is written.
        KEPT,
        REPLACED
    }

    /// Writes one file, replacing what is there.
    ///
    /// @return what stopped it, or nothing
    static Optional<Refusal> replace(Path path, byte[] content) {
        Path file = path.toAbsolutePath();
        return new OutFolder(file.getParent(), Existing.REPLACED)
                .put(Map.of(file.getFileName().toString(), content));
    }

    /// Writes all the files or, if one of them cannot be or is in the way, none that is not written
    /// already; each is looked at before the first is written.
    ///
    /// @param files their content by their names, relative to the folder and with `/` between the
    ///   parts
    /// @return what stopped it, or nothing
    public Optional<Refusal> put(Map<String, byte[]> files) {
        return first(files, (name, content) -> obstacle(name))
                .or(
                        () ->
                                first(
                                        files,
                                        (name, content) ->
                                                write(root.resolve(name).normalize(), content)));
    }

    private interface Step {
        Optional<Refusal> take(String name, byte[] content);
    }

    private static Optional<Refusal> first(Map<String, byte[]> files, Step step) {
        return files.entrySet().stream()
                .flatMap(file -> step.take(file.getKey(), file.getValue()).stream())
                .findFirst();
    }

    private Optional<Refusal> obstacle(String name) {
        Path file;
        try {
            file = root.resolve(name).normalize();
        } catch (InvalidPathException e) {
            return refusal(root, Reason.OUTSIDE, name);
        }
        if (!file.startsWith(root.normalize()) || file.equals(root.normalize())) {
            return refusal(root, Reason.OUTSIDE, name);
        }
        if (Files.isDirectory(file)) {
            return refusal(file, Reason.FOLDER);
        }
        boolean inTheWay = existing == Existing.KEPT && Files.exists(file);
        return inTheWay ? refusal(file, Reason.EXISTS) : Optional.empty();
    }

    private static Optional<Refusal> write(Path file, byte[] content) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return Optional.of(Refusal.of(folder, e));
        }
        try {
            Replacement.of(file).write(out -> out.write(content));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Refusal.ofWriting(file, e));
        }
    }

    private static Optional<Refusal> refusal(Path path, Reason reason, String... details) {
        return Optional.of(Refusal.of(path, reason, details));
    }
}
