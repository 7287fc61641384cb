package wongo.dialect.html;

import wongo.article.Area;
import wongo.article.Article;
import wongo.article.Blocks.Place;
import wongo.article.TableEdit;
import wongo.article.TableEdit.Axis;
import wongo.article.TableGrid;
import wongo.article.TableGrid.Slot;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// What a writer does to a table as a whole, proven by reading the table again.
final class Tabling {
    private final Article article;
    private final Place place;

    Tabling(Article article, int at) {
        this.article = article;
        this.place = article.body().atSource(at - article.bodyStart());
    }

    Change change(TableEdit edit) {
        return switch (edit) {
            case TableEdit.AsHtml _ -> Change.none();
            case TableEdit.Fill fill -> fill(fill);
            default -> done(edit);
        };
    }

    /// Rows and columns that are missing come first.
    private Change fill(TableEdit.Fill fill) {
        Area area = fill.area();
        return grown(Axis.ROWS, area.rows().end())
                .flatMap(
                        more ->
                                on(more).grown(Axis.COLUMNS, area.columns().end())
                                        .map(wider -> more.then(wider)))
                .map(
                        grown -> {
                            Change filled = on(grown).done(fill);
                            return filled.isNothing() ? filled : grown.then(filled);
                        })
                .orElse(Change.none());
    }

    private Tabling on(Change change) {
        return new Tabling(article.apply(change), article.bodyStart() + place.source());
    }

    /// The change that makes a table so large at least; empty where it cannot be made.
    private Optional<Change> grown(Axis axis, int count) {
        Optional<TableGrid> grid = TableSource.of(place.block()).map(TableSource::grid);
        int missing = grid.map(there -> count - there.count(axis)).orElse(0);
        if (missing <= 0) {
            return grid.map(there -> Change.none());
        }
        Change more = done(new TableEdit.Insert(axis, count - missing, missing));
        return more.isNothing() ? Optional.empty() : Optional.of(more);
    }

    private Change done(TableEdit edit) {
        Optional<TableSource> source = TableSource.of(place.block());
        if (source.isEmpty()) {
            return Change.none();
        }
        Change change =
                Change.of(edits(source.get(), edit)).shift(article.bodyStart() + place.source());
        TableShape wanted = TableShape.after(source.get().grid(), edit);
        return Reading.proven(
                article,
                change,
                after ->
                        Reading.staysAround(article, after, place.index(), place.index() + 1)
                                && after.body().count() == article.body().count()
                                && TableSource.of(after.body().get(place.index()))
                                        .map(now -> TableShape.of(now.grid()).toProve(edit))
                                        .filter(wanted::equals)
                                        .isPresent());
    }

    private List<Edit> edits(TableSource source, TableEdit edit) {
        return switch (edit) {
            case TableEdit.Insert(Axis axis, int before, int count) ->
                    axis == Axis.ROWS
                            ? new TableRows(source).insert(before, count)
                            : new TableColumns(source).insert(before, count);
            case TableEdit.Delete(Axis axis, Span gone) -> delete(source, axis, gone);
            case TableEdit.Duplicate(Axis axis, Span copied) ->
                    axis == Axis.ROWS
                            ? new TableRows(source).duplicate(copied)
                            : new TableColumns(source).duplicate(copied);
            case TableEdit.Reorder(Axis axis, List<Integer> order) ->
                    axis == Axis.ROWS
                            ? new TableRows(source).reorder(order)
                            : new TableColumns(source).reorder(order);
            case TableEdit.Merge merge ->
                    new TableSpans(source)
                            .merge(
                                    source.grid().whole(merge.area()),
                                    HtmlSpelling.lineBreak(article));
            case TableEdit.Split(int row, int column) -> new TableSpans(source).split(row, column);
            case TableEdit.Header header -> new TableHeads(source).become(header.role());
            case TableEdit.Resize(int column, double by) ->
                    new TableWidths(source).resize(column, by);
            case TableEdit.Align align -> new TableLooks(source).align(align.area(), align.align());
            case TableEdit.CellBackground paint ->
                    new TableLooks(source).cellBackground(paint.area(), paint.color());
            case TableEdit.RowBackground paint ->
                    new TableLooks(source).rowBackground(paint.rows(), paint.color());
            case TableEdit.AddCaption _ -> new TableLooks(source).addCaption();
            case TableEdit.RemoveCaption _ -> new TableLooks(source).removeCaption();
            case TableEdit.Border border -> new TableLooks(source).border(border.lines());
            case TableEdit.Style style -> new TableLooks(source).style(style.name());
            case TableEdit.Transpose _ -> new TableTurning(source).turn();
            case TableEdit.AsHtml _ -> List.of();
            case TableEdit.FillDown down ->
                    new TableFilling(source).fillDown(source.grid().whole(down.area()));
            case TableEdit.Fill fill ->
                    new TableFilling(source)
                            .fill(new Slot(fill.row(), fill.column()), fill.stretches());
        };
    }

    /// A table keeps a row and a column.
    private static List<Edit> delete(TableSource source, Axis axis, Span gone) {
        if (gone.length() >= source.grid().count(axis)) {
            return List.of();
        }
        return axis == Axis.ROWS
                ? new TableRows(source).delete(gone)
                : new TableColumns(source).delete(gone);
    }
}
