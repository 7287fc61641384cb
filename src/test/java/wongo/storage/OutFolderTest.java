package wongo.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

class OutFolderTest {
    @TempDir Path root;

    @Test
    void makesTheFoldersOnTheWay() throws IOException {
        assertPut("ok", "_posts/2024-08-14-글.html", "assets/img/a.png");
        assertEquals("assets/img/a.png", Files.readString(root.resolve("out/assets/img/a.png")));
    }

    @Test
    void writesNothingIfOneFileIsInTheWay() throws IOException {
        Files.createDirectories(root.resolve("out"));
        Files.writeString(root.resolve("out/b"), "남의 것");
        assertPut("EXISTS", "a", "b");
        assertFalse(Files.exists(root.resolve("out/a")));
        assertEquals(Optional.empty(), put(OutFolder.Existing.REPLACED, "a", "b"));
        assertEquals("b", Files.readString(root.resolve("out/b")));
    }

    @Test
    void neverLeavesTheFolder() {
        assertPut("OUTSIDE", "../a");
        assertPut("OUTSIDE", "a/../../b");
        assertPut("OUTSIDE", root.resolve("a").toString());
        assertPut("OUTSIDE", "");
        assertPut("ok", "a/../b");
    }

    @Test
    void saysWhenAFolderOrAFileStandsWhereTheOtherShould() throws IOException {
        Files.createDirectories(root.resolve("out/a"));
        assertPut("FOLDER", "a");
        assertPut("ok", "b");
        assertPut("EXISTS", "b/c");
    }

    private void assertPut(String expected, String... names) {
        assertEquals(
                expected,
                put(OutFolder.Existing.KEPT, names)
                        .map(refusal -> refusal.reason().name())
                        .orElse("ok"));
    }

    private Optional<Refusal> put(OutFolder.Existing existing, String... names) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, name.getBytes(StandardCharsets.UTF_8));
        }
        return new OutFolder(root.resolve("out"), existing).put(files);
    }
}
