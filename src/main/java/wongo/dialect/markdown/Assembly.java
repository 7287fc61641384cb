package wongo.dialect.markdown;

import wongo.article.Element;
import wongo.article.Prose;
import wongo.article.ProseBuilder;
import wongo.text.Span;

/// Puts the pieces of a paragraph together to what it shows.
final class Assembly {
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final FlatText flat;
    private final ProseBuilder prose = new ProseBuilder();

    private Assembly(FlatText flat) {
        this.flat = flat;
    }

    static Prose of(FlatText flat, Definitions definitions) {
        InlineReader reader = new InlineReader(flat.text, definitions);
        reader.read();
        return new Assembly(flat).build(reader);
    }

    private Prose build(InlineReader reader) {
        for (Piece piece : reader.pieces) {
            piece.before = prose.length();
            show(piece);
            piece.behind = prose.length();
        }
        if (prose.isOnly(NO_BREAK_SPACE)) {
            Span filler = prose.lastSource();
            prose.dropLast().filler(filler);
        }
        for (Pair pair : reader.pairs) {
            prose.element(element(pair));
        }
        return prose.build(flat.source(0, flat.length()));
    }

    private Element element(Pair pair) {
        int start = Math.min(pair.opener().behind, prose.length());
        int end = Math.clamp(pair.closer().before, start, Math.max(start, prose.length()));
        return new Element(
                pair.marks(), new Span(start, end), source(pair.open()), source(pair.close()));
    }

    private Span source(Span span) {
        return flat.source(span.start(), span.end());
    }

    private void show(Piece piece) {
        switch (piece.type) {
            case TEXT, BRACKET -> literal(piece.from, piece.to);
            case RUN -> literal(piece.left, piece.right);
            case UNIT -> prose.unit(piece.text, flat.source(piece.from, piece.to));
            case ATOM -> {
                if (piece.atom != null) {
                    prose.atom(piece.atom, flat.source(piece.from, piece.to));
                }
            }
            case HIDDEN, TAG -> {}
        }
    }

    /// Text within one row of the source.
    private void literal(int from, int to) {
        if (from < to) {
            prose.literal(flat.text.substring(from, to), flat.source(from));
        }
    }
}
