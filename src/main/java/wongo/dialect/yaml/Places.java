package wongo.dialect.yaml;

import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import wongo.text.Span;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/// Where the nodes of a head stand in its source. SnakeYAML counts code points from the first line
/// behind the fence.
final class Places {
    private static final String BREAKS = "\n\r\u0085\u2028\u2029";

    private final String source;
    private final int start;
    private final boolean wide;

    Places(Head head) {
        source = head.source();
        start = head.inner().start();
        wide = head.inner().of(source).codePoints().anyMatch(Character::isSupplementaryCodePoint);
    }

    int of(Mark mark) {
        return wide ? source.offsetByCodePoints(start, mark.getIndex()) : start + mark.getIndex();
    }

    int start(Node node) {
        return of(node.getStartMark());
    }

    /// The span of a scalar or a flow collection, its line ending left out.
    Span span(Node node) {
        int from = start(node);
        return new Span(from, Math.max(from, end(node)));
    }

    /// The last place in `region` that a value reaches. Nodes that stand elsewhere (aliases) do not
    /// count.
    int reach(Node value, Span region) {
        if (value instanceof ScalarNode) {
            return Math.clamp(end(value), region.start(), region.end());
        }
        Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>();
        open.add(value);
        int reach = region.start();
        while (!open.isEmpty()) {
            Node node = open.pop();
            int from = start(node);
            if (region.touches(from) && seen.add(node)) {
                reach = Math.max(reach, isBlock(node) ? from : end(node));
                push(node, open);
            }
        }
        return Math.min(reach, region.end());
    }

    /// Where the line that holds a place begins, as YAML sees lines.
    int lineStart(int at) {
        int from = at;
        while (from > start && BREAKS.indexOf(source.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /// Where the line that holds a place ends, its ending included.
    int lineEnd(int at) {
        int newline = source.indexOf('\n', at);
        return newline < 0 ? source.length() : newline + 1;
    }

    /// A place without the line ending just before it.
    int withoutEnding(int at) {
        int end = at > start && source.charAt(at - 1) == '\n' ? at - 1 : at;
        return end < at && end > start && source.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    private int end(Node node) {
        int end = of(node.getEndMark());
        if (!(node instanceof ScalarNode scalar) || !BlockText.isBlock(scalar.getScalarStyle())) {
            return end;
        }
        int from = start(node);
        return BlockText.keepsBlankLines(source, from) ? withoutEnding(end) : lastText(from, end);
    }

    /// The end of the last line before `end` that holds more than blanks.
    private int lastText(int from, int end) {
        int last = end;
        while (last > from && Character.isWhitespace(source.charAt(last - 1))) {
            last--;
        }
        return Math.min(end, withoutEnding(lineEnd(last)));
    }

    static boolean isBlock(Node node) {
        return node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() != FlowStyle.FLOW;
    }

    private static void push(Node node, Deque<Node> open) {
        switch (node) {
            case SequenceNode sequence -> sequence.getValue().forEach(open::push);
            case MappingNode mapping ->
                    mapping.getValue()
                            .forEach(
                                    pair -> {
                                        open.push(pair.getKeyNode());
                                        open.push(pair.getValueNode());
                                    });
            default -> {}
        }
    }
}
