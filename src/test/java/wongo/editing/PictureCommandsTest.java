package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static wongo.editing.Scene.assertCommand;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;

import wongo.article.Illustration.Placing;
import wongo.article.PictureEdit;

import java.util.List;
import java.util.Optional;

/// Which image is meant, and where the selection is afterwards. How the source changes is the
/// dialect's to prove.
class PictureCommandsTest {
    private static final Command ALT = PictureCommands.change(List.of(new PictureEdit.Alt("책상")));

    private static void assertPicked(String source, String scene) {
        assertEquals(
                Optional.of(source),
                Picked.in(Scene.of(scene)).map(picked -> picked.illustration().picture().source()));
    }

    @Test
    void theSelectedImageIsMeant() {
        assertPicked("/b", "<p>글 <img src=\"/a\"> 글 «<img src=\"/b\">» 글</p>");
        assertPicked("/b", "<p>글 <img src=\"/a\"> 글 ‸<img src=\"/b\"> 글</p>");
        assertPicked("/a", "<figure><img src=\"/a\">‸<figcaption>글</figcaption></figure>");
    }

    @Test
    void fromItsCaptionAFigureWithOneImageIsMeant() {
        assertPicked("/a", "<figure><img src=\"/a\"><figcaption>글‸ 글</figcaption></figure>");
        assertNothing(
                ALT,
                "<figure><img src=\"/a\"><img src=\"/b\"><figcaption>글‸ 글</figcaption></figure>");
    }

    @Test
    void nothingAppliesWhereNoImageIs() {
        assertNothing(ALT, "<p>글‸ 글</p>\n\n<p><img src=\"/a\"></p>");
        assertNothing(ALT, "<p>글‸ <img src=\"/a\"></p>");
    }

    @Test
    void theSelectionStaysOnTheImage() {
        assertCommand(ALT, "<p>«<img src=\"/a\">»</p>", "<p>«<img src=\"/a\" alt=\"책상\">»</p>");
        assertCommand(
                PictureCommands.place(Placing.CENTER),
                "<p>앞</p>\n\n<p>‸<img src=\"/a\"></p>",
                "<p>앞</p>\n\n<p style=\"text-align: center;\">‸<img src=\"/a\"></p>");
    }

    @Test
    void severalEditsAreOneStep() {
        assertCommand(
                PictureCommands.change(
                        List.of(
                                new PictureEdit.Alt("책상"),
                                new PictureEdit.Width(Optional.of(20)),
                                new PictureEdit.Link("/b"),
                                new PictureEdit.Caption("글"))),
                "<p>«<img src=\"/a\">»</p>",
                "<figure><a href=\"/b\">«<img src=\"/a\" alt=\"책상\" width=\"20\">»</a>"
                        + "<figcaption>글</figcaption></figure>");
        assertCommand(
                PictureCommands.change(
                        List.of(new PictureEdit.Caption("글"), new PictureEdit.Alt("책상"))),
                "<p>글 «<img src=\"/a\">»</p>",
                "<p>글 «<img src=\"/a\" alt=\"책상\">»</p>");
    }
}
