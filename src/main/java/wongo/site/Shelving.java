package wongo.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the next post of a site belongs: as its latest posts are filed, else as its generator
/// says.
final class Shelving {
    private static final int LATEST = 40;
    private static final String UNTITLED = "post";

    private final PostReader reader;
    private final Filing filing;
    private final List<PostEntry> latest;
    private final Set<String> stems;

    Shelving(PostReader reader, PostIndex index) {
        this.reader = reader;
        this.filing = reader.profile().posts();
        this.latest =
                index
                        .list(
                                PostFilter.posts().withStandings(EnumSet.of(Standing.POST)),
                                PostOrder.NEWEST)
                        .stream()
                        .limit(LATEST)
                        .toList();
        this.stems = index.posts().map(post -> stem(post.file())).collect(Collectors.toSet());
    }

    /// How the latest posts make their addresses.
    Slug slug() {
        return Slug.usual(
                latest.stream().map(post -> PostDate.withoutDay(stem(post.file()) + ".")).toList());
    }

    /// A file that is not there yet, under a name that no other post has.
    Path file(NewPost post) {
        for (int number = 1; ; number++) {
            Optional<Path> file = free(post, number);
            if (file.isPresent()) {
                return file.get();
            }
        }
    }

    /// Whether another post has the name that it would have, so that it gets a number.
    boolean isTaken(NewPost post) {
        return free(post, 1).isEmpty();
    }

    private Optional<Path> free(NewPost post, int number) {
        String words = post.slug().of(post.title());
        String slug = words.isEmpty() ? UNTITLED : words;
        String name = name(post, number == 1 ? slug : slug + "-" + number);
        Path file = folder(post).resolve(name + (isBundled() ? "/index." : ".") + extension());
        Path bundle = folder(post).resolve(name);
        return stems.contains(stem(file)) || Files.exists(file) || Files.exists(bundle)
                ? Optional.empty()
                : Optional.of(file);
    }

    private String name(NewPost post, String slug) {
        String pattern =
                post.isDraft() && filing.drafts() instanceof Drafts.Folder(_, String name)
                        ? name
                        : isDated() ? Filing.DATE + "-" + Filing.SLUG : filing.name();
        String day =
                DateTimeFormatter.ISO_LOCAL_DATE.format(
                        post.at().withZoneSameInstant(reader.zone()));
        return pattern.replace(Filing.DATE, day).replace(Filing.SLUG, slug);
    }

    private Path folder(NewPost post) {
        return post.isDraft() && filing.drafts() instanceof Drafts.Folder(String folder, _)
                ? reader.root().resolve(folder)
                : posts();
    }

    private Path posts() {
        return commonest(
                        post -> {
                            Optional<Path> own = Optional.ofNullable(post.file().getParent());
                            return isBundle(post) ? own.map(Path::getParent) : own;
                        })
                .or(
                        () ->
                                filing.folders().stream()
                                        .map(reader.root()::resolve)
                                        .filter(Files::isDirectory)
                                        .findFirst())
                .orElseGet(() -> reader.root().resolve(filing.folders().getFirst()))
                .normalize();
    }

    private String extension() {
        return commonest(post -> Optional.of(extension(post.name())))
                .filter(filing.extensions()::contains)
                .orElseGet(filing.extensions()::getFirst);
    }

    private boolean isBundled() {
        return most(latest.stream().filter(Shelving::isBundle));
    }

    private boolean isDated() {
        return most(
                latest.stream()
                        .filter(
                                post ->
                                        PostDate.ofName(stem(post.file()) + "-", reader.zone())
                                                .isPresent()));
    }

    private boolean most(Stream<PostEntry> some) {
        return some.count() * 2 > latest.size();
    }

    private <T extends Comparable<? super T>> Optional<T> commonest(
            Function<PostEntry, Optional<T>> habit) {
        Map<T, Integer> counts = new HashMap<>();
        latest.forEach(
                post -> habit.apply(post).ifPresent(it -> counts.merge(it, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<T, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static boolean isBundle(PostEntry post) {
        return post.name().matches("index\\.[a-z]+");
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /// The file's name without its extension; the folder's of a post that has a folder.
    private static String stem(Path file) {
        String name = file.getFileName().toString();
        Path folder = file.getParent();
        boolean isBundle = name.matches("index\\.[a-z]+") && folder != null;
        String stem =
                isBundle
                        ? String.valueOf(folder.getFileName())
                        : name.substring(0, name.lastIndexOf('.'));
        return Normalizer.normalize(stem, Normalizer.Form.NFC);
    }
}
