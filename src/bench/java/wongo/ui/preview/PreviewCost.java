package wongo.ui.preview;

import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

import wongo.article.Article;
import wongo.editing.Selection;
import wongo.editing.Transaction;
import wongo.preview.Page;
import wongo.preview.Pictures;
import wongo.text.Change;
import wongo.ui.Stagehand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;

/// Prints what it takes from a key to the page laid out with what it wrote, in milliseconds: by
/// patching, and by reading all, rendering all and loading the page again; and the one as a share
/// of the other.
///
/// `mvn -q -Pbench -Dbench.room=wongo.ui.preview -Dbench=PreviewCost`
public final class PreviewCost {
    private static final Path SAMPLE =
            Path.of("resources/wongo/sample/_posts/2026-10-09-wongoji.md");
    private static final int PRESSES = 40;

    /// Milliseconds of a key pressed again and again.
    private record Times(double median, double most) {
        static Times of(int count, LongSupplier nanos) {
            long[] each = new long[count];
            for (int i = 0; i < count; i++) {
                each[i] = nanos.getAsLong();
            }
            Arrays.sort(each);
            return new Times(each[count / 2] / 1e6, each[count * 95 / 100] / 1e6);
        }
    }

    private PreviewCost() {}

    public static void main(String[] arguments) throws IOException {
        String post = Files.readString(SAMPLE);
        String body = post.substring(post.indexOf("---", 3) + 3);
        try {
            measure("warming up", post);
            for (int kilobytes : new int[] {10, 100, 1_000, 5_000}) {
                int copies = Math.max(1, kilobytes * 1_000 / body.length());
                measure(kilobytes + " KB", body.repeat(copies));
            }
        } finally {
            // The toolkit would go on.
            Platform.exit();
        }
    }

    private static void measure(String what, String source) {
        try (Showing showing = new Showing(source, Pictures.none())) {
            int at = source.indexOf("</p>", source.length() / 2);
            Times patched = Times.of(PRESSES, () -> press(showing, at));
            Times reloaded = Times.of(source.length() > 500_000 ? 5 : 20, () -> reload(showing));
            System.out.printf(
                    "%-12s patched p50 %8.2f p95 %8.2f; all again p50 %8.1f p95 %8.1f;"
                            + " %6.0f and %6.0f times as long%n",
                    what,
                    patched.median,
                    patched.most,
                    reloaded.median,
                    reloaded.most,
                    reloaded.median / patched.median,
                    reloaded.most / patched.most);
        }
    }

    private static long press(Showing showing, int at) {
        return Stagehand.ask(
                () -> {
                    long start = System.nanoTime();
                    showing.session.dispatch(
                            Transaction.of(Change.insert(at, "가"), Selection.caret(at + 1)));
                    showing.browser().getEngine().executeScript("document.body.offsetHeight");
                    return System.nanoTime() - start;
                });
    }

    /// What a preview does that knows nothing of blocks; into a browser of its own, that the one
    /// measured stays as it is.
    private static long reload(Showing showing) {
        String source = showing.session.article().source();
        WebEngine engine = Stagehand.ask(() -> new WebView().getEngine());
        String shell = Resources.text("/wongo/ui/preview.html");
        CountDownLatch loaded = new CountDownLatch(1);
        Stagehand.perform(
                () ->
                        engine.getLoadWorker()
                                .stateProperty()
                                .subscribe(
                                        state -> {
                                            if (state == Worker.State.SUCCEEDED) {
                                                loaded.countDown();
                                            }
                                        }));
        long start = System.nanoTime();
        Stagehand.perform(
                () -> {
                    Article article = Article.read(source, showing.session.article().spelling());
                    String page = PageView.elements(Page.of(article, Pictures.none()));
                    engine.loadContent(
                            shell.replaceFirst(
                                    "<div id=\"article\"[^>]*>",
                                    "$0" + Matcher.quoteReplacement(page)));
                });
        try {
            loaded.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Stagehand.perform(() -> engine.executeScript("document.body.offsetHeight"));
        return System.nanoTime() - start;
    }
}
