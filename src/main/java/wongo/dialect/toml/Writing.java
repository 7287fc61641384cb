package wongo.dialect.toml;

import org.tomlj.MutableTomlArray;
import org.tomlj.MutableTomlTable;
import org.tomlj.TomlEntry;
import org.tomlj.TomlParseException;
import org.tomlj.TomlTable;
import org.tomlj.TomlValue;

import wongo.article.FieldPath.Step;
import wongo.article.Value;

import java.util.List;
import java.util.Optional;

/// Writes values into what the parser read. What says the same as before is not written again.
final class Writing {
    /// How a map that is new is to stand.
    enum Layout {
        /// Under a header of its own.
        LINES,
        BRACES
    }

    private final Values values;
    private final Layout layout;
    private final Optional<TomlValue> habit;

    /// @param values reads what stands there
    /// @param root whose texts a new one is to look like
    Writing(Values values, Layout layout, TomlTable root) {
        this.values = values;
        this.layout = layout;
        this.habit =
                root.keySet().stream()
                        .map(key -> root.entry(List.of(key)).value())
                        .filter(TomlValue::isString)
                        .filter(text -> !text.getString().contains("\n"))
                        .reduce((_, last) -> last);
    }

    /// Puts a value at a place of a table or an array; behind the last item of the array, too.
    ///
    /// @throws IllegalArgumentException if the value cannot stand there
    void put(Object around, Step step, Value value) {
        switch (step) {
            case Step.Key(String name) when around instanceof MutableTomlTable table ->
                    put(table, name, value);
            case Step.Index(int at) when around instanceof MutableTomlArray array ->
                    put(array, at, value);
            default -> throw new IllegalArgumentException(step + " in " + around);
        }
    }

    private void put(MutableTomlTable table, String name, Value value) {
        List<String> key = List.of(name);
        if (!table.contains(key)) {
            table.set(key, spell(value));
        } else if (!merge(table.entry(key), value)) {
            table.set(key, spell(value, table.entry(key).value()));
        }
    }

    private void put(MutableTomlArray array, int at, Value value) {
        if (at == array.size()) {
            array.add(spellLikeTheLast(array, value));
        } else if (!merge(array.entry(at), value)) {
            array.set(at, spell(value, array.entry(at).value()));
        }
    }

    /// Whether the value could be put into the table or the array that stood there.
    private boolean merge(TomlEntry old, Value value) {
        TomlValue there = old.value();
        if (value instanceof Value.Map map
                && there.isTable()
                && there.getTable() instanceof MutableTomlTable table) {
            merge(table, map);
            return true;
        }
        if (value instanceof Value.Items(List<Value> items)
                && there.isArray()
                && there.getArray() instanceof MutableTomlArray array) {
            merge(array, items);
            return true;
        }
        return false;
    }

    private void merge(MutableTomlTable table, Value.Map map) {
        Value.Map old = values.map(table);
        for (Value.Entry entry : old.entries()) {
            if (map.get(entry.key()).isEmpty()) {
                table.remove(List.of(entry.key()));
            }
        }
        for (Value.Entry entry : map.entries()) {
            if (!old.get(entry.key()).equals(Optional.of(entry.value()))) {
                put(table, entry.key(), entry.value());
            }
        }
    }

    private void merge(MutableTomlArray array, List<Value> items) {
        List<Value> old = old(array);
        int head = 0;
        while (head < Math.min(old.size(), items.size()) && old.get(head).equals(items.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), items.size()) - head
                && old.get(old.size() - 1 - tail).equals(items.get(items.size() - 1 - tail))) {
            tail++;
        }
        int at = head;
        for (; at < Math.min(old.size(), items.size()) - tail; at++) {
            put(array, at, items.get(at));
        }
        for (int i = old.size() - tail - 1; i >= at; i--) {
            array.remove(i);
        }
        for (; at < items.size() - tail; at++) {
            if (at == array.size()) {
                array.add(spellLikeTheLast(array, items.get(at)));
            } else {
                array.insertBefore(at, spellLikeTheLast(array, items.get(at)));
            }
        }
    }

    private List<Value> old(MutableTomlArray array) {
        return values.items(array).items();
    }

    private Object spellLikeTheLast(MutableTomlArray array, Value value) {
        return array.isEmpty() ? spell(value) : spell(value, array.entry(array.size() - 1).value());
    }

    private Object spell(Value value, TomlValue old) {
        return value instanceof Value.Text(String text) && old.isString()
                ? TomlValue.inNotationOf(old, text)
                : spell(value);
    }

    private Object spell(Value value) {
        return switch (value) {
            case Value.Text(String text) ->
                    habit.map(like -> TomlValue.inNotationOf(like, text))
                            .<Object>map(like -> like)
                            .orElse(text);
            case Value.Flag flag -> flag.isOn();
            case Value.Items(List<Value> items) -> array(items);
            case Value.Map map -> table(map);
            default -> parse(value);
        };
    }

    private MutableTomlArray array(List<Value> items) {
        boolean inLines =
                layout == Layout.LINES
                        && !items.isEmpty()
                        && items.stream().allMatch(Value.Map.class::isInstance);
        MutableTomlArray array =
                inLines ? MutableTomlArray.create() : MutableTomlArray.createInline();
        items.forEach(item -> array.add(spell(item)));
        return array;
    }

    private MutableTomlTable table(Value.Map map) {
        MutableTomlTable table =
                layout == Layout.LINES
                        ? MutableTomlTable.create()
                        : MutableTomlTable.createInline();
        map.entries().forEach(entry -> table.set(List.of(entry.key()), spell(entry.value())));
        return table;
    }

    private static TomlValue parse(Value value) {
        try {
            return TomlValue.parse(value.text());
        } catch (TomlParseException e) {
            throw new IllegalArgumentException("no TOML: " + value, e);
        }
    }
}
