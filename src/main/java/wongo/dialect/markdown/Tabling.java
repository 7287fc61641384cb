package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Dialect;
import wongo.article.Line;
import wongo.article.TableEdit;
import wongo.article.TableGrid;
import wongo.dialect.html.Reading;
import wongo.dialect.html.TableShape;
import wongo.text.Change;

import java.util.Optional;

/// What a writer does to a pipe table as a whole, proven by reading the table again.
final class Tabling {
    private final Article article;
    private final Dialect html;
    private final Place place;
    private final PipeEdits table;

    private Tabling(Article article, int at, PipeEdits table, Dialect html) {
        this.article = article;
        this.html = html;
        this.place = article.body().atSource(at - article.bodyStart());
        this.table = table;
    }

    /// @param html what spells that a pipe table cannot hold
    static Change change(Article article, int at, TableEdit edit, Dialect html) {
        return PipeEdits.at(article, at)
                .map(table -> new Tabling(article, at, table, html).change(edit))
                .orElse(Change.none());
    }

    private Change change(TableEdit edit) {
        Change change =
                edit instanceof TableEdit.AsHtml
                        ? asHtml()
                        : table.change(edit, new FromHtml(article, html)::of);
        Optional<TableShape> wanted = grid(place.block()).map(grid -> TableShape.after(grid, edit));
        return Reading.proven(
                article,
                change,
                after ->
                        Reading.staysAround(article, after, place.index(), place.index() + 1)
                                && after.body().count() == article.body().count()
                                && grid(after.body().get(place.index()))
                                        .map(grid -> TableShape.of(grid).toProve(edit))
                                        .equals(wanted));
    }

    private static Optional<TableGrid> grid(Block block) {
        return block.lines().stream().flatMap(Line::tables).findFirst().map(TableGrid::of);
    }

    /// The table in tags, as it is published.
    private Change asHtml() {
        String tags =
                BlockHtml.of(place.block(), Shared.of(article.body()))
                        .replace("\n", article.lineEnding());
        return Change.between(place.block().source(), tags)
                .shift(article.bodyStart() + place.source());
    }
}
