package wongo.dialect.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FieldPath.Step;
import wongo.article.FrontMatter;
import wongo.article.Value;
import wongo.dialect.Heads;
import wongo.text.Change;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Law 8 at every place of every head, inside fields too: a YAML 1.1 parser (SnakeYAML, whole)
/// reads what was asked for there and what it read before everywhere else.
class PlaceLawsTest {
    private static final YamlFrontMatter DIALECT = new YamlFrontMatter();
    private static final int LEAST = 4_000;

    private int tried;

    @Test
    void editsAnyPlaceAndNothingElse() {
        FrontMatterLawsTest.files().forEach(this::edit);
        assertTrue(tried >= LEAST, tried + " edits");
    }

    private void edit(Path file) {
        FrontMatter head = DIALECT.read(Heads.text(file));
        List<FieldPath> places = new ArrayList<>();
        collect(new FieldPath(List.of()), head.tree(), places);
        for (FieldPath place : places) {
            for (String text : Heads.HOSTILE) {
                assertEdit(head, new FieldEdit.Set(place, Value.of(text)));
            }
            assertEdit(head, new FieldEdit.Remove(place));
            assertEdit(head, new FieldEdit.Move(place, -1));
            assertEdit(head, new FieldEdit.Move(place, 1));
            assertEdit(head, new FieldEdit.Rename(place, "새 열쇠: #1"));
            assertEdit(head, new FieldEdit.Add(place, Value.of("no")));
            assertEdit(head, new FieldEdit.Set(place.key("안"), Value.of("[x]")));
        }
    }

    private static void collect(FieldPath place, Value value, List<FieldPath> places) {
        if (!place.steps().isEmpty() && !places.contains(place)) {
            places.add(place);
        }
        switch (value) {
            case Value.Map(List<Value.Entry> entries) ->
                    entries.forEach(
                            entry -> collect(place.key(entry.key()), entry.value(), places));
            case Value.Items(List<Value> items) -> {
                for (int i = 0; i < items.size(); i++) {
                    collect(place.at(i), items.get(i), places);
                }
            }
            default -> {}
        }
    }

    private void assertEdit(FrontMatter head, FieldEdit edit) {
        Optional<Value> wanted = edit.in(head.tree());
        Optional<Change> change = DIALECT.change(head, edit);
        if (change.isEmpty()) {
            boolean mayRefuse = wanted.isEmpty() || Marked.in(head).contains(field(edit));
            assertTrue(mayRefuse, () -> "refused " + edit + " in\n" + head.source());
            return;
        }
        tried++;
        String after = change.get().apply(head.source());
        String message = edit + "\nin\n" + head.source() + "\ngave\n" + after;
        assertEquals(wanted, Optional.of(DIALECT.read(after).tree()), message);
        assertKeepsTheRest(head, edit, after, message);
    }

    /// Beside the field that holds the place, the whole parser reads what it read before; inside
    /// it, the text that was set.
    private static void assertKeepsTheRest(
            FrontMatter head, FieldEdit edit, String after, String message) {
        Map<String, Object> before = FrontMatterLawsTest.load(head.source());
        Map<String, Object> now = FrontMatterLawsTest.load(after);
        if (edit instanceof FieldEdit.Set(FieldPath path, Value.Text(String text))) {
            Object said = walk(now, path.steps());
            assertTrue(text.equals(said) || (text + "\n").equals(said), message);
        }
        before.remove(field(edit));
        now.remove(field(edit));
        if (edit instanceof FieldEdit.Rename(FieldPath path, String name)
                && path.steps().size() == 1) {
            now.remove(name);
        }
        assertEquals(before, now, message);
    }

    private static String field(FieldEdit edit) {
        return edit.path().steps().getFirst() instanceof Step.Key(String key) ? key : "";
    }

    private static Object walk(Object whole, List<Step> steps) {
        Object place = whole;
        for (Step step : steps) {
            place =
                    switch (step) {
                        case Step.Key(String name) -> named((Map<?, ?>) place).get(name);
                        case Step.Index(int at) -> ((List<?>) place).get(at);
                    };
        }
        return place;
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }
}
