package wongo.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the program remembers: settings, recent files, unsaved text.
class MemoryTest {
    private static final Instant NOON = Instant.parse("2024-08-14T03:00:00Z");

    /// A number that no running process has.
    private static final long DEAD = 4_194_305;

    @TempDir Path folder;

    @Test
    void remembersSettings() {
        Settings settings =
                Settings.empty().withChoice("theme", "dark").withRecent(Path.of("/tmp/글 <1>.md"));
        SettingsFile file = new SettingsFile(folder.resolve("config/wongo"));
        assertEquals(Optional.empty(), file.write(settings));
        assertEquals(settings, file.read());
        assertEquals(Optional.of("dark"), file.read().choice("theme"));
    }

    @Test
    void beginsAfreshWithoutASettingsFile() {
        assertEquals(Settings.empty(), new SettingsFile(folder).read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"choices\": 1, \"recent\": {}}",
                "{\"recent\": [1, [], null]",
                "\u0000"
            })
    void survivesABrokenSettingsFile(String broken) throws IOException {
        Files.writeString(folder.resolve("settings.json"), broken);
        assertEquals(Settings.empty(), new SettingsFile(folder).read());
    }

    @Test
    void keepsWhatIsWholeOfASettingsFile() throws IOException {
        String json =
                "{\"choices\": {\"theme\": \"dark\", \"odd\": []}, \"recent\": [[], \"/a\"],"
                        + " \"later\": 1}";
        Files.writeString(folder.resolve("settings.json"), json);
        assertEquals(
                new Settings(Map.of("theme", "dark"), List.of(Path.of("/a"))),
                new SettingsFile(folder).read());
    }

    @Test
    void putsTheLatestFileFirstAndOnce() {
        Path a = folder.resolve("a");
        Path b = folder.resolve("b");
        Settings settings =
                Settings.empty().withRecent(a).withRecent(b).withRecent(folder.resolve("x/../a"));
        assertEquals(List.of(a, b), settings.recent());
        assertEquals(List.of(b), settings.withoutRecent(a).recent());
        Settings full =
                IntStream.range(0, 50)
                        .mapToObj(i -> folder.resolve("f" + i))
                        .reduce(settings, Settings::withRecent, (one, other) -> other);
        assertEquals(12, full.recent().size());
    }

    @Test
    void findsTheFoldersOfEachSystem() {
        Path home = folder;
        assertEquals(
                new Folders(home.resolve(".config/wongo"), home.resolve(".local/state/wongo")),
                Folders.of(
                        "Linux",
                        home,
                        Map.of("XDG_CONFIG_HOME", "relative", "XDG_STATE_HOME", "")));
        assertEquals(
                new Folders(home.resolve("c/wongo"), home.resolve("s/wongo")),
                Folders.of(
                        "Linux",
                        home,
                        Map.of(
                                "XDG_CONFIG_HOME",
                                home.resolve("c").toString(),
                                "XDG_STATE_HOME",
                                home.resolve("s").toString())));
        assertEquals(
                new Folders(home.resolve("r/Wongo"), home.resolve("AppData/Local/Wongo")),
                Folders.of("Windows 11", home, Map.of("APPDATA", home.resolve("r").toString())));
        assertEquals(
                home.resolve("Library/Application Support/Wongo"),
                Folders.of("Mac OS X", home, Map.of()).config());
    }

    @Test
    void bringsBackWhatACrashLeft() {
        Journal crashed = new Journal(folder, DEAD);
        Unsaved titled = unsaved(crashed, Optional.of(folder.resolve("글.md")), "쓰다 만 글\r\n", 0);
        Unsaved untitled = unsaved(crashed, Optional.empty(), "이름 없는 글", 60);
        crashed.keep(titled);
        crashed.keep(untitled);
        Journal now = new Journal(folder);
        assertEquals(List.of(untitled, titled), now.left());
        assertEquals(Optional.empty(), now.drop(titled.id()));
        assertEquals(List.of(untitled), now.left());
    }

    @Test
    void keepsOnlyTheLastTextOfAnArticle() {
        Journal crashed = new Journal(folder, DEAD);
        Unsaved first = unsaved(crashed, Optional.empty(), "처음", 0);
        Unsaved second = new Unsaved(first.id(), first.file(), "다음", Form.UTF_8_WITH_MARK, NOON);
        crashed.keep(first);
        crashed.keep(second);
        assertEquals(List.of(second), new Journal(folder).left());
    }

    @Test
    void leavesTheTextOfRunningProgramsAlone() {
        Journal running = new Journal(folder);
        running.keep(unsaved(running, Optional.empty(), "지금 쓰는 글", 0));
        assertEquals(List.of(), new Journal(folder).left());
    }

    @Test
    void aNumberUsedAgainIsAnotherProgram() throws IOException {
        Journal before = new Journal(folder);
        Unsaved left = unsaved(before, Optional.empty(), "지난번 글", 0);
        before.keep(left);
        Path file = folder.resolve("journal").resolve(left.id() + ".unsaved");
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1_000));
        assertEquals(List.of(left), new Journal(folder).left());
    }

    @Test
    void passesOverWhatIsBrokenInTheJournal() throws IOException {
        Path journal = Files.createDirectories(folder.resolve("journal"));
        for (String content :
                List.of("", "{", "[]", "{}", "{\"text\":1,\"form\":\"X\",\"at\":\"\"}")) {
            Files.writeString(
                    journal.resolve(DEAD + "-" + content.hashCode() + ".unsaved"), content);
        }
        Files.writeString(journal.resolve("README"), "x");
        Files.writeString(journal.resolve("x-y.unsaved"), "x");
        assertEquals(List.of(), new Journal(folder).left());
    }

    @Test
    void saysWhenTheTextCannotBeKept() throws IOException {
        Files.writeString(folder.resolve("journal"), "in the way");
        Journal journal = new Journal(folder);
        assertEquals(
                Optional.of(Reason.EXISTS),
                journal.keep(unsaved(journal, Optional.empty(), "글", 0)).map(Refusal::reason));
    }

    private static Unsaved unsaved(
            Journal journal, Optional<Path> file, String text, long seconds) {
        return new Unsaved(journal.newId(), file, text, Form.UTF_8, NOON.plusSeconds(seconds));
    }
}
