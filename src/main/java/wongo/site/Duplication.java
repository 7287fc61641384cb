package wongo.site;

import wongo.article.Article;
import wongo.article.Value;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A second post that begins as another is: beside it, under its slug with a number, of this
/// moment. It is a draft where the other is.
public final class Duplication {
    private static final int FIRST = 2;

    private final PostReader reader;
    private final PostIndex index;
    private final PostEntry post;
    private final PostName name;

    public Duplication(PostReader reader, PostIndex index, PostEntry post) {
        this.reader = reader;
        this.index = index;
        this.post = post;
        this.name = PostName.of(post.file(), index, reader.root());
    }

    /// What is copied: the post's file, or the folder that it has to itself.
    public Path from() {
        return name.path();
    }

    /// What that is called then; nothing has the name yet.
    public Path to(ZonedDateTime at) {
        return name(at).with(slug(at));
    }

    /// The copy of the post's text.
    ///
    /// @param title makes the title of the copy
    /// @return empty where its front matter cannot be changed
    public Optional<Refiling> of(Article article, ZonedDateTime at, UnaryOperator<String> title) {
        Path file = to(at).resolve(name.path().relativize(post.file()));
        String old = article.frontMatter().text("title");
        Optional<Article> titled =
                old.isBlank()
                        ? Optional.of(article)
                        : HeadEdits.set(article, "title", Value.of(title.apply(old)));
        return titled.flatMap(copy -> new HeadEdits(reader).dated(copy, at))
                .flatMap(copy -> readdressed(copy, slug(at)))
                .map(copy -> new Refiling(file.normalize(), HeadEdits.difference(article, copy)));
    }

    /// Two posts at one address are one too many, and what once led to the other still does.
    private Optional<Article> readdressed(Article article, String slug) {
        Article now = article.apply(new Renaming(reader, index, post, slug).own(article));
        Optional<Article> copy = Optional.of(now);
        for (String key : Renaming.FORMER) {
            copy = copy.flatMap(some -> HeadEdits.without(some, key));
        }
        for (String key : Renaming.OWN) {
            boolean isSame =
                    !article.frontMatter().text(key).isBlank()
                            && article.frontMatter().text(key).equals(now.frontMatter().text(key));
            copy = isSame ? copy.flatMap(some -> HeadEdits.without(some, key)) : copy;
        }
        return copy;
    }

    private PostName name(ZonedDateTime at) {
        return name.on(at.withZoneSameInstant(reader.zone()).toLocalDate());
    }

    private String slug(ZonedDateTime at) {
        PostName dated = name(at);
        for (int number = FIRST; ; number++) {
            String slug = name.slug() + "-" + number;
            if (!Files.exists(dated.with(slug))) {
                return slug;
            }
        }
    }
}
