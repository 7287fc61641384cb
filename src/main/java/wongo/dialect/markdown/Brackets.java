package wongo.dialect.markdown;

import wongo.article.Atom;
import wongo.article.Mark;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands in brackets: links, pictures, references to footnotes (CommonMark, appendix, *look
/// for link or image*).
final class Brackets {
    /// The longest label of a link (CommonMark 4.7).
    private static final int LONGEST_LABEL = 999;

    private final InlineReader reader;
    private final String text;
    private final Definitions definitions;

    /// The pieces that are open, by number.
    private final List<Integer> open = new ArrayList<>();

    /// So many of the outermost contain a link, and may become none.
    private int idle;

    Brackets(InlineReader reader, Definitions definitions) {
        this.reader = reader;
        this.text = reader.text;
        this.definitions = definitions;
    }

    /// A `[` or `![`.
    void open(int length) {
        open.add(reader.pieces.size());
        reader.add(Piece.Type.BRACKET, reader.at + length);
    }

    /// A `]`.
    void close() {
        if (open.isEmpty()) {
            reader.add(Piece.Type.TEXT, reader.at + 1);
            return;
        }
        int index = open.removeLast();
        Piece opener = reader.pieces.get(index);
        boolean picture = opener.to - opener.from == 2;
        boolean active = picture || open.size() >= idle;
        idle = Math.min(idle, open.size());
        if (active && isNote(opener)) {
            reference(index);
            return;
        }
        Optional<LinkTail> tail = active ? tail(opener) : Optional.empty();
        if (tail.isEmpty()) {
            reader.add(Piece.Type.TEXT, reader.at + 1);
        } else if (picture) {
            picture(index, tail.get());
        } else {
            link(index, tail.get());
        }
    }

    private Optional<LinkTail> tail(Piece opener) {
        int at = reader.at;
        String label = text.substring(opener.to, Math.min(at, opener.to + LONGEST_LABEL));
        if (label.startsWith("^")) {
            return Optional.empty();
        }
        Optional<LinkTail> inline = LinkTail.inline(text, at + 1);
        return inline.isPresent() ? inline : labelled(label, at);
    }

    private Optional<LinkTail> labelled(String own, int at) {
        if (definitions.labels().isEmpty()) {
            return Optional.empty();
        }
        boolean full = at + 1 < text.length() && text.charAt(at + 1) == '[';
        int end = full ? text.indexOf(']', at + 2) : -1;
        if (full && end > at + 2 && end - at < LONGEST_LABEL) {
            return defined(text.substring(at + 2, end), end + 1);
        }
        return defined(own, full && end == at + 2 ? end + 1 : at + 1);
    }

    private Optional<LinkTail> defined(String label, int behind) {
        return definitions
                .find(label)
                .map(found -> new LinkTail(behind, found.address(), found.title()));
    }

    /// Whether what is closed here is `[^label]`.
    private boolean isNote(Piece opener) {
        int length = reader.at - opener.to;
        return length > 1
                && length <= LONGEST_LABEL
                && text.charAt(opener.to) == '^'
                && text.substring(opener.to, reader.at)
                        .chars()
                        .noneMatch(c -> Places.isSpace((char) c));
    }

    /// An exclamation mark before it is only that.
    private void reference(int index) {
        Piece opener = reader.pieces.get(index);
        int end = reader.at + 1;
        dropFrom(index);
        reader.at = opener.from;
        if (opener.to - opener.from == 2) {
            reader.add(Piece.Type.TEXT, opener.from + 1);
        }
        reader.atom(new Atom.Reference(text.substring(opener.to + 1, end - 1)), end);
        idle = open.size();
    }

    private void picture(int index, LinkTail tail) {
        Piece opener = reader.pieces.get(index);
        String alt = shown(index + 1);
        dropFrom(index);
        reader.at = opener.from;
        reader.atom(new Atom.Picture(tail.address(), alt, Optional.empty()), tail.end());
        reader.pieces.getLast().text = tail.title();
    }

    /// The text without marks that the pieces from one on show.
    private String shown(int index) {
        reader.emphasis.pair(index);
        StringBuilder shown = new StringBuilder();
        for (Piece piece : reader.pieces.subList(index, reader.pieces.size())) {
            switch (piece.type) {
                case TEXT, BRACKET -> shown.append(text, piece.from, piece.to);
                case RUN -> shown.append(text, piece.left, piece.right);
                case UNIT -> shown.append(piece.text);
                case ATOM ->
                        shown.append(
                                piece.atom instanceof Atom.Picture picture ? picture.alt() : "");
                case TAG, HIDDEN -> {}
            }
        }
        return shown.toString();
    }

    /// Takes back what was read inside of a picture's text.
    private void dropFrom(int index) {
        int from = reader.pieces.get(index).from;
        reader.pieces.subList(index, reader.pieces.size()).clear();
        while (!reader.pairs.isEmpty() && reader.pairs.getLast().open().start() >= from) {
            reader.pairs.removeLast();
        }
        while (!reader.tags.isEmpty() && reader.tags.getLast().from >= from) {
            reader.tags.removeLast();
        }
    }

    private void link(int index, LinkTail tail) {
        Piece opener = reader.pieces.get(index);
        reader.emphasis.pair(index + 1);
        opener.type = Piece.Type.HIDDEN;
        Piece closer = reader.add(Piece.Type.HIDDEN, tail.end());
        closer.text = tail.title();
        reader.pairs.add(
                new Pair(
                        opener,
                        new Span(opener.from, opener.to),
                        closer,
                        InlineReader.span(closer),
                        List.of(new Mark.Link(tail.address()))));
        idle = open.size();
    }
}
