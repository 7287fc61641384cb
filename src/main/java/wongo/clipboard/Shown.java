package wongo.clipboard;

import org.jsoup.nodes.Element;

import wongo.article.Table.Extent;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/// A cell of a foreign table that shows, with as many columns and rows as it shows in: spreadsheets
/// hand over what is hidden too.
record Shown(Element cell, Extent extent) {
    /// The cells that show, row by row; a row that only cells from above reach into is empty.
    ///
    /// @param cells those of a row, hidden ones too
    static List<List<Shown>> rows(
            Element table, List<Element> rows, Function<Element, List<Element>> cells) {
        return new Layout(rows, cells, hiddenColumns(table)).shown();
    }

    private static BitSet hiddenColumns(Element table) {
        BitSet hidden = new BitSet();
        int at = 0;
        for (Element column : table.select("col")) {
            if (column.closest("table") == table) {
                int behind = at + count(column, "span");
                hidden.set(at, behind, isHidden(column));
                at = behind;
            }
        }
        return hidden;
    }

    private static boolean isHidden(Element element) {
        Css css = Css.of(element);
        return css.hides()
                || css.value("visibility").equals("collapse")
                || element.hasAttr("hidden");
    }

    private static int count(Element element, String name) {
        String count = element.attr(name).strip();
        return count.matches("[1-9]\\d{0,2}") ? Integer.parseInt(count) : 1;
    }

    private static final class Layout {
        private final List<Element> rows;
        private final Function<Element, List<Element>> cells;
        private final BitSet hiddenColumns;
        private final BitSet hiddenRows = new BitSet();

        /// For each column, the row behind the last that a cell from above reaches into.
        private final List<Integer> taken = new ArrayList<>();

        Layout(List<Element> rows, Function<Element, List<Element>> cells, BitSet hiddenColumns) {
            this.rows = rows;
            this.cells = cells;
            this.hiddenColumns = hiddenColumns;
            for (int i = 0; i < rows.size(); i++) {
                hiddenRows.set(i, isHidden(rows.get(i)));
            }
        }

        List<List<Shown>> shown() {
            List<List<Shown>> all = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                int number = i;
                boolean reached = taken.stream().anyMatch(behind -> behind > number);
                List<Shown> row = row(i);
                if (!hiddenRows.get(i) && (reached || !row.isEmpty())) {
                    all.add(row);
                }
            }
            return all;
        }

        private List<Shown> row(int number) {
            List<Shown> row = new ArrayList<>();
            int column = 0;
            for (Element cell : cells.apply(rows.get(number))) {
                while (column < taken.size() && taken.get(column) > number) {
                    column++;
                }
                int columns = count(cell, "colspan");
                int behind = Math.min(rows.size(), number + count(cell, "rowspan"));
                int width = columns - hiddenColumns.get(column, column + columns).cardinality();
                int height = behind - number - hiddenRows.get(number, behind).cardinality();
                boolean hidden = isHidden(cell);
                if (width > 0 && height > 0 && !hidden) {
                    add(row, cell, new Extent(width, height));
                }
                if (!hidden || width < columns) {
                    take(column, columns, behind);
                    column += columns;
                }
            }
            return row;
        }

        /// Where text of a cell runs over empty ones, Excel says so as if they were merged.
        private static void add(List<Shown> row, Element cell, Extent extent) {
            boolean runsOver = Css.of(cell).value("mso-ignore").contains("colspan");
            if (!runsOver) {
                row.add(new Shown(cell, extent));
                return;
            }
            Extent one = new Extent(1, extent.rows());
            row.add(new Shown(cell, one));
            row.addAll(
                    Collections.nCopies(extent.columns() - 1, new Shown(new Element("td"), one)));
        }

        private void take(int column, int columns, int behind) {
            while (taken.size() < column + columns) {
                taken.add(0);
            }
            Collections.fill(taken.subList(column, column + columns), behind);
        }
    }
}
