package wongo.dialect.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import wongo.article.FieldPath.Step;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A map or list where it stands, with the places of what is in it. One whose children do not stand
/// in order, as with aliases among them, is none; and who writes there has to prove the result.
final class Container {
    /// One value in a container.
    ///
    /// @param key the key's node; null in a list
    /// @param from where its key, its dash or itself begins
    /// @param behind the place behind its colon or dash
    /// @param written the value as it stands; where an alias stands, from the colon on
    record Child(@Nullable Node key, Node value, int from, int behind, Span written) {
        int end() {
            return written.end();
        }
    }

    private final CollectionNode<?> node;
    private final String source;
    private final Places places;
    private final List<Child> children = new ArrayList<>();

    private Container(CollectionNode<?> node, Head head, Span region) {
        this.node = node;
        this.source = head.source();
        this.places = new Places(head);
        List<Integer> starts = starts();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : region.end();
            children.add(child(i, new Span(starts.get(i), Math.max(starts.get(i), end))));
        }
    }

    /// The whole head. Empty where it holds no map.
    static Optional<Container> of(Reading reading) {
        Head head = reading.head();
        return Reading.root(head)
                .filter(root -> !root.getValue().isEmpty())
                .map(root -> new Container(root, head, head.inner()))
                .filter(Container::isInOrder);
    }

    List<Child> children() {
        return children;
    }

    boolean isFlow() {
        return node.getFlowStyle() == FlowStyle.FLOW;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    /// Where the first character of a container in brackets stands.
    int start() {
        return places.start(node);
    }

    /// The number of the child that a step leads to: of those with one key, the last.
    Optional<Integer> find(Step step) {
        return switch (step) {
            case Step.Key(String name) when isMap() -> {
                int found = -1;
                for (int i = 0; i < children.size(); i++) {
                    found = isNamed(children.get(i), name) ? i : found;
                }
                yield Optional.of(found).filter(at -> at >= 0);
            }
            case Step.Index(int at) when !isMap() && at < children.size() -> Optional.of(at);
            default -> Optional.empty();
        };
    }

    /// The map or list that a child is. Empty where it is none, or stands elsewhere.
    Optional<Container> inside(int index, Head head) {
        Child child = children.get(index);
        boolean isHere =
                child.value() instanceof CollectionNode<?>
                        && places.start(child.value()) >= child.behind()
                        && child.written().touches(places.start(child.value()));
        return Optional.of(child.value())
                .filter(_ -> isHere)
                .map(value -> new Container((CollectionNode<?>) value, head, child.written()))
                .filter(Container::isInOrder);
    }

    /// Whether its children stand one behind the other; aliases among them may not.
    private boolean isInOrder() {
        int end = 0;
        for (Child child : children) {
            if (child.from() < end || child.behind() < child.from() || child.end() < child.from()) {
                return false;
            }
            end = child.end();
        }
        return true;
    }

    private static boolean isNamed(Child child, String name) {
        return child.key() instanceof ScalarNode key && key.getValue().equals(name);
    }

    private List<Integer> starts() {
        return switch (node) {
            case MappingNode map ->
                    map.getValue().stream().map(pair -> places.start(pair.getKeyNode())).toList();
            case SequenceNode list when isFlow() ->
                    list.getValue().stream().map(places::start).toList();
            case SequenceNode list -> list.getValue().stream().map(this::dash).toList();
            default -> List.of();
        };
    }

    private int dash(Node item) {
        int at = places.start(item) - 1;
        while (at > 0 && source.charAt(at) != '-') {
            at--;
        }
        return Math.max(0, at);
    }

    private Child child(int index, Span region) {
        if (node instanceof MappingNode map) {
            NodeTuple pair = map.getValue().get(index);
            int colon = source.indexOf(':', places.span(pair.getKeyNode()).end()) + 1;
            int behind = Math.clamp(colon, region.start(), region.end());
            Node value = pair.getValueNode();
            return new Child(
                    pair.getKeyNode(),
                    value,
                    region.start(),
                    behind,
                    written(value, behind, region));
        }
        Node value = ((SequenceNode) node).getValue().get(index);
        int behind = Math.min(region.end(), region.start() + (isFlow() ? 0 : 1));
        return new Child(null, value, region.start(), behind, written(value, behind, region));
    }

    private Span written(Node value, int behind, Span region) {
        int start = places.start(value);
        if (start < behind || start > region.end()) {
            int line = Math.min(region.end(), places.withoutEnding(places.lineEnd(behind)));
            return new Span(
                    behind, behind + source.substring(behind, line).stripTrailing().length());
        }
        return new Span(
                start, Math.max(start, places.reach(value, new Span(behind, region.end()))));
    }
}
