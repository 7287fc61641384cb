package wongo.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file, or a folder with all that lies in it, under another name of the same disk.
///
/// @param to a name that nothing has yet
public record Move(Path from, Path to) {
    public Move {
        from = from.toAbsolutePath().normalize();
        to = to.toAbsolutePath().normalize();
    }

    public Move back() {
        return new Move(to, from);
    }

    /// Where a file is afterwards.
    public Path of(Path file) {
        Path plain = file.toAbsolutePath().normalize();
        return plain.startsWith(from) ? to.resolve(from.relativize(plain)).normalize() : plain;
    }

    /// Whether it is done, as far as can be seen.
    boolean isDone() {
        return !Files.exists(from) && Files.exists(to);
    }

    /// Does it, or nothing: what has the new name already stays.
    ///
    /// @return what stopped it, or nothing
    Optional<Refusal> carryOut() {
        try {
            if (Files.exists(to)) {
                throw new FileAlreadyExistsException(to.toString());
            }
            Files.move(from, to);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Refusal.ofWriting(Files.exists(to) ? to : from, e));
        }
    }
}
