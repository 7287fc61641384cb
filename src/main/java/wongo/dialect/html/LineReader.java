package wongo.dialect.html;

import org.jspecify.annotations.Nullable;

import wongo.article.Atom;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Mark;
import wongo.article.ProseBuilder;
import wongo.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gathers one line: its visible text, elements and objects.
final class LineReader {
    /// How white space shows.
    enum Spaces {
        FLOWING,
        /// Every char as it stands, as in `<pre>`.
        PRESERVED
    }

    private record Open(String name, List<Mark> marks, int visible, Span tag) {}

    /// Elements open at once; deeper ones mean nothing, as in Chromium (512 levels of the
    /// document).
    private static final int DEPTH = 512;

    /// A link of Markdown; it shows without its brackets.
    private static final Pattern AUTOLINK = Pattern.compile("<((?:https?://|mailto:)[^\\s<>]+)>");

    private static final String NO_BREAK_SPACE = "\u00A0";

    private final String source;
    private final Kind kind;
    private final Spaces spaces;
    private final int outerStart;
    private int innerStart;
    private final ProseBuilder prose = new ProseBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Element> elements = new ArrayList<>();

    /// A line break of the source, with its indentation, that shows as a space if more text
    /// follows.
    private @Nullable Span pending;

    /// The `<br>` that the text ends with.
    private @Nullable Span lastBreak;

    LineReader(String source, Kind kind, Spaces spaces, Span openTag) {
        this.source = source;
        this.kind = kind;
        this.spaces = spaces;
        this.outerStart = openTag.start();
        this.innerStart = openTag.end();
    }

    Kind kind() {
        return kind;
    }

    int outerStart() {
        return outerStart;
    }

    /// Whether it holds neither text nor elements.
    boolean isUntouched() {
        return prose.length() == 0 && open.isEmpty() && elements.isEmpty();
    }

    /// A tag that wraps all of the line's content, such as the `<p>` of `<li><p>`.
    void enter(Span tag) {
        innerStart = tag.end();
        pending = null;
    }

    void text(Span span) {
        int at = span.start();
        while (at < span.end()) {
            char c = source.charAt(at);
            if (c == '&') {
                at = reference(at, span.end());
            } else if (c == '<') {
                at = bracket(at, span.end());
            } else if (spaces == Spaces.FLOWING && (isLineBreak(at) || continuesBreak(at))) {
                at = sourceBreak(at, span.end());
            } else if (c == '\r' && isLineBreak(at)) {
                visible().unit("\n", new Span(at, at + 2));
                at += 2;
            } else {
                at = literal(at, span.end());
            }
        }
    }

    /// A `<br>`.
    void lineBreak(Span tag) {
        absorbBreak();
        pending = null;
        prose.unit("\n", tag);
        lastBreak = tag;
    }

    void atom(Atom atom, Span span) {
        visible().atom(atom, span);
    }

    void open(String name, Span tag) {
        if (open.size() == DEPTH) {
            return;
        }
        open.push(new Open(name, Marks.of(name, tag.of(source)), lengthToCome(), tag));
    }

    /// Closes the innermost open element of a name.
    ///
    /// @return whether there was one
    boolean close(String name, Span tag) {
        for (Open candidate : open) {
            if (candidate.name().equals(name)) {
                open.remove(candidate);
                close(candidate, tag);
                return true;
            }
        }
        return false;
    }

    /// The line, its content ended before `contentEnd`, the whole of it before `wholeEnd`; later
    /// where its text reaches further.
    Line end(int contentEnd, int wholeEnd) {
        absorbBreak();
        int textEnd = prose.length() == 0 ? 0 : prose.lastSource().end();
        int innerEnd = Math.max(contentEnd, textEnd);
        int outerEnd = Math.max(wholeEnd, textEnd);
        while (!open.isEmpty()) {
            close(open.pop(), Span.at(innerEnd));
        }
        takeFiller();
        elements.forEach(element -> prose.element(clamp(element)));
        boolean object = prose.isOneAtom() && kind instanceof Kind.Paragraph;
        Span inner = new Span(Math.min(innerStart, innerEnd), innerEnd);
        return new Line(
                object ? new Kind.Object() : kind,
                prose.build(inner),
                new Span(outerStart, outerEnd));
    }

    private void takeFiller() {
        if (spaces == Spaces.PRESERVED) {
            return;
        }
        if (lastBreak != null && prose.length() == 1) {
            prose.dropLast().filler(lastBreak);
        } else if (prose.isOnly(NO_BREAK_SPACE)) {
            Span filler = prose.lastSource();
            prose.dropLast().filler(filler);
        }
    }

    private Element clamp(Element element) {
        Span visible = element.visible();
        int end = Math.min(visible.end(), prose.length());
        Span clamped = new Span(Math.min(visible.start(), end), end);
        return new Element(element.marks(), clamped, element.open(), element.close());
    }

    private void close(Open element, Span tag) {
        Span visible = new Span(element.visible(), Math.max(element.visible(), lengthToCome()));
        elements.add(new Element(element.marks(), visible, element.tag(), tag));
    }

    private int literal(int start, int limit) {
        int end = start + 1;
        if (source.charAt(start) != '\n') {
            while (end < limit
                    && source.charAt(end) != '&'
                    && source.charAt(end) != '<'
                    && !isLineBreak(end)) {
                end++;
            }
        }
        visible().literal(source.substring(start, end), start);
        return end;
    }

    private int reference(int at, int limit) {
        Entities.Reference reference = Entities.at(source, at, limit).orElse(null);
        if (reference == null) {
            visible().literal("&", at);
            return at + 1;
        }
        Span span = new Span(at, at + reference.length());
        visible().unit(reference.text(), span);
        return span.end();
    }

    private int bracket(int at, int limit) {
        Matcher link = AUTOLINK.matcher(source).region(at, limit);
        if (!link.lookingAt()) {
            return literal(at, limit);
        }
        visible().unit(link.group(1), new Span(at, link.end()));
        return link.end();
    }

    private boolean isLineBreak(int at) {
        char c = source.charAt(at);
        return c == '\n'
                || (c == '\r' && at + 1 < source.length() && source.charAt(at + 1) == '\n');
    }

    private boolean continuesBreak(int at) {
        return pending != null && pending.end() == at && Scanner.isSpace(source.charAt(at));
    }

    private int sourceBreak(int start, int limit) {
        int end = start;
        while (end < limit && Scanner.isSpace(source.charAt(end))) {
            end++;
        }
        boolean continues = pending != null && pending.end() == start;
        if (continues || pending == null) {
            pending = new Span(continues ? pending.start() : start, end);
        }
        return end;
    }

    private ProseBuilder visible() {
        if (!absorbBreak() && pending != null && prose.length() > 0) {
            prose.unit(" ", pending);
        }
        pending = null;
        lastBreak = null;
        return prose;
    }

    /// A line break of the source right behind a `<br>` belongs to it.
    private boolean absorbBreak() {
        if (lastBreak == null || pending == null) {
            return lastBreak != null;
        }
        if (lastBreak.end() == pending.start()) {
            lastBreak = new Span(lastBreak.start(), pending.end());
            prose.dropLast().unit("\n", lastBreak);
        }
        return true;
    }

    /// The visible length once a pending line break shows.
    private int lengthToCome() {
        boolean shows = pending != null && lastBreak == null && prose.length() > 0;
        return prose.length() + (shows ? 1 : 0);
    }
}
