package wongo.dialect.yaml;

import org.yaml.snakeyaml.nodes.Node;

import wongo.article.Field;
import wongo.article.Value;
import wongo.text.Span;

/// A field with what it takes to rewrite it. All places are relative to the head.
///
/// @param field what the rest of the program knows of it
/// @param node the value as SnakeYAML sees it; if it is an alias, the node that it names
/// @param colon the place behind the key's colon
/// @param written the value as it stands, from its first character to its last
record Entry(Field field, Node node, int colon, Span written) {
    String key() {
        return field.key();
    }

    Value value() {
        return field.value();
    }

    Span lines() {
        return field.lines();
    }
}
