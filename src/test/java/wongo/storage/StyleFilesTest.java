package wongo.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class StyleFilesTest {
    @TempDir private Path folder;

    @Test
    void allTheirTextInTheirOrder() throws IOException {
        Path a = Files.writeString(folder.resolve("a.css"), "\uFEFFp { }");
        Path b = Files.writeString(folder.resolve("b.css"), "가 { }");
        assertEquals("가 { }\np { }", new StyleFiles(List.of(b, a)).read());
        assertEquals("\np { }", new StyleFiles(List.of(folder.resolve("gone.css"), a)).read());
        assertEquals("", new StyleFiles(List.of()).read());
    }

    @Test
    void theStampTellsWhenOneChanged() throws IOException {
        Path file = folder.resolve("a.css");
        StyleFiles files = new StyleFiles(List.of(file));
        String gone = files.stamp();
        Files.writeString(file, "p { }");
        String written = files.stamp();
        assertNotEquals(gone, written);
        assertEquals(written, files.stamp());
        Files.writeString(file, "p { color: red }");
        assertNotEquals(written, files.stamp());
    }
}
