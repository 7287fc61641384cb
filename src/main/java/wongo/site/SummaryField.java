package wongo.site;

import wongo.article.FrontMatter;
import wongo.dialect.FrontMatters;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The front matter field in which a post says what it is about.
public final class SummaryField {
    private static final List<String> NAMES = List.of("excerpt", "description", "summary");

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
        for (Path post : Neighbours.of(site.folder())) {
            first(head(post)).ifPresent(name -> counts.merge(name, 1, Integer::sum));
        }
        return NAMES.stream()
                .filter(counts::containsKey)
                .max(
                        Comparator.<String>comparingInt(counts::get)
                                .thenComparing(Comparator.comparing(NAMES::indexOf).reversed()));
    }

    private static FrontMatter head(Path post) {
        return Neighbours.text(post).map(new FrontMatters()::read).orElseGet(FrontMatter::none);
    }
}
