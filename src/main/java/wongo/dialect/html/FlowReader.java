package wongo.dialect.html;

import org.jspecify.annotations.Nullable;

import wongo.article.Kind;
import wongo.article.Kind.Marker;
import wongo.article.Line;
import wongo.dialect.html.LineReader.Spaces;
import wongo.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Reads the lines of a stretch of a block: paragraphs, items, quotes, code, objects, however they
/// are nested.
final class FlowReader {
    private static final class Container {
        final String name;
        final Kind kind;
        int next;
        int line = -1;

        Container(String name, Kind kind, int next) {
            this.name = name;
            this.kind = kind;
            this.next = next;
        }
    }

    private final String source;
    private final Scanner scanner;
    private final Kind base;
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Container> containers = new ArrayDeque<>();
    private @Nullable LineReader line;
    private @Nullable String lineTag;
    private int lists;

    /// @param base what text is that stands in no element of its own
    FlowReader(String source, Kind base) {
        this.source = source;
        this.scanner = new Scanner(source);
        this.base = base;
    }

    List<Line> read(int from, int to) {
        int at = from;
        while (at < to) {
            Token token = scanner.at(at);
            at = Math.min(to, token.end());
            switch (token) {
                case Token.Text text -> text(new Span(text.span().start(), at));
                case Token.Replacer(Span span) ->
                        line(span.start()).atom(Atoms.replacer(span.of(source)), span);
                case Token.Comment comment -> {}
                case Token.End end -> end(end);
                case Token.Start start -> at = Math.min(to, start(start));
            }
        }
        endLine(to, to);
        return lines;
    }

    private void text(Span span) {
        if (line != null) {
            line.text(span);
            return;
        }
        int start = span.start();
        while (start < span.end() && Scanner.isSpace(source.charAt(start))) {
            start++;
        }
        if (start < span.end()) {
            line(start).text(new Span(start, span.end()));
        }
    }

    private LineReader line(int at) {
        return line != null ? line : begin(null, kindOfText(), Span.at(at));
    }

    private LineReader begin(@Nullable String tag, Kind kind, Span openTag) {
        Spaces spaces = kind instanceof Kind.Code ? Spaces.PRESERVED : Spaces.FLOWING;
        LineReader begun = new LineReader(source, kind, spaces, openTag);
        line = begun;
        lineTag = tag;
        return begun;
    }

    private void endLine(int innerEnd, int outerEnd) {
        if (line == null) {
            return;
        }
        int end =
                lineTag == null
                        ? Blanks.withoutBreak(source, line.outerStart(), innerEnd)
                        : innerEnd;
        lines.add(line.end(end, lineTag == null ? end : outerEnd));
        line = null;
        lineTag = null;
    }

    private Kind kindOfText() {
        for (Container container : containers) {
            switch (container.kind) {
                case Kind.Item item when container.name.equals("li") -> {
                    return new Kind.Continued(item.depth());
                }
                case Kind.Quote quote -> {
                    return quote;
                }
                case Kind.Code code -> {
                    return code;
                }
                default -> {}
            }
        }
        return base;
    }

    private int start(Token.Start tag) {
        String name = tag.name();
        Span span = tag.span();
        if (name.equals("br")) {
            line(span.start()).lineBreak(span);
        } else if (name.equals("img")) {
            line(span.start()).atom(Atoms.picture(span.of(source)), span);
        } else if (Names.INVISIBLE.contains(name)) {
            return Names.VOID.contains(name) ? span.end() : new Extents(scanner).element(tag);
        } else if (Names.isObject(name)) {
            return object(tag);
        } else if (Names.isBlock(name)) {
            return block(tag);
        } else if (!Names.VOID.contains(name)) {
            line(span.start()).open(name, span);
        }
        return span.end();
    }

    private int object(Token.Start tag) {
        Span span = new Span(tag.span().start(), new Extents(scanner).element(tag));
        line(span.start()).atom(Atoms.object(tag.name(), span.of(source)), span);
        return span.end();
    }

    private int block(Token.Start tag) {
        String name = tag.name();
        Span span = tag.span();
        if (Names.LINES.contains(name)) {
            beginElement(tag);
            return span.end();
        }
        if (name.equals("table") || name.equals("hr")) {
            return objectLine(tag);
        }
        endLine(span.start(), span.start());
        switch (name) {
            case "li" -> beginItem(tag);
            case "pre" -> {
                String language = Coding.language(Attributes.of(span.of(source)), codeIn(span));
                containers.push(new Container(name, new Kind.Code(language), 0));
                Span open = afterFirstBreak(span);
                begin(name, kindOfText(), open);
                return open.end();
            }
            case "blockquote" -> {
                Attributes attributes = Attributes.of(span.of(source));
                containers.push(
                        new Container(name, new Kind.Quote(attributes.value("data-ke-style")), 0));
            }
            case "figcaption", "caption" -> begin(name, new Kind.Caption(), span);
            default -> {
                if (Names.LISTS.contains(name)) {
                    beginList(tag);
                }
            }
        }
        return span.end();
    }

    /// The `<code>` right behind a `<pre>`.
    private Optional<Attributes> codeIn(Span pre) {
        boolean code =
                pre.end() < source.length()
                        && scanner.at(pre.end()) instanceof Token.Start tag
                        && tag.name().equals("code");
        return code
                ? Optional.of(Attributes.of(scanner.at(pre.end()).span().of(source)))
                : Optional.empty();
    }

    /// Browsers drop a line break right behind `<pre>`.
    private Span afterFirstBreak(Span tag) {
        int end = tag.end();
        end += source.startsWith("\r\n", end) ? 2 : source.startsWith("\n", end) ? 1 : 0;
        return new Span(tag.start(), end);
    }

    private int objectLine(Token.Start tag) {
        boolean table = tag.name().equals("table");
        Span span = tag.span();
        int end = table ? new Extents(scanner).table(tag) : span.end();
        Span whole = new Span(span.start(), end);
        endLine(span.start(), span.start());
        LineReader object = begin(tag.name(), Kind.paragraph(), Span.at(span.start()));
        object.atom(
                table ? Atoms.nestedTable(whole.of(source)) : Atoms.rule(span.of(source)), whole);
        endLine(end, end);
        return end;
    }

    private void beginElement(Token.Start tag) {
        if (line != null
                && "li".equals(lineTag)
                && line.isUntouched()
                && !Names.HEADINGS.contains(tag.name())) {
            line.enter(tag.span());
            return;
        }
        endLine(tag.span().start(), tag.span().start());
        begin(tag.name(), kindOf(tag), tag.span());
    }

    private Kind kindOf(Token.Start tag) {
        Kind.Align align = Marks.align(Attributes.of(tag.span().of(source)));
        if (Names.HEADINGS.contains(tag.name())) {
            return new Kind.Heading(tag.name().charAt(1) - '0', align);
        }
        Kind kind = kindOfText();
        if (!(kind instanceof Kind.Paragraph)) {
            return kind;
        }
        return switch (tag.name()) {
            case "dt" -> new Kind.Term();
            case "dd" -> new Kind.Meaning();
            default -> new Kind.Paragraph(align);
        };
    }

    private void beginList(Token.Start tag) {
        lists++;
        Marker marker = tag.name().equals("ol") ? Marker.NUMBER : Marker.BULLET;
        int first = number(tag, "start").orElse(1);
        containers.push(new Container(tag.name(), new Kind.Item(lists, marker, 0), first));
    }

    private Optional<Integer> number(Token.Start tag, String attribute) {
        String number = Attributes.of(tag.span().of(source)).value(attribute).strip();
        return number.matches("-?\\d{1,8}")
                ? Optional.of(Integer.valueOf(number))
                : Optional.empty();
    }

    private void beginItem(Token.Start tag) {
        while (!containers.isEmpty() && !Names.LISTS.contains(containers.peek().name)) {
            containers.pop();
        }
        Container list = containers.peek();
        if (list != null) {
            number(tag, "value").ifPresent(value -> list.next = value);
        }
        Kind.Item kind =
                list == null
                        ? new Kind.Item(1, Marker.BULLET, 0)
                        : number((Kind.Item) list.kind, list.next++);
        Container item = new Container("li", kind, 0);
        item.line = lines.size();
        containers.push(item);
        begin("li", kind, tag.span());
    }

    private static Kind.Item number(Kind.Item kind, int number) {
        return kind.marker() == Marker.NUMBER
                ? new Kind.Item(kind.depth(), kind.marker(), number)
                : kind;
    }

    private void end(Token.End tag) {
        String name = tag.name();
        Span span = tag.span();
        if (!Names.isBlock(name)) {
            if (line != null) {
                line.close(name, span);
            }
            return;
        }
        boolean own = name.equals(lineTag) || (Names.HEADINGS.contains(name) && isHeading(lineTag));
        if (!own && line != null && "li".equals(lineTag) && name.equals("p")) {
            return;
        }
        endLine(span.start(), own ? span.end() : span.start());
        if (name.equals("li")
                || name.equals("blockquote")
                || name.equals("pre")
                || Names.LISTS.contains(name)) {
            leave(tag);
        }
    }

    private static boolean isHeading(@Nullable String name) {
        return name != null && Names.HEADINGS.contains(name);
    }

    private void leave(Token.End tag) {
        if (containers.stream().noneMatch(container -> container.name.equals(tag.name()))) {
            return;
        }
        Container left;
        do {
            left = containers.pop();
            lists -= Names.LISTS.contains(left.name) ? 1 : 0;
            if (left.line >= 0) {
                int end = left.name.equals(tag.name()) ? tag.end() : tag.span().start();
                Line item = lines.get(left.line);
                lines.set(
                        left.line,
                        new Line(item.kind(), item.prose(), new Span(item.outer().start(), end)));
            }
        } while (!left.name.equals(tag.name()));
    }
}
