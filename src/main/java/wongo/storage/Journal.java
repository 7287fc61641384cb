package wongo.storage;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Keeps the unsaved text of every open article, for the day on which the program or the machine
/// dies.
///
/// Each article has one file, replaced at every autosave and taken away when the article is saved
/// or given up. What is there at the start and belongs to no running program was left by a crash.
public final class Journal {
    private static final String ENDING = ".unsaved";

    private final Path folder;
    private final long process;

    /// @param folder [Folders#state()], or any other for a test
    public Journal(Path folder) {
        this(folder, ProcessHandle.current().pid());
    }

    Journal(Path folder, long process) {
        this.folder = folder.resolve("journal");
        this.process = process;
    }

    /// A name for an article that was just opened.
    public String newId() {
        return process + "-" + UUID.randomUUID();
    }

    /// Puts the text down, instead of what was there for the same article.
    ///
    /// @return why it could not be, or nothing
    public Optional<Refusal> keep(Unsaved unsaved) {
        JsonObject json = new JsonObject();
        unsaved.file()
                .ifPresent(file -> json.addProperty("file", file.toAbsolutePath().toString()));
        json.addProperty("form", unsaved.form().name());
        json.addProperty("at", unsaved.at().toString());
        json.addProperty("text", unsaved.text());
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return new OutFolder(folder, OutFolder.Existing.REPLACED)
                .put(Map.of(unsaved.id() + ENDING, bytes));
    }

    /// The article was saved, or its text given up.
    ///
    /// @return why its text could not be taken away, or nothing
    public Optional<Refusal> drop(String id) {
        Path file = folder.resolve(id + ENDING);
        try {
            Files.deleteIfExists(file);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Refusal.of(file, e));
        }
    }

    /// What programs that run no more left behind, the latest first. It stays until it is dropped.
    public List<Unsaved> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(this::isLeft)
                    .flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(Unsaved::at).reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private boolean isLeft(Path file) {
        String name = file.getFileName().toString();
        int dash = name.indexOf('-');
        if (!name.endsWith(ENDING) || dash < 0) {
            return false;
        }
        try {
            return !isRunning(Long.parseLong(name.substring(0, dash)), file);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /// Numbers of processes are used again, in a container at every start: one that began after the
    /// text was put down is another program. When it began the system tells to the second only.
    private static boolean isRunning(long owner, Path file) {
        return ProcessHandle.of(owner)
                .filter(ProcessHandle::isAlive)
                .map(
                        handle ->
                                handle.info()
                                        .startInstant()
                                        .map(start -> !start.isAfter(modified(file).plusSeconds(2)))
                                        .orElse(true))
                .orElse(false);
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private static Optional<Unsaved> read(Path file) {
        String name = file.getFileName().toString();
        String id = name.substring(0, name.length() - ENDING.length());
        return new JsonFile(file).read(json -> unsaved(id, json));
    }

    private static Unsaved unsaved(String id, JsonObject json) {
        Optional<Path> original =
                json.has("file") ? Optional.of(Path.of(text(json, "file"))) : Optional.empty();
        return new Unsaved(
                id,
                original,
                text(json, "text"),
                Form.valueOf(text(json, "form")),
                Instant.parse(text(json, "at")));
    }

    private static String text(JsonObject json, String name) {
        if (json.get(name) instanceof JsonPrimitive text) {
            return text.getAsString();
        }
        throw new IllegalArgumentException("no text called " + name);
    }
}
