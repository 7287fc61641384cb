package wongo.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.dialect.Dialects;
import wongo.site.PostEntry;
import wongo.site.PostFilter;
import wongo.site.PostIndex;
import wongo.site.PostOrder;
import wongo.site.PostReader;
import wongo.site.Site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class PostWatchTest {
    @TempDir Path outside;
    private Path root;
    private final BlockingQueue<PostIndex> told = new LinkedBlockingQueue<>();

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectories(outside.toRealPath().resolve("블로그"));
        Files.writeString(root.resolve("_config.yml"), "");
        post("_posts/2024-08-14-a.md", "가");
    }

    @Test
    void tellsTheFirstIndexAndWhatChangesLater() throws Exception {
        try (PostWatch watch = watch()) {
            awaitTitles(List.of("가"));
            post("_posts/2024-08-15-b.md", "나");
            awaitTitles(List.of("나", "가"));
            post("_posts/새 폴더/2024-08-16-c.md", "다");
            awaitTitles(List.of("다", "나", "가"));
            post("_posts/2024-08-14-a.md", "고침");
            awaitTitles(List.of("다", "나", "고침"));
            Files.delete(root.resolve("_posts/2024-08-15-b.md"));
            awaitTitles(List.of("다", "고침"));
            watch.lookAgain();
            awaitTitles(List.of("다", "고침"));
        }
    }

    @Test
    void tellsNothingOnceItIsClosed() throws Exception {
        PostWatch watch = watch();
        awaitTitles(List.of("가"));
        watch.close();
        watch.close();
        watch.lookAgain();
        told.clear();
        post("_posts/2024-08-15-b.md", "나");
        assertTrue(told.poll(1, TimeUnit.SECONDS) == null);
    }

    private PostWatch watch() {
        PostReader reader =
                new PostReader(Site.around(root.resolve("_posts/a.md")), new Dialects());
        return PostWatch.of(reader, told::add);
    }

    /// Snapshots in between are passed over: how many there are is up to the system.
    private void awaitTitles(List<String> expected) throws InterruptedException {
        List<String> titles = List.of();
        for (int i = 0; i < 50; i++) {
            PostIndex index = told.poll(60, TimeUnit.SECONDS);
            if (index == null) {
                break;
            }
            titles =
                    index.list(PostFilter.posts(), PostOrder.NEWEST).stream()
                            .map(PostEntry::title)
                            .toList();
            if (titles.equals(expected)) {
                return;
            }
        }
        assertEquals(expected, titles);
    }

    private void post(String name, String title) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "---\ntitle: " + title + "\n---\n");
    }
}
