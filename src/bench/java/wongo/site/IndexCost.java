package wongo.site;

import wongo.article.Article;
import wongo.article.ArticleReader;
import wongo.dialect.Dialects;
import wongo.search.Patience;
import wongo.search.Query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Prints what it takes, in milliseconds, to index a blog of 5,000 posts for the first time, to
/// look at all of them again, to take in one that changed, to list and filter them, and to search
/// through their texts until something is found and to the end.
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
        search(index, articles);
        delete(root);
    }

    private static void search(PostIndex index, ArticleReader articles) throws Exception {
        List<Path> files =
                index.list(PostFilter.posts(), PostOrder.NEWEST).stream()
                        .map(PostEntry::file)
                        .toList();
        SiteSearch search = new SiteSearch(file -> open(file, articles));
        for (String words : List.of("카카오페이", "없는 말")) {
            long start = System.nanoTime();
            List<Long> found = new ArrayList<>();
            double all =
                    once(
                            () ->
                                    search.find(
                                            files,
                                            Query.of(words),
                                            Patience.of(Duration.ofMinutes(5)),
                                            _ -> found.add(System.nanoTime() - start)));
            found.stream().limit(1).forEach(first -> print("first found: " + words, first / 1e6));
            print("searched: " + words, all);
        }
    }

    private static Optional<Article> open(Path file, ArticleReader articles) {
        try {
            return Optional.of(
                    articles.read(file.getFileName().toString(), Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
