package wongo.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class TrashTest {
    @TempDir private Path folder;

    private Trash trash() {
        return Trash.at(folder.resolve("Trash"));
    }

    private Path post(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("글 모음"));
        return Files.writeString(folder.resolve("글 모음").resolve(name), text);
    }

    private static Trash.Thrown done(Trash.Put put) {
        return assertInstanceOf(Trash.Put.Done.class, put).thrown();
    }

    @Test
    void aFileLiesInTheTrashWithWhereItWas() throws IOException {
        Path post = post("100% 글.md", "글");
        Trash.Thrown thrown = done(trash().put(post));
        assertFalse(Files.exists(post));
        assertEquals(folder.resolve("Trash/files/100% 글.md"), thrown.to());
        assertEquals("글", Files.readString(thrown.to()));
        List<String> info = Files.readAllLines(folder.resolve("Trash/info/100% 글.md.trashinfo"));
        assertEquals("[Trash Info]", info.get(0));
        assertEquals(
                "Path=" + folder + "/%EA%B8%80%20%EB%AA%A8%EC%9D%8C/100%25%20%EA%B8%80.md",
                info.get(1));
        LocalDateTime at = LocalDateTime.parse(info.get(2).replace("DeletionDate=", ""));
        assertTrue(Duration.between(at, LocalDateTime.now()).toMinutes() < 5, at::toString);
        assertEquals("DeletionDate=2026-01-02T03:04:05".length(), info.get(2).length());
    }

    @Test
    void aTrashThatIsMadeIsItsOwnersAlone() throws IOException {
        done(trash().put(post("글.md", "글")));
        for (String part : List.of("Trash", "Trash/files", "Trash/info")) {
            assertEquals(
                    "rwx------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve(part))));
        }
    }

    @Test
    void itIsPutBackAndNothingIsLeftInTheTrash() throws IOException {
        Path post = post("글.md", "글");
        Trash.Thrown thrown = done(trash().put(post));
        assertEquals(Optional.empty(), trash().putBack(thrown));
        assertEquals("글", Files.readString(post));
        assertFalse(Files.exists(thrown.to()));
        assertFalse(Files.exists(thrown.info().orElseThrow()));
    }

    @Test
    void filesOfOneNameLieBesideEachOther() throws IOException {
        Trash.Thrown first = done(trash().put(post("글.md", "하나")));
        Trash.Thrown second = done(trash().put(post("글.md", "둘")));
        assertEquals("글.2.md", second.to().getFileName().toString());
        assertEquals("하나", Files.readString(first.to()));
        assertEquals("둘", Files.readString(second.to()));
        assertEquals(Optional.empty(), trash().putBack(second));
        assertEquals(Optional.of(Reason.EXISTS), trash().putBack(first).map(Refusal::reason));
        assertEquals("하나", Files.readString(first.to()));
    }

    @Test
    void aFolderGoesWithAllThatLiesInIt() throws IOException {
        Path post = post("글.md", "글");
        Trash.Thrown thrown = done(trash().put(post.getParent()));
        assertEquals("글", Files.readString(thrown.to().resolve("글.md")));
        trash().putBack(thrown);
        assertEquals("글", Files.readString(post));
    }

    @Test
    void whatIsNotThereLeavesNoTrace() throws IOException {
        assertInstanceOf(Trash.Put.Refused.class, trash().put(folder.resolve("none.md")));
        try (var infos = Files.list(folder.resolve("Trash/info"))) {
            assertEquals(0, infos.count());
        }
    }

    @Test
    void fromAnotherDiskItIsCopiedWhenThatIsWanted() throws IOException {
        Path shm = Path.of("/dev/shm");
        assumeTrue(
                Files.isWritable(shm)
                        && !Files.getFileStore(shm).equals(Files.getFileStore(folder)));
        Path away = Files.createTempDirectory(shm, "wongo");
        Path post = Files.writeString(away.resolve("글.md"), "글");
        try {
            assertInstanceOf(Trash.Put.Elsewhere.class, trash().put(post));
            assertTrue(Files.exists(post));
            Trash.Thrown thrown = done(trash().putByCopy(post));
            assertFalse(Files.exists(post));
            assertEquals("글", Files.readString(thrown.to()));
            trash().putBack(thrown);
            assertEquals("글", Files.readString(post));
        } finally {
            Files.deleteIfExists(post);
            Files.delete(away);
        }
    }

    @Test
    void eachSystemHasItsOwn() throws IOException {
        assertEquals(Optional.empty(), Trash.of("Windows 11", folder, Map.of()));
        Trash mac = Trash.of("Mac OS X", folder, Map.of()).orElseThrow();
        assertEquals(folder.resolve(".Trash/a.md"), done(mac.put(post("a.md", "글"))).to());
        Trash linux = Trash.of("Linux", folder, Map.of()).orElseThrow();
        assertEquals(
                folder.resolve(".local/share/Trash/files/b.md"),
                done(linux.put(post("b.md", "글"))).to());
        Trash own =
                Trash.of("Linux", folder, Map.of("XDG_DATA_HOME", folder.resolve("d").toString()))
                        .orElseThrow();
        assertEquals(folder.resolve("d/Trash/files/c.md"), done(own.put(post("c.md", "글"))).to());
    }
}
