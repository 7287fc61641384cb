package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static wongo.editing.Scene.assertCommand;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import wongo.article.HighlightStyle;
import wongo.article.Mark;

import java.util.List;
import java.util.stream.Stream;

/// How text looks: before, command, after.
class MarkCommandsTest {
    private static final HighlightStyle RED = Palette.standard().styles().get(0);
    private static final HighlightStyle PALE = Palette.standard().styles().get(1);
    private static final HighlightStyle NAVY = Palette.standard().styles().get(2);

    static Stream<Arguments> marks() {
        return Stream.of(
                Arguments.of(Commands.bold(), "b"),
                Arguments.of(Commands.italic(), "i"),
                Arguments.of(Commands.underline(), "u"),
                Arguments.of(Commands.strike(), "s"),
                Arguments.of(Commands.code(), "code"),
                Arguments.of(Commands.sub(), "sub"),
                Arguments.of(Commands.sup(), "sup"));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void everyMarkGoesOnAndOff(Command command, String tag) {
        String plain = "<p>이것은 «굵은» 글</p>\n<p>다음</p>\n";
        String marked = "<p>이것은 <" + tag + ">«굵은»</" + tag + "> 글</p>\n<p>다음</p>\n";
        assertCommand(command, plain, marked);
        assertCommand(command, marked, plain);
    }

    @Test
    void boldGoesOnWhereOnlyAPartIsBold() {
        assertCommand(Commands.bold(), "<p>«가<b>나</b>다»</p>", "<p><b>«가</b><b>나</b><b>다»</b></p>");
    }

    @Test
    void boldGoesOffInTheMiddle() {
        assertCommand(Commands.bold(), "<p><b>가«나»다</b></p>", "<p><b>가</b>«나»<b>다</b></p>");
    }

    @Test
    void boldGoesOverParagraphs() {
        assertCommand(
                Commands.bold(),
                "<p>가«나</p>\n<ul>\n    <li>다</li>\n</ul>\n<p>라»마</p>",
                "<p>가<b>«나</b></p>\n<ul>\n    <li><b>다</b></li>\n</ul>\n<p><b>라»</b>마</p>");
    }

    @Test
    void boldGoesOnInACell() {
        assertCommand(
                Commands.bold(),
                "<table><tr><td>가</td><td>«나»</td></tr></table>",
                "<table><tr><td>가</td><td><b>«나»</b></td></tr></table>");
    }

    @Test
    void aHighlightIsSpelledAsTheSeedSpellsIt() {
        assertCommand(
                Commands.highlight(RED),
                "<p>이것은 «붉은» 글</p>",
                "<p>이것은 <b><span style=\"color: #ee2323;\">«붉은»</span></b> 글</p>");
        assertCommand(
                Commands.highlight(PALE),
                "<p>이것은 «칠한» 글</p>",
                "<p>이것은 <b><span style=\"background-color: #21538527;\">«칠한»</span></b> 글</p>");
    }

    @Test
    void theSameHighlightAgainTakesItOff() {
        assertCommand(
                Commands.highlight(RED),
                "<p>이것은 <b><span style=\"color: #ee2323;\">«붉은»</span></b> 글</p>",
                "<p>이것은 «붉은» 글</p>");
    }

    @Test
    void anotherHighlightTakesThePlaceOfTheFirst() {
        assertCommand(
                Commands.highlight(NAVY),
                "<p>이것은 <b><span style=\"color: #ee2323;\">«붉은»</span></b> 글</p>",
                "<p>이것은 <b><span style=\"color: #1a5490;\">«붉은»</span></b> 글</p>");
        assertCommand(
                Commands.highlight(PALE),
                "<p>이것은 <b><span style=\"color: #ee2323;\">«붉은»</span></b> 글</p>",
                "<p>이것은 <b><span style=\"background-color: #21538527;\">«붉은»</span></b> 글</p>");
    }

    @Test
    void clearedTextKeepsItsLink() {
        assertCommand(
                Commands.clearFormatting(),
                "<p>«<b>굵은</b> <a href=\"/x\"><i>고리</i></a>»</p>",
                "<p>«굵은 <a href=\"/x\">고리»</a></p>");
    }

    @Test
    void textIsLinkedAndTheLinkIsTakenOff() {
        String plain = "<p>여기 «고리»</p>";
        String linked = "<p>여기 <a href=\"https://example.org/?a=1&amp;b=2\">«고리»</a></p>";
        assertCommand(Commands.link("https://example.org/?a=1&b=2"), plain, linked);
        assertCommand(Commands.unlink(), linked, plain);
        assertCommand(Commands.link(" "), linked, plain);
    }

    @Test
    void aCaretInALinkChangesOrTakesOffAllOfIt() {
        assertCommand(Commands.unlink(), "<p>여기 <a href=\"/x\">고‸리</a> 뒤</p>", "<p>여기 고‸리 뒤</p>");
        assertCommand(
                Commands.link("/y"),
                "<p>여기 <a href=\"/x\">고‸리</a> 뒤</p>",
                "<p>여기 <a href=\"/y\">고‸리</a> 뒤</p>");
    }

    @Test
    void anAddressIsWrittenWhereNothingIsSelected() {
        assertCommand(Commands.link("/x"), "<p>여기 ‸</p>", "<p>여기 <a href=\"/x\">/x‸</a></p>");
    }

    @Test
    void nothingIsUnlinkedWhereThereIsNoLink() {
        assertNothing(Commands.unlink(), "<p>여«기»</p>");
        assertNothing(Commands.unlink(), "<p>여‸기</p>");
    }

    @Test
    void withNothingSelectedAMarkIsPending() {
        State state = Scene.of("<p>가‸나</p>");
        Transaction bold = Commands.bold().on(state).orElseThrow();
        assertTrue(bold.change().isNothing());
        assertEquals(List.of(new Mark.Bold()), bold.pending().on());
        State pending = bold.on(state);
        assertTrue(Commands.bold().on(pending).orElseThrow().pending().isNothing());
    }

    @Test
    void whatIsTypedIsInThePendingMarks() {
        assertCommand(
                after(Commands.bold(), Commands.type("굵게")), "<p>가‸나</p>", "<p>가<b>굵게‸</b>나</p>");
        assertCommand(
                after(Commands.highlight(RED), Commands.type("<")),
                "<p>가‸나</p>",
                "<p>가<b><span style=\"color: #ee2323;\">&lt;‸</span></b>나</p>");
        assertCommand(
                after(Commands.bold(), Commands.type("밖")),
                "<p><b>안‸</b></p>",
                "<p><b>안</b>밖‸</p>");
    }

    @Test
    void aHighlightPendsInThePlaceOfTheOneAtTheCaret() {
        State state = Scene.of("<p><b><span style=\"color: #ee2323;\">붉‸은</span></b></p>");
        Transaction navy = Commands.highlight(NAVY).on(state).orElseThrow();
        assertEquals(List.of(new Mark.Color("#1a5490")), navy.pending().on());
        assertEquals(NAVY, Palette.standard().styleAt(navy.on(state)).orElseThrow());
    }

    @Test
    void thePaletteKnowsTheStyleOfWhatIsSelected() {
        Palette palette = Palette.standard();
        assertEquals(
                RED,
                palette.styleAt(
                                Scene.of(
                                        "<p><b><span style=\"color: #ee2323;\">«붉은»</span></b>"
                                                + " 글</p>"))
                        .orElseThrow());
        assertTrue(
                palette.styleAt(
                                Scene.of(
                                        "<p><b><span style=\"color: #ee2323;\">붉«은</span></b>"
                                                + " 글»</p>"))
                        .isEmpty());
        assertTrue(palette.styleAt(Scene.of("<p>맨 ‸글</p>")).isEmpty());
    }

    /// The second command in the state that the first leaves, as one.
    private static Command after(Command first, Command second) {
        return state -> first.on(state).map(done -> done.on(state)).flatMap(second::on);
    }
}
