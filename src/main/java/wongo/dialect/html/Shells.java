package wongo.dialect.html;

import wongo.article.Block;
import wongo.article.Block.Wrapper;
import wongo.article.Block.Wrapper.Tag;
import wongo.article.Blocks;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Containers of which nothing is left once some blocks are gone.
final class Shells {
    private final Blocks blocks;
    private final BitSet gone;

    /// @param gone the numbers of the blocks that go
    Shells(Blocks blocks, BitSet gone) {
        this.blocks = blocks;
        this.gone = gone;
    }

    /// The numbers of their blocks, opening and closing tag included, in order; of containers in
    /// each other the outermost.
    List<Span> all() {
        List<Span> shells = new ArrayList<>();
        int next = gone.nextSetBit(0);
        while (next >= 0) {
            int from = next;
            Optional<Span> shell = around(Span.at(from));
            Optional<Span> outer = shell;
            while (outer.isPresent()) {
                shell = outer;
                outer = around(outer.get());
            }
            shell.ifPresent(shells::add);
            next = gone.nextSetBit(shell.map(Span::end).orElse(from + 1));
        }
        return shells;
    }

    /// The container in which nothing stays beside some blocks.
    private Optional<Span> around(Span inside) {
        int start = inside.start() - 1;
        while (start >= 0 && isNothing(start)) {
            start--;
        }
        int end = inside.end();
        while (end < blocks.count() && isNothing(end)) {
            end++;
        }
        return start >= 0
                        && end < blocks.count()
                        && blocks.get(start) instanceof Wrapper opening
                        && blocks.get(end) instanceof Wrapper closing
                        && isPair(opening, closing)
                ? Optional.of(new Span(start, end + 1))
                : Optional.empty();
    }

    private boolean isNothing(int index) {
        return gone.get(index) || blocks.get(index) instanceof Block.Gap;
    }

    private static boolean isPair(Wrapper opening, Wrapper closing) {
        return opening.tag() == Tag.OPENS
                && closing.tag() == Tag.CLOSES
                && opening.name().equals(closing.name())
                && !MoreLess.isPart(opening);
    }
}
