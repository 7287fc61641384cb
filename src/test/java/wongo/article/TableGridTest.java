package wongo.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Kind.Align;
import wongo.article.Table.Cell;
import wongo.article.Table.Extent;
import wongo.article.Table.Group;
import wongo.article.Table.Part;
import wongo.article.Table.Role;
import wongo.article.Table.Row;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tables are written row by row, parted by `/`, groups of rows by `//`; a cell is a letter, how
/// many columns and how many rows it says it takes. Grids are written with the letter of the cell
/// that takes each slot, `.` where none does.
class TableGridTest {
    private static Table table(String written) {
        List<Row> rows = new ArrayList<>();
        String[] groups = written.split("//");
        for (int number = 0; number < groups.length; number++) {
            for (String row : groups[number].split("/")) {
                List<Cell> cells =
                        row.isBlank()
                                ? List.of()
                                : List.of(row.strip().split(" +")).stream()
                                        .map(TableGridTest::cell)
                                        .toList();
                rows.add(new Row(new Group(Part.BODY, number), cells, "", Span.at(0)));
            }
        }
        return new Table(new Table.Frame("", false, List.of()), rows, List.of());
    }

    private static Cell cell(String written) {
        return new Cell(
                Role.DATA,
                new Extent(number(written, 1), number(written, 2)),
                new Table.Look(Align.START, written.substring(0, 1), ""),
                List.of(),
                Span.at(0));
    }

    private static int number(String written, int at) {
        return at < written.length() ? written.charAt(at) - '0' : 1;
    }

    private static String shown(TableGrid grid) {
        return IntStream.range(0, grid.height())
                .mapToObj(
                        row ->
                                IntStream.range(0, grid.width())
                                        .mapToObj(
                                                column ->
                                                        grid.at(row, column)
                                                                .map(TableGridTest::letter)
                                                                .orElse("."))
                                        .collect(Collectors.joining()))
                .collect(Collectors.joining("/"));
    }

    private static String letter(TableGrid.Placed placed) {
        return placed.cell().look().background();
    }

    @ParameterizedTest
    @CsvSource({
        "a b / c d,           ab/cd,      true",
        "a b / c,             ab/c.,      false",
        "a2 / b c,            aa/bc,      true",
        "a12 b / c,           ab/ac,      true",
        "a22 b / c,           aab/aac,    true",
        "a b12 c / d e,       abc/dbe,    true",
        "a19 b / c,           ab/ac,      true",
        "a12 b12 / c,         ab./abc,    false",
        "a b12 / c2,          ab/cb,      false",
        "a b12 / c3,          ab./cbc,    false",
        "a b12 c / d9,        abc....../dbddddddd, false",
        "a b / / c d,         ab/../cd,   false",
        "a12 / / b,           a/a/b,      true",
        "a19 b // c d,        ab/cd,      true",
        "a19 b / c // d e,    ab/ac/de,   true",
        "a13 b12 c / d / e f, abc/abd/aef, true"
    })
    void givesEachSlotToTheCellThatBrowsersGiveItTo(String written, String slots, boolean regular) {
        TableGrid grid = TableGrid.of(table(written));
        assertEquals(slots, shown(grid));
        assertEquals(regular, grid.isRegular());
    }

    @Test
    void hasNothingBeyondItsEdges() {
        TableGrid grid = TableGrid.of(table("a b / c d"));
        for (int[] slot : new int[][] {{-1, 0}, {0, -1}, {2, 0}, {0, 2}}) {
            assertEquals(false, grid.at(slot[0], slot[1]).isPresent());
        }
        assertEquals(0, TableGrid.of(table("")).width());
    }

    @ParameterizedTest
    @CsvSource({
        "a b / c d,                0, 0, 1, 1, 0-1 0-1",
        "a12 b / c,                1, 0, 2, 2, 0-2 0-2",
        "a b2 / c2 d / e f g,      0, 0, 2, 2, 0-2 0-3",
        "a12 b / c12 / d / e f,    0, 0, 1, 2, 0-3 0-2"
    })
    void growsAnAreaUntilItsCellsAreWhole(
            String written, int top, int left, int bottom, int right, String whole) {
        Area area =
                TableGrid.of(table(written))
                        .whole(new Area(new Span(top, bottom), new Span(left, right)));
        assertEquals(
                whole,
                "%d-%d %d-%d"
                        .formatted(
                                area.top(), area.rows().end(), area.left(), area.columns().end()));
    }
}
