package wongo.dialect.html;

import wongo.article.TableGrid;
import wongo.article.TableGrid.Placed;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Rows put in, taken out, copied and put in another order.
final class TableRows {
    private final TableSource source;
    private final TableGrid grid;
    private final CellTags tags;

    TableRows(TableSource source) {
        this.source = source;
        this.grid = source.grid();
        this.tags = new CellTags(source);
    }

    List<Edit> insert(int before, int count) {
        int model = model(before);
        List<Edit> edits = new ArrayList<>();
        for (Placed cell : grid.placed()) {
            if (reaches(cell, before)) {
                int rows = Math.max(cell.cell().rows(), cell.area().rows().length() + count);
                edits.addAll(tags.reach(cell, cell.cell().columns(), rows));
            }
        }
        String row = fresh(model, before);
        String gap = source.gap(source.row(model).start());
        edits.add(
                model < before
                        ? Edit.insert(source.row(model).end(), (gap + row).repeat(count))
                        : Edit.insert(source.row(model).start(), (row + gap).repeat(count)));
        return edits;
    }

    /// The row that a new one looks like: the one before, but right behind the rows that name the
    /// columns the one that follows them.
    private int model(int before) {
        boolean first = before == 0 || (before == source.table().heads() && before < grid.height());
        return first ? before : before - 1;
    }

    /// Whether a cell takes a slot of a row put behind another: it reaches on, be it only in what
    /// its tag says.
    private static boolean reaches(Placed cell, int boundary) {
        return cell.row() < boundary
                && boundary <= cell.area().rows().end()
                && boundary < cell.row() + cell.cell().rows();
    }

    private static boolean crosses(Placed cell, int boundary) {
        Span rows = cell.area().rows();
        return rows.start() < boundary && boundary < rows.end();
    }

    /// An empty row; no cell where one reaches down from above, or where the model has none.
    private String fresh(int model, int before) {
        StringBuilder row =
                new StringBuilder(Tags.without(source.text(source.rowTag(model)), "id"));
        List<Placed> own = source.cells(model);
        String gap = own.isEmpty() ? "" : source.gap(source.cell(own.getFirst()).start());
        int column = 0;
        while (column < grid.width()) {
            Placed there = grid.at(model, column).orElse(null);
            if (there == null) {
                column++;
                continue;
            }
            Span columns = there.area().columns();
            if (!reaches(there, before)) {
                gap = there.row() == model ? source.gap(source.cell(there).start()) : gap;
                row.append(gap).append(tags.fresh(there, columns.length()));
            }
            column = Math.max(column + 1, columns.end());
        }
        return row.append(source.rowTail(model)).toString();
    }

    List<Edit> delete(Span gone) {
        List<Edit> edits = new ArrayList<>();
        List<TableParts.Group> emptied = emptied(gone);
        emptied.forEach(group -> edits.add(Edit.delete(source.withGap(group.whole()))));
        gone.positions()
                .mapToObj(source::row)
                .filter(row -> emptied.stream().noneMatch(group -> group.whole().covers(row)))
                .forEach(row -> edits.add(Edit.delete(source.withGap(row))));
        for (Placed cell : grid.placed()) {
            Span rows = cell.area().rows();
            int columns = cell.cell().columns();
            if (rows.start() < gone.start() && rows.end() > gone.start()) {
                int lost = Math.min(rows.end(), gone.end()) - gone.start();
                edits.addAll(tags.reach(cell, columns, cell.cell().rows() - lost));
            } else if (gone.start() <= rows.start()
                    && rows.start() < gone.end()
                    && rows.end() > gone.end()) {
                edits.add(lowered(cell, gone.end()));
            }
        }
        return edits;
    }

    /// A cell of a row that goes, written in the first row that stays.
    private Edit lowered(Placed cell, int row) {
        String whole = source.text(source.cell(cell));
        String own = source.text(source.tag(cell));
        int rows = cell.area().rows().end() - row;
        String tag = CellTags.reaching(own, cell.cell().columns(), rows);
        return source.put(row, cell.area().left(), tag + whole.substring(own.length()));
    }

    /// The groups that lose all their rows.
    private List<TableParts.Group> emptied(Span gone) {
        return source.parts().groups().stream()
                .filter(
                        group -> {
                            List<Integer> rows =
                                    IntStream.range(0, grid.height())
                                            .filter(row -> group.whole().covers(source.row(row)))
                                            .boxed()
                                            .toList();
                            return !rows.isEmpty()
                                    && rows.getFirst() >= gone.start()
                                    && rows.getLast() < gone.end();
                        })
                .toList();
    }

    /// Nothing where a cell reaches in or out, or the rows are of several groups.
    List<Edit> duplicate(Span copied) {
        boolean torn = crossed(copied.start()) || crossed(copied.end());
        Span whole =
                new Span(source.row(copied.start()).start(), source.row(copied.end() - 1).end());
        if (torn || !isOneRun(source, copied)) {
            return List.of();
        }
        String copy = Tags.withoutIds(source.text(source.withGap(whole)));
        return List.of(Edit.insert(whole.end(), copy));
    }

    private boolean crossed(int boundary) {
        return grid.placed().stream().anyMatch(cell -> crosses(cell, boundary));
    }

    /// Whether only white space and comments stand between rows.
    static boolean isOneRun(TableSource source, Span rows) {
        return IntStream.range(rows.start() + 1, rows.end())
                .allMatch(
                        row -> source.isBlank(source.row(row - 1).end(), source.row(row).start()));
    }

    /// Nothing where a cell would be torn or a row leave its group.
    List<Edit> reorder(List<Integer> order) {
        boolean torn = grid.placed().stream().anyMatch(cell -> !isWhole(cell.area().rows(), order));
        boolean leaves =
                IntStream.range(0, order.size())
                        .anyMatch(row -> !source.group(row).equals(source.group(order.get(row))));
        if (torn || leaves) {
            return List.of();
        }
        return IntStream.range(0, order.size())
                .filter(row -> order.get(row) != row)
                .mapToObj(row -> new Edit(source.row(row), source.text(source.row(order.get(row)))))
                .toList();
    }

    /// Whether what stands one behind the other still does in another order.
    static boolean isWhole(Span lines, List<Integer> order) {
        int first = order.indexOf(lines.start());
        return lines.positions()
                .allMatch(
                        line -> {
                            int at = first + line - lines.start();
                            return at < order.size() && order.get(at) == line;
                        });
    }
}
