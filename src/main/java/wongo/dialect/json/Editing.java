package wongo.dialect.json;

import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FieldPath.Step;
import wongo.article.Value;
import wongo.text.Change;

import java.util.List;
import java.util.Optional;

/// Does an edit to a head: what it means says [FieldEdit#in], how it is written [Groups], and only
/// what reads as meant is handed out.
final class Editing {
    private final Reading reading;
    private final Value tree;

    Editing(Reading reading) {
        this.reading = reading;
        this.tree = reading.tree();
    }

    Optional<Change> change(FieldEdit edit) {
        return Sayings.of(edit).filter(said -> !said.path().steps().isEmpty()).flatMap(this::write);
    }

    private Optional<Change> write(FieldEdit edit) {
        Optional<Value> wanted = edit.in(tree);
        if (wanted.filter(tree::equals).isPresent()) {
            return Optional.of(Change.none());
        }
        return wanted.flatMap(now -> draft(edit).filter(change -> says(change, now)));
    }

    private boolean says(Change change, Value wanted) {
        return Reading.of(change.apply(reading.head().source()))
                .map(Reading::tree)
                .filter(wanted::equals)
                .isPresent();
    }

    private Optional<Change> draft(FieldEdit edit) {
        return switch (edit) {
            case FieldEdit.Set(FieldPath path, Value value) -> setting(path, value);
            case FieldEdit.Add(FieldPath path, Value value)
                    when tree.at(path).orElse(null) instanceof Value.Items(List<Value> items) ->
                    writing(path.at(items.size()), value);
            case FieldEdit.Add(FieldPath path, Value value) ->
                    setting(path, new Value.Items(List.of(value)));
            case FieldEdit.Remove(FieldPath path) -> removing(edit, path);
            case FieldEdit.Rename(FieldPath path, String name) ->
                    around(path, (groups, _, at) -> groups.rename(at, name));
            case FieldEdit.Move(FieldPath path, int by) ->
                    around(path, (groups, _, at) -> groups.move(at, by));
        };
    }

    /// Wraps the value in the maps and lists that are missing around it.
    private Optional<Change> setting(FieldPath path, Value value) {
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

    private Optional<Change> writing(FieldPath path, Value value) {
        return around(
                path,
                (groups, step, at) ->
                        at < 0 ? groups.append(step, value) : groups.replace(at, value));
    }

    /// The last of those with the key first, and then the others.
    private Optional<Change> removing(FieldEdit edit, FieldPath path) {
        Optional<Change> last = around(path, (groups, _, at) -> groups.remove(at));
        boolean isKey = path.steps().getLast() instanceof Step.Key;
        return last.map(
                change ->
                        Reading.of(change.apply(reading.head().source()))
                                .filter(_ -> isKey)
                                .flatMap(after -> new Editing(after).change(edit))
                                .map(change::then)
                                .orElse(change));
    }

    /// Writes in a map or list.
    private interface Way {
        /// @param at the number of the child; -1 where there is none yet
        Change change(Groups groups, Step step, int at);
    }

    private Optional<Change> around(FieldPath path, Way way) {
        Step last = path.steps().getLast();
        Optional<Node.Group> group = Optional.of(reading.root());
        for (Step step : path.steps().subList(0, path.steps().size() - 1)) {
            group =
                    group.flatMap(outer -> child(outer, step))
                            .filter(Node.Group.class::isInstance)
                            .map(Node.Group.class::cast);
        }
        return group.map(found -> way.change(new Groups(reading, found), last, at(found, last)));
    }

    private static Optional<Node> child(Node.Group group, Step step) {
        int at = at(group, step);
        return at < 0 ? Optional.empty() : Optional.of(group.children().get(at).value());
    }

    private static int at(Node.Group group, Step step) {
        return switch (step) {
            case Step.Key(String name) when group.isMap() -> group.find(name);
            case Step.Index(int at) when !group.isMap() && at < group.children().size() -> at;
            default -> -1;
        };
    }
}
