package wongo.export;

import wongo.article.Article;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The date and the slug of a post, from what its writer says about them.
///
/// @param isGuessed whether nobody gave a date, so that today's is taken
public record PostName(LocalDate date, String slug, boolean isGuessed) {
    /// 255 bytes are the limit of most file systems; a letter of Hangul takes three.
    private static final int LONGEST = 60;

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DATED = Pattern.compile(DATE.pattern() + "-(.+)");
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_.~-]+");

    /// The slug comes from the front matter's `slug`, else from the file's name, else from the
    /// title; the date from the front matter's `date`, else from the file's name, else it is today.
    public static PostName of(Article article, Origin origin) {
        Matcher dated = DATED.matcher(origin.stem());
        boolean hasDate = dated.matches() && date(dated).isPresent();
        Optional<LocalDate> date =
                written(article).or(() -> hasDate ? date(dated) : Optional.empty());
        String stem = hasDate ? dated.group(4) : origin.stem();
        String name = stem.equalsIgnoreCase("index") ? "" : stem;
        String slug =
                first(
                        slugOf(article.frontMatter().text("slug")),
                        slugOf(name),
                        slugOf(article.frontMatter().text("title")).toLowerCase(Locale.ROOT),
                        "post");
        return new PostName(date.orElse(origin.today()), slug, date.isEmpty());
    }

    /// Letters of every script stay, joined (NFC) as web addresses have them; all else becomes a
    /// hyphen.
    static String slugOf(String text) {
        String joined = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        String safe = UNSAFE.matcher(joined).replaceAll("-").replaceAll("-{2,}", "-");
        int end =
                safe.offsetByCodePoints(
                        0, Math.min(LONGEST, safe.codePointCount(0, safe.length())));
        return safe.substring(0, end).replaceAll("^[-.]+|[-.]+$", "");
    }

    /// `2024-08-14-고객정보`.
    String stem() {
        return date + "-" + slug;
    }

    private static Optional<LocalDate> written(Article article) {
        Matcher matcher = DATE.matcher(article.frontMatter().text("date"));
        return matcher.lookingAt() ? date(matcher) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(parts.group(1)),
                            Integer.parseInt(parts.group(2)),
                            Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            // 2024-13-45 would stop the whole site from building.
            return Optional.empty();
        }
    }

    private static String first(String... candidates) {
        for (String candidate : candidates) {
            if (!candidate.isEmpty()) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("no candidate for a slug");
    }
}
