package wongo.dialect.json;

import wongo.article.FieldPath.Step;
import wongo.article.Value;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Ways to write into one map or list. None of them is proven yet.
final class Groups {
    private final String source;
    private final Spelling spelling;
    private final Node.Group group;

    Groups(Reading reading, Node.Group group) {
        this.source = reading.head().source();
        this.spelling = Spelling.of(reading);
        this.group = group;
    }

    Change replace(int index, Value value) {
        Node.Child child = group.children().get(index);
        return child.value() instanceof Node.Text old && value instanceof Value.Text(String text)
                ? Spelling.rewrite(old, text, source)
                : Change.replace(
                        child.value().span(), spelling.value(value, indent(child.span().start())));
    }

    /// Behind the last, parted from it as that is from the one before.
    Change append(Step step, Value value) {
        if (group.children().isEmpty()) {
            return first(step, value);
        }
        Span last = group.children().getLast().span();
        String written = spell(step, value, indent(last.start()));
        return Change.insert(last.end(), "," + gap() + written);
    }

    private String gap() {
        List<Node.Child> children = group.children();
        int start = children.getLast().span().start();
        int from = children.size() > 1 ? children.get(children.size() - 2).span().end() : open();
        String before = source.substring(from, start).replaceFirst(",", "");
        return children.size() == 1 && !before.contains("\n") ? lineBreak(start, " ") : before;
    }

    /// Without the outer braces, fields that follow the first of a file begin lines.
    private String lineBreak(int start, String otherwise) {
        return start == open() && !hasBrackets() ? spelling.ending() : otherwise;
    }

    private Change first(Step step, Value value) {
        if (!hasBrackets()) {
            String written = spell(step, value, "");
            return Change.insert(group.span().start(), written + spelling.ending());
        }
        String outer = indent(group.span().start());
        String inside = source.substring(open(), group.span().end() - 1);
        if (inside.contains("\n")) {
            String indent = outer + spelling.unit();
            return Change.insert(open(), spelling.ending() + indent + spell(step, value, indent));
        }
        Value whole =
                step instanceof Step.Key(String name)
                        ? new Value.Map(List.of(new Value.Entry(name, value)))
                        : new Value.Items(List.of(value));
        return Change.replace(group.span(), spelling.value(whole, outer));
    }

    private String spell(Step step, Value value, String indent) {
        return step instanceof Step.Key(String name)
                ? spelling.member(name, value, indent)
                : spelling.value(value, indent);
    }

    /// The comma goes along.
    Change remove(int index) {
        List<Node.Child> children = group.children();
        Span own = children.get(index).span();
        if (children.size() == 1) {
            int newline = source.indexOf('\n', open());
            int start = newline >= 0 && newline < own.start() ? newline + 1 : own.start();
            return Change.delete(new Span(start, behindLine(own.end(), start == own.start())));
        }
        if (index + 1 == children.size()) {
            return Change.delete(new Span(children.get(index - 1).span().end(), own.end()));
        }
        int next = children.get(index + 1).span().start();
        boolean inLines = isFirstInLine(own.start()) && isFirstInLine(next);
        return Change.delete(
                inLines
                        ? new Span(lineStart(own.start()), lineStart(next))
                        : new Span(own.start(), next));
    }

    private boolean isFirstInLine(int at) {
        return source.substring(lineStart(at), at).isBlank();
    }

    private int lineStart(int at) {
        return source.lastIndexOf('\n', at - 1) + 1;
    }

    /// The end of the line, if a child that has it for itself goes.
    private int behindLine(int end, boolean shares) {
        int newline = source.indexOf('\n', end);
        int close = hasBrackets() ? group.span().end() - 1 : group.span().end();
        return shares || newline < 0 || newline >= close ? end : newline + 1;
    }

    Change rename(int index, String name) {
        Node.Text key = group.children().get(index).key();
        return key == null ? Change.none() : Spelling.rewrite(key, name, source);
    }

    /// Lets neighbours change places; what stands between them stays where it is.
    Change move(int index, int by) {
        int first = Math.min(index, index + by);
        List<Span> spans =
                group.children().subList(first, Math.max(index, index + by) + 1).stream()
                        .map(Node.Child::span)
                        .toList();
        List<String> order = new ArrayList<>(spans.stream().map(span -> span.of(source)).toList());
        order.add(index + by - first, order.remove(index - first));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            edits.add(new Edit(spans.get(i), order.get(i)));
        }
        return Change.of(edits);
    }

    private boolean hasBrackets() {
        return !group.span().isEmpty() && "{[".indexOf(source.charAt(group.span().start())) >= 0;
    }

    private int open() {
        return group.span().start() + (hasBrackets() ? 1 : 0);
    }

    /// What the line of a place begins with.
    private String indent(int at) {
        int line = lineStart(at);
        int to = line;
        while (to < at && " \t".indexOf(source.charAt(to)) >= 0) {
            to++;
        }
        return source.substring(line, to);
    }
}
