package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.Article;

import java.text.Normalizer;
import java.util.List;

/// The find bar with real keys, in a window. `«` and `»` stand around what is selected.
class FindBarTest {
    private static final String POST =
            """
            ---
            title: 한글
            ---

            <p>한글 하나, <b>한</b>글 둘</p>

            <table><tr><td>한글 셋</td></tr></table>

            <p>한국 넷 한글</p>
            """;
    private static final int PATIENCE = 400;

    @TempDir private java.nio.file.Path folder;
    private Rehearsal play;

    @BeforeEach
    void open() throws Exception {
        play = new Rehearsal(folder, "a.html", POST);
    }

    @AfterEach
    void close() {
        play.close();
    }

    /// A key as the window gets it: to whatever has the focus.
    private void press(KeyCode key, KeyCode... held) {
        Stagehand.perform(() -> Stagehand.press(focused(), key, held));
        settle();
    }

    private void type(String text) {
        Stagehand.perform(() -> Stagehand.type(focused(), text));
        settle();
    }

    private void compose(String composed, String committed) {
        Stagehand.perform(() -> Stagehand.compose(focused(), composed, committed));
        settle();
    }

    private Node focused() {
        return play.window.stage().getScene().getFocusOwner();
    }

    /// Waits until everything that is looked for is answered.
    private void settle() {
        Finder finder = play.window.pane().finder();
        for (int i = 0; i < PATIENCE && Stagehand.ask(finder::isBusy); i++) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        assertFalse(Stagehand.ask(finder::isBusy));
    }

    private String count() {
        return ((Labeled) play.node("find-count")).getText();
    }

    private String message() {
        Labeled message = (Labeled) play.node("find-message");
        return message.isVisible() ? message.getText() : "";
    }

    private String selected() {
        return Stagehand.ask(
                () -> {
                    var span = play.session().state().selection().span();
                    return new StringBuilder(play.session().article().source())
                            .insert(span.end(), '»')
                            .insert(span.start(), '«')
                            .toString();
                });
    }

    private void assertSelected(String around) {
        assertTrue(selected().contains(around), this::selected);
    }

    private String focus() {
        return Stagehand.ask(() -> focused().getId());
    }

    private long marks(String styleClass) {
        Stagehand.pulse();
        return Stagehand.ask(
                () ->
                        play.surface().lookupAll("." + styleClass).stream()
                                .filter(node -> node instanceof Path path)
                                .mapToLong(node -> ((Path) node).getElements().size() / 5)
                                .sum());
    }

    @Test
    void findsWhileOneTypesAndGoesRound() {
        press(KeyCode.F, KeyCode.CONTROL);
        assertEquals("find-text", focus());
        type("한글");
        assertEquals("1 / 4", count());
        assertEquals(4, marks("found"));
        assertEquals(1, marks("found-current"));
        press(KeyCode.ENTER);
        assertEquals("2 / 4", count());
        assertSelected("<b>«한</b>글» 둘");
        assertEquals("find-text", focus());
        press(KeyCode.F3);
        assertSelected("<td>«한글» 셋");
        press(KeyCode.F3);
        press(KeyCode.F3);
        assertEquals("1 / 4", count());
        press(KeyCode.ENTER, KeyCode.SHIFT);
        assertEquals("4 / 4", count());
        press(KeyCode.F3, KeyCode.SHIFT);
        assertEquals("3 / 4", count());
        press(KeyCode.ESCAPE);
        assertEquals("writing-surface", focus());
        assertSelected("<td>«한글» 셋");
        assertEquals(0, marks("found"));
        assertEquals(POST, play.source());
    }

    @Test
    void opensWithWhatIsSelected() {
        play.select("하나");
        Stagehand.perform(play.surface()::requestFocus);
        press(KeyCode.F, KeyCode.CONTROL);
        assertEquals("하나", play.field("find-text").getText());
        assertEquals("1 / 1", count());
        press(KeyCode.ESCAPE);
        assertSelected("«하나»");
    }

    @Test
    void showsTheNearestMatchWithoutMovingTheCaret() {
        play.select("국 넷");
        String before = selected();
        press(KeyCode.F, KeyCode.CONTROL);
        type("한글");
        assertEquals("4 / 4", count());
        assertEquals(before, selected());
    }

    @Test
    void replacesOneAfterTheOther() {
        press(KeyCode.H, KeyCode.CONTROL);
        type("한글");
        press(KeyCode.H, KeyCode.CONTROL);
        assertEquals("replace-text", focus());
        type("글");
        press(KeyCode.ENTER);
        assertEquals("1 / 3", count());
        assertEquals(POST.replace("<p>한글", "<p>글"), play.source());
        assertSelected("<b>«한</b>글» 둘");
        press(KeyCode.ENTER);
        assertTrue(play.source().contains("<p>글 하나, 글 둘</p>"), play.source());
    }

    @Test
    void replacesAllAndUndoesItAtOnce() {
        press(KeyCode.H, KeyCode.CONTROL);
        type("(한)글");
        press(KeyCode.R, KeyCode.ALT);
        Stagehand.perform(() -> play.field("replace-text").setText("$1말"));
        press(KeyCode.ENTER, KeyCode.CONTROL, KeyCode.ALT);
        assertEquals(
                POST.replace("<p>한글", "<p>한말")
                        .replace("</b>글", "</b>말")
                        .replace("<td>한글", "<td>한말")
                        .replace("넷 한글", "넷 한말"),
                play.source());
        assertTrue(message().contains("4"), this::message);
        press(KeyCode.ESCAPE);
        press(KeyCode.Z, KeyCode.CONTROL);
        assertEquals(POST, play.source());
    }

    @Test
    void aBadExpressionSaysWhatIsWrongAndChangesNothing() {
        press(KeyCode.H, KeyCode.CONTROL);
        press(KeyCode.R, KeyCode.ALT);
        type("(한");
        assertTrue(message().contains("("), this::message);
        assertEquals("없음", count());
        press(KeyCode.ENTER, KeyCode.CONTROL, KeyCode.ALT);
        assertEquals(POST, play.source());
        type(")");
        assertEquals("", message());
        assertEquals("1 / 5", count());
    }

    @Test
    void anExpressionThatNeverEndsLeavesTheWindowAlive() throws Exception {
        play.close();
        play = new Rehearsal(folder, "b.html", "<p>" + "a".repeat(60) + "</p>\n");
        press(KeyCode.F, KeyCode.CONTROL);
        press(KeyCode.R, KeyCode.ALT);
        Stagehand.perform(() -> play.field("find-text").setText("(.*a){25}b"));
        long start = System.nanoTime();
        Stagehand.perform(() -> Stagehand.type(play.surface(), "가"));
        assertTrue(System.nanoTime() - start < 2_000_000_000L);
        settle();
        assertFalse(message().isEmpty());
        Stagehand.perform(() -> play.field("find-text").setText("a+"));
        settle();
        assertEquals("", message());
        assertEquals("1 / 1", count());
    }

    @Test
    void whatIsTypedInTheArticleIsFound() {
        press(KeyCode.F, KeyCode.CONTROL);
        type("한글");
        Stagehand.perform(
                () -> {
                    play.surface().requestFocus();
                    play.surface().moveTo(0);
                });
        type("한글");
        assertTrue(count().contains("5"), this::count);
        assertEquals(5, marks("found"));
        press(KeyCode.Z, KeyCode.CONTROL);
        settle();
        assertTrue(count().contains("4"), this::count);
    }

    @Test
    void findsWhatIsHalfTypedAndKeepsItFromTheArticle() {
        press(KeyCode.F, KeyCode.CONTROL);
        compose("ㅎ", "");
        assertEquals("1 / 6", count(), "하나 and 한국 begin with it too");
        compose("하", "");
        compose("한", "");
        compose("", "");
        compose("", "한");
        assertEquals("1 / 5", count());
        compose("ㄱ", "");
        assertEquals("1 / 5", count(), "한글 and 한국 are on the way");
        compose("그", "");
        compose("글", "");
        compose("", "");
        compose("", "글");
        assertEquals("한글", play.field("find-text").getText());
        assertEquals("1 / 4", count());
        assertEquals(POST, play.source());
        assertFalse(Stagehand.ask(play.surface().composingProperty()::get));
    }

    @Test
    void whatIsHalfTypedInTheArticleIsHandedInFirst() {
        Stagehand.perform(
                () -> {
                    play.surface().requestFocus();
                    play.surface().moveTo(0);
                    Stagehand.compose(play.surface(), "한", "");
                });
        press(KeyCode.F, KeyCode.CONTROL);
        assertEquals(POST.replace("<p>한글 하나", "<p>한한글 하나"), play.source());
        type("한글");
        assertEquals("1 / 4", count());
    }

    @Test
    void findsDecomposedHangul() throws Exception {
        play.close();
        String nfd = Normalizer.normalize("한글", Normalizer.Form.NFD);
        play = new Rehearsal(folder, "b.html", "<p>" + nfd + " 한글</p>\n");
        press(KeyCode.F, KeyCode.CONTROL);
        type("한글");
        assertEquals("1 / 2", count());
        assertEquals(2, marks("found"));
    }

    @Test
    void looksThroughWhatWasSelected() {
        play.select("하나, <b>한</b>글 둘");
        press(KeyCode.F, KeyCode.CONTROL);
        press(KeyCode.L, KeyCode.ALT);
        Stagehand.perform(() -> play.field("find-text").setText("한글"));
        settle();
        assertEquals("1 / 1", count());
        press(KeyCode.ENTER);
        assertEquals("1 / 1", count());
        press(KeyCode.L, KeyCode.ALT);
        assertEquals(4, Integer.parseInt(count().replaceAll(".*/ ", "")));
    }

    @Test
    void looksThroughTheSource() {
        press(KeyCode.H, KeyCode.CONTROL);
        press(KeyCode.X, KeyCode.ALT);
        type("<b>");
        assertEquals("1 / 1", count());
        Stagehand.perform(() -> play.field("replace-text").setText("<b class=\"x\">"));
        press(KeyCode.ENTER, KeyCode.CONTROL, KeyCode.ALT);
        assertEquals(POST.replace("<b>", "<b class=\"x\">"), play.source());
        Stagehand.perform(() -> play.field("find-text").setText("한글"));
        settle();
        assertTrue(count().endsWith("/ 4"), this::count);
    }

    @Test
    void whereTheSourceShowsItIsLookedThrough() {
        play.act("toggle-source");
        press(KeyCode.F, KeyCode.CONTROL);
        type("</b>");
        assertEquals("1 / 1", count());
        press(KeyCode.ESCAPE);
        assertEquals("source-view", focus());
        assertSelected("<b>한«</b>»글");
        play.act("toggle-source");
        press(KeyCode.F, KeyCode.CONTROL);
        Stagehand.perform(() -> play.field("find-text").setText("title"));
        settle();
        assertEquals("없음", count());
    }

    @Test
    void theSwitchesAreButtonsToo() {
        press(KeyCode.F, KeyCode.CONTROL);
        type("한");
        assertEquals("1 / 5", count());
        play.click("whole-word");
        settle();
        assertEquals("없음", count());
        play.click("whole-word");
        play.click("find-next");
        settle();
        assertEquals("2 / 5", count());
        play.click("find-previous");
        assertEquals("1 / 5", count());
        play.click("find-close");
        assertFalse(play.node("find-bar").isVisible());
        for (String id : List.of("match-case", "use-regex", "in-selection", "in-source")) {
            assertTrue(play.has(id), id);
        }
    }

    @Test
    void f3FindsAgainWithoutTheBar() {
        press(KeyCode.F, KeyCode.CONTROL);
        type("한글");
        press(KeyCode.ESCAPE);
        assertSelected("<p>«한글» 하나");
        press(KeyCode.F3);
        assertSelected("<b>«한</b>글» 둘");
        assertEquals("writing-surface", focus());
        press(KeyCode.ESCAPE);
        assertFalse(play.node("find-bar").isVisible());
    }

    @Test
    void anotherArticleIsSearchedAnew() throws Exception {
        press(KeyCode.F, KeyCode.CONTROL);
        type("한글");
        Stagehand.perform(
                () ->
                        play.session()
                                .open(
                                        Article.read(
                                                "<p>한글</p>", play.session().article().spelling())));
        settle();
        assertEquals("1 / 1", count());
    }

    @Test
    void controlHWorksInTheTextToo() {
        Stagehand.perform(() -> play.surface().requestFocus());
        press(KeyCode.H, KeyCode.CONTROL);
        assertEquals("find-text", focus());
        assertTrue(play.node("replace-text").isVisible());
        assertEquals(POST, play.source());
        Stagehand.perform(() -> play.field("field-title").requestFocus());
        press(KeyCode.H, KeyCode.CONTROL);
        assertEquals("find-text", focus());
        assertEquals(POST, play.source());
    }
}
