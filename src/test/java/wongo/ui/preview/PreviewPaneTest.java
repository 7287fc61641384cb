package wongo.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;

import javafx.scene.web.WebView;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.Transaction;
import wongo.preview.Pictures;
import wongo.site.Site;
import wongo.text.Change;
import wongo.ui.Stagehand;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

class PreviewPaneTest {
    private final AtomicInteger requests = new AtomicInteger();
    private final List<URI> browsed = new ArrayList<>();

    @TempDir private Path folder;

    private HttpServer server;
    private Stage stage;

    @BeforeEach
    void listen() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    requests.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        if (stage != null) {
            Stagehand.perform(stage::hide);
        }
    }

    @Test
    void nothingInAnArticleReachesOut() throws Exception {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        String hostile =
                """
                <p>처음</p>
                <img src="URL1"><img srcset="URL2 2x" src="x">
                <script>new Image().src = 'URL3'; document.title = 'ran'</script>
                <p onmouseover="x()" style="background: url(URL4)">가</p>
                <iframe src="URL5"></iframe><object data="URL6"></object><embed src="URL7">
                <meta http-equiv="refresh" content="0;url=URL8">
                <link rel="stylesheet" href="URL9"><style>@import "URL10"; p { background: url(URL11) }</style>
                <form action="URL12"><button>가</button></form>
                <svg><image href="URL13"/></svg><video src="URL14" poster="URL15"></video>
                <base href="URL16"><table background="URL17"><tr><td>가</td></tr></table>
                <p>끝</p>
                """
                        .replace("URL", url);
        Session session = show(hostile, Pictures.none());
        Stagehand.perform(
                () -> session.dispatch(Transaction.of(Change.insert(3, "x"), Selection.caret(4))));
        Thread.sleep(500);
        assertEquals(0, requests.get());
        assertEquals("", script("document.title"));
        assertTrue(script("document.body.innerText").contains("끝"));
    }

    @Test
    void linksOpenInTheBrowserOfTheSystem() throws Exception {
        show(
                "<p><a href=\"https://example.org/a\">가</a> <a"
                        + " href=\"file:///etc/passwd\">나</a></p>\n",
                Pictures.none());
        script("document.querySelectorAll('a')[0].click()");
        script(
                "document.querySelectorAll('a').length > 1 &&"
                        + " document.querySelectorAll('a')[1].click()");
        assertEquals(List.of(URI.create("https://example.org/a")), browsed);
        assertEquals(PageAddress.PAGE, script("location.href"));
    }

    @Test
    void theSitesImagesShow() throws Exception {
        Path post = folder.resolve("_posts/a.html");
        Files.createDirectories(folder.resolve("_posts"));
        Files.writeString(folder.resolve("_config.yml"), "title: x\n");
        Files.copy(
                Path.of("resources/wongo/sample/assets/img/wongoji.png"),
                folder.resolve("그림 1.png"));
        show("<p><img src=\"/그림 1.png\"></p>\n", new SitePictures(post, Site.around(post)));
        String width = "";
        for (int i = 0; i < 100 && !width.matches("[1-9]\\d*"); i++) {
            Thread.sleep(50);
            width = script("document.images.length ? document.images[0].naturalWidth : 0");
        }
        assertTrue(width.matches("[1-9]\\d*"), width);
    }

    private Session show(String body, Pictures pictures) throws Exception {
        Session session =
                Stagehand.ask(
                        () ->
                                new Session(
                                        Article.read(
                                                body,
                                                new Spelling(
                                                        new YamlFrontMatter(), new HtmlDialect())),
                                        InstantSource.system()));
        PreviewPane pane =
                Stagehand.ask(() -> new PreviewPane(session.state(), pictures, browsed::add));
        stage = Stagehand.show(() -> pane, 600, 400);
        Stagehand.perform(
                () -> {
                    session.listen(pane::follow);
                    pane.start();
                });
        for (int i = 0; i < 200 && !Stagehand.ask(() -> pane.loadedProperty().get()); i++) {
            Thread.sleep(50);
        }
        return session;
    }

    private String script(String script) {
        return Stagehand.ask(
                () ->
                        String.valueOf(
                                ((WebView) stage.getScene().lookup("#preview"))
                                        .getEngine()
                                        .executeScript(script)));
    }
}
