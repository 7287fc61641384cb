package wongo.editing;

import wongo.article.Area;
import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.article.Block;
import wongo.article.Dialect.Seam;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// Putting a stretch in the cells of a table that are selected.
final class CellFilling {
    private CellFilling() {}

    /// A table goes into the cells from the first selected one on; a table of one cell into its
    /// text. Anything else put over several cells goes into the first, and the others are emptied.
    /// Nothing where this is no matter of cells.
    static Optional<Transaction> of(State state, String stretch) {
        Optional<CellRange> range = CellRange.of(state);
        if (range.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> cells = cells(state.article().spelling(), stretch);
        boolean one = cells.size() == 1 && cells.getFirst().size() == 1;
        if (!cells.isEmpty() && !one) {
            return fill(state, range.get(), cells);
        }
        String text = one ? cells.getFirst().getFirst() : stretch;
        return range.get().isSeveral()
                ? first(state, there -> Grafting.put(there, text, Seam.JOINED))
                : one ? Grafting.put(state, text, Seam.JOINED) : Optional.empty();
    }

    /// What the cells of a stretch hold, if it is a table and nothing else.
    private static List<List<String>> cells(Spelling spelling, String stretch) {
        Article part = Article.read(stretch.strip(), spelling);
        return part.body().count() == 1 && part.body().get(0) instanceof Block.Grid
                ? spelling.body().cells(part, part.bodyStart())
                : List.of();
    }

    /// Where all of it is there already, nothing changes.
    private static Optional<Transaction> fill(
            State state, CellRange range, List<List<String>> cells) {
        Area first = range.area();
        Area same =
                new Area(
                        new Span(first.top(), first.top() + cells.size()),
                        new Span(first.left(), first.left() + cells.getFirst().size()));
        return CellCommands.fill(cells)
                .on(state)
                .or(
                        () ->
                                range.sources(state, same).equals(cells)
                                        ? Optional.of(Transaction.select(state.selection()))
                                        : Optional.empty());
    }

    /// Empties the selected cells and does something in the first.
    static Optional<Transaction> first(State state, Command deed) {
        Chain chain =
                Chain.of(state)
                        .then(CellCommands.clear())
                        .then(CellCommands.toFirstCell())
                        .then(deed);
        return chain.change().isNothing() ? Optional.empty() : Optional.of(chain.transaction());
    }
}
