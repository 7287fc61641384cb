package wongo.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import wongo.article.Field;
import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FieldPath.Step;
import wongo.article.FrontMatter;
import wongo.article.FrontMatterDialect;
import wongo.article.Value;
import wongo.text.Change;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// Law 8 for one spelling of front matter: whatever is done at a place, another parser reads what
/// was asked for there, and everywhere else what it read before; and no other line changes.
public final class PlaceLaws {
    private final FrontMatterDialect dialect;
    private final Function<String, Map<String, Object>> parser;
    private final BiPredicate<FrontMatter, FieldEdit> mayRefuse;
    private int tried;

    /// @param parser of a whole head, nobody of ours
    /// @param mayRefuse what the spelling cannot write
    public PlaceLaws(
            FrontMatterDialect dialect,
            Function<String, Map<String, Object>> parser,
            BiPredicate<FrontMatter, FieldEdit> mayRefuse) {
        this.dialect = dialect;
        this.parser = parser;
        this.mayRefuse = mayRefuse;
    }

    /// How many edits were written and read back.
    public int tried() {
        return tried;
    }

    /// Tries everything at every place of a head.
    ///
    /// @param texts to be set at the place with a number
    public void edit(FrontMatter head, Function<Integer, List<String>> texts) {
        assertTrue(head.isReadable(), head.source());
        assertEquals(head, dialect.read(head.source()));
        List<FieldPath> places = new ArrayList<>();
        collect(new FieldPath(List.of()), head.tree(), places);
        for (FieldPath place : places) {
            for (String text : texts.apply(places.indexOf(place))) {
                assertEdit(head, new FieldEdit.Set(place, Value.of(text)));
                assertTyped(head, place, text);
            }
            assertEdit(head, new FieldEdit.Set(place, Value.of(List.of("a, b", "no", "'\"#"))));
            assertEdit(head, new FieldEdit.Remove(place));
            assertEdit(head, new FieldEdit.Move(place, -1));
            assertEdit(head, new FieldEdit.Move(place, 1));
            assertEdit(head, new FieldEdit.Rename(place, "새 열쇠: #1"));
            assertEdit(head, new FieldEdit.Add(place, Value.of("no")));
            assertEdit(head, new FieldEdit.Set(place.key("안"), Value.of("[x]")));
        }
        assertEdit(head, new FieldEdit.Set(FieldPath.of("새 \"열쇠\" = 1"), Value.of("[x]")));
        assertEdit(head, new FieldEdit.Set(FieldPath.of("새").key("안"), Value.of("a\nb")));
        assertEdit(head, new FieldEdit.Add(FieldPath.of("새"), Value.of("#")));
    }

    private static void collect(FieldPath place, Value value, List<FieldPath> places) {
        if (!place.steps().isEmpty() && !places.contains(place)) {
            places.add(place);
        }
        switch (value) {
            case Value.Map(List<Value.Entry> entries) ->
                    entries.forEach(e -> collect(place.key(e.key()), e.value(), places));
            case Value.Items(List<Value> items) -> {
                for (int i = 0; i < items.size(); i++) {
                    collect(place.at(i), items.get(i), places);
                }
            }
            default -> {}
        }
    }

    /// What is typed into a field reads back as it was typed; a date may get another form.
    private void assertTyped(FrontMatter head, FieldPath place, String text) {
        if (place.steps().size() == 1 && place.steps().getFirst() instanceof Step.Key(String key)) {
            Change change = dialect.set(head, key, Value.of(text)).orElseThrow();
            FrontMatter after = dialect.read(change.apply(head.source()));
            Value said = after.field(key).orElseThrow().value();
            assertTrue(
                    said instanceof Value.Date || text.equals(said.text()),
                    () -> text + "\nin\n" + after.source());
        }
    }

    private void assertEdit(FrontMatter head, FieldEdit edit) {
        Optional<Value> wanted = edit.in(head.tree());
        Optional<Change> change = dialect.change(head, edit);
        if (change.isEmpty()) {
            assertTrue(
                    wanted.isEmpty() || mayRefuse.test(head, edit),
                    () -> "refused " + edit + " in\n" + head.source());
            return;
        }
        tried++;
        String after = change.get().apply(head.source());
        String message = edit + "\nin\n" + head.source() + "\ngave\n" + after;
        FrontMatter read = dialect.read(after + "글");
        assertEquals(after, read.source(), message);
        assertEquals(sorted(wanted.orElseThrow()), sorted(read.tree()), message);
        assertKeepsTheRest(head, edit, after, message);
        assertKeepsLines(head, edit, after, message);
    }

    private static Value sorted(Value value) {
        return switch (value) {
            case Value.Map(List<Value.Entry> entries) ->
                    new Value.Map(
                            entries.stream()
                                    .map(e -> new Value.Entry(e.key(), sorted(e.value())))
                                    .sorted(Comparator.comparing(Value.Entry::key))
                                    .toList());
            case Value.Items(List<Value> items) ->
                    new Value.Items(items.stream().map(PlaceLaws::sorted).toList());
            default -> value;
        };
    }

    private void assertKeepsTheRest(
            FrontMatter head, FieldEdit edit, String after, String message) {
        Map<String, Object> before = new LinkedHashMap<>(parser.apply(head.source()));
        Map<String, Object> now = new LinkedHashMap<>(parser.apply(after));
        if (edit instanceof FieldEdit.Set(FieldPath path, Value.Text(String text))) {
            assertEquals(text, walk(now, path.steps()), message);
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
                        case Step.Key(String name) -> ((Map<?, ?>) place).get(name);
                        case Step.Index(int at) -> ((List<?>) place).get(at);
                    };
        }
        return place;
    }

    /// The lines of other fields, comments and blank lines stand as they stood, a comma at their
    /// end aside; but not where a table has to be written otherwise, for it is none any more or
    /// empty.
    private void assertKeepsLines(FrontMatter head, FieldEdit edit, String after, String message) {
        if (edit instanceof FieldEdit.Move
                || replacesATable(head, edit)
                || emptiesATable(head, edit)) {
            return;
        }
        Optional<Span> own = head.field(field(edit)).map(Field::lines);
        boolean isInOnePiece = own.map(lines -> isInOnePiece(head, field(edit))).orElse(true);
        boolean hasLines =
                head.fields().stream()
                        .allMatch(other -> other.lines().of(head.source()).endsWith("\n"));
        if (isInOnePiece && hasLines) {
            List<String> others = others(head.source(), own.orElse(new Span(0, 0)));
            assertEquals(others, kept(others, after.lines().toList()), message);
        }
    }

    private static List<String> others(String source, Span lines) {
        List<String> others = new ArrayList<>(source.substring(0, lines.start()).lines().toList());
        others.addAll(source.substring(lines.end()).lines().toList());
        return others;
    }

    /// The lines that are found again, in order, in others.
    private static List<String> kept(List<String> lines, List<String> after) {
        List<String> kept = new ArrayList<>();
        int at = 0;
        for (String line : after) {
            if (at < lines.size() && bare(line).equals(bare(lines.get(at)))) {
                kept.add(lines.get(at++));
            }
        }
        return kept;
    }

    private static String bare(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }

    /// Whether what a table was, or an item of a list of tables, becomes something else.
    public static boolean replacesATable(FrontMatter head, FieldEdit edit) {
        Value old = head.at(edit.path()).orElse(new Value.Nothing());
        Value around = edit.path().parent().flatMap(head::at).orElse(new Value.Nothing());
        return switch (edit) {
            case FieldEdit.Set(_, Value value) when !(value instanceof Value.Map) ->
                    old instanceof Value.Map || holdsTables(old) || holdsTables(around);
            case FieldEdit.Add(_, Value value) when !(value instanceof Value.Map) ->
                    holdsTables(old);
            default -> false;
        };
    }

    private static boolean holdsTables(Value value) {
        return value instanceof Value.Items(List<Value> items)
                && items.stream().anyMatch(Value.Map.class::isInstance);
    }

    private static boolean emptiesATable(FrontMatter head, FieldEdit edit) {
        return edit instanceof FieldEdit.Remove(FieldPath path)
                && switch (head.at(path.parent().orElseThrow()).orElseThrow()) {
                    case Value.Map(List<Value.Entry> entries) -> entries.size() == 1;
                    case Value.Items items -> items.items().size() == 1 && holdsTables(items);
                    default -> false;
                };
    }

    private boolean isInOnePiece(FrontMatter head, String key) {
        String without = Change.delete(head.field(key).orElseThrow().lines()).apply(head.source());
        return dialect.read(without).field(key).isEmpty();
    }
}
