package wongo.site;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Field;
import wongo.article.FieldPath;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.article.Value;
import wongo.text.Span;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds images that are missing and links that lead nowhere, within one's own site. Other sites
/// are never asked.
///
/// Decision: a link is alive if its last part is the name of any post, page, category or file of
/// the site. Building the very address of each post lost: it depends on settings, defaults and
/// plug-ins that only the generator knows, and a living link that is called dead costs a writer
/// more than a dead one that is missed.
public final class DeadEnds {
    private static final Pattern POST_URL =
            Pattern.compile("\\{%-?\\s*post_url\\s+(\\S+)\\s*-?%}.*");

    /// What generators and their plug-ins make beside posts and pages.
    private static final Set<String> MADE =
            Set.of(
                    "",
                    "index",
                    "blog",
                    "posts",
                    "post",
                    "tag",
                    "tags",
                    "category",
                    "categories",
                    "archive",
                    "archives",
                    "search",
                    "feed",
                    "atom",
                    "rss",
                    "sitemap",
                    "404");

    private final PostReader reader;
    private final Set<String> names = new HashSet<>(MADE);

    public DeadEnds(PostReader reader, PostIndex index) {
        this.reader = reader;
        index.posts().flatMap(DeadEnds::names).map(DeadEnds::plain).forEach(names::add);
    }

    /// Those of one post, in the order of its source.
    public List<DeadEnd> in(Path file, Article article) {
        Site site = Site.around(file);
        List<DeadEnd> found = new ArrayList<>();
        for (Field field : article.frontMatter().fields()) {
            images(FieldPath.of(field.key()), field.value())
                    .filter(address -> isMissing(address, site))
                    .map(address -> new DeadEnd(DeadEnd.Kind.IMAGE, address, field.lines()))
                    .forEach(found::add);
        }
        for (At line : article.lines(new Span(article.bodyStart(), article.length()))) {
            line(line, site, found);
        }
        return List.copyOf(found);
    }

    private void line(At line, Site site, List<DeadEnd> found) {
        Prose prose = line.line().prose();
        prose.atoms()
                .forEach(
                        (place, atom) -> {
                            if (atom instanceof Atom.Picture picture
                                    && isMissing(picture.source(), site)) {
                                Span span = line.sourceOf(new Span(place, place + 1));
                                found.add(new DeadEnd(DeadEnd.Kind.IMAGE, picture.source(), span));
                            }
                        });
        for (Prose.Run run : prose.runs()) {
            link(run.marks())
                    .filter(address -> isDead(address, site))
                    .map(
                            address ->
                                    new DeadEnd(
                                            DeadEnd.Kind.LINK,
                                            address,
                                            line.sourceOf(run.visible())))
                    .ifPresent(found::add);
        }
    }

    private static Optional<String> link(Set<Mark> marks) {
        return marks.stream()
                .filter(Mark.Link.class::isInstance)
                .map(mark -> ((Mark.Link) mark).href())
                .findFirst();
    }

    private Stream<String> images(FieldPath path, Value value) {
        if (value instanceof Value.Map(List<Value.Entry> entries)) {
            return entries.stream().flatMap(entry -> images(path.key(entry.key()), entry.value()));
        }
        boolean isImage = reader.profile().kind(path, value) == FieldKind.IMAGE;
        return isImage ? Stream.of(value.text().strip()) : Stream.empty();
    }

    private static boolean isMissing(String address, Site site) {
        return Address.of(address, site.blog()).isPresent() && site.picture(address).isEmpty();
    }

    private boolean isDead(String address, Site site) {
        Matcher post = POST_URL.matcher(address.strip());
        if (post.matches()) {
            return !names.contains(plain(post.group(1)));
        }
        return !site.isThere(address)
                && Address.of(address, site.blog())
                        .filter(own -> !names.contains(plain(own.path())))
                        .isPresent();
    }

    /// What the last part of an address to a post may be.
    private static Stream<String> names(PostEntry post) {
        String name = post.name();
        String folder = String.valueOf(post.file().getParent().getFileName());
        Stream<String> files =
                Stream.of(name, PostDate.withoutDay(name), folder, PostDate.withoutDay(folder));
        Stream<String> fields =
                Stream.of("slug", "permalink", "url", "aliases", "redirect_from")
                        .flatMap(key -> post.fields().get(key).stream())
                        .flatMap(
                                value ->
                                        value instanceof Value.Items items
                                                ? items.texts().stream()
                                                : Stream.of(value.text()));
        Stream<String> words =
                Stream.concat(post.categories().stream(), post.tags().stream())
                        .flatMap(word -> Stream.of(word, word.replace(' ', '-')));
        return Stream.of(files, fields, words).flatMap(some -> some);
    }

    /// The last part of an address as it is compared: no code, no ending, small letters.
    private static String plain(String address) {
        String path = Address.decoded(address).replaceFirst("/(?:index\\.\\w+)?$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        return PostFilter.folded(last.replaceFirst("\\.(?:html?|md|markdown|xml)$", ""));
    }
}
