package wongo.dialect.toml;

import org.tomlj.TomlArray;
import org.tomlj.TomlTable;
import org.tomlj.TomlValue;

import wongo.article.Value;

import java.util.List;
import java.util.stream.IntStream;

/// What the parser read, as a writer's values.
final class Values {
    private final String source;
    private final Places places;
    private final Ends ends;

    Values(Head head, Places places) {
        this.source = head.source();
        this.places = places;
        this.ends = new Ends(source);
    }

    Value.Map map(TomlTable table) {
        return new Value.Map(
                table.keySet().stream()
                        .map(key -> new Value.Entry(key, value(table.entry(List.of(key)).value())))
                        .toList());
    }

    Value value(TomlValue value) {
        if (value.isTable()) {
            return map(value.getTable());
        }
        if (value.isArray()) {
            return items(value.getArray());
        }
        if (value.isString()) {
            return new Value.Text(value.getString());
        }
        String written = written(value);
        if (value.isBoolean()) {
            return new Value.Flag(written);
        }
        return value.isLong() || value.isDouble()
                ? new Value.Numeral(written)
                : new Value.Date(written);
    }

    Value.Items items(TomlArray array) {
        return new Value.Items(
                IntStream.range(0, array.size())
                        .mapToObj(i -> value(array.entry(i).value()))
                        .toList());
    }

    private String written(TomlValue value) {
        int start = places.of(value.position());
        return source.substring(start, ends.of(start));
    }
}
