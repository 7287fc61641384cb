package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static wongo.editing.Scene.assertCommand;

import org.junit.jupiter.api.Test;

import wongo.clipboard.ForeignText;

import java.util.List;

/// Stretches put over cells.
class CellPasteTest {
    private static final String REST = "\n\n<p>뒤</p>\n";

    private static void assertPasted(String stretch, String before, String after) {
        assertCommand(Commands.paste(stretch), before + REST, after + REST);
    }

    private static void assertFilled(List<List<String>> texts, String before, String after) {
        assertCommand(
                Commands.adopt(ForeignText.table(texts).stretch()), before + REST, after + REST);
    }

    @Test
    void aTableOfOneCellGoesIntoTheText() {
        assertPasted(
                "<table><tr><td><b>하나</b></td></tr></table>",
                "<table><tr><td>가‸나</td></tr></table>",
                "<table><tr><td>가<b>하나‸</b>나</td></tr></table>");
    }

    @Test
    void textOverSeveralCellsGoesIntoTheFirst() {
        assertPasted(
                "<b>하나</b>",
                "<table><tr><td>«가</td><td>나</td></tr><tr><td>다</td><td>라»</td></tr></table>",
                "<table><tr><td><b>하나‸</b></td><td></td></tr>"
                        + "<tr><td></td><td></td></tr></table>");
        assertPasted(
                "<table><tr><td>하나</td></tr></table>",
                "<table><tr><td>«가</td><td>나»</td></tr></table>",
                "<table><tr><td>하나‸</td><td></td></tr></table>");
    }

    @Test
    void emptyCellsOfARangeEmptyCells() {
        assertFilled(
                List.of(List.of("", "하나")),
                "<table><tr><td>가‸</td><td><b>나</b></td></tr></table>",
                "<table><tr><td>«</td><td>하»나</td></tr></table>");
    }

    @Test
    void aMergedCellTakesWhatIsMeantForItsFirstSlot() {
        assertFilled(
                List.of(List.of("하나", "둘"), List.of("셋", "넷")),
                "<table><tr><td colspan=\"2\">‸가</td></tr><tr><td>나</td><td>다</td></tr></table>",
                "<table><tr><td colspan=\"2\">«하나</td></tr><tr><td>셋</td><td>»넷</td></tr></table>");
    }

    @Test
    void otherCellsKeepEveryByte() {
        assertFilled(
                List.of(List.of("a < b", "둘\n줄")),
                "<TABLE Border=1>\r\n<TR><TD >가<td NOWRAP> ‸나 </td><TD><B>다</B></TD></TR>\r\n"
                        + "<TR><TD>라</TD><td>마<br />바</td><TD>사</TD></TR>\r\n</TABLE>",
                "<TABLE Border=1>\r\n"
                        + "<TR><TD >가<td NOWRAP> «a &lt; b </td><TD>»둘<br />줄</TD></TR>\r\n"
                        + "<TR><TD>라</TD><td>마<br />바</td><TD>사</TD></TR>\r\n"
                        + "</TABLE>");
    }

    @Test
    void whatIsThereAlreadyStays() {
        String table = "<table><tr><td>가</td><td><b>나</b></td></tr><tr><td>다</td></tr></table>";
        State state = Scene.of(table.replace("가", "‸가") + REST);
        Transaction done = Commands.paste(table).on(state).orElseThrow();

        assertEquals(table + REST, done.on(state).article().source());
    }
}
