package wongo.site;

import wongo.article.Article;
import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.Value;
import wongo.text.Change;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Makes drafts posts and posts drafts, the way their site tells them: by a folder (Jekyll, Hexo),
/// whose posts may be called by their day, or by a field (`draft`). A post that says `published:
/// false` is a draft everywhere.
public final class Publishing {
    private static final String PUBLISHED = "published";

    private final PostReader reader;
    private final Filing filing;

    public Publishing(PostReader reader) {
        this.reader = reader;
        this.filing = reader.profile().posts();
    }

    /// Empty where it is none of the site's drafts, or its front matter cannot be changed.
    ///
    /// @param at when it is published: the day in its name, and its date if it says one
    public Optional<Refiling> publish(PostEntry draft, Article article, ZonedDateTime at) {
        if (!draft.isDraft()) {
            return Optional.empty();
        }
        boolean moves =
                filing.drafts() instanceof Drafts.Folder(String folder, _)
                        && reader.liesIn(draft.file(), folder);
        Path to = moves ? free(posts(), filing.name(), slug(draft.file()), at) : draft.file();
        return shown(article)
                .flatMap(shown -> dated(shown, at))
                .map(after -> new Refiling(to, difference(article, after)));
    }

    /// Empty where it is no post, or its front matter cannot be changed.
    public Optional<Refiling> withdraw(PostEntry post, Article article) {
        if (post.facts().standing() != Standing.POST) {
            return Optional.empty();
        }
        return switch (filing.drafts()) {
            case Drafts.Folder(String folder, String name) ->
                    Optional.of(
                            new Refiling(
                                    free(
                                            reader.root().resolve(folder),
                                            name,
                                            slug(post.file()),
                                            ZonedDateTime.now(reader.zone())),
                                    Change.none()));
            case Drafts.Field(String key) ->
                    set(article, key, Value.Flag.YES)
                            .map(after -> new Refiling(post.file(), difference(article, after)));
        };
    }

    /// Without what hides it.
    private Optional<Article> shown(Article article) {
        Optional<Article> shown =
                article.frontMatter().field(PUBLISHED).isPresent()
                        ? changed(article, new FieldEdit.Remove(FieldPath.of(PUBLISHED)))
                        : Optional.of(article);
        return filing.drafts() instanceof Drafts.Field(String key)
                ? shown.flatMap(
                        some ->
                                some.frontMatter().field(key).isPresent()
                                        ? set(some, key, Value.Flag.NO)
                                        : Optional.of(some))
                : shown;
    }

    private Optional<Article> dated(Article article, ZonedDateTime at) {
        String key = reader.profile().dateKey();
        String date =
                DateTimeFormatter.ofPattern(filing.date(), Locale.ROOT)
                        .format(at.withZoneSameInstant(reader.zone()));
        return article.frontMatter().field(key).isPresent()
                ? set(article, key, new Value.Date(date))
                : Optional.of(article);
    }

    private static Optional<Article> set(Article article, String key, Value value) {
        return changed(article, new FieldEdit.Set(FieldPath.of(key), value));
    }

    private static Optional<Article> changed(Article article, FieldEdit edit) {
        return article.spelling()
                .frontMatter()
                .change(article.frontMatter(), edit)
                .map(article::apply);
    }

    private static Change difference(Article before, Article after) {
        return Change.between(before.source(), after.source());
    }

    private Path posts() {
        return reader.root().resolve(filing.folders().getFirst());
    }

    private Path free(Path folder, String pattern, String slug, ZonedDateTime at) {
        String day = DateTimeFormatter.ISO_LOCAL_DATE.format(at.withZoneSameInstant(reader.zone()));
        int dot = slug.lastIndexOf('.');
        for (int number = 1; ; number++) {
            String words = slug.substring(0, dot) + (number == 1 ? "" : "-" + number);
            String name = pattern.replace(Filing.DATE, day).replace(Filing.SLUG, words);
            Path file = folder.resolve(name + slug.substring(dot)).normalize();
            if (!Files.exists(file)) {
                return file;
            }
        }
    }

    /// Its file's name without the day, extension and all.
    private static String slug(Path file) {
        return PostDate.withoutDay(file.getFileName().toString());
    }
}
