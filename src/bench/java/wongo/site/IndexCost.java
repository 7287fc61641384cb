package wongo.site;

import wongo.article.ArticleReader;
import wongo.dialect.Dialects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/// Prints what it takes, in milliseconds, to index a blog of 5,000 posts for the first time, to
/// look at all of them again, to take in one that changed, and to list and filter them.
///
/// `mvn -q -Pbench -Dbench.room=wongo.site -Dbench=IndexCost`
public final class IndexCost {
    private static final int POSTS = 5_000;
    private static final int ROUNDS = 9;

    private IndexCost() {}

    public static void main(String[] arguments) throws Exception {
        Path root = Files.createTempDirectory("wongo-index");
        Path post = new GeneratedBlog().make(root, POSTS);
        ArticleReader articles = new Dialects();
        PostReader reader = new PostReader(Site.around(post), articles);
        print("first index, cold", once(() -> PostIndex.of(reader)));
        print("first index, warm", often(() -> PostIndex.of(reader)));
        PostIndex index = PostIndex.of(reader);
        print("all looked at again", often(() -> index.again(reader)));
        print("one changed", often(() -> index.with(List.of(post), reader)));
        for (PostOrder order : PostOrder.values()) {
            print("list by " + order, often(() -> index.list(PostFilter.posts(), order)));
        }
        PostFilter words = PostFilter.posts().withWords("카카오 법률 2015");
        print("filter", often(() -> index.list(words, PostOrder.NEWEST)));
        print("fields learned", often(() -> SiteFields.of(index)));
        delete(root);
    }

    private static void print(String what, double milliseconds) {
        System.out.printf("%-22s %8.1f ms%n", what, milliseconds);
    }

    private static double once(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    /// The median.
    private static double often(Callable<?> work) throws Exception {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            times[i] = once(work);
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static void delete(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
