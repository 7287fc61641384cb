package wongo.site;

import wongo.article.Article;
import wongo.article.Value;
import wongo.text.Change;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Makes drafts posts and posts drafts, the way their site tells them: by a folder (Jekyll, Hexo),
/// whose posts may be called by their day, or by a field (`draft`). A post that says `published:
/// false` is a draft everywhere.
public final class Publishing {
    private static final String PUBLISHED = "published";

    private final PostReader reader;
    private final Filing filing;
    private final HeadEdits edits;

    public Publishing(PostReader reader) {
        this.reader = reader;
        this.filing = reader.profile().posts();
        this.edits = new HeadEdits(reader);
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
                .flatMap(shown -> edits.dated(shown, at))
                .map(after -> new Refiling(to, HeadEdits.difference(article, after)));
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
                    HeadEdits.set(article, key, Value.Flag.YES)
                            .map(
                                    after ->
                                            new Refiling(
                                                    post.file(),
                                                    HeadEdits.difference(article, after)));
        };
    }

    /// Without what hides it.
    private Optional<Article> shown(Article article) {
        Optional<Article> shown = HeadEdits.without(article, PUBLISHED);
        return filing.drafts() instanceof Drafts.Field(String key)
                ? shown.flatMap(
                        some ->
                                some.frontMatter().field(key).isPresent()
                                        ? HeadEdits.set(some, key, Value.Flag.NO)
                                        : Optional.of(some))
                : shown;
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
