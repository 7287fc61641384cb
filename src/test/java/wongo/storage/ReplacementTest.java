package wongo.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/// Failures are made by content that fails while it is written: permissions do not stop an
/// administrator, who may well run these tests.
class ReplacementTest {
    @TempDir Path folder;

    @Test
    void leavesTheOldFileAndNothingElseWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("글.md"), "옛 글");
        Replacement replacement = Replacement.of(file);
        assertThrows(
                IOException.class,
                () ->
                        replacement.write(
                                out -> {
                                    out.write("반쯤".getBytes(StandardCharsets.UTF_8));
                                    out.flush();
                                    throw new IOException("No space left on device");
                                }));
        assertEquals("옛 글", Files.readString(file));
        assertEquals(List.of(file), entries());
    }

    @Test
    void leavesNothingWhenTheNewNameIsTaken() throws IOException {
        Path file = folder.resolve("글.md");
        Replacement replacement = Replacement.of(file);
        Files.createDirectories(file.resolve("in the way"));
        assertThrows(IOException.class, () -> replacement.write(out -> out.write(1)));
        assertEquals(List.of(file), entries());
    }

    @Test
    void theOldContentStaysUntilTheNewIsWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("글.md"), "옛 글");
        Replacement.of(file)
                .write(
                        out -> {
                            out.write("새 글".getBytes(StandardCharsets.UTF_8));
                            assertEquals("옛 글", Files.readString(file));
                        });
        assertEquals("새 글", Files.readString(file));
        assertEquals(List.of(file), entries());
    }

    @Test
    void theContentOfAPrivateFileIsPrivateWhileItIsWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("글.md"), "옛 글");
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Replacement.of(file)
                .write(
                        out -> {
                            for (Path entry : entries()) {
                                assertEquals("rw-------", permissions(entry));
                            }
                        });
        assertEquals("rw-------", permissions(file));
    }

    @Test
    void writesThroughALinkToAFileThatIsNotThereYet() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("글.md"));
        Replacement.of(link).write(out -> out.write('a'));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("a", Files.readString(folder.resolve("글.md")));
    }

    @Test
    void givesUpOnLinksInACircle() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertThrows(FileSystemException.class, () -> Replacement.of(link));
    }

    @Test
    void knowsWhatTheSystemMeans() {
        Path file = folder.resolve("글.md");
        assertEquals(
                Reason.DISK_FULL,
                Refusal.of(file, new IOException("No space left on device")).reason());
        assertEquals(
                Reason.DISK_FULL,
                Refusal.of(
                                file,
                                new FileSystemException(
                                        "a", null, "There is not enough space on the disk"))
                        .reason());
        assertEquals(Reason.FORBIDDEN, Refusal.of(file, new AccessDeniedException("a")).reason());
        assertEquals(
                List.of("Input/output error"),
                Refusal.of(file, new IOException("Input/output error")).details());
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
