package wongo.article;

import wongo.article.FieldPath.Step;
import wongo.article.Value.Entry;
import wongo.article.Value.Items;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Something to be done to the tree of the front matter. What it means is said here, once for all
/// spellings; a [FrontMatterDialect] finds the lines.
public sealed interface FieldEdit {
    /// The place it is about; for [Add] the list.
    FieldPath path();

    /// Gives a place a value. Maps and lists missing around it come to be; an item may be set
    /// behind the last of its list. A text is then read as a text, whatever it looks like.
    record Set(FieldPath path, Value value) implements FieldEdit {}

    /// Takes a place out: all fields of the key, or one item of a list.
    record Remove(FieldPath path) implements FieldEdit {}

    /// Gives a field another key, which no field beside it may have.
    record Rename(FieldPath path, String name) implements FieldEdit {}

    /// Moves a field or an item among its neighbours; the comments above it come along.
    ///
    /// @param by how many places down; negative: up
    record Move(FieldPath path, int by) implements FieldEdit {}

    /// Puts a value behind the last of a list, which comes to be where it is missing.
    record Add(FieldPath path, Value value) implements FieldEdit {}

    /// The tree as it is afterwards. Empty where the edit makes no sense in it: there is no such
    /// place, or something else is in the way.
    default Optional<Value> in(Value tree) {
        return in(tree, path().steps());
    }

    private Optional<Value> in(Value tree, List<Step> steps) {
        if (steps.isEmpty()) {
            return whole(tree);
        }
        Step step = steps.getFirst();
        if (steps.size() == 1 && !(this instanceof Set) && !(this instanceof Add)) {
            return step.in(tree).flatMap(_ -> among(tree, step));
        }
        Value inside = step.in(tree).orElse(new Value.Nothing());
        return in(inside, steps.subList(1, steps.size())).flatMap(now -> put(tree, step, now));
    }

    private Optional<Value> whole(Value old) {
        return switch (this) {
            case Set(_, Value value) -> Optional.of(value);
            case Add(_, Value value) when old instanceof Items(List<Value> items) ->
                    Optional.of(new Items(with(items, items.size(), value)));
            case Add(_, Value value) when old instanceof Value.Nothing ->
                    Optional.of(new Items(List.of(value)));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> put(Value tree, Step step, Value value) {
        return switch (step) {
            case Step.Key(String name) when tree instanceof Value.Map(List<Entry> entries) -> {
                int at = last(entries, name);
                yield Optional.of(
                        new Value.Map(
                                with(
                                        entries,
                                        at < 0 ? entries.size() : at,
                                        new Entry(name, value))));
            }
            case Step.Key(String name) when tree instanceof Value.Nothing ->
                    Optional.of(new Value.Map(List.of(new Entry(name, value))));
            case Step.Index(int at)
                    when tree instanceof Items(List<Value> items) && at <= items.size() ->
                    Optional.of(new Items(with(items, at, value)));
            case Step.Index(int at) when tree instanceof Value.Nothing && at == 0 ->
                    Optional.of(new Items(List.of(value)));
            default -> Optional.empty();
        };
    }

    private Optional<Value> among(Value tree, Step step) {
        return switch (tree) {
            case Value.Map(List<Entry> entries) when step instanceof Step.Key(String name) ->
                    amongEntries(entries, name).map(Value.Map::new);
            case Items(List<Value> items) when step instanceof Step.Index(int at) ->
                    amongItems(items, at).map(Items::new);
            default -> Optional.empty();
        };
    }

    private Optional<List<Entry>> amongEntries(List<Entry> entries, String name) {
        int at = last(entries, name);
        return switch (this) {
            case Remove _ ->
                    Optional.of(entries.stream().filter(e -> !e.key().equals(name)).toList());
            case Move(_, int by) -> moved(entries, at, by);
            case Rename(_, String now) when now.equals(name) -> Optional.of(entries);
            case Rename(_, String now) when last(entries, now) < 0 && first(entries, name) == at ->
                    Optional.of(with(entries, at, new Entry(now, entries.get(at).value())));
            default -> Optional.empty();
        };
    }

    private Optional<List<Value>> amongItems(List<Value> items, int at) {
        return switch (this) {
            case Remove _ -> {
                List<Value> rest = new ArrayList<>(items);
                rest.remove(at);
                yield Optional.of(List.copyOf(rest));
            }
            case Move(_, int by) -> moved(items, at, by);
            default -> Optional.empty();
        };
    }

    private static <T> Optional<List<T>> moved(List<T> all, int at, int by) {
        int to = at + by;
        if (to < 0 || to >= all.size()) {
            return Optional.empty();
        }
        List<T> order = new ArrayList<>(all);
        order.add(to, order.remove(at));
        return Optional.of(List.copyOf(order));
    }

    private static <T> List<T> with(List<T> all, int at, T one) {
        List<T> more = new ArrayList<>(all);
        if (at < more.size()) {
            more.set(at, one);
        } else {
            more.add(one);
        }
        return List.copyOf(more);
    }

    private static int last(List<Entry> entries, String name) {
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).key().equals(name))
                .max()
                .orElse(-1);
    }

    private static int first(List<Entry> entries, String name) {
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).key().equals(name))
                .findFirst()
                .orElse(-1);
    }
}
