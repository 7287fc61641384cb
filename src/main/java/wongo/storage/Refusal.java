package wongo.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A file that could not be opened or saved, and why.
///
/// @param details what the sentence's places behind the first are filled with
public record Refusal(Path path, Reason reason, List<String> details) {
    static Refusal of(Path path, Reason reason, String... details) {
        return new Refusal(path, reason, List.of(details));
    }

    static Refusal of(Path path, IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> of(path, Reason.MISSING);
            case AccessDeniedException denied -> of(path, Reason.FORBIDDEN);
            case FileAlreadyExistsException exists -> of(path, Reason.EXISTS);
            default ->
                    isFull(failure)
                            ? of(path, Reason.DISK_FULL)
                            : of(path, Reason.FAILED, said(failure));
        };
    }

    /// Where something was to be written.
    static Refusal ofWriting(Path path, IOException failure) {
        if (Files.isDirectory(path)) {
            return of(path, Reason.FOLDER);
        }
        Path folder = path.toAbsolutePath().getParent();
        return folder == null || Files.isDirectory(folder)
                ? of(path, failure)
                : of(path, Reason.FOLDER_MISSING);
    }

    /// The key of its sentence in the resource bundles.
    public String key() {
        return reason.key();
    }

    /// What the places of the sentence are filled with: the path, then the details.
    public Object[] places() {
        List<Object> places = new ArrayList<>(List.of(path.toString()));
        places.addAll(details);
        return places.toArray();
    }

    private static boolean isFull(IOException failure) {
        String message = said(failure).toLowerCase(Locale.ROOT);
        return Stream.of("no space left", "not enough space", "quota exceeded", "disk full")
                .anyMatch(message::contains);
    }

    private static String said(IOException failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
