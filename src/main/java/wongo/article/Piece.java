package wongo.article;

/// Something whole that a writer puts between lines.
public sealed interface Piece {
    /// An empty paragraph that keeps distance.
    record Spacer() implements Piece {}

    /// @param style as the dialect names it, empty for what is usual in the article
    record Rule(String style) implements Piece {}

    /// An empty paragraph that a reader opens and closes.
    ///
    /// @param open what the switch says while it is closed
    /// @param close what it says while it is open
    record More(String open, String close) implements Piece {}

    /// Source that is put in as it stands.
    record Source(String source) implements Piece {}

    record Picture(String source, String alt) implements Piece {}

    /// An empty table, its first row a header.
    record Grid(int rows, int columns) implements Piece {}
}
