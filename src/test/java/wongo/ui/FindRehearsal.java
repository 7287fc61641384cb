package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A window in which a test finds and replaces with real keys. `«` and `»` stand around what is
/// selected.
abstract class FindRehearsal {
    static final String POST =
            """
            ---
            title: 한글
            ---

            <p>한글 하나, <b>한</b>글 둘</p>

            <table><tr><td>한글 셋</td></tr></table>

            <p>한국 넷 한글</p>
            """;
    private static final int PATIENCE = 400;

    @TempDir java.nio.file.Path folder;
    Rehearsal play;

    @BeforeEach
    void open() throws Exception {
        play = new Rehearsal(folder, "a.html", POST);
    }

    @AfterEach
    void close() {
        play.close();
    }

    /// A key as the window gets it: to whatever has the focus.
    void press(KeyCode key, KeyCode... held) {
        Stagehand.perform(() -> Stagehand.press(focused(), key, held));
        settle();
    }

    void type(String text) {
        Stagehand.perform(() -> Stagehand.type(focused(), text));
        settle();
    }

    void compose(String composed, String committed) {
        Stagehand.perform(() -> Stagehand.compose(focused(), composed, committed));
        settle();
    }

    private Node focused() {
        return play.window.stage().getScene().getFocusOwner();
    }

    /// Waits until everything that is looked for is answered.
    void settle() {
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

    String count() {
        return ((Labeled) play.node("find-count")).getText();
    }

    String message() {
        Labeled message = (Labeled) play.node("find-message");
        return message.isVisible() ? message.getText() : "";
    }

    String selected() {
        return Stagehand.ask(
                () -> {
                    var span = play.session().state().selection().span();
                    return new StringBuilder(play.session().article().source())
                            .insert(span.end(), '»')
                            .insert(span.start(), '«')
                            .toString();
                });
    }

    void assertSelected(String around) {
        assertTrue(selected().contains(around), this::selected);
    }

    String focus() {
        return Stagehand.ask(() -> focused().getId());
    }

    long marks(String styleClass) {
        Stagehand.pulse();
        return Stagehand.ask(
                () ->
                        play.surface().lookupAll("." + styleClass).stream()
                                .filter(node -> node instanceof Path path)
                                .mapToLong(node -> ((Path) node).getElements().size() / 5)
                                .sum());
    }
}
