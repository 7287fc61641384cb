package wongo.preview;

/// A height in an article, whatever draws it: a share of the height of a block.
///
/// @param source where the block starts
/// @param share from 0, the block's upper edge, to 1
public record Spot(int source, double share) {
    public Spot {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("not within a block: " + share);
        }
    }
}
