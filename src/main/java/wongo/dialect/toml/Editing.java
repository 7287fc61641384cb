package wongo.dialect.toml;

import org.tomlj.MutableTomlArray;
import org.tomlj.MutableTomlTable;
import org.tomlj.TomlArray;
import org.tomlj.TomlInvalidTypeException;
import org.tomlj.TomlKeyAlreadySetException;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FieldPath.Step;
import wongo.article.Value;
import wongo.text.Change;
import wongo.text.Lines;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Does an edit to a head: what it means says [FieldEdit#in], ways to write it come from the parser
/// and from [Rows], and the first that reads as meant is taken.
final class Editing {
    private final Reading reading;
    private final Value tree;
    private final Rows rows;

    Editing(Reading reading) {
        this.reading = reading;
        this.tree = reading.tree();
        this.rows = new Rows(reading);
    }

    Optional<Change> change(FieldEdit edit) {
        return Sayings.of(edit).filter(said -> !said.path().steps().isEmpty()).flatMap(this::write);
    }

    private Optional<Change> write(FieldEdit edit) {
        Optional<Value> wanted = edit.in(tree);
        if (wanted.filter(tree::equals).isPresent()) {
            return Optional.of(Change.none());
        }
        return wanted.flatMap(
                now ->
                        drafts(edit)
                                .map(Supplier::get)
                                .flatMap(Optional::stream)
                                .filter(new Proof(reading, edit, now)::holds)
                                .findFirst());
    }

    private Stream<Supplier<Optional<Change>>> drafts(FieldEdit edit) {
        return switch (edit) {
            case FieldEdit.Set(FieldPath path, Value value) -> setting(path, value);
            case FieldEdit.Add(FieldPath path, Value value)
                    when tree.at(path).orElse(null) instanceof Value.Items(List<Value> items) ->
                    writing(path.at(items.size()), value);
            case FieldEdit.Add(FieldPath path, Value value) ->
                    setting(path, new Value.Items(List.of(value)));
            case FieldEdit.Remove(FieldPath path) ->
                    Stream.of(
                            () -> rows.remove(path),
                            () -> parsed((around, step, _) -> remove(around, step), path));
            case FieldEdit.Rename(FieldPath path, String name) ->
                    Stream.of(() -> rows.rename(path, name), () -> renamed(path, name));
            case FieldEdit.Move(FieldPath path, int by) ->
                    Stream.of(
                            () -> moved(path, by),
                            () -> parsed((around, step, _) -> move(around, step, by), path));
        };
    }

    /// Wraps the value in the maps and lists that are missing around it.
    private Stream<Supplier<Optional<Change>>> setting(FieldPath path, Value value) {
        Optional<FieldPath> parent = path.parent().filter(above -> !above.steps().isEmpty());
        if (parent.isEmpty() || tree.at(parent.get()).isPresent()) {
            return writing(path, value);
        }
        Value wrapped =
                path.steps().getLast() instanceof Step.Key(String name)
                        ? new Value.Map(List.of(new Value.Entry(name, value)))
                        : new Value.Items(List.of(value));
        return setting(parent.get(), wrapped);
    }

    /// Where something stands, what takes its place does without a header of its own, which could
    /// not stand there.
    private Stream<Supplier<Optional<Change>>> writing(FieldPath path, Value value) {
        Supplier<Optional<Change>> lines = () -> written(path, value, Writing.Layout.LINES);
        Supplier<Optional<Change>> braces = () -> written(path, value, Writing.Layout.BRACES);
        boolean stands = tree.at(path).isPresent();
        return Stream.of(stands ? braces : lines, stands ? lines : braces);
    }

    private Optional<Change> written(FieldPath path, Value value, Writing.Layout layout) {
        Values values = new Values(reading.head(), reading.places());
        return parsed(
                        (around, step, root) ->
                                new Writing(values, layout, root).put(around, step, value),
                        path)
                .map(change -> tree.at(path).isPresent() ? change : rows.align(change));
    }

    /// Writes in a table or an array that the parser read.
    private interface Way {
        void in(Object around, Step step, TomlTable root);
    }

    /// Empty where the parser knows no way to write it.
    private Optional<Change> parsed(Way way, FieldPath path) {
        TomlParseResult root = Reading.parse(reading.head());
        Optional<Object> around = Optional.of(root);
        for (Step step : path.steps().subList(0, path.steps().size() - 1)) {
            around = around.flatMap(outer -> inside(outer, step));
        }
        try {
            around.ifPresent(found -> way.in(found, path.steps().getLast(), root));
        } catch (IllegalArgumentException
                | TomlInvalidTypeException
                | TomlKeyAlreadySetException e) {
            return Optional.empty();
        }
        String source = reading.head().source();
        String after = root.toToml();
        String ended =
                after.isEmpty() || after.endsWith("\n") ? after : after + Lines.endingOf(source);
        Span inner = reading.head().inner();
        return Optional.of(
                Change.between(
                        source,
                        source.substring(0, inner.start())
                                + ended
                                + source.substring(inner.end())));
    }

    private static Optional<Object> inside(Object around, Step step) {
        return switch (step) {
            case Step.Key(String name) when around instanceof TomlTable table ->
                    Optional.ofNullable(table.get(List.of(name)));
            case Step.Index(int at) when around instanceof TomlArray array && at < array.size() ->
                    Optional.of(array.get(at));
            default -> Optional.empty();
        };
    }

    private static void remove(Object around, Step step) {
        switch (step) {
            case Step.Key(String name) when around instanceof MutableTomlTable table ->
                    table.remove(List.of(name));
            case Step.Index(int at) when around instanceof MutableTomlArray array ->
                    array.remove(at);
            default -> throw new IllegalArgumentException(step + " in " + around);
        }
    }

    /// Among the fields of a table in braces, and the items of an array in brackets.
    private static void move(Object around, Step step, int by) {
        switch (step) {
            case Step.Key(String name) when around instanceof MutableTomlTable table -> {
                List<String> keys = List.copyOf(table.keySet());
                String other = keys.get(keys.indexOf(name) + by);
                Object value = table.entry(List.of(name)).value();
                table.remove(List.of(name));
                if (by < 0) {
                    table.insertBefore(List.of(other), name, value);
                } else {
                    table.insertAfter(List.of(other), name, value);
                }
            }
            case Step.Index(int at) when around instanceof MutableTomlArray array -> {
                Object value = array.entry(at).value();
                array.remove(at);
                if (at + by == array.size()) {
                    array.add(value);
                } else {
                    array.insertBefore(at + by, value);
                }
            }
            default -> throw new IllegalArgumentException(step + " in " + around);
        }
    }

    private Optional<Change> moved(FieldPath path, int by) {
        FieldPath around = path.parent().orElseThrow();
        List<FieldPath> siblings =
                switch (tree.at(around).orElseThrow()) {
                    case Value.Map(List<Value.Entry> entries) ->
                            entries.stream().map(entry -> around.key(entry.key())).toList();
                    case Value.Items(List<Value> items) ->
                            IntStream.range(0, items.size()).mapToObj(around::at).toList();
                    default -> List.of();
                };
        int at = siblings.indexOf(path);
        int first = Math.min(at, at + by);
        List<FieldPath> among = siblings.subList(first, Math.max(at, at + by) + 1);
        return rows.move(among, at - first, at + by - first);
    }

    /// The name of a field in braces.
    private Optional<Change> renamed(FieldPath path, String name) {
        Optional<Object> around = Optional.of(Reading.parse(reading.head()));
        for (Step step : path.steps().subList(0, path.steps().size() - 1)) {
            around = around.flatMap(outer -> inside(outer, step));
        }
        return around.filter(_ -> path.steps().getLast() instanceof Step.Key)
                .map(TomlTable.class::cast)
                .map(table -> table.entry(List.of(((Step.Key) path.steps().getLast()).name())))
                .map(entry -> reading.places().of(entry.position()))
                .map(start -> new Keys(reading.head().source()).at(start).getLast())
                .map(key -> Change.of(rows.rename(key, name)));
    }
}
