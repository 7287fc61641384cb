package wongo.dialect.markdown;

import wongo.article.Atom;
import wongo.article.Mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a paragraph as HTML.
final class InlineHtml {
    /// A bare address (GFM 6.9), without the punctuation behind it.
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"\uAC00-\uD7A3]*[^\\s<>\"\uAC00-\uD7A3?!.,:*_~'()]");

    private record Put(int at, int rank, String html) {}

    private final String text;
    private final InlineReader reader;
    private final List<Put> puts = new ArrayList<>();

    private InlineHtml(String text, Definitions definitions) {
        this.text = text;
        this.reader = new InlineReader(text, definitions);
        reader.read();
    }

    static String of(String text, Definitions definitions) {
        return new InlineHtml(text, definitions).html();
    }

    private String html() {
        for (Piece piece : reader.pieces) {
            put(piece);
        }
        for (Pair pair : reader.pairs) {
            if (pair.opener().type != Piece.Type.TAG) {
                puts.add(new Put(pair.open().start(), 1, opening(pair)));
                puts.add(new Put(pair.close().start(), 0, closing(pair)));
            }
        }
        puts.sort(Comparator.comparingInt(Put::at).thenComparingInt(Put::rank));
        StringBuilder html = new StringBuilder();
        puts.forEach(put -> html.append(put.html()));
        return html.toString();
    }

    private void put(Piece piece) {
        switch (piece.type) {
            case TEXT -> put(piece.from, linked(piece));
            case BRACKET -> put(piece.from, escaped(text.substring(piece.from, piece.to)));
            case RUN -> put(piece.left, escaped(text.substring(piece.left, piece.right)));
            case UNIT -> put(piece.from, unit(piece));
            case ATOM -> put(piece.from, atom(piece));
            case TAG -> put(piece.from, text.substring(piece.from, piece.to));
            case HIDDEN -> put(piece.from, hidden(piece));
        }
    }

    private void put(int at, String html) {
        puts.add(new Put(at, 2, html));
    }

    /// Comments and tags without content stay; signs do not.
    private String hidden(Piece piece) {
        boolean tag = piece.from < piece.to && text.startsWith("</", piece.from);
        boolean sign =
                reader.pairs.stream()
                        .anyMatch(pair -> pair.opener() == piece || pair.closer() == piece);
        boolean markup = piece.from < piece.to && text.charAt(piece.from) == '<';
        return markup && !sign && !tag ? text.substring(piece.from, piece.to) : "";
    }

    private String linked(Piece piece) {
        String plain = text.substring(piece.from, piece.to);
        if (!plain.contains("http") || isInLink(piece)) {
            return escaped(plain);
        }
        StringBuilder html = new StringBuilder();
        Matcher address = ADDRESS.matcher(plain);
        int from = 0;
        while (address.find()) {
            String href = escaped(address.group());
            html.append(escaped(plain.substring(from, address.start())))
                    .append("<a href=\"")
                    .append(href)
                    .append("\">")
                    .append(href)
                    .append("</a>");
            from = address.end();
        }
        return html.append(escaped(plain.substring(from))).toString();
    }

    private boolean isInLink(Piece piece) {
        return reader.pairs.stream()
                .filter(pair -> pair.open().end() <= piece.from && piece.to <= pair.close().start())
                .flatMap(pair -> pair.marks().stream())
                .anyMatch(mark -> mark instanceof Mark.Link || mark instanceof Mark.Code);
    }

    private String unit(Piece piece) {
        String source = text.substring(piece.from, piece.to);
        if (piece.text.equals("\n") && !source.startsWith("&")) {
            return "<br />\n";
        }
        return source.startsWith("&") ? source : source.equals("\n") ? "\n" : escaped(piece.text);
    }

    private String atom(Piece piece) {
        String source = text.substring(piece.from, piece.to);
        if (!(piece.atom instanceof Atom.Picture picture)
                || source.startsWith("<")
                || source.startsWith("[##_")) {
            return source;
        }
        return "<img src=\""
                + escaped(picture.source())
                + "\" alt=\""
                + escaped(picture.alt())
                + "\""
                + title(piece.text)
                + " />";
    }

    private static String title(String title) {
        return title.isEmpty() ? "" : " title=\"" + escaped(title) + "\"";
    }

    private static String opening(Pair pair) {
        StringBuilder tags = new StringBuilder();
        for (Mark mark : pair.marks()) {
            tags.append(
                    mark instanceof Mark.Link(String href)
                            ? "<a href=\"" + escaped(href) + "\"" + title(pair.closer().text) + ">"
                            : "<" + name(mark) + ">");
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
