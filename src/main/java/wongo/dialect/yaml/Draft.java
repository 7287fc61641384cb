package wongo.dialect.yaml;

import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import wongo.article.Value;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ways to write a value into a head, the one nearest to what stands there first. None of them is
/// proven yet.
final class Draft {
    private static final int LONG = 80;

    private final Reading reading;
    private final String source;
    private final String key;
    private final Value value;
    private final Meaning meaning;
    private final Habits habits;

    Draft(Reading reading, String key, Value value, Meaning meaning) {
        this.meaning = meaning;
        this.reading = reading;
        this.source = reading.head().source();
        this.key = key;
        this.value = value;
        this.habits = new Habits(reading);
    }

    Stream<Change> changes() {
        return reading.entry(key).map(this::rewritten).orElseGet(this::added).map(Supplier::get);
    }

    private Stream<Supplier<Change>> rewritten(Entry entry) {
        Stream<Supplier<Change>> gentle =
                switch (value) {
                    case Value.Items items
                            when entry.node() instanceof SequenceNode sequence && isFlat(items) ->
                            items(entry, sequence, items.texts());
                    case Value.Raw(String raw) -> Stream.of(() -> narrow(entry.written(), raw));
                    default ->
                            value.isSingle() && entry.node() instanceof ScalarNode scalar
                                    ? text(entry, scalar, value.text())
                                    : Stream.of();
                };
        return Stream.concat(
                gentle,
                Stream.of(
                        () -> whole(entry, habits.scalars()),
                        () -> whole(entry, ScalarStyle.DOUBLE_QUOTED)));
    }

    private Stream<Supplier<Change>> text(Entry entry, ScalarNode scalar, String text) {
        ScalarStyle style = chosenStyle(scalar);
        boolean block = BlockText.isBlock(style) && BlockText.canSay(text);
        if (!block || source.charAt(entry.written().start()) == '*') {
            String spelled =
                    Scalars.spell(
                            text, style, Surroundings.LINE, meaning.types(value, key, scalar));
            return Stream.of(
                    () -> inPlace(entry, spelled), () -> inPlace(entry, Scalars.quote(text)));
        }
        int keyIndent = habits.indent().length();
        BlockText old = BlockText.of(entry.written().of(source), keyIndent, Values.text(scalar));
        String ending = endingIn(entry.lines());
        return Stream.of(
                () -> inBlock(entry, old.with(text, keyIndent, ending), ending),
                () -> inBlock(entry, old.afresh().with(text, keyIndent, ending), ending),
                () -> inPlace(entry, Scalars.quote(text)));
    }

    /// The style of a scalar. Double quotes that it could not do without are nobody's choice, where
    /// no other field has them by choice; else a title would stay in quotes once its writer had
    /// typed the blank behind a word.
    private ScalarStyle chosenStyle(ScalarNode scalar) {
        ScalarStyle style = scalar.getScalarStyle();
        boolean needed =
                style == ScalarStyle.DOUBLE_QUOTED
                        && !Plain.isText(scalar.getValue(), Surroundings.LINE);
        return needed && !habits.choosesDoubleQuotes() ? ScalarStyle.PLAIN : style;
    }

    /// Blank lines behind the field count where a block keeps its end, and need not be written
    /// again.
    private Change inBlock(Entry entry, String block, String ending) {
        String written = block;
        for (int at = entry.lines().end();
                written.endsWith(ending) && source.startsWith(ending, at);
                at += ending.length()) {
            written = written.substring(0, written.length() - ending.length());
        }
        return narrow(entry.written(), written);
    }

    private Stream<Supplier<Change>> items(Entry entry, SequenceNode sequence, List<String> items) {
        boolean scalars = sequence.getValue().stream().allMatch(ScalarNode.class::isInstance);
        boolean goes = items.isEmpty() && sequence.getFlowStyle() != FlowStyle.FLOW;
        if (!scalars || goes) {
            return Stream.of();
        }
        Items old = new Items(reading.head(), sequence);
        return old.areInPlace(entry.written()) ? Stream.of(() -> old.become(items)) : Stream.of();
    }

    /// Puts a scalar in the place of another. One that was empty stands right behind the colon.
    private Change inPlace(Entry entry, String scalar) {
        Span written = entry.written();
        if (!written.isEmpty() || written.start() != entry.colon()) {
            return narrow(written, scalar);
        }
        boolean blank = source.startsWith(" ", entry.colon());
        return Change.insert(entry.colon() + (blank ? 1 : 0), blank ? scalar : " " + scalar);
    }

    /// Writes everything behind the colon anew.
    private Change whole(Entry entry, ScalarStyle style) {
        Span old = new Span(entry.colon(), entry.written().end());
        return narrow(old, behindColon(" ", style, endingIn(entry.lines())));
    }

    private Stream<Supplier<Change>> added() {
        return Stream.of(() -> add(habits.scalars()), () -> add(ScalarStyle.DOUBLE_QUOTED));
    }

    private Change add(ScalarStyle style) {
        String spelledKey = Scalars.spell(key, ScalarStyle.PLAIN, Surroundings.KEY, Set.of());
        int at =
                reading.entries().isEmpty()
                        ? reading.head().inner().end()
                        : reading.entries().getLast().lines().end();
        String behind = behindColon(habits.gap(spelledKey), style, habits.ending());
        return Change.insert(at, habits.indent() + spelledKey + ":" + behind + habits.ending());
    }

    private String behindColon(String gap, ScalarStyle style, String ending) {
        return switch (value) {
            case Value.Text(String text)
                    when style != ScalarStyle.DOUBLE_QUOTED && wantsBlock(text) ->
                    gap + block(text, ending);
            case Value.Text(String text) ->
                    gap + Scalars.spell(text, style, Surroundings.LINE, meaning.types(value, key));
            case Value.Items(List<Value> items) when items.isEmpty() -> gap + "[]";
            case Value.Items items when habits.listsInBrackets() ->
                    gap + new Rendering(style, ending).flow(items);
            case Value.Items(List<Value> items) -> lines(items, new Rendering(style, ending));
            case Value.Map map -> new Rendering(style, ending).behind(map, habits.indent() + "  ");
            case Value.Raw(String raw) when raw.contains("\n") ->
                    ending + habits.indent() + "  " + raw;
            case Value.Nothing _ -> "";
            default -> gap + value.text();
        };
    }

    private boolean wantsBlock(String text) {
        return !text.endsWith("\n")
                && (text.contains("\n") || (text.length() > LONG && habits.block().isPresent()));
    }

    private String block(String text, String ending) {
        int keyIndent = habits.indent().length();
        BlockHeader header = habits.block().orElse(BlockHeader.KEPT_LINES);
        return BlockText.empty(header, habits.indent() + "  ").with(text, keyIndent, ending);
    }

    private String lines(List<Value> items, Rendering rendering) {
        String dash = habits.dash();
        String mark = dash.stripTrailing();
        return items.stream()
                .map(item -> rendering.inItem(item, " ".repeat(dash.length())))
                .map(item -> item.startsWith(" ") ? dash + item.substring(1) : mark + item)
                .map(item -> rendering.ending() + item)
                .collect(Collectors.joining());
    }

    private static boolean isFlat(Value.Items items) {
        return items.items().stream().allMatch(Value::isSingle);
    }

    private String endingIn(Span lines) {
        return wongo.text.Lines.endingOf(lines.of(source));
    }

    /// The replacement without what both have in common at their ends.
    private Change narrow(Span span, String text) {
        String old = span.of(source);
        int most = Math.min(old.length(), text.length());
        int head = 0;
        while (head < most && old.charAt(head) == text.charAt(head)) {
            head++;
        }
        head -= head > 0 && Character.isHighSurrogate(old.charAt(head - 1)) ? 1 : 0;
        int tail = 0;
        while (tail < most - head
                && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        tail -= tail > 0 && Character.isLowSurrogate(old.charAt(old.length() - tail)) ? 1 : 0;
        return Change.of(
                new Edit(
                        new Span(span.start() + head, span.end() - tail),
                        text.substring(head, text.length() - tail)));
    }
}
