package wongo.dialect.html;

import wongo.article.Table.Role;
import wongo.article.TableGrid;
import wongo.article.TableGrid.Placed;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Columns put in, taken out, copied and put in another order. What the table says of its columns
/// goes with them, where it says it of each by itself.
final class TableColumns {
    private final TableSource source;
    private final TableGrid grid;
    private final CellTags tags;
    private final List<Span> described;

    TableColumns(TableSource source) {
        this.source = source;
        this.grid = source.grid();
        this.tags = new CellTags(source);
        List<Span> columns = source.parts().columns();
        this.described = columns.size() == grid.width() ? columns : List.of();
    }

    List<Edit> insert(int before, int count) {
        List<Edit> edits = new ArrayList<>();
        for (Placed cell : grid.placed()) {
            if (crosses(cell, before)) {
                edits.addAll(tags.reach(cell, cell.cell().columns() + count, cell.cell().rows()));
            }
        }
        for (int row = 0; row < grid.height(); row++) {
            Optional<Placed> model = model(row, before).filter(cell -> !crosses(cell, before));
            if (model.isPresent()) {
                String fresh = tags.fresh(model.get(), 1);
                for (int i = 0; i < count; i++) {
                    edits.add(source.put(row, before, fresh));
                }
            }
        }
        if (!described.isEmpty()) {
            Span model = described.get(Math.max(0, before - 1));
            String one = source.text(model);
            String gap = source.gap(model.start());
            edits.add(
                    before == 0
                            ? Edit.insert(model.start(), (one + gap).repeat(count))
                            : Edit.insert(model.end(), (gap + one).repeat(count)));
        }
        return edits;
    }

    /// The cell that a new one looks like: the one before, but behind a cell that names its row the
    /// one that follows.
    private Optional<Placed> model(int row, int before) {
        Optional<Placed> left = grid.at(row, before - 1);
        Optional<Placed> right = grid.at(row, before);
        boolean names =
                left.isPresent()
                        && right.isPresent()
                        && left.get().cell().role() == Role.HEADER
                        && right.get().cell().role() == Role.DATA;
        return before == 0 || names ? right : left;
    }

    private static boolean crosses(Placed cell, int boundary) {
        Span columns = cell.area().columns();
        return columns.start() < boundary && boundary < columns.end();
    }

    List<Edit> delete(Span gone) {
        List<Edit> edits = new ArrayList<>();
        for (Placed cell : grid.placed()) {
            Span columns = cell.area().columns();
            if (gone.covers(columns)) {
                edits.add(Edit.delete(source.withGap(source.cell(cell))));
            } else if (gone.overlaps(columns)) {
                int lost =
                        Math.min(gone.end(), columns.end())
                                - Math.max(gone.start(), columns.start());
                edits.addAll(tags.reach(cell, columns.length() - lost, cell.cell().rows()));
            }
        }
        if (!described.isEmpty()) {
            gone.positions()
                    .mapToObj(described::get)
                    .forEach(column -> edits.add(Edit.delete(source.withGap(column))));
        }
        return edits;
    }

    /// Nothing where a cell reaches in or out.
    List<Edit> duplicate(Span copied) {
        boolean torn =
                grid.placed().stream()
                        .anyMatch(
                                cell ->
                                        crosses(cell, copied.start())
                                                || crosses(cell, copied.end()));
        if (torn) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (int row = 0; row < grid.height(); row++) {
            List<Span> cells =
                    source.cells(row).stream()
                            .filter(cell -> copied.covers(cell.area().columns()))
                            .map(source::cell)
                            .toList();
            copy(cells, edits);
        }
        if (!described.isEmpty()) {
            copy(described.subList(copied.start(), copied.end()), edits);
        }
        return edits;
    }

    private void copy(List<Span> pieces, List<Edit> edits) {
        if (!pieces.isEmpty()) {
            String copy =
                    pieces.stream()
                            .map(source::withGap)
                            .map(source::text)
                            .collect(Collectors.joining());
            edits.add(Edit.insert(pieces.getLast().end(), Tags.withoutIds(copy)));
        }
    }

    /// Nothing where a cell would be torn, or is missing.
    List<Edit> reorder(List<Integer> order) {
        boolean torn =
                grid.placed().stream()
                        .anyMatch(cell -> !TableRows.isWhole(cell.area().columns(), order));
        if (torn || !grid.isRegular()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        for (int row = 0; row < grid.height(); row++) {
            List<Placed> before = source.cells(row);
            List<Placed> after = new ArrayList<>(before);
            after.sort(Comparator.comparing(cell -> order.indexOf(cell.area().left())));
            exchange(before, after, source::cell, edits);
        }
        if (!described.isEmpty()) {
            exchange(described, order.stream().map(described::get).toList(), span -> span, edits);
        }
        return edits;
    }

    private <T> void exchange(
            List<T> before, List<T> after, Function<T, Span> place, List<Edit> edits) {
        IntStream.range(0, before.size())
                .filter(i -> before.get(i) != after.get(i))
                .forEach(
                        i ->
                                edits.add(
                                        new Edit(
                                                place.apply(before.get(i)),
                                                source.text(place.apply(after.get(i))))));
    }
}
