package wongo.dialect.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FieldPath.Step;
import wongo.article.FrontMatter;
import wongo.article.Value;
import wongo.text.Change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Does an edit to a head: what it means says [FieldEdit#in], ways to write it come from [Draft]
/// for whole fields and from [Slices] for what is inside them, and the first that reads as meant is
/// taken.
final class Editing {
    private final Reading reading;
    private final Value tree;

    Editing(Reading reading) {
        this.reading = reading;
        this.tree = reading.frontMatter().tree();
    }

    Optional<Change> change(FieldEdit edit) {
        Optional<Value> wanted = edit.in(tree);
        if (wanted.filter(tree::equals).isPresent()) {
            return Optional.of(Change.none());
        }
        return wanted.flatMap(now -> drafts(edit).filter(change -> says(change, now)).findFirst());
    }

    private boolean says(Change change, Value wanted) {
        String after = change.apply(reading.head().source());
        FrontMatter read = new YamlFrontMatter().read(after);
        return read.source().equals(after) && read.isReadable() && read.tree().equals(wanted);
    }

    private Stream<Change> drafts(FieldEdit edit) {
        return switch (edit) {
            case FieldEdit.Set(FieldPath path, Value value) -> setting(path, value);
            case FieldEdit.Add(FieldPath path, Value value)
                    when tree.at(path).orElse(null) instanceof Value.Items(List<Value> items) ->
                    writing(path.at(items.size()), value);
            case FieldEdit.Add(FieldPath path, Value value) ->
                    setting(path, new Value.Items(List.of(value)));
            case FieldEdit.Remove(FieldPath path) -> removing(path);
            case FieldEdit.Rename(FieldPath path, String name) ->
                    slices(path, (slices, around, at) -> renamed(slices, around, at, name));
            case FieldEdit.Move(FieldPath path, int by) ->
                    slices(path, (slices, _, at) -> slices.move(at, by));
        };
    }

    /// Wraps the value in the maps and lists that are missing around it.
    private Stream<Change> setting(FieldPath path, Value value) {
        Optional<FieldPath> parent = path.parent().filter(above -> !above.steps().isEmpty());
        boolean stands =
                parent.isEmpty()
                        || tree.at(parent.get())
                                .filter(above -> !(above instanceof Value.Nothing))
                                .isPresent();
        if (stands) {
            return writing(path, value);
        }
        Value wrapped =
                path.steps().getLast() instanceof Step.Key(String name)
                        ? new Value.Map(List.of(new Value.Entry(name, value)))
                        : new Value.Items(List.of(value));
        return setting(parent.get(), wrapped);
    }

    private Stream<Change> writing(FieldPath path, Value value) {
        Step step = path.steps().getLast();
        Stream<Change> whole =
                path.steps().size() == 1 && step instanceof Step.Key(String key)
                        ? new Draft(reading, key, value, Meaning.AS_SAID).changes()
                        : Stream.of();
        return Stream.concat(
                whole,
                slices(
                        path,
                        (slices, around, at) ->
                                at < 0 ? slices.append(step, value) : slices.replace(at, value)));
    }

    /// The last of a map or list leaves an empty one behind.
    private Stream<Change> removing(FieldPath path) {
        Optional<Value> around = path.parent().flatMap(tree::at);
        boolean isInner = path.steps().size() > 1;
        if (isInner
                && around.orElse(null) instanceof Value.Items(List<Value> items)
                && items.size() == 1) {
            return writing(path.parent().orElseThrow(), new Value.Items(List.of()));
        }
        if (isInner
                && around.orElse(null) instanceof Value.Map(List<Value.Entry> entries)
                && entries.size() == 1) {
            return writing(path.parent().orElseThrow(), new Value.Map(List.of()));
        }
        return slices(path, (slices, _, at) -> slices.remove(at));
    }

    private static Change renamed(Slices slices, Container around, int at, String name) {
        return Optional.ofNullable(around.children().get(at).key())
                .map(key -> slices.rename(at, key, name))
                .orElse(Change.none());
    }

    /// Writes in a container.
    private interface Way {
        /// @param at the number of the child; -1 where there is none yet
        Change change(Slices slices, Container around, int at);
    }

    private Stream<Change> slices(FieldPath path, Way way) {
        Step last = path.steps().getLast();
        return container(path).stream()
                .flatMap(
                        around ->
                                Stream.of(new Habits(reading).scalars(), ScalarStyle.DOUBLE_QUOTED)
                                        .map(
                                                style ->
                                                        way.change(
                                                                new Slices(
                                                                        around,
                                                                        reading.head().source(),
                                                                        style),
                                                                around,
                                                                around.find(last).orElse(-1))));
    }

    private Optional<Container> container(FieldPath path) {
        Optional<Container> around = Container.of(reading);
        for (Step step : path.steps().subList(0, path.steps().size() - 1)) {
            around =
                    around.flatMap(
                            outer ->
                                    outer.find(step)
                                            .flatMap(at -> outer.inside(at, reading.head())));
        }
        return around;
    }
}
