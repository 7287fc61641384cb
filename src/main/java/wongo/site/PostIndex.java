package wongo.site;

import wongo.article.Value;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The posts of a site as they were at one moment. Immutable; to be made on any thread but the
/// window's, since making it reads the head of each file.
public final class PostIndex {
    private final Map<Path, Row> rows;

    private PostIndex(Map<Path, Row> rows) {
        this.rows = Map.copyOf(rows);
    }

    /// What is known of one file.
    ///
    /// @param post empty where the file is none after all
    /// @param said everything that its head says, folded as in [PostFilter]
    private record Row(Seen seen, Optional<PostEntry> post, String said) {}

    public static PostIndex empty() {
        return new PostIndex(Map.of());
    }

    public static PostIndex of(PostReader reader) {
        return empty().again(reader);
    }

    /// All files looked at anew; only those are opened that have changed.
    public PostIndex again(PostReader reader) {
        return new PostIndex(read(PostFiles.named(reader.root()), reader));
    }

    /// Some files, or folders, looked at anew: changed, come or gone.
    public PostIndex with(Collection<Path> changed, PostReader reader) {
        Map<Path, Row> now = new HashMap<>(rows);
        Map<Path, Seen> there = new HashMap<>();
        for (Path path : changed) {
            Path file = path.toAbsolutePath().normalize();
            now.keySet().removeIf(known -> known.startsWith(file));
            if (file.toFile().isDirectory()) {
                there.putAll(PostFiles.named(file));
            } else {
                Seen.of(file).ifPresent(seen -> there.put(file, seen));
            }
        }
        there.keySet().removeIf(file -> !PostFiles.isNamed(reader.root(), file));
        now.putAll(read(there, reader));
        return new PostIndex(now);
    }

    public int size() {
        return (int) posts().count();
    }

    public Optional<PostEntry> post(Path file) {
        return Optional.ofNullable(rows.get(file.toAbsolutePath().normalize())).flatMap(Row::post);
    }

    /// The posts that a filter accepts.
    public List<PostEntry> list(PostFilter filter, PostOrder order) {
        List<String> words = filter.foldedWords();
        List<PostEntry> accepted =
                rows.values().stream()
                        .flatMap(
                                row ->
                                        row
                                                .post()
                                                .filter(
                                                        post ->
                                                                filter.accepts(
                                                                        post, words, row.said()))
                                                .stream())
                        .toList();
        return order.sort(accepted).toList();
    }

    /// The categories of posts and drafts, each with the number of those that have it, the
    /// commonest first.
    public Map<String, Integer> categories() {
        return counted(PostEntry::categories);
    }

    /// Their tags likewise.
    public Map<String, Integer> tags() {
        return counted(PostEntry::tags);
    }

    private Map<String, Integer> counted(Function<PostEntry, List<String>> words) {
        Map<String, Integer> counts = new HashMap<>();
        posts().filter(post -> post.facts().standing() != Standing.PAGE)
                .flatMap(post -> words.apply(post).stream().distinct())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        Map<String, Integer> inOrder = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(word -> inOrder.put(word.getKey(), word.getValue()));
        return Collections.unmodifiableMap(inOrder);
    }

    /// All that have front matter, pages too, in no order.
    Stream<PostEntry> posts() {
        return rows.values().stream().flatMap(row -> row.post().stream());
    }

    private Map<Path, Row> read(Map<Path, Seen> files, PostReader reader) {
        return files.entrySet().parallelStream()
                .collect(
                        Collectors.toConcurrentMap(
                                Map.Entry::getKey,
                                file -> row(file.getKey(), file.getValue(), reader)));
    }

    private Row row(Path file, Seen seen, PostReader reader) {
        Row known = rows.get(file);
        if (known != null && known.seen().equals(seen)) {
            return known;
        }
        Optional<PostEntry> post = reader.read(file);
        return new Row(seen, post, post.map(some -> said(some, reader)).orElse(""));
    }

    private static String said(PostEntry post, PostReader reader) {
        String day = post.date().map(date -> date.toLocalDate().toString()).orElse("");
        Path within = reader.root().relativize(post.file());
        String fields =
                post.fields().entries().stream()
                        .map(Value.Entry::value)
                        .map(Value::text)
                        .collect(Collectors.joining("\n"));
        return PostFilter.folded(String.join("\n", post.title(), day, within.toString(), fields));
    }
}
