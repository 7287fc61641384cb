package wongo.dialect.toml;

import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FieldPath.Step;
import wongo.article.Value;
import wongo.text.Change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads the result of a change and says whether it is what was asked for and nothing else.
final class Proof {
    private final Reading before;
    private final FieldEdit edit;
    private final Value wanted;

    Proof(Reading before, FieldEdit edit, Value wanted) {
        this.before = before;
        this.edit = edit;
        this.wanted = wanted;
    }

    boolean holds(Change change) {
        return Reading.of(change.apply(before.head().source()))
                .filter(after -> says(after.tree()))
                .filter(this::keepsOthers)
                .isPresent();
    }

    /// The order counts where it was asked for; else it is TOML's.
    private boolean says(Value tree) {
        boolean ordered = edit instanceof FieldEdit.Move || edit instanceof FieldEdit.Rename;
        return ordered ? tree.equals(wanted) : sorted(tree).equals(sorted(wanted));
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
                    new Value.Items(items.stream().map(Proof::sorted).toList());
            default -> value;
        };
    }

    /// Whether every other field stands as it stood.
    private boolean keepsOthers(Reading after) {
        List<String> names = new ArrayList<>();
        if (edit.path().steps().getFirst() instanceof Step.Key(String name)) {
            names.add(name);
        }
        if (edit instanceof FieldEdit.Rename(FieldPath path, String name)
                && path.steps().size() == 1) {
            names.add(name);
        }
        return before.tree().entries().stream()
                .map(Value.Entry::key)
                .filter(key -> !names.contains(key))
                .allMatch(key -> written(before, key).equals(written(after, key)));
    }

    private static List<String> written(Reading reading, String key) {
        return reading.statements().of(FieldPath.of(key)).stream()
                .map(statement -> statement.written().of(reading.head().source()))
                .toList();
    }
}
