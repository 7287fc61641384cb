package wongo.ui.preview;

import com.sun.net.httpserver.HttpServer;

import javafx.scene.web.WebView;
import javafx.stage.Stage;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.editing.Session;
import wongo.preview.Pictures;
import wongo.preview.Teaser;
import wongo.ui.Stagehand;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;

/// A preview in a window of its own, and a server that sees what is fetched.
final class Showing implements AutoCloseable {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("wongo.messages", Locale.KOREAN);

    private static final Teaser.Source SOURCE =
            new Teaser.Source("블로그", "https://example.org/post", Optional.empty());

    final List<URI> browsed = new CopyOnWriteArrayList<>();
    final List<Integer> picked = new CopyOnWriteArrayList<>();
    final Session session;
    final PreviewPane pane;
    final Stage stage;

    Showing(String source, Pictures pictures) {
        this(source, pictures, 600, 400);
    }

    Showing(String source, Pictures pictures, double width, double height) {
        session =
                Stagehand.ask(
                        () ->
                                new Session(
                                        Article.read(
                                                source,
                                                new Spelling(
                                                        new YamlFrontMatter(), new HtmlDialect())),
                                        InstantSource.system()));
        pane =
                Stagehand.ask(
                        () ->
                                new PreviewPane(
                                        session.state(),
                                        pictures,
                                        new PreviewPane.Ways(
                                                browsed::add, picked::add, _ -> SOURCE),
                                        WORDS));
        stage = Stagehand.show(() -> pane, width, height);
        Stagehand.perform(
                () -> {
                    session.listen(pane::follow);
                    pane.start();
                });
        if (!until(() -> Stagehand.ask(() -> pane.loadedProperty().get()))) {
            throw new AssertionError("the page did not load");
        }
    }

    static boolean until(BooleanSupplier met) {
        try {
            for (int i = 0; i < 1_000 && !met.getAsBoolean(); i++) {
                Thread.sleep(50);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return met.getAsBoolean();
    }

    String script(String script) {
        return Stagehand.ask(() -> String.valueOf(browser().getEngine().executeScript(script)));
    }

    WebView browser() {
        return (WebView) stage.getScene().lookup("#preview");
    }

    /// A server on this machine that writes down each request's path and answers with nothing.
    static HttpServer witness(List<String> requests) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    requests.add(exchange.getRequestURI().toString());
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        return server;
    }

    @Override
    public void close() {
        Stagehand.perform(stage::hide);
    }
}
