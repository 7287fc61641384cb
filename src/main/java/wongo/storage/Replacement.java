package wongo.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/// Gives a file new content all at once: it holds the old or the new, whatever happens in between.
final class Replacement {
    private static final int MOST_LINKS = 40;
    private static final Set<StandardOpenOption> NEW =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    /// What writes the new content. If it fails, the file stays as it was.
    @FunctionalInterface
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    private final Path target;

    private Replacement(Path target) {
        this.target = target;
    }

    /// Of the file at the end of the symbolic links, which stay.
    ///
    /// @throws IOException if no file may be written there
    static Replacement of(Path path) throws IOException {
        Path target = followed(path.toAbsolutePath());
        if (Files.isDirectory(target)) {
            throw new FileSystemException(path.toString(), null, "is a directory");
        }
        if (exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(path.toString());
        }
        return new Replacement(target);
    }

    static boolean exists(Path path) {
        return Files.exists(path);
    }

    void write(Content content) throws IOException {
        Path fresh =
                target.resolveSibling(
                        ".wongo-"
                                + HexFormat.of()
                                        .toHexDigits(ThreadLocalRandom.current().nextLong()));
        try {
            fill(fresh, content);
            likeTheOld(fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            // After the move there is none any more.
            Files.deleteIfExists(fresh);
        }
        settle(target.toAbsolutePath().getParent());
    }

    private void fill(Path fresh, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, NEW, privacy());
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.to(out);
            out.flush();
            channel.force(true);
        }
    }

    /// What replaces a file is nobody else's to read before it has that file's permissions.
    private FileAttribute<?>[] privacy() {
        boolean replaces =
                exists(target)
                        && Files.getFileAttributeView(target, PosixFileAttributeView.class) != null;
        return replaces
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /// Permissions must be the old ones; owner and group are, where the system lets us.
    private void likeTheOld(Path fresh) throws IOException {
        PosixFileAttributeView old =
                Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old == null || !exists(target)) {
            return;
        }
        PosixFileAttributes attributes = old.readAttributes();
        PosixFileAttributeView now =
                Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
        try {
            now.setGroup(attributes.group());
            now.setOwner(attributes.owner());
        } catch (FileSystemException e) {
            // Only an administrator may give files away.
        }
        now.setPermissions(attributes.permissions());
    }

    /// Puts the new name itself on the disk. Windows knows no such thing for folders and does
    /// without.
    private static void settle(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // The file is written and in place; only a power cut right now could bring the old one
            // back.
        }
    }

    private static Path followed(Path path) throws IOException {
        Path at = path;
        for (int i = 0; i < MOST_LINKS; i++) {
            if (!Files.isSymbolicLink(at)) {
                return at;
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        throw new FileSystemException(path.toString(), null, "too many symbolic links");
    }
}
