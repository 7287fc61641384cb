package wongo.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A file put beside others, under a name that none of them has: nothing is ever overwritten.
///
/// @param folder made if it is not there
/// @param stem what the file is called; with a number from 2 behind where that is taken
/// @param extension without a dot
public record NewFile(Path folder, String stem, String extension) {
    private static final int MOST = 10_000;

    /// What came of it.
    public sealed interface Put {
        record Done(Path path) implements Put {}

        record Refused(Refusal refusal) implements Put {}
    }

    /// A file of that very name, where none has it.
    public static NewFile at(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return new NewFile(file.getParent(), name.substring(0, dot), name.substring(dot + 1));
    }

    public Put put(byte[] content) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return new Put.Refused(Refusal.of(folder, e));
        }
        for (int number = 1; number <= MOST; number++) {
            Path file = folder.resolve(name(number));
            try {
                write(file, content);
                return new Put.Done(file);
            } catch (FileAlreadyExistsException taken) {
                // The next number, then.
            } catch (IOException e) {
                return new Put.Refused(Refusal.ofWriting(file, e));
            }
        }
        return new Put.Refused(Refusal.of(folder.resolve(name(1)), Reason.EXISTS));
    }

    private String name(int number) {
        return (number == 1 ? stem : stem + "-" + number) + "." + extension;
    }

    /// Takes the name first, so that nobody else can, then the content as a whole.
    private static void write(Path file, byte[] content) throws IOException {
        Files.write(file, new byte[0], StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            Replacement.of(file).write(out -> out.write(content));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
