package wongo.site;

import org.jspecify.annotations.Nullable;

import wongo.article.Article;
import wongo.article.Value;
import wongo.text.Span;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the links to one post, and in each the words that are the post's name.
///
/// Decision: what leads to the file is a link to it; so is an address that ends in the post's slug,
/// unless it names another day, a category or a file, or another post has the same slug and no day
/// tells them apart. As with [DeadEnds], the address of a post is not built: it depends on settings
/// that only its generator knows. A link that is left alone is found there later; one that was
/// changed wrongly is not.
final class PostLinks {
    private static final Pattern DATE = Pattern.compile("(\\d{4})/(\\d{1,2})(?:/(\\d{1,2}))?(?=/)");
    private static final Set<String> LISTS = Set.of("tag", "tags", "category", "categories");
    private static final Pattern INDEX = Pattern.compile("(?:/_?index(?:\\.[a-z]+)?)?/*$");
    private static final Pattern HUGO_TAIL = Pattern.compile("(?:/_?index)?(?:\\.[a-z]+)?$");

    private final PostReader reader;
    private final PostEntry post;
    private final PostName name;
    private final PostIndex index;
    private @Nullable Namesakes namesakes;

    /// Who else has the slug.
    ///
    /// @param isAlone whether no other post has it
    /// @param isWord whether a category or a tag is called so
    private record Namesakes(boolean isAlone, boolean isWord) {}

    PostLinks(PostReader reader, PostIndex index, PostEntry post) {
        this.reader = reader;
        this.post = post;
        this.name = PostName.of(post.file(), index, reader.root());
        this.index = index;
    }

    /// All posts are gone through once, when a link asks for it.
    private Namesakes namesakes() {
        Namesakes known = namesakes;
        if (known == null) {
            known =
                    new Namesakes(
                            index.posts()
                                    .filter(other -> !other.file().equals(post.file()))
                                    .noneMatch(
                                            other -> name.isSlug(PostName.of(other.file()).slug())),
                            Stream.of(index.categories(), index.tags())
                                    .flatMap(words -> words.keySet().stream())
                                    .anyMatch(name::isSlug));
            namesakes = known;
        }
        return known;
    }

    PostName name() {
        return name;
    }

    /// The words in the body of a post, in their order.
    ///
    /// @param site as seen from that post
    Set<Span> inBody(Site site, Article article) {
        String source = article.source();
        Set<Span> places = inAddresses(LinkPlaces.in(article), source, site);
        int start = article.bodyStart();
        inTags(source.substring(start)).forEach(span -> places.add(span.shift(start)));
        return places;
    }

    /// The words in a text of a post's front matter, in their order.
    ///
    /// @param site as seen from that post
    Set<Span> inText(Site site, String text) {
        Set<Span> places = inAddresses(LinkPlaces.inText(text), text, site);
        places.addAll(inTags(text));
        return places;
    }

    private Set<Span> inAddresses(List<Span> addresses, String text, Site site) {
        Set<Span> places = new TreeSet<>();
        for (Span address : addresses) {
            inAddress(address.of(text), site)
                    .map(span -> span.shift(address.start()))
                    .ifPresent(places::add);
        }
        return places;
    }

    private List<Span> inTags(String text) {
        return LinkPlaces.tags(text).stream().flatMap(tag -> inTag(tag).stream()).toList();
    }

    private Optional<Span> inTag(LinkPlaces.Tag tag) {
        String argument = tag.argument();
        boolean leads =
                switch (tag.name()) {
                    case "post_url" -> !name.day().isEmpty() && isFile(argument);
                    case "link" -> isAt(reader.root(), argument);
                    default -> isPage(argument);
                };
        return leads ? inPath(argument, tag.place().start()) : Optional.empty();
    }

    /// The slug in the last part of a path that is not `index`.
    private Optional<Span> inPath(String path, int start) {
        String core = INDEX.matcher(path.replaceFirst("#.*", "")).replaceFirst("");
        int last = core.lastIndexOf('/') + 1;
        return name.in(core.substring(last)).map(span -> span.shift(start + last));
    }

    /// `2024-01-01-slug`, behind folders or not.
    private boolean isFile(String argument) {
        String part = argument.substring(argument.lastIndexOf('/') + 1);
        return part.startsWith(name.day()) && name.in(part).isPresent();
    }

    private boolean isAt(Path folder, String path) {
        try {
            Path file = folder.resolve(path.replaceFirst("^/+", "")).normalize();
            return file.equals(post.file());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /// A page as Hugo names it: by its path without what is in front of it and behind.
    private boolean isPage(String argument) {
        String asked = page(argument.replaceFirst("#.*", "").replaceFirst("^(?:\\.{0,2}/)+", ""));
        String own = page(reader.root().relativize(post.file()).toString().replace('\\', '/'));
        return ("/" + own).endsWith("/" + asked) && (asked.contains("/") || namesakes().isAlone());
    }

    private static String page(String path) {
        return PostFilter.folded(HUGO_TAIL.matcher(path).replaceFirst(""));
    }

    private Optional<Span> inAddress(String written, Site site) {
        Optional<Address> address = Address.of(written, site.blog());
        if (address.isEmpty() || written.contains("{%")) {
            return Optional.empty();
        }
        String path = address.get().path();
        int start = withoutTail(written).lastIndexOf(path);
        if (start < 0 || path.isEmpty()) {
            return Optional.empty();
        }
        boolean leads =
                site.leadsTo(address.get(), post.file())
                        || (name.isBundle() && site.leadsTo(address.get(), name.path()))
                        || isPublic(written, address.get(), site);
        return leads ? inPath(path, start) : Optional.empty();
    }

    private static String withoutTail(String address) {
        return address.replaceFirst("(?s)(?<=.)[?#].*", "");
    }

    /// Whether readers get to the post by it, as far as can be told.
    private boolean isPublic(String written, Address address, Site site) {
        String path = address.path().replaceFirst("(?:/index\\.\\w+)?/*$", "");
        Optional<String> said = said();
        if (said.isPresent() && said.get().contains("/")) {
            return plain(path).equals(plain(said.get()));
        }
        boolean isNamed = said.map(name::isSlug).orElse(true);
        int last = path.lastIndexOf('/') + 1;
        if (!isNamed || name.in(path.substring(last)).isEmpty() || site.isThere(written)) {
            return false;
        }
        String before = path.substring(0, last);
        boolean isDated = DATE.matcher(before).find();
        boolean isList = LISTS.stream().anyMatch(list -> ("/" + before).endsWith("/" + list + "/"));
        return isDated
                ? DATE.matcher(before).results().anyMatch(this::isDay)
                : !isList && namesakes().isAlone() && !(namesakes().isWord() && before.isEmpty());
    }

    /// The address, or the end of it, that the post gives itself.
    private Optional<String> said() {
        return Stream.of("permalink", "url", "slug")
                .flatMap(key -> post.fields().get(key).stream())
                .map(Value::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.contains(":"))
                .findFirst();
    }

    private boolean isDay(MatchResult path) {
        boolean isInName = !name.day().isEmpty() && fits(path, name.day().split("-"));
        return isInName
                || post.date()
                        .map(date -> date.withZoneSameInstant(reader.zone()).toLocalDate())
                        .filter(day -> fits(path, day.toString().split("-")))
                        .isPresent();
    }

    private static boolean fits(MatchResult path, String[] day) {
        for (int i = 0; i < 3; i++) {
            String part = path.group(i + 1);
            if (part != null && Integer.parseInt(part) != Integer.parseInt(day[i])) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String path) {
        return PostFilter.folded(Address.decoded(path))
                .replaceFirst("^/+", "")
                .replaceFirst("(?:/index\\.\\w+|\\.html?)?/*$", "");
    }
}
