package wongo.dialect.yaml;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

import wongo.article.Field;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the lines of each field.
final class EntryReader {
    private final Head head;
    private final String source;
    private final MappingNode map;
    private final Places places;

    EntryReader(Head head, MappingNode map) {
        this.head = head;
        this.source = head.source();
        this.map = map;
        this.places = new Places(head);
    }

    /// Empty if the keys do not stand one behind the other, each on lines of its own.
    Optional<List<Entry>> entries() {
        List<NodeTuple> pairs = map.getValue();
        List<Entry> entries = new ArrayList<>();
        int end = head.inner().end();
        for (int i = pairs.size() - 1; i >= 0; i--) {
            NodeTuple pair = pairs.get(i);
            int from = places.lineStart(places.start(pair.getKeyNode()));
            int colon = colon(pair.getKeyNode());
            if (from >= end || colon > end) {
                return Optional.empty();
            }
            entries.add(entry(pair, colon, new Span(from, end)));
            end = from;
        }
        return Optional.of(List.copyOf(entries.reversed()));
    }

    private int colon(Node key) {
        int colon = source.indexOf(':', places.span(key).end());
        return colon < 0 ? source.length() : colon + 1;
    }

    private Entry entry(NodeTuple pair, int colon, Span region) {
        Node node = pair.getValueNode();
        Span written = written(node, colon, new Span(colon, region.end()));
        Span lines = new Span(region.start(), places.lineEnd(written.end()));
        Field field = new Field(key(pair.getKeyNode()), Values.of(node, written.of(source)), lines);
        return new Entry(field, node, colon, written);
    }

    private Span written(Node node, int colon, Span region) {
        int start = places.start(node);
        if (!region.touches(start)) {
            return alias(colon, region.end());
        }
        int reach = places.reach(node, region);
        return new Span(
                start,
                Places.isBlock(node) ? Math.max(reach, lastText(start, region.end())) : reach);
    }

    private Span alias(int colon, int end) {
        int from = colon;
        while (from < end && Character.isWhitespace(source.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < end && !Character.isWhitespace(source.charAt(to))) {
            to++;
        }
        return new Span(from, to);
    }

    /// The end of the last line that is neither blank nor a comment: an alias has no node of its
    /// own there.
    private int lastText(int from, int regionEnd) {
        int end = regionEnd;
        while (end > from) {
            int line = Math.max(from, places.lineStart(places.withoutEnding(end)));
            String text = source.substring(line, end).stripTrailing();
            if (!text.isBlank() && !text.stripLeading().startsWith("#")) {
                return line + text.length();
            }
            end = line;
        }
        return from;
    }

    private String key(Node key) {
        return key instanceof ScalarNode scalar ? scalar.getValue() : places.span(key).of(source);
    }
}
