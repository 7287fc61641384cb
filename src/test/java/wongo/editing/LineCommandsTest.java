package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static wongo.editing.Scene.assertCommand;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What lines are, and how they are split, joined and lifted.
class LineCommandsTest {
    private static final String P = "<p data-ke-size=\"size16\">";

    @Test
    void aLetterIsALetter() {
        assertCommand(Commands.type("나"), P + "가‸다</p>\n", P + "가나‸다</p>\n");
        assertCommand(Commands.type("나"), "<p>가«xx»다</p>", "<p>가나‸다</p>");
        assertCommand(Commands.type("<"), "<p>가‸</p>", "<p>가&lt;‸</p>");
    }

    @Test
    void theFirstLetterInASpacerTakesItsPlace() {
        assertCommand(Commands.type("가"), P + "‸&nbsp;</p>", P + "가‸</p>");
        assertCommand(Commands.deleteBackward(), P + "가‸</p>", P + "‸&nbsp;</p>");
    }

    @Test
    void aLineBreakStaysInTheLine() {
        assertCommand(Commands.lineBreak(), "<p>가‸나</p>", "<p>가<br>‸나</p>");
    }

    @Test
    void enterSplitsAParagraphIntoTwoOfItsKind() {
        assertCommand(
                Commands.split(),
                P + "가‸나</p>\n\n" + P + "다</p>\n",
                P + "가</p>\n\n" + P + "‸나</p>\n\n" + P + "다</p>\n");
    }

    @Test
    void enterClosesMarksAndOpensThemAgain() {
        assertCommand(
                Commands.split(), "<p>가<b>나‸다</b></p>", "<p>가<b>나</b></p>\n\n<p><b>‸다</b></p>");
    }

    @Test
    void enterReplacesWhatIsSelected() {
        assertCommand(Commands.split(), "<p>가«나»다</p>", "<p>가</p>\n\n<p>‸다</p>");
    }

    @Test
    void enterAtTheEndOfAnItemMakesAnotherIndentedLikeIt() {
        assertCommand(
                Commands.split(),
                "<ul>\n    <li>가‸</li>\n    <li>나</li>\n</ul>\n",
                "<ul>\n    <li>가</li>\n    <li>‸</li>\n    <li>나</li>\n</ul>\n");
    }

    @Test
    void enterInAnEmptyItemLeavesTheList() {
        assertCommand(
                Commands.split(),
                "<ul>\n    <li>가</li>\n    <li>‸</li>\n</ul>\n",
                "<ul>\n    <li>가</li>\n</ul>\n\n<p>‸&nbsp;</p>\n");
    }

    @Test
    void enterInCodeIsALineOfCode() {
        assertCommand(
                Commands.split(), "<pre><code>가‸나</code></pre>", "<pre><code>가\n‸나</code></pre>");
    }

    @Test
    void backspaceDeletesWhatAReaderCallsACharacter() {
        assertCommand(Commands.deleteBackward(), "<p>가나‸</p>", "<p>가‸</p>");
        assertCommand(Commands.deleteBackward(), "<p>가😀‸</p>", "<p>가‸</p>");
        assertCommand(Commands.deleteBackward(), "<p>가\u1112\u1161\u11ab‸</p>", "<p>가‸</p>");
        assertCommand(Commands.deleteBackward(), "<p>가&amp;‸</p>", "<p>가‸</p>");
        assertCommand(Commands.deleteForward(), "<p>‸👨‍👩‍👧가</p>", "<p>‸가</p>");
    }

    @Test
    void theCaretStaysInALineThatEndedWithALineBreak() {
        assertCommand(
                Commands.deleteForward(),
                "문단 <b>굵게‸</b>\n<br>\n<blockquote>탭</blockquote>",
                "문단 <b>굵게‸</b>\n<blockquote>탭</blockquote>");
    }

    @Test
    void backspaceDeletesWhatIsSelected() {
        assertCommand(Commands.deleteBackward(), "<p>가«나<b>다</b>»라</p>", "<p>가‸라</p>");
        assertCommand(Commands.delete(), "<p>가«나</p>\n<p>다»라</p>", "<p>가‸라</p>");
        assertNothing(Commands.delete(), "<p>가‸</p>");
    }

    @Test
    void containersOfWhichNothingIsLeftGoToo() {
        assertCommand(
                Commands.delete(),
                "<p>가«나</p>\n<div class=\"x\"><p>다</p></div>\n<p>라»마</p>",
                "<p>가‸마</p>");
        assertCommand(
                Commands.delete(),
                "<p>가«나</p>\n\n<div>\n<div><p>다»</p></div>\n</div>\n\n<p>라</p>",
                "<p>가‸</p>\n\n<p>라</p>");
        assertCommand(
                Commands.delete(),
                "<div><p>가«나</p></div>\n<p>다</p>\n<div><p>라»마</p></div>",
                "<div><p>가‸마</p></div>");
        assertCommand(
                Commands.delete(),
                "<p>가«나</p>\n<div>\n<p>다»라</p>\n<p>마</p>\n</div>",
                "<p>가‸라</p>\n<div>\n<p>마</p>\n</div>");
        assertCommand(
                Commands.delete(), "<div><p>«가</p>\n<p>나»</p></div>", "<div><p>‸&nbsp;</p></div>");
    }

    @Test
    void backspaceAtTheStartJoinsWithTheParagraphBefore() {
        assertCommand(
                Commands.deleteBackward(), "<p>가</p>\n<p>‸나</p>\n<p>다</p>", "<p>가‸나</p>\n<p>다</p>");
        assertCommand(
                Commands.deleteForward(), "<p>가‸</p>\n<p>나</p>\n<p>다</p>", "<p>가‸나</p>\n<p>다</p>");
    }

    @Test
    void aHeadingBehindASpacerStaysAHeading() {
        assertCommand(
                Commands.deleteBackward(),
                "<p>가</p>\n<p>&nbsp;</p>\n<h2>‸나</h2>",
                "<p>가</p>\n<h2>‸나</h2>");
        State state = Scene.of("<p>&nbsp;</p>\n<h2>‸나</h2>");
        State after = Commands.deleteBackward().on(state).orElseThrow().on(state);
        assertEquals("<h2>‸나</h2>", Scene.write(after));
    }

    @Test
    void backspaceAtTheStartOfAnItemLiftsIt() {
        assertCommand(
                Commands.deleteBackward(),
                "<ul>\n    <li>가</li>\n    <li>‸나</li>\n</ul>\n",
                "<ul>\n    <li>가</li>\n</ul>\n\n<p>‸나</p>\n");
    }

    @Test
    void backspaceBehindAnObjectSelectsIt() {
        State state = Scene.of("<p>가</p>\n<hr>\n<p>‸나</p>");
        Transaction selected = Commands.deleteBackward().on(state).orElseThrow();
        assertEquals("<hr>", state.article().slice(selected.selection().span()));
        assertCommand(Commands.delete(), "<p>가</p>\n«<hr>»\n<p>나</p>", "<p>가</p>\n<p>‸나</p>");
    }

    @Test
    void backspaceAtTheVeryStartDoesNothing() {
        assertNothing(Commands.deleteBackward(), "<p>‸가</p>");
        assertNothing(Commands.deleteForward(), "<p>가‸</p>");
        assertNothing(Commands.joinBackward(), "<p>가‸</p>\n<p>나</p>");
        assertNothing(Commands.deleteBackward(), "<table><tr><td>가</td><td>‸나</td></tr></table>");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aParagraphBecomesAHeadingAndAParagraphAgain(int level) {
        String heading = "<h" + level + ">가‸</h" + level + ">\n<p>나</p>";
        assertCommand(Commands.heading(level), "<p>가‸</p>\n<p>나</p>", heading);
        assertCommand(Commands.heading(level), heading, "<p>가‸</p>\n<p>나</p>");
        assertCommand(Commands.paragraph(), heading, "<p>가‸</p>\n<p>나</p>");
    }

    @Test
    void aHeadingIsSpelledLikeTheOthers() {
        assertCommand(
                Commands.heading(2),
                "<h2 data-ke-size=\"size26\">가</h2>\n" + P + "나‸</p>",
                "<h2 data-ke-size=\"size26\">가</h2>\n<h2 data-ke-size=\"size26\">나‸</h2>");
    }

    @Test
    void paragraphsBecomeAListAndAListParagraphs() {
        assertCommand(
                Commands.bulletList(),
                "<p>«가</p>\n<p>나»</p>\n",
                "<ul>\n    <li>«가</li>\n    <li>나»</li>\n</ul>\n");
        assertCommand(
                Commands.bulletList(),
                "<ul>\n<li>«가</li>\n<li>나»</li>\n</ul>\n",
                "<p>«가</p>\n\n<p>나»</p>\n");
        assertCommand(
                Commands.numberedList(),
                "<ul>\n<li>«가</li>\n<li>나»</li>\n</ul>\n",
                "<ol>\n<li>«가</li>\n<li>나»</li>\n</ol>\n");
    }

    @Test
    void aParagraphBecomesAQuoteAndAParagraphAgain() {
        assertCommand(Commands.quote(), "<p>가‸</p>\n", "<blockquote><p>가‸</p></blockquote>\n");
        assertCommand(Commands.quote(), "<blockquote><p>가‸</p></blockquote>\n", "<p>가‸</p>\n");
    }

    @Test
    void itemsGoDeeperAndComeBack() {
        String flat = "<ul>\n    <li>가</li>\n    <li>나‸</li>\n</ul>\n";
        State deep = Commands.indent().on(Scene.of(flat)).orElseThrow().on(Scene.of(flat));
        assertCommand(Commands.indent(), flat, Scene.write(deep));
        assertCommand(Commands.outdent(), Scene.write(deep), flat);
        assertNothing(Commands.indent(), "<p>가‸</p>");
        assertNothing(Commands.outdent(), "<p>가‸</p>");
    }

    @Test
    void aSpacerIsPutBehindTheLineToWriteIn() {
        assertCommand(
                Commands.insertSpacer(),
                P + "가‸</p>\n\n" + P + "나</p>\n",
                P + "가</p>\n\n" + P + "‸&nbsp;</p>\n\n" + P + "나</p>\n");
    }

    @Test
    void aRuleAndAPictureArePutBehindTheLine() {
        assertCommand(Commands.insertRule(), "<p>가‸</p>\n<p>나</p>", "<p>가</p>\n<hr>\n<p>‸나</p>");
        assertCommand(
                Commands.insertPicture("/a.png", "책상 \"위\""),
                "<p>가‸</p>\n<p>나</p>",
                "<p>가</p>\n<p><img src=\"/a.png\" alt=\"책상 &quot;위&quot;\" /></p>\n<p>‸나</p>");
    }

    @Test
    void aTableIsPutBehindTheLineWithTheCaretInItsFirstCell() {
        State state = Scene.of("<p>가‸</p>\n<p>나</p>");
        State after = Commands.insertTable(2, 3).on(state).orElseThrow().on(state);
        assertCommand(Commands.insertTable(2, 3), "<p>가‸</p>\n<p>나</p>", Scene.write(after));
        var cell = after.article().lineAt(after.selection().head()).orElseThrow();
        assertTrue(cell.isInTable());
    }
}
