package wongo.ui;

import wongo.article.Article;
import wongo.article.FrontMatter;
import wongo.export.Images;
import wongo.export.Origin;
import wongo.export.PostName;
import wongo.preview.Teaser;
import wongo.site.Blog;
import wongo.site.Site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Where and when the open article is published, as far as its front matter, its file's name and
/// the settings of its blog tell.
final class Publication {
    private static final List<String> ADDRESSES = List.of("canonical_url", "permalink", "url");

    private Publication() {}

    static Teaser.Source of(Article article, Manuscript manuscript) {
        String file = manuscript.file().map(Path::getFileName).map(Path::toString).orElse("");
        PostName name = PostName.of(article, new Origin(file, LocalDate.now(), Images.none()));
        Optional<Blog> blog = manuscript.site().map(Site::blog);
        String host = blog.flatMap(Blog::address).orElse("");
        String path = written(article.frontMatter()).orElse("/" + name.slug());
        return new Teaser.Source(
                blog.flatMap(Blog::title).orElse(""),
                path.startsWith("/") ? host + path : path,
                name.isGuessed() ? Optional.empty() : Optional.of(name.date()));
    }

    /// An address that the post gives itself; one with parts to be filled in (`/:title/`) is none.
    private static Optional<String> written(FrontMatter frontMatter) {
        return ADDRESSES.stream()
                .map(key -> frontMatter.text(key).strip())
                .filter(Predicate.not(String::isEmpty))
                .filter(address -> address.matches("(https?:/)?/[^:]*"))
                .findFirst();
    }
}
