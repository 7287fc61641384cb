package wongo.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class NewFileTest {
    @TempDir private Path folder;

    private NewFile.Put put(Path into, String text) {
        return new NewFile(into, "책상", "png").put(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesTheFirstNameThatIsFreeAndLeavesTheOthersAlone() throws IOException {
        Path images = folder.resolve("assets/img");

        assertEquals(new NewFile.Put.Done(images.resolve("책상.png")), put(images, "하나"));
        assertEquals(new NewFile.Put.Done(images.resolve("책상-2.png")), put(images, "둘"));
        Files.delete(images.resolve("책상-2.png"));
        Files.createDirectory(images.resolve("책상-2.png"));
        assertEquals(new NewFile.Put.Done(images.resolve("책상-3.png")), put(images, "셋"));

        assertEquals("하나", Files.readString(images.resolve("책상.png")));
        assertEquals("셋", Files.readString(images.resolve("책상-3.png")));
        try (var files = Files.list(images)) {
            assertEquals(3, files.count());
        }
    }

    @Test
    void saysWhyItCannot() throws IOException {
        Path file = Files.writeString(folder.resolve("assets"), "no folder");

        assertInstanceOf(NewFile.Put.Refused.class, put(file.resolve("img"), "하나"));
    }
}
