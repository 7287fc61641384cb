package wongo.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// Style sheets on disk that are worn together, the later over the earlier. A file that is not
/// there or cannot be read says nothing.
public record StyleFiles(List<Path> files) {
    private static final long LARGEST = 4L * 1024 * 1024;

    public StyleFiles {
        files = List.copyOf(files);
    }

    /// All their text. Style sheets are UTF-8; what is not becomes replacement characters.
    public String read() {
        return files.stream().map(StyleFiles::text).collect(Collectors.joining("\n"));
    }

    /// Differs from what it was before where a file has been written since.
    public String stamp() {
        return files.stream().map(StyleFiles::stamp).collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return "";
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            return "";
        }
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file.toString();
        }
    }
}
