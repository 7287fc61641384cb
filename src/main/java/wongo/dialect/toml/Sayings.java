package wongo.dialect.toml;

import org.jspecify.annotations.Nullable;

import wongo.article.FieldEdit;
import wongo.article.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What TOML can say of what a writer says.
final class Sayings {
    private static final Pattern DATE =
            Pattern.compile(
                    "(\\d{4}-\\d\\d-\\d\\d)"
                            + "(?:([Tt ])[ \\t]*(\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)"
                            + "(?:[ \\t]*([Zz]|[-+]\\d\\d(?::?\\d\\d)?))?)?");
    private static final int TO_MINUTES = 5;

    private Sayings() {}

    /// Empty where TOML has no word for it.
    static Optional<FieldEdit> of(FieldEdit edit) {
        return switch (edit) {
            case FieldEdit.Set(var path, Value value) ->
                    of(value).map(said -> new FieldEdit.Set(path, said));
            case FieldEdit.Add(var path, Value value) ->
                    of(value).map(said -> new FieldEdit.Add(path, said));
            default -> Optional.of(edit);
        };
    }

    /// Yes and no become `true` and `false`, dates get the form that TOML knows.
    static Optional<Value> of(Value value) {
        return switch (value) {
            case Value.Nothing _ -> Optional.empty();
            case Value.Flag flag -> Optional.of(flag.isOn() ? Value.Flag.YES : Value.Flag.NO);
            case Value.Date(String text) -> date(text);
            case Value.Items(List<Value> items) -> items(items).map(Value.Items::new);
            case Value.Map map -> map(map);
            default -> Optional.of(value);
        };
    }

    private static Optional<Value> date(String text) {
        Matcher date = DATE.matcher(text.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        String time = date.group(3);
        if (time == null) {
            return Optional.of(new Value.Date(date.group(1)));
        }
        String whole = time.length() == TO_MINUTES ? time + ":00" : time;
        return Optional.of(
                new Value.Date(date.group(1) + date.group(2) + whole + zone(date.group(4))));
    }

    private static String zone(@Nullable String written) {
        if (written == null || written.length() == 1 || written.contains(":")) {
            return written == null ? "" : written;
        }
        return written.substring(0, 3) + ":" + (written.length() > 3 ? written.substring(3) : "00");
    }

    private static Optional<List<Value>> items(List<Value> items) {
        List<Value> said = new ArrayList<>();
        items.forEach(item -> of(item).ifPresent(said::add));
        return Optional.of(said).filter(all -> all.size() == items.size()).map(List::copyOf);
    }

    private static Optional<Value> map(Value.Map map) {
        List<String> keys = map.entries().stream().map(Value.Entry::key).toList();
        return items(map.entries().stream().map(Value.Entry::value).toList())
                .filter(_ -> keys.stream().distinct().count() == keys.size())
                .map(values -> zip(keys, values));
    }

    private static Value zip(List<String> keys, List<Value> values) {
        List<Value.Entry> entries = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            entries.add(new Value.Entry(keys.get(i), values.get(i)));
        }
        return new Value.Map(List.copyOf(entries));
    }
}
