package wongo.ui.writing;

import wongo.article.Article.At;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.Transaction;
import wongo.text.Side;
import wongo.ui.writing.SurfaceCost.Cost;

import java.util.List;
import java.util.stream.IntStream;

/// Prints what tables of ever more rows cost to open and to write in, in the middle row, and how
/// that grows with the rows.
///
/// `mvn -q -Pbench -Dbench=TableCost`
public final class TableCost {
    private static final List<Integer> ROWS = List.of(20, 200, 2_000);

    private TableCost() {}

    public static void main(String[] arguments) {
        SurfaceCost.measure(table(ROWS.getFirst()), TableCost::standInTheMiddle);
        Cost least = measure(ROWS.getFirst());
        for (int rows : ROWS.subList(1, ROWS.size())) {
            Cost cost = measure(rows);
            System.out.printf(
                    "%d times the rows: opening costs %.1f times as much, a letter %.1f times%n",
                    rows / ROWS.getFirst(),
                    cost.opened() / least.opened(),
                    cost.letter().median() / least.letter().median());
        }
        System.exit(0);
    }

    private static Cost measure(int rows) {
        Cost cost = SurfaceCost.measure(table(rows), TableCost::standInTheMiddle);
        System.out.printf("%-24s %s%n", rows + " rows", cost);
        return cost;
    }

    private static String table(int rows) {
        StringBuilder source = new StringBuilder("<p>앞</p>\n<table>\n<tbody>\n");
        IntStream.range(0, rows)
                .forEach(
                        row ->
                                source.append("<tr><td>")
                                        .append(row)
                                        .append("</td><td>가나다라 마바사</td><td>아자차카</td>")
                                        .append("<td>타파하 <b>굵은</b> 글</td></tr>\n"));
        return source.append("</tbody>\n</table>\n<p>뒤</p>\n").toString();
    }

    private static void standInTheMiddle(WritingSurface surface, Session session) {
        String source = session.article().source();
        At cell =
                session.article().lineAt(source.indexOf("가나다라", source.length() / 2)).orElseThrow();
        int end = cell.sourceOf(cell.line().prose().length(), Side.LEFT);
        session.dispatch(Transaction.select(Selection.caret(end)));
    }
}
