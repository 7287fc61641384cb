package wongo.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;

import javafx.scene.control.Button;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebErrorEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.editing.Selection;
import wongo.editing.Transaction;
import wongo.image.Camera;
import wongo.preview.Appearance;
import wongo.preview.Pictures;
import wongo.site.Site;
import wongo.text.Change;
import wongo.ui.Stagehand;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

class PreviewPaneTest {
    private static final String CLICK =
            "document.querySelector('%s').dispatchEvent("
                    + "new MouseEvent('click', {bubbles: true, cancelable: true, ctrlKey: %s}))";

    @TempDir private Path folder;

    @Test
    void linksOpenInTheBrowserOfTheSystemWhereCtrlIsHeld() {
        String post =
                """
                <p><a class="far" href="https://example.org/a">가</a></p>
                <p><a class="file" href="file:///etc/passwd">나</a></p>
                <p><a class="script" href="javascript:alert(1)">다</a></p>
                """;
        try (Showing showing = new Showing(post, Pictures.none())) {
            showing.script(CLICK.formatted("a.far", true));
            assertEquals(List.of(URI.create("https://example.org/a")), showing.browsed);
            showing.script(CLICK.formatted("a.far", false));
            for (String held : List.of("true", "false")) {
                showing.script(CLICK.formatted("#article > div:nth-child(2) *", held));
                showing.script(CLICK.formatted("#article > div:nth-child(3) *", held));
            }
            assertEquals(1, showing.browsed.size());
            assertEquals(PageAddress.PAGE, showing.script("location.href"));
        }
    }

    @Test
    void aClickTellsWhereItsBlockStarts() {
        String post = "---\ntitle: 글\n---\n<p>가</p>\n<ul>\n<li><b>나</b></li>\n</ul>\n";
        try (Showing showing = new Showing(post, Pictures.none())) {
            showing.script(CLICK.formatted("b", false));
            showing.script(CLICK.formatted("#head", false));
            assertEquals(List.of(post.indexOf("<ul>")), showing.picked);
        }
    }

    @Test
    void theBlockWithTheCaretIsMarked() {
        String post = "<p>가</p>\n<p>나</p>\n";
        try (Showing showing = new Showing(post, Pictures.none())) {
            Stagehand.perform(
                    () ->
                            showing.session.dispatch(
                                    Transaction.select(Selection.caret(post.indexOf("나")))));
            assertEquals("1", showing.script("document.querySelectorAll('.caret').length"));
            assertEquals("나", showing.script("document.querySelector('.caret').innerText"));
        }
    }

    @Test
    void theSitesImagesShow() throws Exception {
        Path post = folder.resolve("_posts/a.html");
        Files.createDirectories(folder.resolve("_posts"));
        Files.writeString(folder.resolve("_config.yml"), "title: x\n");
        Files.copy(
                Path.of("resources/wongo/sample/assets/img/wongoji.png"),
                folder.resolve("그림 1.png"));
        try (Showing showing =
                new Showing(
                        "<p><img src=\"/그림 1.png\"></p>\n",
                        new SitePictures(post, Site.around(post)))) {
            assertTrue(
                    Showing.until(
                            () ->
                                    showing.script(
                                                    "document.images.length ?"
                                                        + " document.images[0].naturalWidth : 0")
                                            .matches("[1-9]\\d*")));
        }
    }

    @Test
    void aPhotoOfATurnedCameraStandsUpright() throws Exception {
        Path post = folder.resolve("a.html");
        Files.writeString(folder.resolve("_config.yml"), "title: x\n");
        Files.write(folder.resolve("turned.jpg"), Camera.jpeg(40, 20, 6));
        try (Showing showing =
                new Showing(
                        "<p><img src=\"/turned.jpg\"></p>\n",
                        new SitePictures(post, Site.around(post)))) {
            String size =
                    "document.images.length ? document.images[0].naturalWidth + 'x' +"
                            + " document.images[0].naturalHeight : ''";
            assertTrue(Showing.until(() -> showing.script(size).equals("20x40")));
        }
    }

    @Test
    void imagesOfOtherServersComeOnceTheyAreAllowed() throws Exception {
        List<String> requests = new CopyOnWriteArrayList<>();
        HttpServer server = Showing.witness(requests);
        String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/a.png";
        try (Showing showing =
                new Showing("<p><img src=\"" + address + "\" alt=\"그림\"></p>\n", Pictures.none())) {
            assertEquals("그림", showing.script("document.getElementById('article').innerText"));
            assertEquals(List.of(), requests);
            Stagehand.perform(() -> showing.pane.find(new RemotePictures(Pictures.none())));
            assertTrue(Showing.until(() -> requests.contains("/a.png")));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aBrowserThatIsTooSlowIsGivenUpAndComesBack() {
        try (Showing showing = new Showing("<p>가</p>\n", Pictures.none())) {
            Stagehand.perform(
                    () -> {
                        showing.pane.limit(Duration.ZERO);
                        showing.session.dispatch(
                                Transaction.of(Change.insert(3, "나"), Selection.caret(4)));
                    });
            assertEquals("<p>나가</p>\n", showing.session.article().source());
            Stagehand.perform(
                    () -> {
                        showing.pane.limit(Duration.ofMinutes(1));
                        ((Button) showing.pane.lookup("#preview-restart")).fire();
                    });
            assertTrue(Showing.until(() -> Stagehand.ask(showing.pane.loadedProperty()::get)));
            assertEquals("나가", showing.script("document.getElementById('article').innerText"));
        }
    }

    /// The engine says so where another window of the program has its folder.
    @Test
    void anotherProgramInItsFolderDoesNotStopThePage() {
        try (Showing showing = new Showing("<p>가</p>\n", Pictures.none())) {
            Stagehand.perform(
                    () -> {
                        WebEngine engine = showing.browser().getEngine();
                        WebErrorEvent taken =
                                new WebErrorEvent(
                                        engine,
                                        WebErrorEvent.USER_DATA_DIRECTORY_ALREADY_IN_USE,
                                        "",
                                        null);
                        Optional.ofNullable(engine.getOnError())
                                .ifPresent(told -> told.handle(taken));
                    });
            assertEquals("가", showing.script("document.getElementById('article').innerText"));
        }
    }

    @Test
    void everySkinDressesThePage() {
        try (Showing showing = new Showing("<p>가</p>\n", Pictures.none())) {
            String plain = showing.script("getComputedStyle(document.body).font");
            Stagehand.perform(() -> showing.pane.skinProperty().set(Skin.NEWS));
            assertNotEquals(plain, showing.script("getComputedStyle(document.body).font"));
            for (Skin skin : Skin.values()) {
                assertFalse(skin.css().contains("url("), skin.name());
            }
        }
    }

    @Test
    void aDeviceGivesThePageItsWidth() {
        assertEquals(new Device.Fit(390, 1), Device.PHONE.fit(600, 1));
        assertEquals(new Device.Fit(600, 600.0 / 768), Device.TABLET.fit(600, 1));
        assertEquals(new Device.Fit(600, 1.5), Device.FULL.fit(600, 1.5));
        try (Showing showing = new Showing("<p>가</p>\n", Pictures.none())) {
            Stagehand.perform(() -> showing.pane.deviceProperty().set(Device.PHONE));
            Stagehand.pulse();
            assertEquals("390", showing.script("innerWidth"));
            Stagehand.perform(() -> showing.pane.deviceProperty().set(Device.DESKTOP));
            Stagehand.pulse();
            assertEquals("1280", showing.script("innerWidth"));
        }
    }

    @Test
    void aTeaserStandsInForThePageAndFollowsTheFrontMatter() {
        String post = "---\ntitle: 글\n---\n<p><b style=\"color: red\">가</b></p>\n";
        try (Showing showing = new Showing(post, Pictures.none())) {
            Stagehand.perform(() -> showing.pane.appearanceProperty().set(Appearance.SEARCH));
            assertEquals("글", showing.script("document.querySelector('#teaser h3').innerText"));
            assertFalse(showing.script("document.body.innerText").contains("가"));
            Stagehand.perform(
                    () ->
                            showing.session.dispatch(
                                    Transaction.of(
                                            Change.insert(post.indexOf("글"), "새 "),
                                            Selection.caret(0))));
            assertEquals("새 글", showing.script("document.querySelector('#teaser h3').innerText"));
            Stagehand.perform(() -> showing.pane.appearanceProperty().set(Appearance.FEED));
            assertEquals("새 글", showing.script("document.querySelector('#teaser h1').innerText"));
            assertEquals(
                    showing.script("getComputedStyle(document.body).color"),
                    showing.script("getComputedStyle(document.querySelector('b')).color"));
            Stagehand.perform(() -> showing.pane.appearanceProperty().set(Appearance.PAGE));
            assertEquals("", showing.script("document.getElementById('teaser').innerText"));
            assertEquals(
                    "rgb(255, 0, 0)",
                    showing.script("getComputedStyle(document.querySelector('b')).color"));
        }
    }

    @Test
    void thePageIsPrintedOnWhitePaperWithoutTheMarkedBlock() {
        String look =
                "[document.body.className, getComputedStyle(document.body).backgroundColor,"
                        + " document.querySelectorAll('.caret').length,"
                        + " document.getElementById('teaser').innerText].join()";
        String post = "---\ntitle: 글\n---\n<p>가</p>\n";
        try (Showing showing = new Showing(post, Pictures.none())) {
            Stagehand.perform(
                    () -> {
                        showing.pane.dress(PreviewPane.Paper.DARK);
                        showing.pane.skinProperty().set(Skin.NEWS);
                    });
            String before = showing.script(look);
            List<String> printed = new CopyOnWriteArrayList<>();
            Stagehand.perform(
                    () ->
                            showing.pane.press(
                                    engine -> printed.add("" + engine.executeScript(look))));
            assertEquals(List.of("light,rgb(255, 255, 255),0,"), printed);
            assertEquals(before, showing.script(look));
            assertTrue(before.startsWith("dark,rgb(22, 21, 19),1,"), before);
        }
    }
}
