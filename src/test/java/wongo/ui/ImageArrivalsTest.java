package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.image.Camera;
import wongo.image.Photo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Images chosen, dropped and pasted: their files are copied into the blog, and the article shows
/// them until that is undone.
class ImageArrivalsTest {
    private static final String POST =
            "---\nslug: desk\nimage: /assets/img/old.png\n---\n<p>가</p>\n\n<p>나</p>\n";
    private static final String PLACED =
            POST.replace(
                    "<p>나</p>", "<p><img src=\"/assets/img/desk.jpg\" alt=\"\" /></p>\n\n<p>나</p>");

    @TempDir private Path folder;
    private Rehearsal play;
    private Path shelf;
    private Path photo;

    @BeforeEach
    void open() throws Exception {
        Files.writeString(folder.resolve("_config.yml"), "title: 원고\n");
        shelf = Files.createDirectories(folder.resolve("assets/img"));
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        photo = Files.write(elsewhere.resolve("IMG 1.JPG"), Camera.jpeg(40, 20, 1));
        Files.createDirectories(folder.resolve("_posts"));
        Path post = Files.writeString(folder.resolve("_posts/2024-08-14-desk.html"), POST);
        play = new Rehearsal(folder, post);
        play.standAt(1);
    }

    @AfterEach
    void close() {
        play.close();
    }

    private void write(byte[] bytes) throws IOException {
        Files.write(photo, bytes);
    }

    private void choose() {
        play.chosen = Optional.of(photo);
        play.act("insert-image");
        Stagehand.pulse();
    }

    private Photo copied(String name) throws IOException {
        return Photo.of(Files.readAllBytes(shelf.resolve(name))).orElseThrow();
    }

    private List<String> copies() throws IOException {
        try (Stream<Path> files = Files.list(shelf)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void undo() {
        play.press(play.surface(), KeyCode.Z, KeyCode.CONTROL);
    }

    /// Drags files over a node and lets them go.
    private boolean drop(Node node, Point2D at, List<File> files) {
        return Stagehand.ask(
                () -> {
                    Dragboard board = Boards.dragboard();
                    ClipboardContent content = new ClipboardContent();
                    content.putFiles(files);
                    board.setContent(content);
                    DragEvent over = drag(node, DragEvent.DRAG_OVER, board, at);
                    Event.fireEvent(node, over);
                    DragEvent dropped = drag(node, DragEvent.DRAG_DROPPED, board, at);
                    Event.fireEvent(node, dropped);
                    return dropped.isDropCompleted();
                });
    }

    private static DragEvent drag(
            Node node, EventType<DragEvent> type, Dragboard board, Point2D at) {
        Point2D scene = node.localToScene(at);
        return new DragEvent(
                node,
                node,
                type,
                board,
                scene.getX(),
                scene.getY(),
                scene.getX(),
                scene.getY(),
                TransferMode.COPY,
                null,
                null,
                new PickResult(node, scene.getX(), scene.getY()));
    }

    @Test
    void aChosenFileIsCopiedUnderThePostsNameAndShownAtTheCaret() throws IOException {
        choose();

        assertEquals(PLACED, play.source());
        assertArrayEquals(Files.readAllBytes(photo), Files.readAllBytes(shelf.resolve("desk.jpg")));

        undo();

        assertEquals(POST, play.source());
        assertEquals(List.of("desk.jpg"), copies());
    }

    @Test
    void noFileIsEverOverwritten() throws IOException {
        Files.writeString(shelf.resolve("desk.jpg"), "mine");
        choose();

        assertEquals(PLACED.replace("desk.jpg", "desk-2.jpg"), play.source());
        assertEquals("mine", Files.readString(shelf.resolve("desk.jpg")));
    }

    @Test
    void whatLiesInTheBlogAlreadyIsNotCopied() throws IOException {
        photo = Files.write(shelf.resolve("desk.jpg"), Camera.jpeg(40, 20, 1));
        choose();

        assertEquals(PLACED, play.source());
        assertEquals(List.of("desk.jpg"), copies());
    }

    @Test
    void filesDroppedOnTheTextComeWhereTheyAreDropped() throws IOException {
        play.standAt(3);
        Point2D first =
                Stagehand.ask(
                        () ->
                                play.surface()
                                        .screenToLocal(
                                                play.surface()
                                                        .getCharacterBoundsOnScreen(0, 1)
                                                        .map(
                                                                b ->
                                                                        new Point2D(
                                                                                b.getCenterX(),
                                                                                b.getCenterY()))
                                                        .orElseThrow()));

        assertTrue(drop(play.surface(), first, List.of(photo.toFile())));
        Stagehand.pulse();

        assertEquals(PLACED, play.source());

        undo();

        assertEquals(POST, play.source());
    }

    @Test
    void severalFilesComeAsOneStep() throws IOException {
        Path other = Files.write(folder.resolve("elsewhere/b.png"), Camera.png(10, 10));

        assertTrue(
                drop(play.surface(), new Point2D(5, 5), List.of(photo.toFile(), other.toFile())));
        Stagehand.pulse();

        assertEquals(List.of("desk.jpg", "desk.png"), copies());
        int first = play.source().indexOf("<img src=\"/assets/img/desk.jpg\"");
        assertTrue(first > 0, play::source);
        assertTrue(play.source().indexOf("<img src=\"/assets/img/desk.png\"") > first);

        undo();

        assertEquals(POST, play.source());
    }

    @Test
    void aFileThatIsNoImageIsNotTheTextsToTake() throws IOException {
        Path text = Files.writeString(folder.resolve("b.html"), "<p>다른 글</p>\n");

        assertTrue(drop(play.surface(), Point2D.ZERO, List.of(text.toFile())));
        assertEquals("<p>다른 글</p>\n", play.source());
    }

    @Test
    void anImageDroppedOnTheFrontMatterBecomesItsImage() throws IOException {
        assertTrue(drop(play.node("front-matter"), Point2D.ZERO, List.of(photo.toFile())));
        Stagehand.pulse();

        assertEquals(POST.replace("old.png", "desk.jpg"), play.source());

        undo();

        assertEquals(POST, play.source());
    }

    @Test
    void aFileThatWasCopiedIsPasted() {
        Stagehand.perform(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putFiles(List.of(photo.toFile()));
                    content.putString(photo.toString());
                    Clipboard.getSystemClipboard().setContent(content);
                });
        play.press(play.surface(), KeyCode.V, KeyCode.CONTROL);
        Stagehand.pulse();

        assertEquals(PLACED, play.source());
    }

    @Test
    void anImageThatWasCopiedIsPastedAsAFile() throws IOException {
        Stagehand.perform(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putImage(new javafx.scene.image.WritableImage(30, 10));
                    Clipboard.getSystemClipboard().setContent(content);
                });
        play.press(play.surface(), KeyCode.V, KeyCode.CONTROL);
        Stagehand.pulse();

        assertEquals(PLACED.replace("desk.jpg", "desk.png"), play.source());
        assertEquals(30, copied("desk.png").width());

        undo();

        assertEquals(POST, play.source());
    }

    @Test
    void aLargePhotoIsOfferedSmaller() throws IOException {
        write(Camera.jpeg(2400, 1200, 1));
        choose();

        assertEquals(POST, play.source());

        play.click("resize");
        Stagehand.pulse();

        assertEquals(PLACED, play.source());
        assertEquals(1600, copied("desk.jpg").width());
    }

    @Test
    void aLargePhotoCanStayAsItIs() throws IOException {
        write(Camera.jpeg(2400, 1200, 1));
        choose();
        play.click("keep");
        Stagehand.pulse();

        assertArrayEquals(Files.readAllBytes(photo), Files.readAllBytes(shelf.resolve("desk.jpg")));
    }

    @Test
    void whereAPhotoWasTakenIsSaidAndLeftOutIfAsked() throws IOException {
        write(Camera.placed(Camera.jpeg(40, 20, 1)));
        choose();

        assertFalse(play.has("resize"));

        play.click("unplace");
        Stagehand.pulse();

        assertEquals(PLACED, play.source());
        assertFalse(copied("desk.jpg").isPlaced());
    }

    @Test
    void theWriterCanHaveItLeftOutAlways() throws IOException {
        play.act("remove-position");
        write(Camera.placed(Camera.jpeg(40, 20, 1)));
        choose();

        assertEquals(PLACED, play.source());
        assertFalse(copied("desk.jpg").isPlaced());
    }

    @Test
    void whatIsNoImageIsSaid() throws IOException {
        write("no image".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        choose();

        assertTrue(play.has("notice-image-failed"));
        assertEquals(POST, play.source());
        assertEquals(List.of(), copies());
    }

    @Test
    void aPostWithoutAFileIsSavedFirst() throws IOException {
        play.act("new");
        choose();

        assertEquals(List.of(), copies());

        play.chosen = Optional.of(folder.resolve("_posts/new.html"));
        play.click("save-first");
        Stagehand.pulse();

        assertEquals(List.of("new.jpg"), copies());
        assertTrue(play.source().contains("<img src=\"/assets/img/new.jpg\""), play.source());
    }
}
