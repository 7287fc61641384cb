package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.Illustration.Placing;

import java.nio.file.Path;

/// What is said of images, changed beside them.
class PicturePopoverTest {
    private static final String POST =
            "<p>가나</p>\n\n<p><img src=\"/a.png\"></p>\n\n"
                    + "<p>[##_Image|kage@k/b.png|CDM|1.3|{\"style\":\"alignLeft\"}_##]</p>\n\n"
                    + "<p><a href=\"/c\">다 <img src=\"/c.png\" alt=\"라\"></a> 마</p>\n";

    @TempDir private Path folder;
    private Rehearsal play;

    @BeforeEach
    void open() throws Exception {
        play = new Rehearsal(folder, "a.html", POST);
        Stagehand.perform(() -> play.surface().requestFocus());
    }

    @AfterEach
    void close() {
        play.close();
    }

    private void press(String id, KeyCode key, KeyCode... held) {
        play.press(play.node(id), key, held);
    }

    private boolean shows() {
        return Stagehand.ask(() -> play.node("picture-popover").isVisible());
    }

    private boolean isDisabled(String name) {
        return Stagehand.ask(() -> play.node("picture-" + name).isDisabled());
    }

    private String hint() {
        return Stagehand.ask(() -> ((Labeled) play.node("picture-hint")).getText());
    }

    private void write(String name, String text) {
        Stagehand.perform(
                () -> {
                    play.field("picture-" + name).clear();
                    Stagehand.type(play.field("picture-" + name), text);
                });
    }

    @SuppressWarnings("unchecked")
    private void place(Placing placing) {
        Stagehand.perform(
                () -> ((ComboBox<Placing>) play.node("picture-placing")).setValue(placing));
    }

    @Test
    void enterOnAnImageOpensItAndEnterAppliesAllAsOneStep() {
        play.select("<img src=\"/a.png\">");
        press("writing-surface", KeyCode.ENTER);

        assertTrue(shows());
        assertTrue(Stagehand.ask(() -> play.node("picture-alt").isFocused()));

        write("alt", "책상");
        write("width", "200");
        write("link", "example.org");
        write("caption", "오늘의 책상");
        place(Placing.CENTER);
        press("picture-caption", KeyCode.ENTER);

        assertEquals(
                POST.replace(
                        "<p><img src=\"/a.png\"></p>",
                        "<figure style=\"text-align: center;\"><a href=\"https://example.org\">"
                                + "<img src=\"/a.png\" alt=\"책상\" width=\"200\"></a>"
                                + "<figcaption>오늘의 책상</figcaption></figure>"),
                play.source());
        assertFalse(shows());

        press("writing-surface", KeyCode.Z, KeyCode.CONTROL);

        assertEquals(POST, play.source());
    }

    @Test
    void aDoubleClickOpensWhatItHits() {
        Bounds image =
                Stagehand.ask(
                        () ->
                                play.surface()
                                        .screenToLocal(
                                                play.surface()
                                                        .getCharacterBoundsOnScreen(3, 4)
                                                        .orElseThrow()));
        Stagehand.perform(
                () -> Stagehand.click(play.surface(), image.getMinX() + 4, image.getCenterY(), 2));

        assertTrue(shows());
        assertEquals("", Stagehand.ask(() -> play.field("picture-alt").getText()));
    }

    @Test
    void pointsAtAMissingTextUntilThereIsOne() {
        play.select("<img src=\"/a.png\">");
        play.act("picture");

        assertTrue(hint().contains("독자"), hint());

        write("alt", "책상");

        assertEquals("", hint());
    }

    @Test
    void saysWhatIsNoWidthAndNoAddressAndDoesNothing() {
        play.select("<img src=\"/a.png\">");
        play.act("picture");
        write("width", "넓게");

        assertTrue(hint().contains("픽셀"), hint());

        press("picture-width", KeyCode.ENTER);

        assertTrue(shows());

        write("width", "");
        write("link", "javascript:x");
        press("picture-link", KeyCode.ENTER);

        assertTrue(shows());
        assertEquals(POST, play.source());
    }

    @Test
    void whatTheSourceHasNoRoomForIsGrey() {
        play.select("<img src=\"/c.png\" alt=\"라\">");
        play.act("picture");

        assertTrue(isDisabled("caption"));
        assertTrue(isDisabled("link"));
        assertFalse(isDisabled("alt"));
        assertFalse(isDisabled("placing"));
    }

    @Test
    void aTokenIsChangedInItsSource() {
        play.select("[##_Image|kage@k/b.png|CDM|1.3|{\"style\":\"alignLeft\"}_##]");
        play.act("picture");
        write("caption", "책상");
        press("picture-caption", KeyCode.ENTER);

        assertEquals(
                POST.replace("\"alignLeft\"}", "\"alignLeft\",\"caption\":\"책상\"}"), play.source());
    }

    @Test
    void escapeLeavesTheImageAsItIs() {
        play.select("<img src=\"/a.png\">");
        play.act("picture");
        write("alt", "책상");
        press("picture-alt", KeyCode.ESCAPE);

        assertFalse(shows());
        assertEquals(POST, play.source());
        assertTrue(Stagehand.ask(() -> play.surface().isFocused()));
    }
}
