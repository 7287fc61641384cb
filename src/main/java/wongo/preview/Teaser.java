package wongo.preview;

import org.jsoup.Jsoup;

import wongo.article.FieldPath;
import wongo.article.FrontMatter;
import wongo.article.Value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What other places show of an article: all that is known of it where only a link to it stands.
///
/// @param title one line; empty where the writer gave none
/// @param description one line; empty likewise
/// @param image its address as the article has it
/// @param source where the article is published
public record Teaser(String title, String description, Optional<String> image, Source source) {
    private static final List<String> DESCRIPTIONS = List.of("description", "excerpt", "summary");
    private static final List<String> IMAGES =
            List.of(
                    "image",
                    "image.path",
                    "images[0]",
                    "cover",
                    "cover.image",
                    "heroImage",
                    "thumbnail");

    /// Where and when an article is published.
    ///
    /// @param site what the blog is called; empty where that is unknown
    /// @param address of the article, without the host where the blog's own is unknown
    public record Source(String site, String address, Optional<LocalDate> date) {}

    /// What the front matter says. Nothing is taken from the text: what a search engine or a
    /// network would choose from it is its own affair.
    public static Teaser of(FrontMatter frontMatter, Source source) {
        return new Teaser(
                oneLine(frontMatter.text("title")),
                DESCRIPTIONS.stream()
                        .map(frontMatter::text)
                        .map(text -> oneLine(Jsoup.parseBodyFragment(text).text()))
                        .filter(Predicate.not(String::isEmpty))
                        .findFirst()
                        .orElse(""),
                IMAGES.stream().flatMap(path -> image(frontMatter, path)).findFirst(),
                source);
    }

    private static Stream<String> image(FrontMatter frontMatter, String path) {
        return FieldPath.parse(path).flatMap(frontMatter::at).stream()
                .filter(Value.Text.class::isInstance)
                .map(value -> value.text().strip())
                .filter(Predicate.not(String::isEmpty));
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
