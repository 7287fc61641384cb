package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import wongo.article.Area;
import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind.Align;
import wongo.article.Table.Role;
import wongo.article.TableEdit;
import wongo.article.TableEdit.Axis;
import wongo.article.TableGrid;
import wongo.text.Chance;
import wongo.text.Change;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Every table of the corpus, changed in every way by chance: the table then says what a
/// [Checkerboard] changed likewise says, cells that are not touched keep every byte, the article
/// reads as if read afresh, the change taken back gives the source back, and law 2 holds on.
@Execution(ExecutionMode.CONCURRENT)
class TableLawsTest {
    private static final int STEPS = 12;
    private static final Pattern CELL_TAGS =
            Pattern.compile("(?i)\\A<t[dh]\\b[^>]*>|</t[dh]\\s*>\\z");
    private static final Pattern ID = Pattern.compile("(?i)\\sid=(?:\"[^\"]*\"|'[^']*')");

    @Test
    void tablesChangeAsAskedAndInNothingElse() {
        Verdict.of(
                "changing tables",
                300,
                (post, chance) -> {
                    int done = 0;
                    for (int table = 0; table < tables(post.article()).size(); table++) {
                        for (int i = 0; i < post.weight(); i++) {
                            done += change(post.article(), table, chance);
                        }
                    }
                    return done;
                });
    }

    private static List<At> tables(Article article) {
        return Page.lines(article).stream()
                .filter(at -> !at.isInTable() && at.table().isPresent())
                .limit(12)
                .toList();
    }

    private static int change(Article first, int number, Chance chance) {
        Article article = first;
        int done = 0;
        for (int i = 0; i < STEPS; i++) {
            At table = tables(article).get(number);
            TableGrid grid = TableGrid.of(table.table().orElseThrow());
            TableEdit edit = edit(grid, chance);
            Change change = article.spelling().body().reshape(article, table.blockStart(), edit);
            if (!change.isNothing()) {
                Article after = article.apply(change);
                assertLaws(article, change, after, edit);
                At changed = tables(after).get(number);
                assertShape(grid, changed, edit);
                assertCells(article, table, after, changed, edit);
                assertLetter(after, changed, chance);
                article = after;
                done++;
            }
        }
        return done;
    }

    private static void assertLaws(Article before, Change change, Article after, TableEdit edit) {
        assertEquals(Article.read(after.source(), after.spelling()), after, edit::toString);
        assertEquals(before.source(), before.invert(change).apply(after.source()));
    }

    private static void assertShape(TableGrid grid, At after, TableEdit edit) {
        TableGrid now = TableGrid.of(after.table().orElseThrow());
        if (grid.isRegular()) {
            Checkerboard wanted = Checkerboard.of(grid).after(edit);
            assertEquals(wanted.texts(), Checkerboard.of(now).texts(), edit::toString);
        }
    }

    /// What a cell holds afterwards one of them held before, byte by byte; but for the cells that
    /// the edit itself writes in.
    private static void assertCells(
            Article before, At table, Article after, At changed, TableEdit edit) {
        List<String> known = held(before, table);
        List<String> fresh = held(after, changed);
        fresh.removeAll(known);
        int written =
                switch (edit) {
                    case TableEdit.Merge _ -> 1;
                    case TableEdit.Fill(_, _, List<List<String>> stretches) ->
                            stretches.stream().mapToInt(List::size).sum();
                    default -> 0;
                };
        assertTrue(fresh.size() <= written, () -> edit + " wrote " + fresh);
    }

    /// The sources of what cells hold, without the ids that no copy has.
    private static List<String> held(Article article, At table) {
        return table.table()
                .orElseThrow()
                .cells()
                .filter(cell -> !cell.text().isBlank())
                .map(cell -> article.slice(cell.outer().shift(table.blockStart())))
                .map(source -> CELL_TAGS.matcher(source.strip()).replaceAll("").strip())
                .map(source -> ID.matcher(source).replaceAll(""))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// Law 2 in one of the cells.
    private static void assertLetter(Article article, At table, Chance chance) {
        List<At> lines =
                Page.lines(article).stream()
                        .filter(at -> at.isInTable() && at.blockStart() == table.blockStart())
                        .filter(WritingLawsTest::isText)
                        .toList();
        if (!lines.isEmpty()) {
            At at = chance.oneOf(lines);
            WritingLawsTest.assertLetter(article, at, chance.below(at.line().extent()));
        }
    }

    private static TableEdit edit(TableGrid grid, Chance chance) {
        Axis axis = chance.oneOf(List.of(Axis.values()));
        Span lines = some(grid.count(axis), chance);
        Area area = new Area(some(grid.height(), chance), some(grid.width(), chance));
        return switch (chance.below(18)) {
            case 0, 1 ->
                    new TableEdit.Insert(
                            axis, chance.below(grid.count(axis) + 1), 1 + chance.below(2));
            case 2 -> new TableEdit.Delete(axis, lines);
            case 3 -> new TableEdit.Duplicate(axis, lines);
            case 4, 5 -> new TableEdit.Reorder(axis, order(grid.count(axis), chance));
            case 6, 7 -> new TableEdit.Merge(area);
            case 8, 9 -> new TableEdit.Split(area.top(), area.left());
            case 10 -> new TableEdit.Header(chance.oneOf(List.of(Role.values())));
            case 11 -> new TableEdit.Align(area, chance.oneOf(List.of(Align.values())));
            case 12 -> new TableEdit.CellBackground(area, chance.oneOf(List.of("", "#eee")));
            case 13 -> new TableEdit.RowBackground(area.rows(), chance.oneOf(List.of("", "#eee")));
            case 14 ->
                    chance.below(2) == 0
                            ? new TableEdit.AddCaption()
                            : new TableEdit.RemoveCaption();
            case 15 -> new TableEdit.Transpose();
            case 16 -> new TableEdit.FillDown(area);
            default ->
                    new TableEdit.Fill(
                            area.top(),
                            area.left(),
                            List.of(List.of("<b>가</b>", ""), List.of("나")));
        };
    }

    private static Span some(int count, Chance chance) {
        int start = chance.below(count);
        return new Span(start, start + 1 + chance.below(Math.min(3, count - start)));
    }

    private static List<Integer> order(int count, Chance chance) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        if (chance.below(2) == 0) {
            Collections.shuffle(order, chance.random());
        } else {
            order.add(chance.below(count), order.remove(chance.below(count)));
        }
        return order;
    }
}
