package wongo.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.text.Change;
import wongo.text.Span;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class RunsTest {
    @TempDir private Path folder;
    @TempDir private Path state;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// Puts `new` in the place of the first three chars.
    private static Rewrite rewrite(Path file) {
        Opened.Read read = (Opened.Read) Document.open(file);
        return new Rewrite(read.document(), Change.replace(new Span(0, 3), "새로운"));
    }

    private Runs runs() {
        return new Runs(state);
    }

    private void assertText(String expected, Path file) throws IOException {
        assertEquals(expected, Files.readString(file));
    }

    @Test
    void aRunIsTakenBackAfterARestartToTheLastByte() throws IOException {
        Path marked = file("a.md", "\uFEFFold\r\nlines\n\r끝");
        Path plain = file("b.md", "old 😀");
        byte[] before = Files.readAllBytes(marked);
        assertEquals(2, runs().write(List.of(rewrite(marked), rewrite(plain))).written().size());
        assertText("\uFEFF새로운\r\nlines\n\r끝", marked);
        runs().undo(runs().all().getFirst());
        assertArrayEquals(before, Files.readAllBytes(marked));
        assertText("old 😀", plain);
        assertEquals(List.of(), runs().all());
    }

    @Test
    void whatChangedSinceIsLeftAloneAndSaidSo() throws IOException {
        Path touched = file("a.md", "old a");
        Path same = file("b.md", "old b");
        runs().write(List.of(rewrite(touched), rewrite(same)));
        Files.writeString(touched, "mine");
        Rewritten back = runs().undo(runs().all().getFirst());
        assertEquals(List.of(touched), back.changed());
        assertText("mine", touched);
        assertText("old b", same);
    }

    @Test
    void whatChangedBeforeItsTurnIsNoPartOfTheRun() throws IOException {
        Path touched = file("a.md", "old a");
        Path same = file("b.md", "old b");
        List<Rewrite> rewrites = List.of(rewrite(touched), rewrite(same));
        Files.writeString(touched, "mine");
        assertEquals(List.of(touched), runs().write(rewrites).changed());
        assertEquals(List.of(), runs().undo(runs().all().getFirst()).changed());
        assertText("mine", touched);
        assertText("old b", same);
    }

    @Test
    void theLatestRunComesFirst() throws IOException {
        Path file = file("a.md", "old a");
        runs().write(List.of(rewrite(file)));
        runs().write(List.of(rewrite(file)));
        runs().undo(runs().all().getFirst());
        assertText("새로운 a", file);
        runs().undo(runs().all().getFirst());
        assertText("old a", file);
    }

    @Test
    void aFileGivenTwiceIsWrittenOnce() throws IOException {
        Path file = file("a.md", "old a");
        Path same = folder.resolve("./a.md");
        assertEquals(1, runs().write(List.of(rewrite(file), rewrite(same))).written().size());
    }

    @Test
    void nothingToWriteIsNoRun() throws IOException {
        Opened.Read read = (Opened.Read) Document.open(file("a.md", "old"));
        runs().write(List.of(new Rewrite(read.document(), Change.none())));
        assertEquals(List.of(), runs().all());
    }

    @Test
    void aJournalThatCannotBeKeptStopsTheRun() throws IOException {
        Path file = file("a.md", "old a");
        Files.writeString(state.resolve("runs"), "in the way");
        assertEquals(1, runs().write(List.of(rewrite(file))).refused().size());
        assertText("old a", file);
    }
}
