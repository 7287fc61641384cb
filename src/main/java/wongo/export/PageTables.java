package wongo.export;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Tables whose rows all have the same number of cells, as a validator wants them.
final class PageTables {
    private PageTables() {}

    static void repair(Element body, Losses losses) {
        body.select("tr").stream().filter(row -> row.children().isEmpty()).forEach(Element::remove);
        body.select("table").forEach(table -> repairTable(table, losses));
    }

    private static void repairTable(Element table, Losses losses) {
        List<List<Element>> groups = groups(table);
        groups.forEach(PageTables::clampRows);
        List<Integer> widths = new ArrayList<>();
        groups.forEach(rows -> widths.addAll(widths(rows)));
        int width = widths.stream().mapToInt(w -> w).max().orElse(0);
        List<Element> rows = groups.stream().flatMap(List::stream).toList();
        for (int i = 0; i < rows.size(); i++) {
            int missing = width - widths.get(i);
            if (missing > 0) {
                losses.changed("table", rows.get(i).text());
                rows.get(i).appendElement("td").attr("colspan", String.valueOf(missing));
            }
        }
        List<Element> columns = table.select("> colgroup > col");
        int spans = columns.stream().mapToInt(col -> number(col, "span")).sum();
        if (spans > width || (width == 0 && !columns.isEmpty())) {
            table.select("> colgroup").forEach(Element::remove);
        }
    }

    /// The rows of each row group; a rowspan ends with its group.
    private static List<List<Element>> groups(Element table) {
        List<List<Element>> groups = new ArrayList<>();
        for (Element group : table.select("> thead, > tbody, > tfoot")) {
            List<Element> rows = group.select("> tr");
            if (!rows.isEmpty()) {
                groups.add(rows);
            }
        }
        return groups;
    }

    private static void clampRows(List<Element> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (Element cell : rows.get(i).children()) {
                int left = rows.size() - i;
                if (number(cell, "rowspan") > left) {
                    cell.attr("rowspan", String.valueOf(left));
                }
            }
        }
    }

    /// For each row the column behind its last cell, cells that reach down from above included.
    private static List<Integer> widths(List<Element> rows) {
        List<BitSet> taken = new ArrayList<>();
        rows.forEach(_ -> taken.add(new BitSet()));
        for (int i = 0; i < rows.size(); i++) {
            int column = 0;
            for (Element cell : rows.get(i).children()) {
                column = taken.get(i).nextClearBit(column);
                int end = column + number(cell, "colspan");
                for (int j = i; j < Math.min(rows.size(), i + number(cell, "rowspan")); j++) {
                    taken.get(j).set(column, end);
                }
                column = end;
            }
        }
        return taken.stream().map(BitSet::length).toList();
    }

    private static int number(Element element, String key) {
        String value = element.attr(key);
        return value.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(value)) : 1;
    }
}
