package wongo.dialect.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import wongo.article.Value;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// What the nodes of one field say to a writer.
final class Values {
    private final String written;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Values(String written) {
        this.written = written;
    }

    /// @param written the field's value in the source
    static Value of(Node node, String written) {
        return new Values(written).value(node);
    }

    /// A map or list that is met again would repeat itself, perhaps without end.
    private Value value(Node node) {
        if (node instanceof ScalarNode scalar) {
            return single(scalar);
        }
        if (!seen.add(node)) {
            return new Value.Raw("*" + node.getAnchor());
        }
        return switch (node) {
            case SequenceNode items when items.getTag().equals(Tag.SEQ) ->
                    new Value.Items(items.getValue().stream().map(this::value).toList());
            case MappingNode map when map.getTag().equals(Tag.MAP) ->
                    new Value.Map(
                            map.getValue().stream()
                                    .map(
                                            pair ->
                                                    new Value.Entry(
                                                            key(pair.getKeyNode()),
                                                            value(pair.getValueNode())))
                                    .toList());
            default -> new Value.Raw(written);
        };
    }

    private String key(Node key) {
        return key instanceof ScalarNode scalar ? scalar.getValue() : "? " + written;
    }

    private static Value single(ScalarNode scalar) {
        String text = text(scalar);
        Tag tag = scalar.getScalarStyle() == ScalarStyle.PLAIN ? plain(scalar) : Tag.STR;
        if (tag.equals(Tag.BOOL)) {
            return new Value.Flag(text);
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return new Value.Numeral(text);
        }
        if (tag.equals(Tag.TIMESTAMP)) {
            return new Value.Date(text);
        }
        return tag.equals(Tag.NULL) ? new Value.Nothing() : new Value.Text(text);
    }

    /// A tag of the writer's own wins.
    private static Tag plain(ScalarNode scalar) {
        Tag own = scalar.getTag();
        return own.equals(Tag.STR) ? textOrDate(scalar.getValue()) : own;
    }

    private static Tag textOrDate(String text) {
        return Types.ofPlain(text).equals(Tag.TIMESTAMP) ? Tag.TIMESTAMP : Tag.STR;
    }

    /// The text of a scalar, without a block's final line break. Nothing and `~` are no text.
    static String text(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getTag().equals(Tag.NULL)) {
            return "";
        }
        boolean ends = BlockText.isBlock(scalar.getScalarStyle()) && text.endsWith("\n");
        return ends ? text.substring(0, text.length() - 1) : text;
    }
}
