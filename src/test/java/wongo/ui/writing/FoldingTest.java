package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Outline;
import wongo.editing.Commands;
import wongo.editing.Selection;
import wongo.editing.Transaction;
import wongo.text.Span;
import wongo.ui.Stagehand;

import java.util.List;

class FoldingTest {
    private static final String POST =
            """
            <p>앞글</p>
            <h2>하나</h2>
            <p>첫째 글</p>
            <p>둘째 글</p>
            <h3>안쪽</h3>
            <p>셋째 글</p>
            <h2>둘</h2>
            <p>넷째 글</p>
            """;
    private static final List<String> ALL =
            List.of("앞글", "하나", "첫째 글", "둘째 글", "안쪽", "셋째 글", "둘", "넷째 글");
    private static final List<String> ONE_FOLDED = List.of("앞글", "하나…4", "둘", "넷째 글");

    private final Desk desk = Desk.with(POST);

    @AfterEach
    void close() {
        desk.close();
    }

    private Desk fold(String in) {
        return desk.before(in).act(desk.surface.folding()::foldAtCaret);
    }

    private Desk foldOne() {
        return fold("첫째");
    }

    @Test
    void foldingTakesTheCaretToTheHeading() {
        foldOne();

        assertEquals(ONE_FOLDED, desk.seen());
        assertEquals(2, column());
        assertEquals("하나", row());
        assertEquals(POST, desk.body());
    }

    @Test
    void foldingAgainFoldsWhatIsAround() {
        fold("셋째").act(desk.surface.folding()::foldAtCaret);

        assertEquals(ONE_FOLDED, desk.seen());
        desk.act(desk.surface.folding()::unfoldAtCaret);
        assertEquals(List.of("앞글", "하나", "첫째 글", "둘째 글", "안쪽…1", "둘", "넷째 글"), desk.seen());
    }

    @Test
    void allIsFoldedAndUnfoldedAtOnce() {
        desk.act(desk.surface.folding()::foldAll);
        assertEquals(List.of("앞글", "하나…4", "둘…1"), desk.seen());
        desk.act(desk.surface.folding()::unfoldAll);
        assertEquals(ALL, desk.seen());
    }

    @Test
    void foldedRowsTakeNoRoom() {
        double before = top("둘");
        foldOne();
        Stagehand.pulse();

        assertEquals(before - 150, top("둘"), 60);
        assertEquals(bottom("하나"), top("둘"), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "하나, 2, RIGHT, 둘, 0",
        "둘, 0, LEFT, 하나, 2",
        "하나, 1, DOWN, 둘, 1",
        "둘, 1, UP, 하나, 1",
        "하나, 2, END, 하나, 2",
    })
    void arrowsPassOverWhatIsFolded(String from, int at, KeyCode key, String row, int column) {
        foldOne().before(from).act(() -> desk.surface.moveTo(place(from) + at)).press(key);

        assertEquals(row + " " + column, row() + " " + column());
        assertEquals(ONE_FOLDED, desk.seen());
    }

    @ParameterizedTest
    @CsvSource({"하나, RIGHT, 둘", "둘, LEFT, 하나"})
    void wordsPassOverWhatIsFolded(String from, KeyCode key, String row) {
        foldOne()
                .act(
                        () ->
                                desk.surface.moveTo(
                                        place(from) + (key == KeyCode.RIGHT ? from.length() : 0)))
                .press(key, KeyCode.CONTROL);

        assertEquals(row, row());
    }

    @Test
    void theEndOfTheTextIsTheLastPlaceThatIsSeen() {
        desk.act(desk.surface.folding()::foldAll).press(KeyCode.END, KeyCode.CONTROL);

        assertEquals("둘 1", row() + " " + column());
        desk.press(KeyCode.DOWN).press(KeyCode.RIGHT);
        assertEquals("둘 1", row() + " " + column());
        assertEquals(List.of("앞글", "하나…4", "둘…1"), desk.seen());
    }

    @Test
    void selectingOverAFoldTakesAllOfIt() {
        foldOne().before("하나").press(KeyCode.DOWN, KeyCode.SHIFT).press(KeyCode.BACK_SPACE);

        assertEquals("<p>앞글</p>\n<h2>둘</h2>\n<p>넷째 글</p>\n", desk.body());
        desk.act(desk.surface::undo);
        assertEquals(POST, desk.body());
    }

    @Test
    void selectingAllUnfoldsNothing() {
        desk.act(desk.surface.folding()::foldAll).press(KeyCode.A, KeyCode.CONTROL);

        assertEquals(List.of("앞글", "하나…4", "둘…1"), desk.seen());
        desk.act(() -> desk.session.perform(Commands.bold()));
        assertEquals(List.of("앞글", "하나…4", "둘…1"), desk.seen());
    }

    @Test
    void whatTheSessionSelectsIsUnfolded() {
        foldOne()
                .act(
                        () -> {
                            int at = desk.session.article().source().indexOf("둘째");
                            desk.session.dispatch(
                                    Transaction.select(Selection.of(new Span(at, at + 2))));
                        });

        assertEquals(ALL, desk.seen());
    }

    @Test
    void undoOfWhatIsFoldedUnfoldsIt() {
        desk.after("둘째").type("x").pause();
        foldOne().act(desk.surface::undo);

        assertEquals(ALL, desk.seen());
        assertEquals(POST, desk.body());
    }

    @ParameterizedTest
    @CsvSource({"하나, 2, DELETE", "둘, 0, BACK_SPACE"})
    void erasingAtTheEdgeOfAFoldUnfoldsItFirst(String from, int at, KeyCode key) {
        foldOne().act(() -> desk.surface.moveTo(place(from) + at)).press(key);

        assertEquals(ALL, desk.seen());
        assertEquals(POST, desk.body());
    }

    @Test
    void typingInAFoldedHeadingKeepsItFolded() {
        foldOne().after("하나").type("x").compose("ㅎ", "").compose("하", "").compose("", "하");

        assertEquals(List.of("앞글", "하나x하…4", "둘", "넷째 글"), desk.seen());
    }

    @Test
    void enterBehindAFoldedHeadingUnfoldsIt() {
        foldOne().after("하나").press(KeyCode.ENTER).type("새");

        assertEquals(
                List.of("앞글", "하나", "새", "첫째 글", "둘째 글", "안쪽", "셋째 글", "둘", "넷째 글"), desk.seen());
    }

    @Test
    void aMovedSectionStaysFolded() {
        foldOne().act(() -> desk.session.perform(Commands.moveSectionDown()));

        assertEquals(List.of("앞글", "둘", "넷째 글", "하나…4"), desk.seen());
        desk.act(desk.surface::undo);
        assertEquals(ONE_FOLDED, desk.seen());
    }

    @Test
    void theOutlineFoldsToo() {
        desk.act(
                () ->
                        desk.surface
                                .folding()
                                .flip(Outline.of(desk.session.article()).sections().getFirst()));

        assertEquals(ONE_FOLDED, desk.seen());
    }

    @Test
    void theSignsFoldAndUnfold() {
        press(".fold-chevron");
        assertEquals(ONE_FOLDED, desk.seen());
        press(".fold-count");
        assertEquals(ALL, desk.seen());
        assertEquals(POST, desk.body());
    }

    /// Presses the mouse on the first sign.
    private void press(String sign) {
        Stagehand.pulse();
        desk.act(
                () -> {
                    Node node = desk.surface.lookup(sign);
                    Stagehand.click(node, 4, 4, 1);
                });
        Stagehand.pulse();
    }

    private int place(String text) {
        return desk.surface.getText().indexOf(text);
    }

    private String row() {
        return Stagehand.ask(() -> desk.surface.getText(desk.surface.getCurrentParagraph()));
    }

    private int column() {
        return Stagehand.ask(desk.surface::getCaretColumn);
    }

    private double top(String row) {
        return bounds(row).getMinY();
    }

    private double bottom(String row) {
        return bounds(row).getMaxY();
    }

    private Bounds bounds(String row) {
        return Stagehand.ask(
                () -> {
                    int at = desk.surface.getText().lines().toList().indexOf(row);
                    return desk.surface.getParagraphBoundsOnScreen(at).orElseThrow();
                });
    }
}
