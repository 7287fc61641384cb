package wongo.export;

import wongo.article.Atom;
import wongo.article.Element;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The text of a line with its marks as Markdown.
///
/// Bold and italic are written with stars only where CommonMark's flanking rule is sure to see them
/// open and close, otherwise as tags; colours, sizes and whatever Markdown has no sign for are tags
/// always.
final class MarkdownInline {
    /// What a line break becomes: a paragraph has lines, a heading and a table cell have none.
    private enum Break {
        HARD,
        TAG
    }

    private static final Pattern TAG =
            Pattern.compile(
                    "<[A-Za-z][A-Za-z0-9-]*(\\s+[A-Za-z_:][\\w.:-]*(\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?)*\\s*/?>");

    private final Prose prose;
    private final String source;
    private final Losses losses;
    private final Break lineBreak;
    private final MarkdownText.Tildes tildes;

    private MarkdownInline(Prose prose, String source, Losses losses, Break lineBreak) {
        this.prose = prose;
        this.source = source;
        this.losses = losses;
        this.lineBreak = lineBreak;
        this.tildes = MarkdownText.Tildes.in(prose.text());
    }

    /// @param source the block's, which the prose's places are in
    static String paragraph(Prose prose, String source, Losses losses) {
        return new MarkdownInline(prose, source, losses, Break.HARD).markdown();
    }

    static String oneLine(Prose prose, String source, Losses losses) {
        return new MarkdownInline(prose, source, losses, Break.TAG).markdown();
    }

    private String markdown() {
        if (prose.text().isEmpty()) {
            return prose.filler().isPresent() && lineBreak == Break.HARD ? "&nbsp;" : "";
        }
        Out out = new Out();
        write(new Span(0, prose.length()), List.of(), out, '\n');
        return out.text.toString().strip();
    }

    /// What has been written, and whether the next character starts a line.
    private static final class Out {
        final StringBuilder text = new StringBuilder();

        char last() {
            return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
        }
    }

    /// Writes a stretch whose `outer` elements are already written.
    ///
    /// @param after the char that will follow the stretch
    private void write(Span span, List<Element> outer, Out out, char after) {
        int at = span.start();
        while (at < span.end()) {
            Optional<Element> element = elementAt(at, outer);
            int end =
                    element.map(e -> Math.min(e.visible().end(), span.end()))
                            .orElse(nextElement(at, span.end(), outer));
            Span stretch = new Span(at, end);
            char next = end < span.end() ? charAt(end, outer) : after;
            if (element.isPresent()) {
                List<Element> inner = new ArrayList<>(outer);
                inner.add(element.get());
                wrap(element.get(), stretch, inner, out, next);
            } else {
                text(stretch, out, next);
            }
            at = end;
        }
    }

    private Optional<Element> elementAt(int at, List<Element> outer) {
        return prose.elements().stream()
                .filter(
                        e ->
                                e.visible().start() <= at
                                        && at < e.visible().end()
                                        && !outer.contains(e))
                .findFirst();
    }

    private int nextElement(int at, int end, List<Element> outer) {
        return prose.elements().stream()
                .filter(e -> !e.visible().isEmpty() && !outer.contains(e))
                .mapToInt(e -> e.visible().start())
                .filter(start -> start > at && start < end)
                .min()
                .orElse(end);
    }

    /// What stands at a place: a letter, or the punctuation that a mark or an object starts with.
    private char charAt(int at, List<Element> outer) {
        return elementAt(at, outer).isPresent() || prose.atoms().containsKey(at)
                ? '<'
                : prose.text().charAt(at);
    }

    private void wrap(Element element, Span stretch, List<Element> inner, Out out, char next) {
        MarkdownMark mark = MarkdownMark.of(element.marks(), tag(element));
        switch (mark) {
            case MarkdownMark.None _ -> write(stretch, inner, out, next);
            case MarkdownMark.Tags(String open, String close) ->
                    tags(open, close, stretch, inner, out, next);
            case MarkdownMark.Stars stars -> stars(stars, stretch, inner, out, next);
            case MarkdownMark.Link(String href) -> link(href, stretch, inner, out);
            case MarkdownMark.Code _ -> code(stretch, inner, out, next);
        }
    }

    /// The opening tag of an element that only the source can name.
    private String tag(Element element) {
        if (element.marks().stream().noneMatch(Mark.Unknown.class::isInstance)) {
            return "";
        }
        String tag = element.open().of(source).replaceAll("\\s+", " ");
        if (TAG.matcher(tag).matches()) {
            return tag;
        }
        losses.dropped("unknown-element", tag);
        return "";
    }

    private void tags(
            String open, String close, Span stretch, List<Element> inner, Out out, char next) {
        out.text.append(open);
        write(stretch, inner, out, '<');
        out.text.append(close);
    }

    private void stars(
            MarkdownMark.Stars stars, Span stretch, List<Element> inner, Out out, char next) {
        Out content = new Out();
        content.text.append('*');
        write(stretch, inner, content, '*');
        String text = content.text.substring(1);
        char before = out.last();
        boolean isPlain =
                !text.isEmpty()
                        && text.indexOf('*') < 0
                        && text.indexOf('\n') < 0
                        && text.indexOf("~~") < 0;
        if (isPlain
                && inner.stream().noneMatch(e -> e.marks().contains(new Mark.Code()))
                && before != stars.sign().charAt(0)
                && opens(before, text)
                && closes(text, next)) {
            out.text.append(stars.sign()).append(text).append(stars.sign());
        } else {
            out.text.append(stars.open()).append(text).append(stars.close());
        }
    }

    private static boolean opens(char before, String text) {
        int first = text.codePointAt(0);
        return !isSpace(first)
                && (!mayBePunctuation(first) || isSpace(before) || isPunctuation(before));
    }

    private static boolean closes(String text, char next) {
        int last = text.codePointBefore(text.length());
        return !isSpace(last) && (!mayBePunctuation(last) || isSpace(next) || isPunctuation(next));
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        return "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(c) >= 0;
    }

    /// Readers differ on symbols and on what lies beyond ASCII.
    private static boolean mayBePunctuation(int c) {
        return !Character.isLetterOrDigit(c);
    }

    private void link(String href, Span stretch, List<Element> inner, Out out) {
        String visible = stretch.of(prose.text());
        if (visible.equals(href)
                && href.matches("https?://[\\w./?=&%#:+@~-]+")
                && inner.size() == 1) {
            out.text.append('<').append(href).append('>');
            return;
        }
        if (out.last() == '!') {
            out.text.insert(out.text.length() - 1, '\\');
        }
        out.text.append('[');
        write(stretch, inner, out, ']');
        out.text.append("](").append(destination(href)).append(')');
    }

    private static String destination(String href) {
        String address =
                href.strip()
                        .replaceAll("[\\r\\n]+", "")
                        .replaceAll("\\s", "%20")
                        .replace("<", "%3C")
                        .replace(">", "%3E");
        boolean isPlain = !address.isEmpty() && address.matches("[^\\s()\\\\*_`\\[\\]|&]+");
        return isPlain
                ? address
                : "<"
                        + address.replace("\\", "%5C").replace("|", "%7C").replace("&", "&amp;")
                        + ">";
    }

    private void code(Span stretch, List<Element> inner, Out out, char next) {
        String text = stretch.of(prose.text());
        boolean isPlain =
                !text.isBlank()
                        && text.indexOf('\n') < 0
                        && text.indexOf(Atom.CHAR) < 0
                        && text.indexOf('|') < 0
                        && out.last() != '`'
                        && nextElement(stretch.start() - 1, stretch.end(), inner) == stretch.end()
                        && elementAt(stretch.start(), inner).isEmpty();
        if (!isPlain) {
            tags("<code>", "</code>", stretch, inner, out, next);
            return;
        }
        String fence = "`".repeat(MarkdownText.longestRun(text, '`') + 1);
        boolean needsSpace =
                text.startsWith("`")
                        || text.endsWith("`")
                        || (text.startsWith(" ") && text.endsWith(" "));
        String space = needsSpace ? " " : "";
        out.text.append(fence).append(space).append(text).append(space).append(fence);
    }

    private void text(Span stretch, Out out, char next) {
        int from = stretch.start();
        for (int i = stretch.start(); i < stretch.end(); i++) {
            boolean isBreak = prose.text().charAt(i) == '\n';
            Atom atom = prose.atoms().get(i);
            if (isBreak || atom != null) {
                words(prose.text().substring(from, i), out);
                from = i + 1;
            }
            if (isBreak) {
                lineBreak(i, out);
            } else if (atom != null) {
                object(atom, i, out);
            }
        }
        words(prose.text().substring(from, stretch.end()), out);
    }

    private void words(String text, Out out) {
        boolean startsLine = out.last() == '\n';
        String escaped = MarkdownText.escaped(startsLine ? text.stripLeading() : text, tildes);
        out.text.append(startsLine ? MarkdownText.escapedAtStart(escaped) : escaped);
    }

    /// An empty line and a line at an end cannot be said by two spaces.
    private void lineBreak(int at, Out out) {
        String text = prose.text();
        boolean hasNeighbours =
                !text.substring(0, at).isBlank()
                        && at + 1 < text.length()
                        && text.charAt(at + 1) != '\n'
                        && text.charAt(at - 1) != '\n';
        while (out.last() == ' ') {
            out.text.setLength(out.text.length() - 1);
        }
        out.text.append(hasNeighbours && lineBreak == Break.HARD ? "  \n" : "<br>");
    }

    private void object(Atom atom, int at, Out out) {
        if (!(atom instanceof Atom.Picture(String address, String alt, var width, _))) {
            out.text.append(prose.sourceOfChar(at).of(source).replaceAll("\\s*\\n\\s*", " "));
        } else if (address.isEmpty() && prose.sourceOfChar(at).of(source).startsWith("[")) {
            losses.kept("token", prose.sourceOfChar(at).of(source));
            words(prose.sourceOfChar(at).of(source), out);
        } else if (address.isEmpty() || width.isPresent() || alt.indexOf('\n') >= 0) {
            out.text.append(prose.sourceOfChar(at).of(source).replaceAll("\\s*\\n\\s*", " "));
        } else {
            out.text
                    .append("![")
                    .append(MarkdownText.escaped(alt, MarkdownText.Tildes.STRIKING))
                    .append("](")
                    .append(destination(address))
                    .append(')');
        }
    }
}
