package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// The focus moves in the middle of a syllable, and the input method commits it to whatever has the
/// focus by then.
class LateCommitsTest {
    private static final String POST = "---\ntitle: 글\n---\n\n<p>한글 하나</p>\n";

    @TempDir private Path folder;
    private Rehearsal play;

    @BeforeEach
    void open() throws Exception {
        play = new Rehearsal(folder, "a.html", POST);
    }

    @AfterEach
    void close() {
        play.close();
    }

    private void halfTyped(Node node) {
        Stagehand.perform(
                () -> {
                    node.requestFocus();
                    Stagehand.compose(node, "ㅎ", "");
                    Stagehand.compose(node, "하", "");
                    Stagehand.compose(node, "한", "");
                });
    }

    private void committedLate() {
        Stagehand.perform(
                () -> {
                    Stagehand.compose(focused(), "", "");
                    Stagehand.compose(focused(), "", "한");
                });
    }

    private Node focused() {
        return play.window.stage().getScene().getFocusOwner();
    }

    @Test
    void escapeInTheFindBarLeavesTheMatchAsItIs() {
        play.act("find");
        Node field = play.field("find-text");
        halfTyped(field);
        Stagehand.perform(() -> Stagehand.press(field, KeyCode.ESCAPE));
        assertEquals(play.surface(), Stagehand.ask(this::focused));

        committedLate();

        assertEquals(POST, play.source());
    }

    @Test
    void whatTheInputMethodCommitsTwiceIsTypedOnce() {
        play.act("find");
        Node field = play.field("find-text");
        halfTyped(field);
        Stagehand.perform(
                () -> {
                    Stagehand.press(field, KeyCode.ESCAPE);
                    Stagehand.compose(field, "", "");
                    Stagehand.compose(field, "", "한");
                    Stagehand.compose(field, "", "");
                });

        committedLate();

        assertEquals(POST, play.source());

        Stagehand.perform(() -> Stagehand.press(focused(), KeyCode.END));
        committedLate();

        assertEquals(POST.replace("하나", "하나한"), play.source());
    }

    @Test
    void aSyllableBegunInTheTitleEndsThere() {
        Node title = play.field("field-title");
        Stagehand.perform(() -> play.field("field-title").end());
        halfTyped(title);
        Stagehand.perform(play.surface()::requestFocus);

        committedLate();

        assertTrue(play.source().startsWith("---\ntitle: 글한\n---\n"), play.source());
        assertTrue(play.source().endsWith("<p>한글 하나</p>\n"), play.source());
    }

    @Test
    void aSyllableBegunInTheTextIsNotTypedIntoTheTitleToo() {
        Stagehand.perform(() -> play.surface().moveTo(5));
        halfTyped(play.surface());
        Stagehand.perform(play.field("field-title")::requestFocus);

        committedLate();

        assertEquals("---\ntitle: 글\n---\n\n<p>한글 하나한</p>\n", play.source());
    }

    @Test
    void whatWasGivenUpTakesNothingFromTheNext() {
        Node title = play.field("field-title");
        halfTyped(title);
        Stagehand.perform(
                () -> {
                    Stagehand.compose(title, "", "");
                    Stagehand.press(title, KeyCode.RIGHT);
                    play.surface().requestFocus();
                    play.surface().moveTo(5);
                    Stagehand.compose(play.surface(), "", "。");
                });

        assertEquals("---\ntitle: 글\n---\n\n<p>한글 하나。</p>\n", play.source());
    }
}
