package wongo.dialect.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

import wongo.article.Field;
import wongo.article.FrontMatter;
import wongo.article.Value;
import wongo.dialect.Heads;
import wongo.text.Change;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Law 8 on every file of the corpora: whatever is put into a field, a YAML 1.1 parser (SnakeYAML,
/// whole, with its own idea of types) reads exactly that there, and in every other field what it
/// read before.
class FrontMatterLawsTest {
    private static final YamlFrontMatter DIALECT = new YamlFrontMatter();

    /// Every file of ours; of the many others, one of each shape of head.
    static Stream<Path> files() {
        Set<String> shapes = new HashSet<>();
        return Heads.files()
                .filter(
                        file ->
                                shapes.add(
                                        file.startsWith(Heads.OURS)
                                                ? file.toString()
                                                : shape(file)));
    }

    private static String shape(Path file) {
        FrontMatter head = DIALECT.read(Heads.text(file));
        return head.source()
                .replaceAll("[^\\n\\r'\"\\[\\]{}|>:, -]+", "x")
                .replaceAll("x([ ,:-]*x)+", "x");
    }

    @ParameterizedTest
    @MethodSource("files")
    void joinsToTheFileAndItsFieldsToThemselves(Path file) {
        String text = Heads.text(file);
        FrontMatter head = DIALECT.read(text);
        assertTrue(text.startsWith(head.source()));
        int end = 0;
        for (Field field : head.fields()) {
            assertTrue(end <= field.lines().start(), field.key());
            end = field.lines().end();
            assertTrue(
                    end <= head.source().length() && head.source().charAt(end - 1) == '\n',
                    field.key());
        }
    }

    @ParameterizedTest
    @MethodSource("wongo.dialect.Heads#files")
    void setsAnyTextInAnyFieldAndNothingElse(Path file) {
        FrontMatter head = DIALECT.read(Heads.text(file));
        Map<String, Object> before = head.isReadable() ? load(head.source()) : Map.of();
        for (Field field : head.fields()) {
            for (String hostile : Heads.HOSTILE) {
                assertSets(head, before, field.key(), Value.of(hostile));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void setsAnyItemsInAnyFieldAndNothingElse(Path file) {
        FrontMatter head = DIALECT.read(Heads.text(file));
        for (Field field : head.fields()) {
            List<String> old =
                    field.value() instanceof Value.Items items ? items.texts() : List.of("하나");
            for (List<String> items : itemLists(old)) {
                assertSets(head, field.key(), Value.of(items));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void addsAndRemovesFieldsAndNothingElse(Path file) {
        FrontMatter head = DIALECT.read(Heads.text(file));
        if (!head.isReadable()) {
            assertEquals(Optional.empty(), DIALECT.set(head, "title", Value.of("x")));
            return;
        }
        for (String hostile : Heads.HOSTILE) {
            assertSets(head, "새 열쇠: #1", Value.of(hostile));
            assertSets(head, "subtitle", Value.of(List.of(hostile, "x")));
        }
        head.fields().forEach(field -> assertRemoves(head, field.key()));
    }

    @Test
    void saysWhenTheSharedCorpusIsMissing() {
        if (!Files.isDirectory(Heads.SHARED)) {
            System.out.println("FrontMatterLawsTest: without " + Heads.SHARED);
        }
    }

    private static void assertSets(FrontMatter head, String key, Value value) {
        assertSets(head, load(head.source()), key, value);
    }

    /// @param before what is read of the head
    private static void assertSets(
            FrontMatter head, Map<String, Object> before, String key, Value value) {
        Optional<Change> change = DIALECT.set(head, key, value);
        if (change.isEmpty()) {
            assertTrue(
                    isNamedElsewhere(head, key),
                    () -> "could not set " + key + " to " + value + " in\n" + head.source());
            return;
        }
        String after = change.get().apply(head.source());
        Map<String, Object> expected = new LinkedHashMap<>(before);
        Map<String, Object> actual = load(after);
        String message = key + " = " + value + "\nin\n" + head.source() + "\ngave\n" + after;
        Field field = DIALECT.read(after).field(key).orElseThrow();
        assertSays(value, field, expected.get(key), actual.get(key), after, message);
        expected.remove(key);
        actual.remove(key);
        assertEquals(expected, actual, message);
        assertOnlyItsLines(head, field, after, message);
        assertEquals(value.text(), field.value().text(), message);
    }

    private static void assertSays(
            Value value, Field field, Object old, Object now, String after, String message) {
        boolean block =
                field.lines()
                        .of(after)
                        .lines()
                        .findFirst()
                        .orElse("")
                        .matches(".*:\\s+[|>][-+0-9]*(\\s.*)?");
        boolean same =
                plain(value).equals(now)
                        || (block && (value.text() + "\n").equals(now))
                        || (now == null && old == null && value.text().isEmpty())
                        || isTypeKept(field.key(), old, now);
        assertTrue(same, message);
    }

    /// What lies outside of the field's lines is the same, and in the same order.
    private static void assertOnlyItsLines(
            FrontMatter head, Field written, String after, String message) {
        Optional<Field> field = head.field(written.key());
        int from = field.map(f -> f.lines().start()).orElse(0);
        int to = field.map(f -> f.lines().end()).orElse(from);
        if (field.isPresent()) {
            assertTrue(after.startsWith(head.source().substring(0, from)), message);
            assertTrue(after.endsWith(head.source().substring(to)), message);
        } else {
            String without = Change.delete(written.lines()).apply(after);
            assertEquals(head.source().isEmpty() ? "---\n---\n" : head.source(), without, message);
        }
    }

    private static void assertRemoves(FrontMatter head, String key) {
        Optional<Change> change = DIALECT.remove(head, key);
        if (change.isEmpty()) {
            assertTrue(isNamedElsewhere(head, key), key);
            return;
        }
        Map<String, Object> expected = load(head.source());
        expected.remove(key);
        assertEquals(expected, load(change.get().apply(head.source())));
    }

    private static boolean isNamedElsewhere(FrontMatter head, String key) {
        return Marked.in(head).contains(key);
    }

    /// A number, a date or a truth value may take the place of another, or stand where its key
    /// wants one.
    private static boolean isTypeKept(String key, Object old, Object now) {
        return now != null
                && !(now instanceof String)
                && (old != null && old.getClass() == now.getClass()
                        || old instanceof Number && now instanceof Number
                        || !Types.of(key).isEmpty());
    }

    private static Object plain(Value value) {
        return switch (value) {
            case Value.Items items -> items.texts();
            default -> value.text();
        };
    }

    private static List<List<String>> itemLists(List<String> old) {
        List<List<String>> lists =
                new ArrayList<>(
                        List.of(List.of(), List.of("가"), List.of("no", "012", "C#", "a, b", "")));
        List<String> more = new ArrayList<>(old);
        more.add("개인 정보");
        lists.add(List.copyOf(more));
        more.addFirst("[x]: #");
        lists.add(List.copyOf(more));
        more.removeLast();
        more.set(more.size() / 2, "둘\n줄");
        lists.add(List.copyOf(more));
        lists.add(old.isEmpty() ? old : old.subList(1, old.size()));
        return lists;
    }

    /// What stands between the fences.
    static String inner(FrontMatter head) {
        return inner(head.source());
    }

    static String inner(String head) {
        return head.replaceFirst("\\A\uFEFF?---[^\\n]*\\n", "")
                .replaceFirst("(?m)^(---|\\.\\.\\.)\\s*\\z", "");
    }

    static Map<String, Object> load(String head) {
        String inner = inner(head);
        Map<?, ?> loaded = new Yaml(quiet()).load(inner);
        Map<String, Object> fields = new LinkedHashMap<>();
        if (loaded != null) {
            loaded.forEach((key, value) -> fields.put(String.valueOf(key), value));
        }
        return fields;
    }

    private static LoaderOptions quiet() {
        LoaderOptions options = new LoaderOptions();
        options.setWarnOnDuplicateKeys(false);
        return options;
    }
}
