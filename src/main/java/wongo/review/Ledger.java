package wongo.review;

import wongo.article.Article;
import wongo.article.Block;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;

/// What each block of an article comes to, whatever is asked of it. The ledger of the next article
/// takes over what is known of the blocks that the two share, so that a key press costs its block.
/// Immutable.
public final class Ledger<V> {
    private final Function<Block, V> asked;
    private final Map<Block, V> known;

    private Ledger(Function<Block, V> asked, Map<Block, V> known) {
        this.asked = asked;
        this.known = Collections.unmodifiableMap(known);
    }

    /// @param asked a function of the block alone
    public static <V> Ledger<V> of(Function<Block, V> asked) {
        return new Ledger<>(asked, new IdentityHashMap<>());
    }

    public Ledger<V> follow(Article article) {
        Map<Block, V> now = new IdentityHashMap<>();
        for (Block block : article.body()) {
            V old = known.get(block);
            now.put(block, old == null ? asked.apply(block) : old);
        }
        return new Ledger<>(asked, now);
    }

    /// @throws IllegalArgumentException if the block is not in the article followed last
    public V of(Block block) {
        V value = known.get(block);
        if (value == null) {
            throw new IllegalArgumentException("not in the article: " + block);
        }
        return value;
    }
}
