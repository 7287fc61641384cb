package wongo.editing;

import wongo.article.Table;
import wongo.article.TableGrid;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Orders of a table's rows and columns: their old numbers in the new order.
final class Orders {
    private Orders() {}

    /// @param before where the moved ones go: before this number
    static List<Integer> moved(int count, Span moved, int before) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        List<Integer> block = order.subList(moved.start(), moved.end());
        List<Integer> taken = List.copyOf(block);
        block.clear();
        order.addAll(before <= moved.start() ? before : before - moved.length(), taken);
        return order;
    }

    /// The rows in the order of what they hold in a column. Those that name the columns stay at the
    /// top, those of the foot at the end, and rows that hold nothing there come last of the others.
    static List<Integer> sorted(Table table, TableGrid grid, int column, Sorting sorting) {
        int first = table.heads();
        int end = table.rows().size();
        while (end > first && table.rows().get(end - 1).part() == Table.Part.FOOT) {
            end--;
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, table.rows().size()).boxed().toList());
        List<String> texts =
                IntStream.range(0, table.rows().size())
                        .mapToObj(
                                row ->
                                        grid.at(row, column)
                                                .map(cell -> cell.cell().text())
                                                .orElse(""))
                        .toList();
        order.subList(first, end).sort(Comparator.comparing(texts::get, sorting.comparator()));
        return order;
    }
}
