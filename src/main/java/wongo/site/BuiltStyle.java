package wongo.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The style sheets of a site as it was built last.
public final class BuiltStyle {
    /// Where generators put what they build: Jekyll and Eleventy, Astro, Hugo and Hexo.
    private static final List<String> FOLDERS = List.of("_site", "dist", "public");

    private static final String HOME = "index.html";
    private static final int DEPTH = 8;
    private static final int MOST = 50;
    private static final Pattern LINK = Pattern.compile("<link\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHEET =
            Pattern.compile("\\brel\\s*=\\s*[\"']?stylesheet\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "\\bhref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))",
                    Pattern.CASE_INSENSITIVE);

    private BuiltStyle() {}

    /// The files that the built front page asks for, in its order; where it names none that is
    /// there, all that were built. None where the site has not been built.
    public static List<Path> of(Site site) {
        return site.root().stream()
                .flatMap(root -> FOLDERS.stream().map(root::resolve))
                .filter(folder -> Files.isRegularFile(folder.resolve(HOME)))
                .findFirst()
                .map(folder -> files(folder, site.blog()))
                .orElse(List.of());
    }

    private static List<Path> files(Path folder, Blog blog) {
        List<Path> asked =
                LINK.matcher(text(folder.resolve(HOME)))
                        .results()
                        .map(MatchResult::group)
                        .filter(SHEET.asPredicate())
                        .flatMap(link -> address(link).stream())
                        .flatMap(address -> file(folder, blog, address).stream())
                        .distinct()
                        .toList();
        return asked.isEmpty() ? all(folder) : asked;
    }

    private static Optional<String> address(String link) {
        return ADDRESS.matcher(link)
                .results()
                .findFirst()
                .flatMap(
                        found ->
                                Stream.of(1, 2, 3)
                                        .map(found::group)
                                        .filter(Objects::nonNull)
                                        .findFirst());
    }

    private static Optional<Path> file(Path folder, Blog blog, String written) {
        try {
            return Address.of(written.replaceFirst("^\\./", ""), blog)
                    .map(address -> folder.resolve(address.path()).normalize())
                    .filter(file -> isInside(folder, file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isInside(Path folder, Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    private static List<Path> all(Path folder) {
        try (Stream<Path> found = Files.walk(folder, DEPTH)) {
            return found.filter(BuiltStyle::isStyle)
                    .filter(file -> isInside(folder, file))
                    .limit(MOST)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isStyle(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".css");
    }

    private static String text(Path page) {
        try {
            return new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
