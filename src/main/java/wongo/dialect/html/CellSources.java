package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.TableGrid.Placed;
import wongo.article.TableGrid.Slot;

import java.util.List;
import java.util.stream.IntStream;

/// What the cells of a table hold, as source that can stand in another cell.
final class CellSources {
    private final Article article;
    private final TableSource source;

    private CellSources(Article article, TableSource source) {
        this.article = article;
        this.source = source;
    }

    static List<List<String>> of(Article article, Block block) {
        return TableSource.of(block)
                .map(source -> new CellSources(article, source).rows())
                .orElse(List.of());
    }

    private List<List<String>> rows() {
        return IntStream.range(0, source.grid().height())
                .mapToObj(
                        row ->
                                IntStream.range(0, source.grid().width())
                                        .mapToObj(column -> held(new Slot(row, column)))
                                        .toList())
                .toList();
    }

    private String held(Slot slot) {
        return source.grid()
                .at(slot.row(), slot.column())
                .filter(cell -> cell.slot().equals(slot))
                .map(this::held)
                .orElse("");
    }

    /// Nothing for what only keeps a cell open; the text alone where tags are left open, or close
    /// what is not theirs.
    private String held(Placed cell) {
        String text = cell.cell().text();
        String held = Tags.withoutIds(source.text(source.core(cell)));
        if (text.isEmpty()) {
            return "";
        }
        return Tags.areNested(held)
                ? held
                : Escapes.flowing(
                        text, '\n', Escapes.Level.PLAIN, () -> HtmlSpelling.lineBreak(article));
    }
}
