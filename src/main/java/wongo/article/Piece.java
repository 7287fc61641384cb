package wongo.article;

/// Something whole that a writer puts between lines.
public sealed interface Piece {
    /// An empty paragraph that keeps distance.
    record Spacer() implements Piece {}

    record Rule() implements Piece {}

    record Picture(String source, String alt) implements Piece {}

    /// An empty table, its first row a header.
    record Grid(int rows, int columns) implements Piece {}
}
