package wongo.site;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Field;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where a blog keeps the images of its posts, and how posts write where one lies.
///
/// @param folder which need not be there yet
/// @param prefix what an address has before the file's name, such as `/assets/img/`
public record ImageShelf(Path folder, String prefix) {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)(?:\\bsrc\\s*=\\s*[\"']|\\]\\(|\\bimage:\\s*[\"']?)"
                            + "([^\"'()<>\\n]*\\.(?:png|jpe?g|gif|webp|svg|avif))");
    private static final Pattern IMAGE =
            Pattern.compile("(?i)[^\\n]*\\.(?:png|jpe?g|gif|webp|svg|avif)");
    private static final String BESIDE = "images/";

    /// Where most images of the post lie; if it has none of the blog's own, of the posts beside it;
    /// else where the blog's generator expects them, and beside the post where it lies in no blog.
    public static ImageShelf of(Site site, Article post) {
        return commonest(site, addresses(post).stream())
                .or(
                        () ->
                                commonest(
                                        site,
                                        Neighbours.of(site.folder()).stream()
                                                .flatMap(other -> Neighbours.text(other).stream())
                                                .flatMap(ImageShelf::addresses)))
                .or(() -> usual(site))
                .orElseGet(() -> new ImageShelf(site.folder().resolve(BESIDE), BESIDE));
    }

    private static List<String> addresses(Article post) {
        List<String> addresses = new ArrayList<>();
        post.body().stream()
                .flatMap(block -> block.texts())
                .flatMap(line -> line.prose().atoms().values().stream())
                .forEach(
                        atom -> {
                            if (atom instanceof Atom.Picture picture) {
                                addresses.add(picture.source());
                            }
                        });
        for (Field field : post.frontMatter().fields()) {
            if (IMAGE.matcher(field.value().text().strip()).matches()) {
                addresses.add(field.value().text().strip());
            }
        }
        return addresses;
    }

    private static Stream<String> addresses(String post) {
        return ADDRESS.matcher(post).results().map(found -> found.group(1));
    }

    private static Optional<ImageShelf> commonest(Site site, Stream<String> addresses) {
        Map<String, Integer> counts = new HashMap<>();
        addresses
                .map(address -> address.substring(0, address.lastIndexOf('/') + 1))
                .filter(prefix -> !prefix.isEmpty())
                .forEach(prefix -> counts.merge(prefix, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .flatMap(
                        prefix ->
                                site
                                        .imageFolder(prefix.getKey())
                                        .map(folder -> new ImageShelf(folder, prefix.getKey()))
                                        .stream())
                .findFirst();
    }

    private static Optional<ImageShelf> usual(Site site) {
        if (site.root().isEmpty() || site.generator().isEmpty()) {
            return Optional.empty();
        }
        Path root = site.generator().get().folders(site.root().get()).getFirst().normalize();
        List<String> names = List.of("assets/img", "assets/images", "images", "img");
        String usual = site.generator().get() == Generator.JEKYLL ? names.getFirst() : "images";
        String name =
                names.stream()
                        .filter(there -> Files.isDirectory(root.resolve(there)))
                        .findFirst()
                        .orElse(usual);
        return Optional.of(
                new ImageShelf(root.resolve(name), site.blog().path() + "/" + name + "/"));
    }

    /// How the post writes where a file of the folder lies.
    public String address(String name) {
        return prefix + name;
    }

    /// The address of a file that lies in the folder already.
    public Optional<String> address(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return folder.toAbsolutePath().normalize().equals(absolute.getParent())
                ? Optional.of(address(absolute.getFileName().toString()))
                : Optional.empty();
    }
}
