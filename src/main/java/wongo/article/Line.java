package wongo.article;

import wongo.text.Span;

import java.util.stream.Stream;

/// A line of a block: a paragraph, an item, a cell's paragraph, an object. It shows as one row of
/// the surface, or as several where its text has line breaks.
///
/// @param outer the source of the whole line relative to its block, tags included
public record Line(Kind kind, Prose prose, Span outer) {
    /// How many rows the line makes.
    public int rows() {
        String text = prose.text();
        int rows = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            rows++;
        }
        return rows;
    }

    /// The tables among its objects.
    public Stream<Table> tables() {
        return prose.atoms().values().stream()
                .flatMap(
                        atom ->
                                atom instanceof Atom.Grid(Table table)
                                        ? Stream.of(table)
                                        : Stream.empty());
    }

    /// Where its images stand, relative to its block.
    public Stream<Span> pictures() {
        return prose.atoms().entrySet().stream()
                .filter(atom -> atom.getValue() instanceof Atom.Picture)
                .map(atom -> prose.sourceOfChar(atom.getKey()));
    }

    /// Whether it may say something of other lines of the article, or they of it: what is not
    /// understood, footnotes and what refers to them.
    boolean isShared() {
        return kind instanceof Kind.Note
                || prose.atoms().values().stream()
                        .anyMatch(
                                atom ->
                                        atom instanceof Atom.Opaque
                                                || atom instanceof Atom.Reference);
    }

    /// How many visible chars the line makes, each row's end counted as one.
    public int extent() {
        return prose.length() + 1;
    }
}
