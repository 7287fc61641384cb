package wongo.dialect.yaml;

import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import wongo.text.Lines;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How the fields of a head are written, for a new one to be like them.
final class Habits {
    private static final String INDENT = "  ";

    private final List<Entry> entries;
    private final String source;

    Habits(Reading reading) {
        entries = reading.entries();
        source = reading.head().source();
    }

    String ending() {
        return Lines.endingOf(source);
    }

    /// What stands before the keys.
    String indent() {
        return entries.isEmpty() ? "" : indent(entries.getLast().lines().start());
    }

    /// The commonest way to write a text on one line.
    ScalarStyle scalars() {
        ScalarStyle best = ScalarStyle.PLAIN;
        for (ScalarStyle style : List.of(ScalarStyle.DOUBLE_QUOTED, ScalarStyle.SINGLE_QUOTED)) {
            best = count(style) > count(best) ? style : best;
        }
        return best;
    }

    /// Whether a text among them is in double quotes that it could do without.
    boolean choosesDoubleQuotes() {
        return entries.stream()
                .map(Entry::node)
                .anyMatch(
                        node ->
                                node instanceof ScalarNode scalar
                                        && scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
                                        && Plain.isText(scalar.getValue(), Surroundings.LINE));
    }

    /// How the last block scalar among them begins.
    Optional<BlockHeader> block() {
        return entries.reversed().stream()
                .filter(
                        entry ->
                                entry.node() instanceof ScalarNode s
                                        && BlockText.isBlock(s.getScalarStyle()))
                .filter(Habits::standsThere)
                .findFirst()
                .map(entry -> BlockHeader.at(source, entry.written().start()))
                .map(header -> new BlockHeader(header.sign(), 0, header.chomping(), ""));
    }

    /// Whether the last list among them stands in brackets.
    boolean listsInBrackets() {
        return lists().findFirst()
                .map(entry -> ((SequenceNode) entry.node()).getFlowStyle() == FlowStyle.FLOW)
                .orElse(false);
    }

    /// What stands before an item of a list.
    String dash() {
        return lists().filter(entry -> source.charAt(entry.written().start()) == '-')
                .findFirst()
                .map(entry -> indent(entry.written().start()) + dash(entry.written().start()))
                .orElse(indent() + INDENT + "- ");
    }

    /// The blanks between a key's colon and its value: as many as put it into the column of the
    /// others, if they share one.
    String gap(String spelledKey) {
        List<Entry> oneLine = entries.stream().filter(this::hasValueInItsLine).toList();
        List<Integer> columns = oneLine.stream().map(this::column).distinct().toList();
        boolean aligned =
                columns.size() == 1
                        && oneLine.size() > 1
                        && oneLine.stream().anyMatch(this::isPushed);
        int width = aligned ? columns.getFirst() - indent().length() - spelledKey.length() - 1 : 1;
        return " ".repeat(Math.max(1, width));
    }

    private long count(ScalarStyle style) {
        return entries.stream()
                .filter(
                        entry ->
                                entry.node() instanceof ScalarNode scalar
                                        && scalar.getScalarStyle() == style)
                .filter(entry -> entry.node().getTag().equals(Tag.STR))
                .count();
    }

    private Stream<Entry> lists() {
        return entries.reversed().stream()
                .filter(entry -> entry.node() instanceof SequenceNode)
                .filter(Habits::standsThere);
    }

    private static boolean standsThere(Entry entry) {
        return !entry.written().isEmpty() && entry.node().getAnchor() == null;
    }

    private boolean hasValueInItsLine(Entry entry) {
        return !entry.written().isEmpty()
                && source.substring(entry.colon(), entry.written().start()).isBlank()
                && source.indexOf('\n', entry.colon()) >= entry.written().start();
    }

    private int column(Entry entry) {
        return entry.written().start() - entry.lines().start();
    }

    private boolean isPushed(Entry entry) {
        return entry.written().start() - entry.colon() > 1;
    }

    private String indent(int at) {
        int line = source.lastIndexOf('\n', at - 1) + 1;
        int from = line;
        while (source.charAt(from) == ' ') {
            from++;
        }
        return source.substring(line, from);
    }

    private String dash(int at) {
        int to = at + 1;
        while (to < source.length() && source.charAt(to) == ' ') {
            to++;
        }
        return "-" + " ".repeat(Math.max(1, to - at - 1));
    }
}
