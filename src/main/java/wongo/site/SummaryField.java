package wongo.site;

import wongo.article.FrontMatter;
import wongo.dialect.yaml.YamlFrontMatter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The front matter field in which a post says what it is about.
public final class SummaryField {
    private static final List<String> NAMES = List.of("excerpt", "description", "summary");
    private static final Set<String> POSTS = Set.of("md", "markdown", "html", "htm", "txt");
    private static final int MOST = 40;
    private static final long LARGEST = 1024 * 1024;

    private SummaryField() {}

    /// The field that the post has; else the one that most posts beside it have; else the one that
    /// the site's generator knows.
    public static String of(FrontMatter post, Optional<Site> site) {
        return first(post)
                .or(() -> site.flatMap(SummaryField::commonest))
                .or(() -> site.flatMap(Site::generator).map(SummaryField::known))
                .orElse(NAMES.getFirst());
    }

    private static Optional<String> first(FrontMatter post) {
        return NAMES.stream().filter(name -> post.field(name).isPresent()).findFirst();
    }

    private static String known(Generator generator) {
        return switch (generator) {
            case JEKYLL, HEXO -> "excerpt";
            case HUGO, ASTRO, ELEVENTY -> "description";
        };
    }

    private static Optional<String> commonest(Site site) {
        Map<String, Integer> counts = new HashMap<>();
        for (Path post : beside(site.folder())) {
            first(head(post)).ifPresent(name -> counts.merge(name, 1, Integer::sum));
        }
        return NAMES.stream()
                .filter(counts::containsKey)
                .max(
                        Comparator.<String>comparingInt(counts::get)
                                .thenComparing(Comparator.comparing(NAMES::indexOf).reversed()));
    }

    /// The posts in a folder, the latest by their names, which begin with dates in many a site.
    private static List<Path> beside(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> posts = new ArrayList<>(files.filter(SummaryField::isPost).toList());
            posts.sort(Comparator.reverseOrder());
            return posts.subList(0, Math.min(MOST, posts.size()));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean isPost(Path file) {
        String name = file.getFileName().toString();
        return POSTS.contains(name.substring(name.lastIndexOf('.') + 1))
                && Files.isRegularFile(file);
    }

    private static FrontMatter head(Path post) {
        try {
            return Files.size(post) > LARGEST
                    ? FrontMatter.none()
                    : new YamlFrontMatter().read(Files.readString(post));
        } catch (IOException e) {
            return FrontMatter.none();
        }
    }
}
