package wongo.site;

import wongo.article.ArticleReader;
import wongo.article.FrontMatter;
import wongo.article.Problem;
import wongo.article.Value;
import wongo.site.PostEntry.Facts;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads the heads of the posts of one site.
public final class PostReader {
    private final Path root;
    private final Profile profile;
    private final ZoneId zone;
    private final boolean isFiled;
    private final ArticleReader reader;

    /// @param site whose posts are read; those below the post's own folder where it has no root
    /// @param reader knows how front matter is spelled
    public PostReader(Site site, ArticleReader reader) {
        this.root = site.root().orElse(site.folder()).toAbsolutePath().normalize();
        this.profile = Profile.of(site);
        this.zone = site.blog().zone().orElseGet(ZoneId::systemDefault);
        this.isFiled =
                !site.root().isEmpty()
                        && profile.posts().folders().stream()
                                .anyMatch(folder -> root.resolve(folder).toFile().isDirectory());
        this.reader = reader;
    }

    /// The folder that all of them lie below.
    public Path root() {
        return root;
    }

    public Profile profile() {
        return profile;
    }

    /// The zone of the dates that name none.
    public ZoneId zone() {
        return zone;
    }

    /// Empty where a file has no front matter, and so is no post.
    Optional<PostEntry> read(Path file) {
        return PostHead.of(file)
                .map(head -> reader.read(file.getFileName().toString(), head).frontMatter())
                .filter(head -> !head.source().isEmpty())
                .map(head -> entry(file, head));
    }

    private PostEntry entry(Path file, FrontMatter head) {
        return new PostEntry(
                file,
                new Facts(
                        title(file, head),
                        date(file, head),
                        words(head, "categories", "category"),
                        words(head, "tags", "tag"),
                        standing(file, head)),
                head.tree(),
                head.problems().stream().filter(Problem::isError).findFirst());
    }

    private static String title(Path file, FrontMatter head) {
        String title = head.text("title").strip();
        if (!title.isEmpty()) {
            return title;
        }
        String name = file.getFileName().toString();
        return PostDate.withoutDay(name.substring(0, name.lastIndexOf('.')));
    }

    private Optional<ZonedDateTime> date(Path file, FrontMatter head) {
        return Stream.of(profile.dateKey(), "date")
                .flatMap(key -> PostDate.read(head.text(key), zone).stream())
                .findFirst()
                .or(() -> PostDate.ofName(file.getFileName().toString(), zone));
    }

    /// Jekyll takes a text in the place of a list for several words, but not under the key for one.
    private List<String> words(FrontMatter head, String several, String one) {
        List<String> some =
                head.field(several).map(field -> words(field.value())).orElseGet(List::of);
        return some.isEmpty()
                ? head
                        .field(one)
                        .map(field -> field.value().text().strip())
                        .filter(word -> !word.isEmpty())
                        .stream()
                        .toList()
                : some;
    }

    private List<String> words(Value value) {
        boolean splits = profile.signs().generator().equals(Optional.of(Generator.JEKYLL));
        Stream<String> words =
                switch (value) {
                    case Value.Items(List<Value> items) ->
                            items.stream().flatMap(item -> nested(item).stream());
                    case Value.Text(String text) when splits -> Stream.of(text.split("\\s+"));
                    default -> Stream.of(value.text());
                };
        return words.map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private Standing standing(Path file, FrontMatter head) {
        boolean hidden = head.field("published").map(f -> isOff(f.value())).orElse(false);
        if (hidden || isDraft(file, head)) {
            return Standing.DRAFT;
        }
        boolean isPost =
                !isFiled
                        || profile.posts().folders().stream()
                                .anyMatch(folder -> liesIn(file, folder));
        return isPost ? Standing.POST : Standing.PAGE;
    }

    private boolean isDraft(Path file, FrontMatter head) {
        return switch (profile.posts().drafts()) {
            case Drafts.Folder(String folder, _) -> liesIn(file, folder);
            case Drafts.Field(String key) ->
                    head.field(key)
                            .filter(f -> f.value() instanceof Value.Flag flag && flag.isOn())
                            .isPresent();
        };
    }

    private static boolean isOff(Value value) {
        return value instanceof Value.Flag flag && !flag.isOn();
    }

    /// Jekyll's categories and Hugo's languages have folders of that name of their own.
    boolean liesIn(Path file, String folder) {
        Path last = Path.of(folder).getFileName();
        Path within = root.relativize(file);
        return file.startsWith(root.resolve(folder).normalize())
                || IntStream.range(0, within.getNameCount() - 1)
                        .mapToObj(within::getName)
                        .anyMatch(last::equals);
    }

    private List<String> nested(Value item) {
        return item instanceof Value.Items ? words(item) : List.of(item.text());
    }
}
