package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static wongo.editing.Scene.assertCommand;

import org.junit.jupiter.api.Test;

import wongo.clipboard.Cells;
import wongo.clipboard.Clip;
import wongo.clipboard.ForeignText;
import wongo.clipboard.TableText;

import java.util.List;
import java.util.Optional;

/// Cells of a table on their way to other programs, and plain text that becomes cells.
class CellCopyTest {
    private static final String TABLE =
            """
            <table border="1" data-ke-style="style4">
            <tbody>
            <tr><td colspan="2"><b>가</b> &amp; 나</td><td>다</td></tr>
            <tr><td rowspan="2">라<br>마</td><td>"바"</td><td>사\t아</td></tr>
            <tr><td><a href="https://example.org/">자</a></td><td></td></tr>
            </tbody>
            </table>\
            """;

    /// Ends in the last cell.
    private static final String LAST = "자</a></td><td>";

    private static Clip clip(String from, String to) {
        State state = Scene.of(TABLE);
        Selection selection = new Selection(TABLE.indexOf(from), TABLE.indexOf(to) + to.length());
        CellRange range = CellRange.of(state.withSelection(selection)).orElseThrow();
        return Clip.of(state.article(), range.table(), new Cells(range.grid(), range.area()));
    }

    private static void assertText(String expected, String from, String to) {
        assertEquals(Optional.of(expected), clip(from, to).text());
    }

    @Test
    void textIsPartedByTabsAndQuotedWhereItMustBe() {
        assertText("가 & 나\t\t다\n\"라\n마\"\t\"\"\"바\"\"\"\t\"사\t아\"\n\t자\t", "가", LAST);
        assertText("\"\"\"바\"\"\"\t\"사\t아\"\n자\t", "\"바", LAST);
    }

    @Test
    void theTableHoldsTheseCellsOnly() {
        assertEquals(
                Optional.of(
                        """
                        <meta charset="utf-8"><table>
                            <tbody>
                                <tr>
                                    <td rowspan="2">라<br>마</td>
                                    <td>"바"</td>
                                </tr>
                                <tr>
                                    <td><a href="https://example.org/">자</a></td>
                                </tr>
                            </tbody>
                        </table>\
                        """),
                clip("라", "자").html());
    }

    @Test
    void aWholeTableComesAsItIsToo() {
        assertEquals(Optional.empty(), clip("라", "자").stretch());
        assertEquals(Optional.of(TABLE), clip("가", LAST).stretch());
        State whole = Scene.of("«" + TABLE + "»");
        Clip clip = Clip.of(whole.article(), whole.selection().span());
        assertEquals(clip("가", LAST).text(), clip.text());
    }

    private static void assertRows(List<List<String>> expected, TableText where, String text) {
        assertEquals(
                Optional.of(ForeignText.table(expected)), ForeignText.table(text, where), text);
    }

    private static void assertLines(TableText where, String text) {
        assertTrue(ForeignText.table(text, where).isEmpty(), text);
    }

    @Test
    void textWithTabsIsATable() {
        List<List<String>> rows = List.of(List.of("가", "나\n다"), List.of("\"라", ""));
        for (TableText where : TableText.values()) {
            assertRows(rows, where, "가\t\"나\n다\"\n\"\"\"라\"\t\n");
            assertRows(rows, where, "가\t\"나\r\n다\"\r\n\"\"\"라\"\t");
            assertRows(List.of(List.of("5\"", "나"), List.of("\"다", "라")), where, "5\"\t나\n\"다\t라");
        }
        assertRows(List.of(List.of("가", "나")), TableText.FOR_CELLS, "가\t나");
    }

    @Test
    void linesThatATabIndentsStayLines() {
        assertLines(TableText.FOR_LINES, "\t하나\n\t둘");
        assertLines(TableText.FOR_LINES, "하나\t둘");
        assertLines(TableText.FOR_LINES, "if (a) {\n\tb\n}");
        assertLines(TableText.FOR_LINES, "가,나\n다,라");
        assertLines(TableText.FOR_CELLS, "하나\n둘");
    }

    @Test
    void forCellsCsvIsATableToo() {
        List<List<String>> rows = List.of(List.of("가", "나, 다"), List.of("라", "1,5"));
        assertRows(rows, TableText.FOR_CELLS, "가,\"나, 다\"\n라,\"1,5\"");
        assertRows(rows, TableText.FOR_CELLS, "가;나, 다\n라;1,5\n");
        assertLines(TableText.FOR_CELLS, "안녕, 친구\n잘 가, 친구");
        assertLines(TableText.FOR_CELLS, "1,000\n12,345.5");
        assertLines(TableText.FOR_CELLS, "가,나");
    }

    @Test
    void aTableFromElsewhereComesBehindTheLineOfTheCaret() {
        String table = ForeignText.table(List.of(List.of("가<b>", "나"), List.of("다\n라"))).stretch();
        String put =
                """
                <table class="t">
                    <tbody>
                        <tr>
                            <td>가&lt;b&gt;</td>
                            <td>나</td>
                        </tr>
                        <tr>
                            <td>다<br />라</td>
                            <td></td>
                        </tr>
                    </tbody>
                </table>\
                """;
        String rest = "\n\n<p>뒤<br />끝</p>\n\n<table class=\"t\"><tr><td>나</td></tr></table>\n";
        assertCommand(
                TableCommands.bring(table),
                "<p>앞‸글</p>" + rest,
                "<p>앞글</p>\n\n" + put + rest.replace("<p>", "<p>‸"));
        assertCommand(
                TableCommands.bring(table),
                "<p>‸&nbsp;</p>" + rest,
                put + rest.replace("<p>", "<p>‸"));
    }
}
