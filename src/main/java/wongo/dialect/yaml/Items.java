package wongo.dialect.yaml;

import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The items of a list where they stand. Those in front and behind that stay the same are left
/// alone; of the others, each takes the place of one, and what is over goes or comes behind.
final class Items {
    private final String source;
    private final Places places;
    private final SequenceNode sequence;
    private final List<ScalarNode> nodes;
    private final List<Span> spans;

    Items(Head head, SequenceNode sequence) {
        source = head.source();
        places = new Places(head);
        this.sequence = sequence;
        nodes = sequence.getValue().stream().map(ScalarNode.class::cast).toList();
        spans = nodes.stream().map(places::span).toList();
    }

    /// Whether each item stands where it should; one that is an alias does not.
    boolean areInPlace(Span written) {
        int from = written.start();
        for (Span span : spans) {
            if (span.start() < from || span.end() > written.end()) {
                return false;
            }
            from = span.end();
        }
        return sequence.getAnchor() == null;
    }

    Change become(List<String> items) {
        int most = Math.min(nodes.size(), items.size());
        int head = 0;
        while (head < most && text(head).equals(items.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && text(nodes.size() - 1 - tail).equals(items.get(items.size() - 1 - tail))) {
            tail++;
        }
        return change(head, nodes.size() - tail, items.subList(head, items.size() - tail));
    }

    private Change change(int from, int to, List<String> items) {
        List<Edit> edits = new ArrayList<>();
        int both = Math.min(to - from, items.size());
        for (int i = 0; i < both; i++) {
            edits.add(new Edit(spans.get(from + i), spell(items.get(i), from + i)));
        }
        if (items.size() > both) {
            edits.add(insert(from + both, items.subList(both, items.size())));
        } else if (to > from + both) {
            edits.add(Edit.delete(isFlow() ? flowRun(from + both, to) : lines(from + both, to)));
        }
        return Change.of(edits);
    }

    private Edit insert(int index, List<String> items) {
        int neighbour = Math.max(0, index - 1);
        List<String> spelled = items.stream().map(item -> spell(item, neighbour)).toList();
        if (!isFlow()) {
            return insertLines(index, spelled);
        }
        if (nodes.isEmpty()) {
            int bracket = places.start(sequence) + 1;
            return Edit.insert(bracket, String.join(", ", spelled));
        }
        String text = String.join(separator(), spelled);
        return index == 0
                ? Edit.insert(spans.getFirst().start(), text + separator())
                : Edit.insert(spans.get(neighbour).end(), separator() + text);
    }

    private Edit insertLines(int index, List<String> spelled) {
        Span neighbour = spans.get(Math.max(0, index - 1));
        int line = places.lineStart(neighbour.start());
        String dash = source.substring(line, neighbour.start());
        int end = places.lineEnd(neighbour.end());
        String ending = source.startsWith("\r\n", end - 2) ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder();
        spelled.forEach(item -> text.append(dash).append(item).append(ending));
        return Edit.insert(index == 0 ? line : end, text.toString());
    }

    private Span lines(int from, int to) {
        return new Span(
                places.lineStart(spans.get(from).start()), places.lineEnd(spans.get(to - 1).end()));
    }

    private Span flowRun(int from, int to) {
        if (from > 0) {
            return new Span(spans.get(from - 1).end(), spans.get(to - 1).end());
        }
        return new Span(
                spans.getFirst().start(),
                to < spans.size() ? spans.get(to).start() : spans.get(to - 1).end());
    }

    private String separator() {
        if (spans.size() < 2) {
            return ", ";
        }
        String between = source.substring(spans.get(0).end(), spans.get(1).start());
        return between.contains("#") ? ", " : between;
    }

    private String spell(String text, int like) {
        ScalarStyle style = nodes.isEmpty() ? ScalarStyle.PLAIN : nodes.get(like).getScalarStyle();
        boolean block = BlockText.isBlock(style);
        return Scalars.spell(
                text,
                block ? ScalarStyle.PLAIN : style,
                isFlow() ? Surroundings.FLOW : Surroundings.LINE,
                Set.of());
    }

    private String text(int index) {
        return Values.text(nodes.get(index));
    }

    private boolean isFlow() {
        return sequence.getFlowStyle() == FlowStyle.FLOW;
    }
}
