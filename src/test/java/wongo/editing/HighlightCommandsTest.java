package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static wongo.editing.Scene.assertCommand;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.text.Edit;

import java.util.List;

/// Highlights put in the place of others, one by one and all at once.
class HighlightCommandsTest {
    private static final HighlightStyle RED = Palette.standard().styles().get(0);
    private static final HighlightStyle PALE = Palette.standard().styles().get(1);
    private static final HighlightStyle NAVY = Palette.standard().styles().get(2);
    private static final HighlightStyle PLAIN_RED = RED.withoutKind(Mark.Bold.class);
    private static final HighlightStyle BOTH = RED.with(new Mark.Background("#21538527"));

    /// The texts put in when a command is done, one for each edit.
    private static List<String> put(Command command, String before) {
        return command.on(Scene.of(before)).orElseThrow().change().edits().stream()
                .map(Edit::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <b><span style="color: #ee2323;">«가»</span></b>      | <b><span style="color: #1a5490;">«가»</span></b>
                    <span style="color:#ee2323"><b>«가»</b></span>        | <span style="color:#1a5490"><b>«가»</b></span>
                    <b style='COLOR :  #ee2323'>«가»</b>                  | <b style='COLOR :  #1a5490'>«가»</b>
                    <strong><font color="#ee2323">«가»</font></strong>    | <strong><font color="#1a5490">«가»</font></strong>
                    <b><i><span style="top: 0; color: #ee2323; left: 1px">«가»</span></i></b> | <b><i><span style="top: 0; color: #1a5490; left: 1px">«가»</span></i></b>
                    """)
    void repaintedTextChangesOnlyTheValueInItsTag(String before, String after) {
        assertCommand(Commands.highlight(NAVY), "<p>" + before + "</p>", "<p>" + after + "</p>");
        assertEquals(List.of("#1a5490"), put(Commands.highlight(NAVY), "<p>" + before + "</p>"));
    }

    @Test
    void aColourBecomesABackgroundInItsTag() {
        assertCommand(
                Commands.highlight(PALE),
                "<p><b><span style=\"color: #ee2323;\">«가»</span></b></p>",
                "<p><b><span style=\"background-color: #21538527;\">«가»</span></b></p>");
        assertEquals(
                List.of("background-color", "#21538527"),
                put(
                        Commands.highlight(PALE),
                        "<p><b><span style=\"color: #ee2323;\">«가»</span></b></p>"));
    }

    @Test
    void aSecondColourIsPutBehindTheFirst() {
        assertCommand(
                Commands.recolor(RED, BOTH),
                "<p>‸<b><span style=\"color: #ee2323;\">가</span></b></p>",
                "<p><b><span style=\"color: #ee2323; background-color:"
                        + " #21538527;\">‸가</span></b></p>");
        assertCommand(
                Commands.recolor(BOTH, RED),
                "<p><b><span style=\"color: #ee2323; background-color:"
                        + " #21538527;\">‸가</span></b></p>",
                "<p><b><span style=\"color: #ee2323;\">‸가</span></b></p>");
    }

    @Test
    void aPartOfAHighlightIsRepaintedApart() {
        assertCommand(
                Commands.highlight(NAVY),
                "<p><b><span style=\"color: #ee2323;\">가«나»다</span></b></p>",
                "<p><b><span style=\"color: #ee2323;\">가</span>"
                        + "<span style=\"color: #1a5490;\">«나»</span>"
                        + "<span style=\"color: #ee2323;\">다</span></b></p>");
    }

    @Test
    void plainTextBesideAHighlightIsPaintedWithIt() {
        assertCommand(
                Commands.highlight(NAVY),
                "<p>«가 <b><span style=\"color: #ee2323;\">나</span></b>»</p>",
                "<p><b><span style=\"color: #1a5490;\">«가 나»</span></b></p>");
    }

    @Test
    void linesOfHighlightsKeepTheBreaksBetweenThem() {
        assertCommand(
                Commands.highlight(NAVY),
                "<p><b><span style=\"color: #ee2323;\">«가</span></b><br>"
                        + "<b><span style=\"color: #ee2323;\">나»</span></b></p>",
                "<p><b><span style=\"color: #1a5490;\">«가</span></b><br>"
                        + "<b><span style=\"color: #1a5490;\">나»</span></b></p>");
    }

    @Test
    void everyUseOfAStyleIsRecolouredAtOnce() {
        assertCommand(
                Commands.recolor(RED, NAVY),
                """
                <h2><b><span style="color: #ee2323;">가</span></b></h2>
                <p>나‸ <b><span style="color: #ee2323;">다</span></b> <span style="color: #ee2323;">라</span></p>
                <table><tr><td><b><span style="color:#ee2323">마</span></b></td><td><b>바</b></td></tr></table>
                <ul>
                  <li><span style="color: #ee2323"><b>사</b></span></li>
                </ul>
                """,
                """
                <h2><b><span style="color: #1a5490;">가</span></b></h2>
                <p>나‸ <b><span style="color: #1a5490;">다</span></b> <span style="color: #ee2323;">라</span></p>
                <table><tr><td><b><span style="color:#1a5490">마</span></b></td><td><b>바</b></td></tr></table>
                <ul>
                  <li><span style="color: #1a5490"><b>사</b></span></li>
                </ul>
                """);
    }

    @Test
    void aStyleGainsAndLosesItsBoldness() {
        assertCommand(
                Commands.recolor(RED, PLAIN_RED),
                "<p>‸<b><span style=\"color: #ee2323;\">가</span></b> 나</p>",
                "<p><span style=\"color: #ee2323;\">‸가</span> 나</p>");
        assertCommand(
                Commands.recolor(PLAIN_RED, RED),
                "<p><span style=\"color: #ee2323;\">‸가</span> 나</p>",
                "<p><b><span style=\"color: #ee2323;\">‸가</span></b> 나</p>");
    }

    @Test
    void aHighlightInThePlaceOfABoldOneIsAsBoldAsItIs() {
        assertCommand(
                Commands.highlight(PLAIN_RED),
                "<p>앞 <b><span style=\"color: #1a5490;\">«가»</span></b> 뒤</p>",
                "<p>앞 <span style=\"color: #ee2323;\">«가»</span> 뒤</p>");
        assertCommand(
                Commands.highlight(PLAIN_RED),
                "<p><b><span style=\"color: #ee2323;\">«가»</span></b></p>",
                "<p><span style=\"color: #ee2323;\">«가»</span></p>");
        assertCommand(
                Commands.highlight(PLAIN_RED),
                "<p><b>앞 <span style=\"color: #1a5490;\">«가»</span></b></p>",
                "<p><b>앞 <span style=\"color: #ee2323;\">«가»</span></b></p>");
        assertCommand(
                Commands.highlight(PLAIN_RED),
                "<p><b>«가»</b></p>",
                "<p><span style=\"color: #ee2323;\"><b>«가»</b></span></p>");
    }

    @Test
    void boldnessThatReachesFurtherStaysWhereItReaches() {
        assertCommand(
                Commands.recolor(RED, PLAIN_RED),
                "<p><b>‸앞 <span style=\"color: #ee2323;\">가</span> 뒤</b></p>",
                "<p><b>‸앞 </b><span style=\"color: #ee2323;\">가</span><b> 뒤</b></p>");
    }

    @Test
    void aTagThatIsAlsoOtherTextsHighlightIsNotChangedForThem() {
        assertCommand(
                Commands.recolor(PLAIN_RED, NAVY.withoutKind(Mark.Bold.class)),
                "<p>‸<span style=\"color: #ee2323;\">가<b>나</b></span></p>",
                "<p><span style=\"color: #1a5490;\">‸가</span>"
                        + "<span style=\"color: #ee2323;\"><b>나</b></span></p>");
    }

    @Test
    void aHighlightAroundAnotherKeepsItsTagAndGetsAnotherValue() {
        assertCommand(
                Commands.recolor(PLAIN_RED, PLAIN_RED.with(new Mark.Color("#006dd7"))),
                "<p><span style=\"color: #ee2323;\">‸가<span style=\"color: #1a5490;\">나</span>다"
                        + "</span></p>",
                "<p><span style=\"color: #006dd7;\">‸가<span style=\"color: #1a5490;\">나</span>다"
                        + "</span></p>");
    }

    @Test
    void aColourThatComesToLightGoesToo() {
        assertCommand(
                Commands.recolor(
                        HighlightStyle.of(List.of(new Mark.Color("blue"))),
                        HighlightStyle.of(List.of(new Mark.Background("yellow")))),
                "<p><span style=\"color: red;\"><span style=\"color: blue;\">‸가</span>"
                        + " 나</span></p>",
                "<p><span style=\"background-color: yellow;\">‸가</span>"
                        + "<span style=\"color: red;\"> 나</span></p>");
        assertCommand(
                Commands.recolor(
                        HighlightStyle.of(
                                List.of(new Mark.Color("blue"), new Mark.Background("pink"))),
                        HighlightStyle.of(List.of(new Mark.Background("yellow")))),
                "<p><span style=\"color: red;\"><span style=\"background-color: pink; color:"
                        + " blue;\">‸가</span> 나</span></p>",
                "<p><span style=\"background-color: yellow;\">‸가</span>"
                        + "<span style=\"color: red;\"> 나</span></p>");
    }

    @Test
    void theColoursOfCodeStay() {
        assertNothing(
                Commands.recolor(PLAIN_RED, NAVY),
                "<pre><code><span style=\"color: #ee2323;\">int</span> a;</code></pre>");
    }

    @Test
    void nothingIsRecolouredWhereTheStyleIsNotUsedOrTheSame() {
        assertNothing(Commands.recolor(RED, NAVY), "<p>가 <b>나</b></p>");
        assertNothing(
                Commands.recolor(RED, RED.named("빨강")),
                "<p><b><span style=\"color: #ee2323;\">가</span></b></p>");
    }

    @Test
    void allThatLooksLikeTheTextAtTheCaretIsRecoloured() {
        assertCommand(
                Commands.recolorLikeThis(NAVY),
                "<p><b><span style=\"color: #ee2323;\">가‸나</span></b> 다 "
                        + "<b><span style=\"color: #ee2323;\">라</span></b></p>",
                "<p><b><span style=\"color: #1a5490;\">가‸나</span></b> 다 "
                        + "<b><span style=\"color: #1a5490;\">라</span></b></p>");
        assertNothing(Commands.recolorLikeThis(NAVY), "<p>가‸나</p>");
    }

    @Test
    void theBrushGivesTheLooksOfOneTextToAnother() {
        Brush red = brush("<p><b><span style=\"color: #ee2323;\">«가»</span></b></p>");
        assertCommand(
                Commands.paint(red),
                "<p>이것은 «칠할» 글</p>",
                "<p>이것은 <b><span style=\"color: #ee2323;\">«칠할»</span></b> 글</p>");
        assertCommand(
                Commands.paint(red),
                "<p>이것은 <i>«기운»</i> 글</p>",
                "<p>이것은 <b><span style=\"color: #ee2323;\">«기운»</span></b> 글</p>");
        assertCommand(
                Commands.paint(red),
                "<p>이것은 <b><span style=\"color: #1a5490;\">«파란»</span></b> 글</p>",
                "<p>이것은 <b><span style=\"color: #ee2323;\">«파란»</span></b> 글</p>");
        assertNothing(
                Commands.paint(red), "<p><b><span style=\"color: #ee2323;\">«가»</span></b></p>");
    }

    @Test
    void theBrushOfPlainTextTakesLooksOffAndLeavesLinks() {
        assertCommand(
                Commands.paint(brush("<p>맨 «글»</p>")),
                "<p>«<b><span style=\"color: #ee2323;\">가</span></b> <a"
                        + " href=\"/x\"><i>나</i></a>»</p>",
                "<p>«가 <a href=\"/x\">나»</a></p>");
    }

    @Test
    void theBrushPaintsTheWordAtTheCaret() {
        Brush red = brush("<p><b><span style=\"color: #ee2323;\">가‸나</span></b></p>");
        assertCommand(
                Commands.paint(red),
                "<p>이것은 붉‸은 글</p>",
                "<p>이것은 <b><span style=\"color: #ee2323;\">붉‸은</span></b> 글</p>");
        assertNothing(Commands.paint(red), "<p>‸</p>");
    }

    @Test
    void theBrushDoesNotTakeUpLinks() {
        assertEquals(
                new Brush(java.util.Set.of(new Mark.Bold())),
                brush("<p><a href=\"/x\"><b>«가»</b></a></p>"));
    }

    private static Brush brush(String from) {
        return Brush.at(Scene.of(from));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    가나.,다라            | 가나. 다라
                    가나,다라             | 가나 · 다라
                    가나:,다라            | 가나 · 다라
                    “가나.”,다라!,마바     | “가나.” 다라! 마바
                    가나,가나,다           | 가나 · 다
                    가\u00A0 나,\u00A0     | 가 나
                    """)
    void phrasesAreJoined(String phrases, String joined) {
        assertEquals(joined, Excerpt.of(List.of(phrases.split(","))));
    }

    @Test
    void phrasesFillAField() {
        assertCommand(
                FieldCommands.fillExcerpt("excerpt", List.of("가나", "다라.")),
                "---\ntitle: 제목\nexcerpt: >\n  옛 요약\n---\n<p>‸글</p>",
                "---\ntitle: 제목\nexcerpt: >\n  가나 · 다라.\n---\n<p>‸글</p>");
        assertNothing(
                FieldCommands.fillExcerpt("excerpt", List.of(" ")),
                "---\ntitle: 제목\n---\n<p>‸글</p>");
    }
}
