package wongo.dialect.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

import wongo.article.FieldType;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// What, beside text, the readers of a field take: a quoted date, number or truth value is none to
/// them.
final class Types {
    /// With the forms of a time zone that Ruby reads beside YAML's own; `+0900` is the commonest of
    /// all.
    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{4}-\\d{1,2}-\\d{1,2}(([Tt]|[ \\t]+)\\d{1,2}:\\d\\d:\\d\\d(\\.\\d*)?"
                            + "([ \\t]*(Z|[-+]\\d{1,2}(:?\\d\\d)?))?)?");

    private Types() {}

    /// What an unquoted text is taken for.
    static Tag ofPlain(String text) {
        return DATE.matcher(text).matches()
                ? Tag.TIMESTAMP
                : new Resolver().resolve(NodeId.scalar, text, true);
    }

    static Set<Tag> of(String key) {
        return switch (FieldType.of(key)) {
            case DATE -> Set.of(Tag.TIMESTAMP);
            case FLAG -> Set.of(Tag.BOOL);
            case NUMERAL -> Set.of(Tag.INT, Tag.FLOAT);
            case TEXT -> Set.of();
        };
    }

    /// Those of the key, and what the old value is.
    static Set<Tag> of(String key, Node old) {
        Set<Tag> types = new HashSet<>(of(key));
        if (old instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
            types.add(ofPlain(scalar.getValue()));
        }
        types.removeAll(Set.of(Tag.STR, Tag.NULL, Tag.MERGE));
        return types;
    }
}
