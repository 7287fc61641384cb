package wongo.dialect.markdown;

import wongo.article.Atom;
import wongo.article.Kind;
import wongo.article.Kind.Marker;
import wongo.article.Line;
import wongo.article.Prose;
import wongo.article.ProseBuilder;
import wongo.dialect.html.HtmlReader;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;

/// The lines of a block.
final class Flow {
    private final String text;
    private final int base;
    private final String source;
    private final Definitions definitions;
    private final List<Line> lines = new ArrayList<>();

    /// @param text what is being read
    /// @param base where the block starts in it
    Flow(String text, int base, String source, Definitions definitions) {
        this.text = text;
        this.base = base;
        this.source = source;
        this.definitions = definitions;
    }

    List<Line> of(Branch branch) {
        part(branch, Kind.paragraph(), 0, branch.start);
        return lines;
    }

    /// @param kind what a paragraph is here
    /// @param depth of the lists around it
    /// @param outer where the line of a paragraph starts, marks included
    private void part(Branch part, Kind kind, int depth, int outer) {
        switch (part.type) {
            case LIST -> list(part, depth + 1);
            case QUOTE -> each(part, new Kind.Quote(""), new Kind.Quote(""), depth);
            case NOTE -> note(part, depth);
            case GLOSSARY -> each(part, kind, kind, depth);
            case MEANING -> each(part, new Kind.Meaning(), new Kind.Continued(1), depth);
            case TERM -> paragraph(part, new Kind.Term(), outer);
            case DEFINITION -> object(part, new Atom.Opaque(span(part).of(source)));
            case PARAGRAPH, ATTRIBUTES, ROOT, ITEM -> paragraph(part, kind, outer);
            case HEADING -> heading(part);
            case FENCE -> code(part, language(text, part));
            case INDENTED -> code(part, "");
            case RULE -> object(part, new Atom.Rule(""));
            case RAW -> object(part, new Atom.Opaque(span(part).of(source)));
            case TABLE ->
                    object(part, new Atom.Grid(PipeTable.read(text, base, part, definitions)));
            case HTML -> html(part, kind);
        }
    }

    private void each(Branch container, Kind first, Kind other, int depth) {
        for (Branch child : container.children) {
            boolean isFirst = child == container.children.getFirst();
            part(child, isFirst ? first : other, depth, isFirst ? container.start : child.start);
        }
        if (container.children.isEmpty()) {
            empty(container, first);
        }
    }

    private void note(Branch note, int depth) {
        Kind kind = new Kind.Note(note.label(text));
        boolean beginsWithText =
                !note.children.isEmpty() && note.children.getFirst().type == Branch.Type.PARAGRAPH;
        if (!beginsWithText && !note.children.isEmpty()) {
            empty(note, kind);
        }
        each(note, kind, new Kind.Continued(1), depth);
    }

    /// A line without text. Before a heading that begins at once it stands at the mark itself, so
    /// that the two have different places.
    private void empty(Branch container, Kind kind) {
        boolean meets =
                !container.children.isEmpty()
                        && container.children.getFirst().type == Branch.Type.HEADING;
        int at =
                meets
                        ? Places.trimmedEnd(text, container.start, container.markEnd)
                        : container.markEnd;
        Span inner = Span.at(at - base);
        lines.add(
                new Line(
                        kind,
                        new ProseBuilder().build(inner),
                        new Span(container.start - base, container.markEnd - base)));
    }

    private void list(Branch list, int depth) {
        boolean numbers = list.isNumbered();
        int number = list.children.getFirst().number;
        for (Branch item : list.children) {
            Marker marker =
                    TaskBox.marker(text, item).orElse(numbers ? Marker.NUMBER : Marker.BULLET);
            item(item, new Kind.Item(depth, marker, numbers ? number++ : 0), depth);
        }
    }

    private void item(Branch item, Kind kind, int depth) {
        int line = lines.size();
        boolean beginsWithText =
                !item.children.isEmpty() && item.children.getFirst().type == Branch.Type.PARAGRAPH;
        if (!beginsWithText) {
            empty(item, kind);
        }
        for (Branch child : item.children) {
            boolean first = beginsWithText && child == item.children.getFirst();
            part(
                    child,
                    first ? kind : new Kind.Continued(depth),
                    depth,
                    first ? item.start : child.start);
        }
        Line first = lines.get(line);
        lines.set(line, new Line(first.kind(), first.prose(), span(item)));
    }

    private void paragraph(Branch paragraph, Kind kind, int outer) {
        List<Span> rows = withoutAttributes(paragraph.rows);
        Prose prose = Assembly.of(FlatText.of(text, rows, base), definitions);
        boolean own = kind instanceof Kind.Paragraph;
        boolean object = own && isOneAtom(prose);
        lines.add(
                new Line(
                        object
                                ? new Kind.Object()
                                : own ? new Kind.Paragraph(align(paragraph)) : kind,
                        prose,
                        new Span(outer - base, paragraph.end - base)));
    }

    /// As the attribute list at its end says.
    private Kind.Align align(Branch part) {
        int list = AttributeList.start(text, new Span(part.start, part.end));
        return AttributeList.align(text.substring(list, part.end));
    }

    /// A reference to a footnote is one among letters, even where there are none.
    private static boolean isOneAtom(Prose prose) {
        return prose.length() == 1
                && !prose.atoms().isEmpty()
                && !(prose.atoms().get(0) instanceof Atom.Reference);
    }

    /// An attribute list at the end is not text.
    private List<Span> withoutAttributes(List<Span> rows) {
        Span last = rows.getLast();
        boolean ends = rows.size() > 1 && Starts.isAttributes(text, last.start(), last.end());
        return ends ? rows.subList(0, rows.size() - 1) : rows;
    }

    private void heading(Branch heading) {
        Prose prose = Assembly.of(FlatText.of(text, heading.rows, base), definitions);
        lines.add(new Line(new Kind.Heading(heading.number, align(heading)), prose, span(heading)));
    }

    private void html(Branch html, Kind kind) {
        Kind inner =
                kind instanceof Kind.Item(int depth, var m, var n)
                        ? new Kind.Continued(depth)
                        : kind;
        lines.addAll(HtmlReader.lines(source, html.start - base, html.end - base, inner));
    }

    private void object(Branch part, Atom atom) {
        Span whole = span(part);
        lines.add(
                new Line(
                        new Kind.Object(),
                        new ProseBuilder().atom(atom, whole).build(whole),
                        whole));
    }

    private Span span(Branch part) {
        return new Span(part.start - base, part.end - base);
    }

    /// The first word behind the fence.
    static String language(String text, Branch fence) {
        int end = Places.lineEnd(text, fence.markEnd);
        String info = LinkTail.plain(text.substring(fence.markEnd, end).strip());
        int space = 0;
        while (space < info.length()
                && !Places.isSpace(info.charAt(space))
                && info.charAt(space) != '{') {
            space++;
        }
        return info.substring(0, space);
    }

    private void code(Branch code, String language) {
        ProseBuilder prose = new ProseBuilder();
        List<Span> rows = code.rows.stream().filter(row -> row.start() <= code.end).toList();
        for (int i = 0; i < rows.size(); i++) {
            Span row = rows.get(i);
            int tab = start(code, row);
            if (i > 0) {
                newline(prose, rows.get(i - 1).end(), tab);
            }
            if (tab < row.start()) {
                prose.unit(code.spare(row), new Span(tab, row.start()).shift(-base));
            }
            prose.literal(row.of(text), row.start() - base);
        }
        int start =
                rows.isEmpty()
                        ? Places.nextLine(text, Places.lineEnd(text, code.markEnd))
                        : start(code, rows.getFirst());
        int end = rows.isEmpty() ? start : rows.getLast().end();
        Span inner =
                new Span(
                        Math.min(start, code.end) - base,
                        Math.min(Math.max(start, end), code.end) - base);
        lines.add(new Line(new Kind.Code(language), prose.build(inner), span(code)));
    }

    /// Where a row starts to show: before the tab that is left of in part, unless the mark of an
    /// item ends there, where its own empty line lies.
    private static int start(Branch code, Span row) {
        int tab = row.start() - 1;
        boolean shows =
                !code.spare(row).isEmpty()
                        && (code.parent == null
                                || code.parent.type != Branch.Type.ITEM
                                || tab > code.parent.markEnd);
        return shows ? tab : row.start();
    }

    /// A line break with the indentation and the marks behind it.
    private void newline(ProseBuilder prose, int from, int to) {
        if (to - from == 1) {
            prose.literal("\n", from - base);
        } else {
            prose.unit("\n", new Span(from - base, to - base));
        }
    }
}
