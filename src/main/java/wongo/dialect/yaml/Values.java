package wongo.dialect.yaml;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import wongo.article.Value;

/// What a node says to a writer.
final class Values {
    private Values() {}

    static Value of(Node node, String written) {
        return switch (node) {
            case ScalarNode scalar -> Value.of(text(scalar));
            case SequenceNode items
                    when items.getValue().stream().allMatch(ScalarNode.class::isInstance) ->
                    Value.of(
                            items.getValue().stream()
                                    .map(ScalarNode.class::cast)
                                    .map(Values::text)
                                    .toList());
            default -> new Value.Nested(written);
        };
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
