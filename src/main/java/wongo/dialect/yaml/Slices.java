package wongo.dialect.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

import wongo.article.FieldPath.Step;
import wongo.article.Value;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Lines;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Ways to write into one map or list. None of them is proven yet.
final class Slices {
    private final Container around;
    private final String source;
    private final Rendering rendering;

    /// @param style of texts that are written afresh
    Slices(Container around, String source, ScalarStyle style) {
        this.around = around;
        this.source = source;
        this.rendering = new Rendering(style, Lines.endingOf(source));
    }

    Change replace(int index, Value value) {
        Container.Child child = around.children().get(index);
        if (value.isSingle() && child.value() instanceof ScalarNode old) {
            return inPlace(child, old, value);
        }
        if (around.isFlow()) {
            return Change.replace(child.written(), rendering.flow(value));
        }
        Span old = new Span(child.behind(), child.end());
        String indent = " ".repeat(column(child.from()) + 2);
        return Change.replace(
                old,
                around.isMap() ? rendering.behind(value, indent) : rendering.inItem(value, indent));
    }

    private Change inPlace(Container.Child child, ScalarNode old, Value value) {
        ScalarStyle style = old.getScalarStyle();
        boolean afresh = rendering.style() == ScalarStyle.DOUBLE_QUOTED;
        if (value instanceof Value.Text(String text)
                && BlockText.isBlock(style)
                && BlockText.canSay(text)
                && !afresh) {
            int indent = column(child.from());
            BlockText block = BlockText.of(child.written().of(source), indent, Values.text(old));
            return Change.replace(child.written(), block.with(text, indent, rendering.ending()));
        }
        String text = afresh || BlockText.isBlock(style) ? fresh(value) : like(style, value);
        boolean touches = child.written().isEmpty() && child.written().start() == child.behind();
        return Change.replace(child.written(), touches ? " " + text : text);
    }

    private String like(ScalarStyle style, Value value) {
        Surroundings place = around.isFlow() ? Surroundings.FLOW : Surroundings.LINE;
        return value instanceof Value.Text(String text)
                ? Scalars.spell(text, style, place, Set.of())
                : fresh(value);
    }

    private String fresh(Value value) {
        return around.isFlow() ? rendering.flow(value) : rendering.behind(value, "").substring(1);
    }

    /// Puts a value behind the last.
    Change append(Step step, Value value) {
        String key =
                step instanceof Step.Key(String name) && around.isMap()
                        ? rendering.key(name) + ":"
                        : "";
        return around.isFlow() ? appendInBrackets(key, value) : appendLines(key, value);
    }

    /// In the style of the last text beside it.
    private Rendering likeTheLast() {
        boolean afresh = rendering.style() == ScalarStyle.DOUBLE_QUOTED;
        ScalarStyle style = rendering.style();
        for (Container.Child child : around.children()) {
            boolean isText =
                    child.value() instanceof ScalarNode scalar
                            && scalar.getTag().equals(Tag.STR)
                            && !BlockText.isBlock(scalar.getScalarStyle());
            style = isText && !afresh ? ((ScalarNode) child.value()).getScalarStyle() : style;
        }
        return new Rendering(style, rendering.ending());
    }

    private Change appendInBrackets(String key, Value value) {
        List<Container.Child> children = around.children();
        String text = (key.isEmpty() ? "" : key + " ") + likeTheLast().flow(value);
        return children.isEmpty()
                ? Change.insert(around.start() + 1, text)
                : Change.insert(children.getLast().end(), separator() + text);
    }

    private String separator() {
        List<Container.Child> children = around.children();
        if (children.size() < 2) {
            return ", ";
        }
        String between = source.substring(children.get(0).end(), children.get(1).from());
        return between.strip().equals(",") ? between : ", ";
    }

    private Change appendLines(String key, Value value) {
        int column = column(around.children().getFirst().from());
        String deeper = " ".repeat(column + 2);
        String line =
                key.isEmpty()
                        ? "-" + likeTheLast().inItem(value, deeper)
                        : key + likeTheLast().behind(value, deeper);
        return Change.insert(
                lineEnd(around.children().getLast().end()),
                " ".repeat(column) + line + rendering.ending());
    }

    /// Takes one of several out.
    Change remove(int index) {
        List<Container.Child> children = around.children();
        Container.Child child = children.get(index);
        if (!around.isFlow() && isFirstInLine(child)) {
            return Change.delete(new Span(lineStart(child.from()), lineEnd(child.end())));
        }
        return Change.delete(
                index == 0
                        ? new Span(child.from(), children.get(1).from())
                        : new Span(children.get(index - 1).end(), child.end()));
    }

    /// Writes another key; a value pushed into a column by blanks stays in it.
    Change rename(int index, Node key, String name) {
        Container.Child child = around.children().get(index);
        int colon = child.behind() - 1;
        String old = source.substring(child.from(), colon);
        ScalarStyle style =
                key instanceof ScalarNode scalar ? scalar.getScalarStyle() : ScalarStyle.PLAIN;
        String now =
                Scalars.spell(
                        name,
                        style,
                        around.isFlow() ? Surroundings.FLOW : Surroundings.KEY,
                        Set.of());
        List<Edit> edits = new ArrayList<>();
        edits.add(
                new Edit(new Span(child.from(), child.from() + old.stripTrailing().length()), now));
        int gap = child.written().start() - child.behind();
        boolean pushed =
                gap > 1
                        && source.substring(child.behind(), child.written().start())
                                .equals(" ".repeat(gap));
        if (pushed) {
            int left = Math.max(1, gap + old.length() - now.length());
            edits.add(
                    new Edit(new Span(child.behind(), child.written().start()), " ".repeat(left)));
        }
        return Change.of(edits);
    }

    /// Lets neighbours change places; what stands between them stays where it is.
    Change move(int index, int by) {
        int from = Math.min(index, index + by);
        int to = Math.max(index, index + by);
        List<Span> units = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            units.add(unit(i));
        }
        List<String> order = new ArrayList<>(units.stream().map(unit -> unit.of(source)).toList());
        order.add(index + by - from, order.remove(index - from));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < units.size(); i++) {
            text.append(order.get(i));
            if (i + 1 < units.size()) {
                text.append(source, units.get(i).end(), units.get(i + 1).start());
            }
        }
        return Change.replace(
                new Span(units.getFirst().start(), units.getLast().end()), text.toString());
    }

    /// A child with the comments right above it and at the end of its line.
    private Span unit(int index) {
        Container.Child child = around.children().get(index);
        if (around.isFlow()) {
            return new Span(child.from(), child.end());
        }
        int lineEnd = lineEnd(child.end());
        int end = lineEnd - (source.startsWith("\r\n", lineEnd - 2) ? 2 : 1);
        int start = child.from();
        int floor = index == 0 ? 0 : around.children().get(index - 1).end();
        while (isFirstInLine(child) && isComment(lineStart(start), floor)) {
            int line = lineStart(lineStart(start) - 1);
            start = source.indexOf('#', line);
        }
        return new Span(start, Math.max(child.end(), end));
    }

    /// Whether a comment fills the line above, which lies behind a place.
    private boolean isComment(int line, int floor) {
        return line > 0
                && lineStart(line - 1) >= floor
                && source.substring(lineStart(line - 1), line).stripLeading().startsWith("#");
    }

    private boolean isFirstInLine(Container.Child child) {
        return source.substring(lineStart(child.from()), child.from()).isBlank();
    }

    private int column(int at) {
        return at - lineStart(at);
    }

    private int lineStart(int at) {
        return source.lastIndexOf('\n', at - 1) + 1;
    }

    private int lineEnd(int at) {
        int newline = source.indexOf('\n', at);
        return newline < 0 ? source.length() : newline + 1;
    }
}
