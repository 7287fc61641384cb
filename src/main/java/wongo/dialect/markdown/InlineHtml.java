package wongo.dialect.markdown;

import wongo.article.Atom;
import wongo.article.Mark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The text of a paragraph as HTML.
final class InlineHtml {
    private enum Role {
        /// Text as the source has it, in which addresses become links.
        PLAIN,
        HTML,
        /// What opens a stretch in which they do not: a link.
        OPENS_QUIET,
        /// The same, in which no abbreviations are found either: code.
        OPENS_CODE,
        CLOSES
    }

    private record Put(int at, int rank, String text, Role role) {}

    private final String text;
    private final InlineReader reader;
    private final Set<Piece> signs = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Put> puts = new ArrayList<>();

    /// Attribute lists, as attributes of a tag, by where they start.
    private final Map<Integer, String> attributes = new HashMap<>();

    private final Shared shared;
    private final Uses uses;

    private InlineHtml(String text, Shared shared, Uses uses) {
        this.text = text;
        this.shared = shared;
        this.uses = uses;
        this.reader = new InlineReader(text, shared.definitions());
        reader.read();
    }

    /// @param uses of footnotes before the text; those in it are added
    static String of(String text, Shared shared, Uses uses) {
        return new InlineHtml(text, shared, uses).html();
    }

    private String html() {
        for (Piece piece : reader.pieces) {
            if (piece.type == Piece.Type.HIDDEN && text.startsWith("{:", piece.from)) {
                attributes.put(
                        piece.from, AttributeList.html(text.substring(piece.from, piece.to)));
            }
        }
        reader.pairs.forEach(this::put);
        reader.pieces.forEach(this::put);
        puts.sort(Comparator.comparingInt(Put::at).thenComparingInt(Put::rank));
        return joined();
    }

    /// Text that stands side by side is one text: an underscore does not end an address.
    private String joined() {
        StringBuilder html = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        Deque<Role> open = new ArrayDeque<>();
        for (Put put : puts) {
            if (put.role == Role.PLAIN) {
                plain.append(put.text);
            } else if (put.role != Role.HTML || !put.text.isEmpty()) {
                html.append(plain(plain.toString(), open)).append(put.text);
                plain.setLength(0);
                switch (put.role) {
                    case OPENS_QUIET, OPENS_CODE -> open.push(put.role);
                    case CLOSES -> open.poll();
                    case PLAIN, HTML -> {}
                }
            }
        }
        return html.append(plain(plain.toString(), open)).toString();
    }

    private String plain(String plain, Deque<Role> open) {
        return open.contains(Role.OPENS_CODE)
                ? escaped(plain)
                : open.isEmpty()
                        ? BareAddress.linked(plain, shared.abbreviations()::html)
                        : shared.abbreviations().html(plain);
    }

    private void put(Pair pair) {
        signs.add(pair.opener());
        signs.add(pair.closer());
        boolean tag = pair.opener().type == Piece.Type.TAG;
        boolean code = pair.marks().stream().anyMatch(Mark.Code.class::isInstance);
        boolean quiet = code || pair.marks().stream().anyMatch(Mark.Link.class::isInstance);
        puts.add(
                new Put(
                        pair.open().start(),
                        1,
                        tag ? "" : opening(pair),
                        code ? Role.OPENS_CODE : quiet ? Role.OPENS_QUIET : Role.HTML));
        puts.add(
                new Put(
                        pair.close().start(),
                        0,
                        tag ? "" : closing(pair),
                        quiet ? Role.CLOSES : Role.HTML));
    }

    /// A reference to a note that is none is text.
    private void refer(Piece piece, Atom.Reference reference) {
        puts.add(
                uses.refer(reference.label())
                        .map(html -> new Put(piece.from, 2, html, Role.HTML))
                        .orElseGet(() -> new Put(piece.from, 2, reference.written(), Role.PLAIN)));
    }

    private void put(Piece piece) {
        switch (piece.type) {
            case TEXT, BRACKET -> plain(piece.from, piece.to);
            case RUN -> plain(piece.left, piece.right);
            case UNIT -> put(piece.from, unit(piece));
            case ATOM -> atom(piece);
            case TAG -> put(piece.from, text.substring(piece.from, piece.to));
            case HIDDEN -> put(piece.from, hidden(piece));
        }
    }

    private void plain(int from, int to) {
        puts.add(new Put(from, 2, text.substring(from, to), Role.PLAIN));
    }

    private void put(int at, String html) {
        puts.add(new Put(at, 2, html, Role.HTML));
    }

    /// Comments and tags without content stay; signs do not.
    private String hidden(Piece piece) {
        boolean tag = piece.from < piece.to && text.startsWith("</", piece.from);
        boolean markup = piece.from < piece.to && text.charAt(piece.from) == '<';
        return markup && !signs.contains(piece) && !tag ? text.substring(piece.from, piece.to) : "";
    }

    private String unit(Piece piece) {
        String source = text.substring(piece.from, piece.to);
        if (piece.text.equals("\n") && !source.startsWith("&")) {
            return "<br />\n";
        }
        return source.startsWith("&") ? source : source.equals("\n") ? "\n" : escaped(piece.text);
    }

    private void atom(Piece piece) {
        if (piece.atom instanceof Atom.Reference reference) {
            refer(piece, reference);
        } else {
            put(piece.from, object(piece));
        }
    }

    private String object(Piece piece) {
        String source = text.substring(piece.from, piece.to);
        if (!(piece.atom instanceof Atom.Picture picture)
                || source.startsWith("<")
                || source.startsWith("[##_")) {
            return source;
        }
        return "<img src="
                + quoted(picture.source())
                + " alt=\""
                + escaped(picture.alt())
                + "\""
                + title(piece.text)
                + attributes.getOrDefault(piece.to, "")
                + " />";
    }

    /// An address; a template in it is filled in before anybody reads the tag.
    private static String quoted(String address) {
        boolean template = address.contains("{{") || address.contains("{%");
        return template && address.indexOf('"') >= 0 && address.indexOf('\'') < 0
                ? "'" + address + "'"
                : "\"" + escaped(address) + "\"";
    }

    private static String title(String title) {
        return title.isEmpty() ? "" : " title=\"" + escaped(title) + "\"";
    }

    private String opening(Pair pair) {
        StringBuilder tags = new StringBuilder();
        String list = attributes.getOrDefault(pair.close().end(), "");
        for (Mark mark : pair.marks()) {
            tags.append(
                    mark instanceof Mark.Link(String href)
                            ? "<a href=\"" + escaped(href) + "\"" + title(pair.closer().text)
                            : "<" + name(mark));
            tags.append(list).append('>');
        }
        return tags.toString();
    }

    private static String closing(Pair pair) {
        StringBuilder tags = new StringBuilder();
        for (Mark mark : pair.marks().reversed()) {
            tags.append("</").append(name(mark)).append('>');
        }
        return tags.toString();
    }

    private static String name(Mark mark) {
        return switch (mark) {
            case Mark.Bold b -> "strong";
            case Mark.Italic i -> "em";
            case Mark.Strike s -> "del";
            case Mark.Code c -> "code";
            case Mark.Sup s -> "sup";
            case Mark.Link l -> "a";
            default -> "span";
        };
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
