package wongo.dialect.yaml;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

import wongo.article.Value;

import java.util.Set;

/// How a value that is to be written is meant.
enum Meaning {
    /// A text takes the type of its field, as when somebody types into it.
    AS_TYPED,
    /// A text is a text, whatever it looks like.
    AS_SAID;

    /// What the value may be read as, beside text, where `old` stood.
    Set<Tag> types(Value value, String key, Node old) {
        return this == AS_TYPED && value instanceof Value.Text ? Types.of(key, old) : own(value);
    }

    /// What the value may be read as, beside text, in a new field.
    Set<Tag> types(Value value, String key) {
        return this == AS_TYPED && value instanceof Value.Text ? Types.of(key) : own(value);
    }

    private static Set<Tag> own(Value value) {
        return switch (value) {
            case Value.Flag _ -> Set.of(Tag.BOOL);
            case Value.Numeral _ -> Set.of(Tag.INT, Tag.FLOAT);
            case Value.Date _ -> Set.of(Tag.TIMESTAMP);
            default -> Set.of();
        };
    }
}
