package wongo.storage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// A file, or a folder with all that lies in it.
public record Tree(Path root) {
    /// Makes another of the same content, of a name that nothing has yet. What fails leaves nothing
    /// behind.
    ///
    /// @return what stopped it, or nothing
    public Optional<Refusal> copyTo(Path other) {
        try {
            copy(other);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Refusal.ofWriting(other, e));
        }
    }

    /// @throws FileAlreadyExistsException where something has the name
    void copy(Path other) throws IOException {
        if (Files.exists(other)) {
            throw new FileAlreadyExistsException(other.toString());
        }
        try {
            Files.walkFileTree(root, new Copying(root, other));
        } catch (IOException e) {
            new Tree(other).remove();
            throw e;
        }
    }

    /// Gives it another name, or where that is on another disk, makes another there and takes this
    /// one away.
    void carry(Path other) throws IOException {
        if (Files.exists(other)) {
            throw new FileAlreadyExistsException(other.toString());
        }
        if (isBeside(other.getParent())) {
            Files.move(root, other);
        } else {
            copy(other);
            remove();
        }
    }

    /// Whether it lies on the same disk as a folder.
    boolean isBeside(Path folder) throws IOException {
        return Files.getFileStore(root).equals(Files.getFileStore(folder));
    }

    private void remove() throws IOException {
        if (Files.exists(root)) {
            Files.walkFileTree(root, new Removing());
        }
    }

    private static final class Copying extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;

        Copying(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        private Path of(Path path) {
            Path within = from.relativize(path);
            return within.toString().isEmpty() ? to : to.resolve(within);
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                throws IOException {
            Files.createDirectory(of(folder));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.copy(file, of(file), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
        }
    }

    private static final class Removing extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
