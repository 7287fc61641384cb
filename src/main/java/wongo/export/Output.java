package wongo.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A file to be written.
///
/// @param path relative, with `/` between folders, in NFC
public record Output(String path, byte[] bytes) {
    static Output of(String path, String text) {
        return new Output(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The file as text, for those that are text.
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Output(String thatPath, byte[] thatBytes)
                && path.equals(thatPath)
                && Arrays.equals(bytes, thatBytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
