package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import wongo.article.Article;

import java.text.Normalizer;
import java.util.List;

/// The find bar with real keys.
class FindBarTest extends FindRehearsal {
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
    void closedWithNothingFoundItGoesBackToTheCaret() throws Exception {
        play.close();
        play = new Rehearsal(folder, "b.html", "<p>가</p>\n\n".repeat(60) + "<p>나</p>\n");
        play.standAt(0);
        press(KeyCode.F, KeyCode.CONTROL);
        type("나");
        assertTrue(Stagehand.ask(() -> play.surface().getCaretBounds().isEmpty()));
        type("다");
        press(KeyCode.ESCAPE);
        Stagehand.pulse();
        assertTrue(Stagehand.ask(() -> play.surface().getCaretBounds().isPresent()));
    }

    @Test
    void howWordsAreTakenIsRememberedAndWhereIsNot() throws Exception {
        press(KeyCode.F, KeyCode.CONTROL);
        press(KeyCode.W, KeyCode.ALT);
        press(KeyCode.L, KeyCode.ALT);
        play.act("in-source");
        play.close();
        play = new Rehearsal(folder, folder.resolve("a.html"));
        press(KeyCode.F, KeyCode.CONTROL);
        assertTrue(isOn("whole-word"));
        assertFalse(isOn("match-case"));
        assertFalse(isOn("in-source"));
        assertFalse(isOn("in-selection"));
    }

    private boolean isOn(String id) {
        return Stagehand.ask(() -> ((ToggleButton) play.node(id)).isSelected());
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
        play.standAt(0);
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
}
