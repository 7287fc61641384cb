package wongo.preview;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.text.Change;
import wongo.text.Span;

/// The blocks that a change can have touched: from one number (inclusive) to two others
/// (exclusive), before and after.
record Window(int from, int toBefore, int toAfter) {
    /// All blocks.
    static Window whole(Article before, Article after) {
        return new Window(0, before.body().count(), after.body().count());
    }

    /// The smallest window that the change's place tells without looking at the blocks around it:
    /// reading depends only on the text from where it starts, so that behind the first boundary
    /// common to both everything is the same.
    static Window of(Article before, Change change, Article after) {
        Blocks old = before.body();
        Blocks now = after.body();
        if (change.isNothing()
                || change.extent().start() < before.bodyStart()
                || before.bodyStart() != after.bodyStart()) {
            return whole(before, after);
        }
        Span extent = change.extent().shift(-before.bodyStart());
        int from = old.firstReaching(extent.start());
        int to = old.count() == 0 ? 0 : old.atSource(extent.end()).index();
        for (; to < old.count(); to++) {
            int start = old.place(to).source();
            int moved = start + change.growth();
            // What a gap is may hang on what is before it.
            if (start >= extent.end()
                    && !(old.get(to) instanceof Block.Gap)
                    && moved < now.length()
                    && now.atSource(moved).source() == moved) {
                return new Window(from, to, now.atSource(moved).index());
            }
        }
        return new Window(from, old.count(), now.count());
    }
}
