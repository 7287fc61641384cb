package wongo.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the system keeps what is thrown away, until somebody empties it. Nothing is ever deleted
/// here.
///
/// On Linux it is the trash of the home folder by freedesktop.org's Trash specification 1.0
/// (`$XDG_DATA_HOME/Trash`, with a `.trashinfo` for each file, so that every file manager can put
/// it back); on a Mac it is `~/.Trash`. Windows keeps its own by calls that Java has none of.
public final class Trash {
    private static final FileAttribute<Set<PosixFilePermission>> OWN =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final int MOST = 10_000;
    private static final String INFO = ".trashinfo";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /// What the specification lets stand in a path: what RFC 2396 lets stand in one.
    private static final String PLAIN = "-_.!~*'()/:@&=+$,";

    private final Path files;
    private final Optional<Path> infos;

    private Trash(Path files, Optional<Path> infos) {
        this.files = files;
        this.infos = infos;
    }

    /// What was thrown away.
    ///
    /// @param from where it was
    /// @param to where it is in the trash
    /// @param info what the trash knows of it, if it is written down
    public record Thrown(Path from, Path to, Optional<Path> info) {}

    /// What came of it.
    public sealed interface Put {
        record Done(Thrown thrown) implements Put {}

        /// It lies on another disk, and would have to be copied. Nothing was done.
        record Elsewhere() implements Put {}

        record Refused(Refusal refusal) implements Put {}
    }

    /// Empty where none is known.
    public static Optional<Trash> ofThisMachine() {
        return of(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System.getenv());
    }

    static Optional<Trash> of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Optional.empty();
        }
        if (name.startsWith("mac")) {
            return Optional.of(new Trash(home.resolve(".Trash"), Optional.empty()));
        }
        Path data =
                Folders.folder(environment, "XDG_DATA_HOME").orElse(home.resolve(".local/share"));
        return Optional.of(at(data.resolve("Trash")));
    }

    /// One of freedesktop.org's kind.
    public static Trash at(Path folder) {
        return new Trash(folder.resolve("files"), Optional.of(folder.resolve("info")));
    }

    /// Throws away a file, or a folder with all that lies in it.
    public Put put(Path path) {
        try {
            make();
            return new Tree(path).isBeside(files) ? thrown(path) : new Put.Elsewhere();
        } catch (IOException e) {
            return new Put.Refused(Refusal.of(path, e));
        }
    }

    /// Throws it away by a copy, from whatever disk.
    public Put putByCopy(Path path) {
        try {
            make();
            return thrown(path);
        } catch (IOException e) {
            return new Put.Refused(Refusal.of(path, e));
        }
    }

    /// Puts it where it was, unless something is there.
    ///
    /// @return what stopped it, or nothing
    public Optional<Refusal> putBack(Thrown thrown) {
        try {
            new Tree(thrown.to()).carry(thrown.from());
            if (thrown.info().isPresent()) {
                Files.deleteIfExists(thrown.info().get());
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Refusal.ofWriting(thrown.from(), e));
        }
    }

    /// What was thrown away is nobody else's business (freedesktop trash specification 1.0: a trash
    /// that is made is its owner's alone).
    private void make() throws IOException {
        Files.createDirectories(files, OWN);
        if (infos.isPresent()) {
            Files.createDirectories(infos.get(), OWN);
        }
    }

    private Put thrown(Path path) throws IOException {
        Path from = path.toAbsolutePath().normalize();
        String name = from.getFileName().toString();
        for (int number = 1; number <= MOST; number++) {
            Thrown thrown = thrown(from, numbered(name, number));
            if (Files.exists(thrown.to()) || !describe(thrown)) {
                continue;
            }
            try {
                new Tree(from).carry(thrown.to());
                return new Put.Done(thrown);
            } catch (IOException e) {
                if (thrown.info().isPresent()) {
                    Files.deleteIfExists(thrown.info().get());
                }
                throw e;
            }
        }
        return new Put.Refused(Refusal.of(from, Reason.EXISTS));
    }

    private Thrown thrown(Path from, String name) {
        return new Thrown(
                from, files.resolve(name), infos.map(folder -> folder.resolve(name + INFO)));
    }

    /// Taking the name of what is written down takes the name in the trash, as the specification
    /// wants.
    private static boolean describe(Thrown thrown) throws IOException {
        if (thrown.info().isEmpty()) {
            return true;
        }
        String info =
                "[Trash Info]\nPath=%s\nDeletionDate=%s\n"
                        .formatted(escaped(thrown.from()), DATE.format(LocalDateTime.now()));
        try {
            Files.writeString(
                    thrown.info().get(),
                    info,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        return number == 1 ? name : stem + "." + number + name.substring(stem.length());
    }

    private static String escaped(Path path) {
        StringBuilder text = new StringBuilder();
        for (byte one : path.toString().getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (one & 0xFF);
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            text.append(isPlain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return text.toString();
    }
}
