package wongo.dialect.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;

import wongo.article.Value;

import java.util.Set;
import java.util.stream.Collectors;

/// Spells a whole value afresh.
///
/// @param style of its texts
/// @param ending of its lines
record Rendering(ScalarStyle style, String ending) {
    /// On one line, between brackets and braces.
    String flow(Value value) {
        return switch (value) {
            case Value.Text(String text) -> Scalars.spell(text, style, Surroundings.FLOW, Set.of());
            case Value.Nothing _ -> "null";
            case Value.Items items ->
                    items.items().stream()
                            .map(this::flow)
                            .collect(Collectors.joining(", ", "[", "]"));
            case Value.Map map ->
                    map.entries().stream()
                            .map(entry -> key(entry.key()) + ": " + flow(entry.value()))
                            .collect(Collectors.joining(", ", "{", "}"));
            default -> value.text();
        };
    }

    /// What stands behind a colon or a dash: a blank and one line, or lines of its own.
    ///
    /// @param indent of the lines, if there are any
    String behind(Value value, String indent) {
        return switch (value) {
            case Value.Text(String text) ->
                    " " + Scalars.spell(text, style, Surroundings.LINE, Set.of());
            case Value.Items items when !items.items().isEmpty() ->
                    items.items().stream()
                            .map(item -> ending + indent + "-" + inItem(item, indent + "  "))
                            .collect(Collectors.joining());
            case Value.Map map when !map.entries().isEmpty() ->
                    map.entries().stream()
                            .map(entry -> ending + indent + line(entry, indent + "  "))
                            .collect(Collectors.joining());
            default -> " " + flow(value);
        };
    }

    /// What stands behind the dash of an item: a map begins in its line.
    String inItem(Value item, String indent) {
        String behind = behind(item, indent);
        return item instanceof Value.Map && behind.startsWith(ending)
                ? " " + behind.substring(ending.length() + indent.length())
                : behind;
    }

    String key(String key) {
        return Scalars.spell(key, ScalarStyle.PLAIN, Surroundings.FLOW, Set.of());
    }

    private String line(Value.Entry entry, String indent) {
        return key(entry.key()) + ":" + behind(entry.value(), indent);
    }
}
