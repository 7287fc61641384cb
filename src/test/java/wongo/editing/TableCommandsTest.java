package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static wongo.editing.Scene.assertCommand;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;

import wongo.article.Kind.Align;
import wongo.article.TableEdit.Axis;

/// Where the selection goes when a table changes, and which cells a command is about. How the
/// source changes is the dialect's to prove.
class TableCommandsTest {
    private static String table(String... rows) {
        return "<p>앞</p>\n\n<table>\n" + String.join("\n", rows) + "\n</table>\n\n<p>뒤</p>\n";
    }

    private static void assertGoes(Command command, String from, String to) {
        State state = Scene.of(from);
        assertEquals(to, Scene.write(command.on(state).orElseThrow().on(state)));
    }

    @Test
    void aRowIsInsertedBesideTheOneWithTheCaret() {
        String before = table("<tr><td>가</td><td>나‸</td></tr>", "<tr><td>다</td><td>라</td></tr>");
        assertCommand(
                TableCommands.insertBehind(Axis.ROWS),
                before,
                table(
                        "<tr><td>가</td><td>나</td></tr>",
                        "<tr><td></td><td>‸</td></tr>",
                        "<tr><td>다</td><td>라</td></tr>"));
        assertCommand(
                TableCommands.insertBefore(Axis.COLUMNS),
                before,
                table(
                        "<tr><td>가</td><td>‸</td><td>나</td></tr>",
                        "<tr><td>다</td><td></td><td>라</td></tr>"));
    }

    @Test
    void asManyRowsAsAreSelectedAreInserted() {
        assertCommand(
                TableCommands.insertBefore(Axis.ROWS),
                table("<tr><td>«가</td></tr>", "<tr><td>나»</td></tr>"),
                table(
                        "<tr><td>‸</td></tr>",
                        "<tr><td></td></tr>",
                        "<tr><td>가</td></tr>",
                        "<tr><td>나</td></tr>"));
    }

    @Test
    void theCaretGoesToTheRowThatTakesTheDeletedOnesPlace() {
        assertCommand(
                TableCommands.delete(Axis.ROWS),
                table("<tr><td>가</td></tr>", "<tr><td>나‸</td></tr>", "<tr><td>다</td></tr>"),
                table("<tr><td>가</td></tr>", "<tr><td>다‸</td></tr>"));
        assertCommand(
                TableCommands.delete(Axis.ROWS),
                table("<tr><td>가</td></tr>", "<tr><td>나‸</td></tr>"),
                table("<tr><td>가‸</td></tr>"));
    }

    @Test
    void withItsLastRowTheTableGoes() {
        assertCommand(
                TableCommands.delete(Axis.ROWS),
                table("<tr><td>가‸</td></tr>"),
                "<p>앞</p>\n\n<p>‸뒤</p>\n");
    }

    @Test
    void whatMovesStaysSelected() {
        assertCommand(
                TableCommands.moveBack(Axis.ROWS),
                table("<tr><td>가</td></tr>", "<tr><td>나다‸라</td></tr>"),
                table("<tr><td>나다‸라</td></tr>", "<tr><td>가</td></tr>"));
        assertCommand(
                Commands.itemDown(),
                table("<tr><td>가‸</td></tr>", "<tr><td>나</td></tr>"),
                table("<tr><td>나</td></tr>", "<tr><td>가‸</td></tr>"));
        assertCommand(
                TableCommands.moveBefore(Axis.COLUMNS, 3),
                table("<tr><td>«가</td><td>나»</td><td>다</td></tr>"),
                table("<tr><td>다</td><td>«가</td><td>나»</td></tr>"));
        assertNothing(
                TableCommands.moveBack(Axis.ROWS),
                table("<tr><td>가‸</td></tr>", "<tr><td>나</td></tr>"));
    }

    @Test
    void aCopyIsPutBehindWithTheSelectionInIt() {
        assertCommand(
                TableCommands.duplicate(Axis.ROWS),
                table("<tr><td>가‸</td></tr>"),
                table("<tr><td>가</td></tr>", "<tr><td>가‸</td></tr>"));
    }

    @Test
    void rowsAreSortedUnderTheHeader() {
        assertCommand(
                TableCommands.sort(Sorting.ASCENDING),
                table(
                        "<tr><th>순위</th></tr>",
                        "<tr><td>10위‸</td></tr>",
                        "<tr><td>9위</td></tr>",
                        "<tr><td></td></tr>",
                        "<tr><td>2위</td></tr>"),
                table(
                        "<tr><th>순위</th></tr>",
                        "<tr><td>2위</td></tr>",
                        "<tr><td>9위</td></tr>",
                        "<tr><td>10위‸</td></tr>",
                        "<tr><td></td></tr>"));
    }

    @Test
    void rowsAndColumnsChangePlaces() {
        assertCommand(
                TableCommands.transpose(),
                table("<tr><td>가</td><td>나‸</td></tr>"),
                table("<tr><td>가</td></tr>", "<tr><td>나‸</td></tr>"));
    }

    @Test
    void theCaretGoesIntoANewCaption() {
        assertCommand(
                TableCommands.caption(),
                table("<tr><td>가‸</td></tr>"),
                table("<caption>‸</caption>", "<tr><td>가</td></tr>"));
        assertCommand(
                TableCommands.caption(),
                table("<caption>설명</caption>", "<tr><td>가‸</td></tr>"),
                table("<tr><td>가‸</td></tr>"));
    }

    @Test
    void selectedRowsAreShadedAsOthersAre() {
        String shaded = "<tr style=\"background-color: #fafafa;\"><td>가</td></tr>";
        assertCommand(
                TableCommands.shadeRows(),
                table(shaded, "<tr><td>나‸</td></tr>"),
                table(shaded, "<tr style=\"background-color: #fafafa;\"><td>나‸</td></tr>"));
        assertCommand(
                TableCommands.shadeRows(),
                table("<tr style=\"background-color: #f2f2f2;\"><td>나‸</td></tr>"),
                table("<tr><td>나‸</td></tr>"));
    }

    @Test
    void aSelectionFromCellToCellIsOneOfCells() {
        String before = table("<tr><td>가«나</td><td>다</td></tr>", "<tr><td>라»마</td><td>바</td></tr>");
        assertCommand(
                Commands.bold(),
                before,
                table(
                        "<tr><td><b>가«나</b></td><td>다</td></tr>",
                        "<tr><td><b>라»마</b></td><td>바</td></tr>"));
        assertCommand(
                Commands.delete(),
                before,
                table("<tr><td>«</td><td>다</td></tr>", "<tr><td>»</td><td>바</td></tr>"));
        assertCommand(
                Commands.type("사"),
                before,
                table("<tr><td>사‸</td><td>다</td></tr>", "<tr><td></td><td>바</td></tr>"));
        assertCommand(
                Commands.align(Align.CENTER),
                before,
                table(
                        "<tr><td style=\"text-align: center;\">가«나</td><td>다</td></tr>",
                        "<tr><td style=\"text-align: center;\">라»마</td><td>바</td></tr>"));
    }

    @Test
    void cellsAreMergedAndSplit() {
        assertCommand(
                CellCommands.merge(),
                table("<tr><td>«가</td><td>나»</td></tr>", "<tr><td>다</td><td>라</td></tr>"),
                table("<tr><td colspan=\"2\">가‸<br>나</td></tr>", "<tr><td>다</td><td>라</td></tr>"));
        assertCommand(
                CellCommands.split(),
                table("<tr><td colspan=\"2\">가‸</td></tr>", "<tr><td>다</td><td>라</td></tr>"),
                table("<tr><td>가‸</td><td></td></tr>", "<tr><td>다</td><td>라</td></tr>"));
        assertNothing(CellCommands.merge(), table("<tr><td>«가»</td><td>나</td></tr>"));
    }

    @Test
    void theFirstSelectedRowFillsTheOthers() {
        assertCommand(
                CellCommands.fillDown(),
                table("<tr><td><b>«가</b></td></tr>", "<tr><td>나</td></tr>", "<tr><td>다»</td></tr>"),
                table(
                        "<tr><td><b>«가</b></td></tr>",
                        "<tr><td><b>가</b></td></tr>",
                        "<tr><td><b>가»</b></td></tr>"));
    }

    @Test
    void theWayGoesFromCellToCellAndOutOfTheTable() {
        String before = table("<tr><td>가‸</td><td>나</td></tr>", "<tr><td>다</td><td>라</td></tr>");
        assertGoes(
                CellCommands.nextCell(),
                before,
                table("<tr><td>가</td><td>«나»</td></tr>", "<tr><td>다</td><td>라</td></tr>"));
        assertGoes(
                CellCommands.cellBelow(),
                before,
                table("<tr><td>가</td><td>나</td></tr>", "<tr><td>«다»</td><td>라</td></tr>"));
        assertNothing(CellCommands.previousCell(), before);
        assertCommand(
                CellCommands.nextCell(),
                table("<tr><td>가‸</td></tr>"),
                table("<tr><td>가</td></tr>", "<tr><td>‸</td></tr>"));
        assertGoes(
                CellCommands.cellBelow(),
                table("<tr><td>가‸</td></tr>"),
                table("<tr><td>가</td></tr>").replace("뒤", "‸뒤"));
    }

    @Test
    void wholeRowsColumnsAndTablesAreSelected() {
        String before = table("<tr><td>가‸</td><td>나</td></tr>", "<tr><td>다</td><td>라</td></tr>");
        assertGoes(
                CellCommands.select(Axis.ROWS),
                before,
                table("<tr><td>«가</td><td>나»</td></tr>", "<tr><td>다</td><td>라</td></tr>"));
        assertGoes(
                CellCommands.select(Axis.COLUMNS),
                before,
                table("<tr><td>«가</td><td>나</td></tr>", "<tr><td>다»</td><td>라</td></tr>"));
        assertGoes(
                CellCommands.selectTable(),
                before,
                table("<tr><td>«가</td><td>나</td></tr>", "<tr><td>다</td><td>라»</td></tr>"));
    }

    @Test
    void outsideOfTablesThereIsNothingToDo() {
        String outside = "<p>가‸</p>\n\n<table>\n<tr><td>나</td></tr>\n</table>\n";
        assertNothing(TableCommands.insertBehind(Axis.ROWS), outside);
        assertNothing(CellCommands.clear(), outside);
        assertNothing(TableCommands.caption(), outside);
    }
}
