package wongo.dialect.yaml;

import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import wongo.article.Value;
import wongo.text.Change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the result of a change and says whether it is what was asked for and nothing else.
final class Proof {
    private final Reading before;
    private final String key;
    private final Meaning meaning;

    Proof(Reading before, String key, Meaning meaning) {
        this.meaning = meaning;
        this.before = before;
        this.key = key;
    }

    /// Whether the last field of the key says the value, as text or as what its readers take, and
    /// all others what they said before.
    boolean sets(Change change, Value value) {
        return after(change)
                .filter(after -> sameOthers(others(before), others(after)))
                .filter(after -> isSaid(after, value))
                .flatMap(after -> after.entry(key))
                .filter(entry -> isOfType(entry.node(), value))
                .isPresent();
    }

    boolean removes(Change change) {
        List<Entry> rest =
                before.entries().stream().filter(entry -> !entry.key().equals(key)).toList();
        return after(change).filter(after -> sameOthers(rest, after.entries())).isPresent();
    }

    private Optional<Reading> after(Change change) {
        String source = change.apply(before.head().source());
        return Head.of(source)
                .filter(head -> head.source().length() == source.length())
                .flatMap(Reading::of)
                .filter(after -> after.frontMatter().isReadable());
    }

    private List<Entry> others(Reading reading) {
        List<Entry> others = new ArrayList<>(reading.entries());
        reading.entry(key).ifPresent(others::remove);
        return others;
    }

    private boolean isOfType(Node node, Value value) {
        Set<Tag> types =
                new HashSet<>(
                        before.entry(key)
                                .map(e -> meaning.types(value, key, e.node()))
                                .orElseGet(() -> meaning.types(value, key)));
        types.add(Tag.STR);
        return switch (value) {
            case Value.Text _ -> types.contains(node.getTag());
            case Value.Items _ when meaning == Meaning.AS_TYPED ->
                    node instanceof SequenceNode sequence && areTexts(sequence);
            default -> true;
        };
    }

    /// Whether the last field of the key says the value, its type left aside.
    boolean isSaid(Reading reading, Value value) {
        return reading.entry(key).filter(entry -> says(entry, value, reading)).isPresent();
    }

    private boolean says(Entry entry, Value value, Reading reading) {
        Value now = entry.value();
        return switch (value) {
            case Value.Text _ when meaning == Meaning.AS_TYPED ->
                    now.isSingle() && now.text().equals(value.text());
            case Value.Items items when meaning == Meaning.AS_TYPED ->
                    now instanceof Value.Items read && read.texts().equals(items.texts());
            case Value.Raw(String raw) -> raw.equals(entry.written().of(reading.head().source()));
            default -> now.equals(value);
        };
    }

    /// Items that were there before may stay what they were.
    private boolean areTexts(SequenceNode sequence) {
        Set<String> old = new HashSet<>();
        before.entry(key).map(Entry::node).ifPresent(node -> addScalars(node, old));
        return sequence.getValue().stream()
                .allMatch(
                        item ->
                                item.getTag().equals(Tag.STR)
                                        || (item instanceof ScalarNode scalar
                                                && old.contains(scalar.getValue())));
    }

    private static void addScalars(Node node, Set<String> texts) {
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof ScalarNode scalar) {
                    texts.add(scalar.getValue());
                }
            }
        }
    }

    private static boolean sameOthers(List<Entry> before, List<Entry> after) {
        if (before.size() != after.size()) {
            return false;
        }
        Map<Node, Node> seen = new IdentityHashMap<>();
        for (int i = 0; i < before.size(); i++) {
            Entry old = before.get(i);
            Entry now = after.get(i);
            if (!old.key().equals(now.key())
                    || !old.value().equals(now.value())
                    || !same(old.node(), now.node(), seen)) {
                return false;
            }
        }
        return true;
    }

    /// Whether two nodes say the same, however often and in what circles aliases repeat them.
    private static boolean same(Node before, Node after, Map<Node, Node> seen) {
        Deque<Node> open = new ArrayDeque<>(List.of(after, before));
        while (!open.isEmpty()) {
            Node old = open.pop();
            Node now = open.pop();
            if (seen.put(old, now) == now) {
                continue;
            }
            if (!old.getTag().equals(now.getTag()) || !sameShape(old, now, open)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameShape(Node old, Node now, Deque<Node> open) {
        if (old instanceof ScalarNode a && now instanceof ScalarNode b) {
            return a.getValue().equals(b.getValue());
        }
        List<Node> olds = parts(old);
        List<Node> nows = parts(now);
        for (int i = 0; i < Math.min(olds.size(), nows.size()); i++) {
            open.push(nows.get(i));
            open.push(olds.get(i));
        }
        return old.getClass() == now.getClass() && olds.size() == nows.size();
    }

    private static List<Node> parts(Node node) {
        return switch (node) {
            case SequenceNode sequence -> sequence.getValue();
            case MappingNode map ->
                    map.getValue().stream()
                            .flatMap(
                                    pair ->
                                            java.util.stream.Stream.of(
                                                    pair.getKeyNode(), pair.getValueNode()))
                            .toList();
            default -> List.of();
        };
    }
}
