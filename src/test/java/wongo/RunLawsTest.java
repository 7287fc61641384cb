package wongo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.search.Patience;
import wongo.search.Query;
import wongo.search.Replaced;
import wongo.search.Replacing;
import wongo.storage.Document;
import wongo.storage.Move;
import wongo.storage.Opened;
import wongo.storage.Rewrite;
import wongo.storage.Rewritten;
import wongo.storage.Run;
import wongo.storage.Runs;
import wongo.text.Change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A run over many files, done by the program itself: killed in its middle it leaves each file old
/// or new, and taken back it leaves every byte as it was.
class RunLawsTest {
    private static final int FILES = 200;
    private static final int ROUNDS = 2;

    /// Replacing in longer ones takes longer than the law is worth.
    private static final int LONGEST = 6_000;

    private static final String OLD = "---\ntitle: 글\n---\n\n<p>옛 <b>낱</b>말 하나.</p>\r\n<p>끝</p>\n";
    private static final String NEW = OLD.replace("옛 <b>낱</b>말", "새 <b>낱</b>말");

    @TempDir private Path folder;
    @TempDir private Path state;

    /// Gives every file of a folder another name and another text, as a program of its own.
    public static void main(String[] arguments) throws IOException {
        List<Move> moves = new ArrayList<>();
        List<Rewrite> rewrites = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                moves.add(new Move(file, moved(file)));
                if (Document.open(file) instanceof Opened.Read(Document document)) {
                    rewrites.add(new Rewrite(document, Change.between(document.text(), NEW)));
                }
            }
        }
        new Runs(Path.of(arguments[1])).write(moves, rewrites);
    }

    private static Path moved(Path file) {
        return file.resolveSibling("새-" + file.getFileName());
    }

    private Process program(String... arguments) throws IOException {
        return started("wongo.Main", arguments);
    }

    private Process started(String main, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("XDG_STATE_HOME", state.toString());
        builder.environment().put("LOCALAPPDATA", state.toString());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    private int run(String... arguments) throws IOException, InterruptedException {
        Process process = program(arguments);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it does not end");
        return process.exitValue();
    }

    private Path post(int number) {
        return folder.resolve("2026-01-01-" + number + ".md");
    }

    private int written() throws IOException {
        int count = 0;
        for (int i = 0; i < FILES; i++) {
            String text = Files.readString(post(i));
            assertTrue(text.equals(OLD) || text.equals(NEW), () -> "neither old nor new: " + text);
            count += text.equals(NEW) ? 1 : 0;
        }
        return count;
    }

    @Test
    void aKillInTheMiddleLeavesEveryFileOldOrNewAndCanBeTakenBack()
            throws IOException, InterruptedException {
        int killedInside = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < FILES; i++) {
                Files.writeString(post(i), OLD);
            }
            Process process = program("replace", "옛 낱말", "새 낱말", folder.toString());
            // The posts are written in the order of their names, the last first.
            Path first = post(99 - round);
            while (process.isAlive() && Files.readString(first).equals(OLD)) {
                Thread.onSpinWait();
            }
            process.destroyForcibly().waitFor();
            int written = written();
            killedInside += written > 0 && written < FILES ? 1 : 0;
            assertEquals(0, run("undo"));
            assertEquals(0, written());
        }
        assertTrue(killedInside > 0, "no kill came in the middle");
    }

    @Test
    void aKillWhileFilesAreMovedLeavesEachUnderOneNameAndCanBeTakenBack()
            throws IOException, InterruptedException {
        int killedInside = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            for (int i = 0; i < FILES; i++) {
                Files.writeString(post(i), OLD);
            }
            Process process =
                    started(RunLawsTest.class.getName(), folder.toString(), state.toString());
            // Odd rounds come while names change, the others while texts do.
            Path awaited = moved(post(round % 2 == 0 ? 10 : 99));
            while (process.isAlive() && !isReached(awaited, round % 2 == 0 ? NEW : OLD)) {
                Thread.onSpinWait();
            }
            process.destroyForcibly().waitFor();
            killedInside += isInside() ? 1 : 0;
            Runs runs = new Runs(state);
            assertTrue(runs.undo(runs.all().getFirst()).isWhole());
            assertEquals(List.of(), runs.all());
            assertEquals(0, written());
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(FILES, files.filter(file -> !isHidden(file)).count());
            }
        }
        assertTrue(killedInside > 0, "no kill came in the middle");
    }

    private static boolean isReached(Path file, String text) throws IOException {
        return Files.exists(file) && Files.readString(file).equals(text);
    }

    /// What a kill leaves of a file that was being written has no name of a post.
    private static boolean isHidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    /// Whether some of the files are new, and some old; each is whole, under one of its two names.
    private boolean isInside() throws IOException {
        int done = 0;
        for (int i = 0; i < FILES; i++) {
            Path old = post(i);
            Path now = moved(old);
            assertTrue(Files.exists(old) != Files.exists(now), old::toString);
            String text = Files.readString(Files.exists(now) ? now : old);
            assertTrue(text.equals(OLD) || text.equals(NEW), () -> "neither old nor new: " + text);
            done += text.equals(NEW) ? 1 : 0;
            done -= Files.exists(now) ? 0 : 1;
        }
        return done > -FILES && done < FILES;
    }

    @Test
    void aRunTakenBackGivesEveryByteOfEveryPostBack() throws IOException {
        Map<Path, byte[]> before = new LinkedHashMap<>();
        for (Corpus.Post post : Corpus.posts()) {
            if (post.source().length() < LONGEST) {
                Path copy = folder.resolve(before.size() + ".md");
                before.put(copy, post.source().getBytes(StandardCharsets.UTF_8));
                Files.write(copy, before.get(copy));
            }
        }
        Runs runs = new Runs(state);
        for (String find : List.of("이", "a")) {
            Rewritten rewritten = runs.write(rewrites(before.keySet(), find));
            assertTrue(rewritten.isWhole());
            assertFalse(rewritten.written().isEmpty(), () -> "nothing has " + find);
        }
        assertEquals(2, runs.all().size());
        for (Run run : runs.all()) {
            assertTrue(runs.undo(run).isWhole());
        }
        for (Map.Entry<Path, byte[]> entry : before.entrySet()) {
            assertArrayEquals(entry.getValue(), Files.readAllBytes(entry.getKey()));
        }
    }

    private static List<Rewrite> rewrites(Set<Path> files, String find) {
        List<Rewrite> rewrites = new ArrayList<>();
        for (Path file : files) {
            if (Document.open(file) instanceof Opened.Read(Document document)
                    && Replacing.all(
                                    Corpus.read(document.text()),
                                    Query.of(find),
                                    "<새 & 말>",
                                    Patience.usual())
                            instanceof Replaced.Done done) {
                rewrites.add(new Rewrite(document, done.change()));
            }
        }
        return rewrites;
    }
}
