package wongo.article;

import wongo.article.Blocks.Read;

import java.util.List;

/// What the laws ask of blocks that nobody else needs.
public final class Reads {
    private Reads() {}

    /// Every block with how far its reading looked.
    public static List<Read> of(Blocks blocks) {
        return blocks.reads();
    }

    /// How many blocks are not, as instances, among those of before.
    public static long fresh(Blocks before, Blocks after) {
        var known = new java.util.IdentityHashMap<Block, Block>();
        before.forEach(block -> known.put(block, block));
        return after.stream().filter(block -> !known.containsKey(block)).count();
    }
}
