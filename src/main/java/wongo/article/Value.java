package wongo.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a place of the front matter says, as a tree. Numbers, dates and truth values are kept as
/// they are written; nothing is calculated.
public sealed interface Value {
    /// A text, as the writer means it: folding undone, quotes removed.
    ///
    /// @param text a block's final line break is not part of it
    record Text(String text) implements Value {}

    /// Yes or no.
    ///
    /// @param text as written, such as `true` or `no`
    record Flag(String text) implements Value {
        /// As every spelling of front matter knows it.
        public static final Flag YES = new Flag("true");

        public static final Flag NO = new Flag("false");

        private static final List<String> WORDS =
                List.of("true", "false", "yes", "no", "on", "off", "y", "n");

        public boolean isOn() {
            return List.of("true", "yes", "on").contains(text.toLowerCase(Locale.ROOT));
        }

        /// The other one, in the same words: `no` for `yes`, `False` for `True`.
        public Flag toggled() {
            int at = Math.max(0, WORDS.indexOf(text.toLowerCase(Locale.ROOT)));
            String other = WORDS.get(at ^ 1);
            boolean loud = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
            boolean capital = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
            return new Flag(
                    loud
                            ? other.toUpperCase(Locale.ROOT)
                            : capital
                                    ? other.substring(0, 1).toUpperCase(Locale.ROOT)
                                            + other.substring(1)
                                    : other);
        }
    }

    /// @param text as written, such as `012` or `1.50`
    record Numeral(String text) implements Value {}

    /// @param text as written, with its time and zone if it has them, such as `2024-08-14 10:00:00
    ///   +0900`
    record Date(String text) implements Value {}

    /// A place left empty, or `null`.
    record Nothing() implements Value {
        @Override
        public String text() {
            return "";
        }
    }

    /// A list.
    record Items(List<Value> items) implements Value {
        /// What its items say, each on one line.
        public List<String> texts() {
            return items.stream().map(Value::text).toList();
        }

        /// The same with every single value that says what an item of another list says as that
        /// item.
        Items like(Items other) {
            return new Items(items.stream().map(item -> like(item, other)).toList());
        }

        private static Value like(Value item, Items other) {
            return other.items().stream()
                    .filter(old -> old.isSingle() && item.isSingle())
                    .filter(old -> old.text().equals(item.text()))
                    .findFirst()
                    .orElse(item);
        }

        @Override
        public String text() {
            return String.join(", ", texts());
        }
    }

    /// Values with names.
    ///
    /// @param entries in the order of the file; of those with the same key the last one counts
    record Map(List<Entry> entries) implements Value {
        /// The value that counts.
        public Optional<Value> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .reduce((first, last) -> last);
        }

        @Override
        public String text() {
            return entries.stream()
                    .map(entry -> entry.key() + ": " + entry.value().text())
                    .collect(Collectors.joining(", "));
        }
    }

    /// One value of a [Map].
    record Entry(String key, Value value) {}

    /// A value that can be shown only as it is written, such as one that repeats itself or has a
    /// type of its own.
    ///
    /// @param text the value as written
    record Raw(String text) implements Value {}

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(List<String> items) {
        return new Items(items.stream().map(Value::of).toList());
    }

    /// The value on one line, for people.
    String text();

    /// Whether it has no inside.
    default boolean isSingle() {
        return !(this instanceof Items || this instanceof Map || this instanceof Raw);
    }

    /// What a text typed in this value's place is, if this is a number, a date or a truth value.
    default Optional<Value> retyped(String text) {
        return switch (this) {
            case Flag _ -> Optional.of(new Flag(text));
            case Numeral _ -> Optional.of(new Numeral(text));
            case Date _ -> Optional.of(new Date(text));
            default -> Optional.empty();
        };
    }

    /// The same names, with nothing in them: empty texts, lists of nothing.
    default Value emptied() {
        return switch (this) {
            case Map(List<Entry> entries) ->
                    new Map(
                            entries.stream()
                                    .map(entry -> new Entry(entry.key(), entry.value().emptied()))
                                    .toList());
            case Items _ -> new Items(List.of());
            default -> of("");
        };
    }

    /// The value at a place inside this one.
    default Optional<Value> at(FieldPath path) {
        Optional<Value> place = Optional.of(this);
        for (FieldPath.Step step : path.steps()) {
            place = place.flatMap(value -> step.in(value));
        }
        return place;
    }
}
