package wongo.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    /// @param back the edits that the journal says instead
    private void assertAstray(String back) throws IOException {
        Path damaged = file("a.md", "old a");
        Path same = file("b.md", "old b");
        runs().write(List.of(rewrite(damaged), rewrite(same)));
        Path journal = state.resolve("runs/" + runs().all().getFirst().id() + RunFile.ENDING);
        String kept = Files.readString(journal);
        Files.writeString(journal, kept.replaceFirst("\"back\":\\[\\[[^]]*]]", back));
        Rewritten done = runs().undo(runs().all().getFirst());
        assertEquals(List.of(Refusal.of(damaged, Reason.JOURNAL_ASTRAY)), done.refused());
        assertEquals(List.of(same), done.written());
        assertText("새로운 a", damaged);
        assertText("old b", same);
        assertEquals(List.of(), runs().all());
    }

    @Test
    void aJournalThatDoesNotLeadBackTouchesNothingAndSaysSo() throws IOException {
        assertAstray("\"back\":[[0,3,\"else\"]]");
        assertAstray("\"back\":[[90,95,\"old\"]]");
        assertAstray("\"back\":[]");
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
    void aFileIsMovedAndRewrittenAndTakenBack() throws IOException {
        Path moved = file("a.md", "old a");
        Path other = file("b.md", "old b");
        Move move = new Move(moved, folder.resolve("가 나.md"));
        Rewritten done = runs().write(List.of(move), List.of(rewrite(moved), rewrite(other)));
        assertEquals(List.of(move), done.moved());
        assertEquals(List.of(move.to(), other), done.written());
        assertFalse(Files.exists(moved));
        assertText("새로운 a", move.to());
        Rewritten back = runs().undo(runs().all().getFirst());
        assertEquals(List.of(move.back()), back.moved());
        assertEquals(List.of(moved, other), back.written());
        assertFalse(Files.exists(move.to()));
        assertText("old a", moved);
        assertText("old b", other);
        assertEquals(List.of(), runs().all());
    }

    @Test
    void aFolderIsMovedWithAllThatLiesInIt() throws IOException {
        Path bundle = Files.createDirectory(folder.resolve("old"));
        Path post = Files.writeString(bundle.resolve("index.md"), "old a");
        Move move = new Move(bundle, folder.resolve("new"));
        runs().write(List.of(move), List.of(rewrite(post)));
        assertText("새로운 a", folder.resolve("new/index.md"));
        runs().undo(runs().all().getFirst());
        assertText("old a", post);
    }

    @Test
    void nothingIsWrittenWhereTheNameIsTaken() throws IOException {
        Path moved = file("a.md", "old a");
        Path other = file("b.md", "old b");
        Path taken = file("c.md", "mine");
        Rewritten done = runs().write(List.of(new Move(moved, taken)), List.of(rewrite(other)));
        assertEquals(Reason.EXISTS, done.refused().getFirst().reason());
        assertText("old b", other);
        assertText("mine", taken);
        assertEquals(List.of(), runs().all());
    }

    @Test
    void aFileWrittenSinceGoesBackToItsNameWithItsText() throws IOException {
        Path moved = file("a.md", "old a");
        Path to = folder.resolve("b.md");
        runs().write(List.of(new Move(moved, to)), List.of());
        Files.writeString(to, "mine");
        assertTrue(runs().undo(runs().all().getFirst()).isWhole());
        assertText("mine", moved);
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
