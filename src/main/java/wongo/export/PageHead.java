package wongo.export;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Field;
import wongo.article.FrontMatter;
import wongo.article.Value;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a page says about itself.
///
/// @param language as a BCP 47 tag
/// @param date the day of publication, if the writer gave one
/// @param frontMatter where the rest comes from
record PageHead(
        String language,
        String title,
        String description,
        Optional<LocalDate> date,
        FrontMatter frontMatter) {
    private static final int LONGEST_DESCRIPTION = 155;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>\\\\^`{|}]+");

    static PageHead of(Article article, Origin origin) {
        FrontMatter frontMatter = article.frontMatter();
        PostName name = PostName.of(article, origin);
        String written = PageText.clean(Title.of(article));
        String title = written.isEmpty() ? name.slug() : written;
        return new PageHead(
                language(article),
                title,
                PageText.clean(description(article)),
                name.isGuessed() ? Optional.empty() : Optional.of(name.date()),
                frontMatter);
    }

    /// The inside of `<head>`, without the style.
    String html() {
        StringBuilder html = new StringBuilder("<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>").append(escape(title)).append("</title>\n");
        meta(html, "name", "description", description);
        address("canonical_url")
                .ifPresent(
                        url ->
                                html.append("<link rel=\"canonical\" href=\"")
                                        .append(escape(url))
                                        .append("\">\n"));
        meta(html, "property", "og:type", "article");
        meta(html, "property", "og:title", title);
        meta(html, "property", "og:description", description);
        meta(
                html,
                "property",
                "og:locale",
                language.equals("ko") ? "ko_KR" : language.replace('-', '_'));
        address("canonical_url").ifPresent(url -> meta(html, "property", "og:url", url));
        address("image").ifPresent(url -> meta(html, "property", "og:image", url));
        date.ifPresent(day -> meta(html, "property", "article:published_time", day.toString()));
        items("tags").forEach(tag -> meta(html, "property", "article:tag", tag));
        meta(
                html,
                "name",
                "twitter:card",
                address("image").isPresent() ? "summary_large_image" : "summary");
        html.append("<script type=\"application/ld+json\">").append(json()).append("</script>\n");
        return html.toString();
    }

    /// What stands over the text.
    String header() {
        String time = date.map(this::time).orElse("");
        return "<header>\n<h1>" + escape(title) + "</h1>\n" + time + "</header>\n";
    }

    private String time(LocalDate day) {
        String shown =
                day.format(
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(Locale.forLanguageTag(language)));
        return "<p class=\"wongo-date\"><time datetime=\""
                + day
                + "\">"
                + escape(shown)
                + "</time></p>\n";
    }

    /// Gson writes `<` as `\u003c`, so that no title ends the script.
    private String json() {
        JsonObject json = new JsonObject();
        json.addProperty("@context", "https://schema.org");
        json.addProperty("@type", "BlogPosting");
        json.addProperty("headline", title);
        if (!description.isEmpty()) {
            json.addProperty("description", description);
        }
        date.ifPresent(day -> json.addProperty("datePublished", day.toString()));
        address("image").ifPresent(url -> json.addProperty("image", url));
        address("canonical_url").ifPresent(url -> json.addProperty("url", url));
        List<String> authors = items("author");
        if (!authors.isEmpty()) {
            JsonArray people = new JsonArray();
            authors.forEach(name -> people.add(person(name)));
            json.add("author", people);
        }
        json.addProperty("inLanguage", language);
        return new Gson().toJson(json);
    }

    private static JsonObject person(String name) {
        JsonObject person = new JsonObject();
        person.addProperty("@type", "Person");
        person.addProperty("name", name);
        return person;
    }

    private Optional<String> address(String key) {
        return Optional.of(frontMatter.text(key).strip()).filter(ADDRESS.asMatchPredicate());
    }

    private List<String> items(String key) {
        return frontMatter
                .field(key)
                .map(Field::value)
                .map(
                        value ->
                                switch (value) {
                                    case Value.Items items -> items.texts();
                                    case Value.Map _, Value.Raw _ -> List.<String>of();
                                    default -> List.of(value.text());
                                })
                .orElse(List.of())
                .stream()
                .filter(Predicate.not(String::isBlank))
                .toList();
    }

    private static void meta(StringBuilder html, String kind, String name, String content) {
        if (!content.isBlank()) {
            html.append("<meta %s=\"%s\" content=\"%s\">\n".formatted(kind, name, escape(content)));
        }
    }

    private static String escape(String text) {
        return Entities.escape(PageText.clean(text)).replace("\"", "&quot;");
    }

    private static String description(Article article) {
        FrontMatter frontMatter = article.frontMatter();
        String written = frontMatter.text("description");
        String text = written.isBlank() ? frontMatter.text("excerpt") : written;
        String plain =
                Jsoup.parseBodyFragment(text.isBlank() ? firstWords(article) : text).text().strip();
        int length = plain.codePointCount(0, plain.length());
        return length <= LONGEST_DESCRIPTION
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_DESCRIPTION)).strip()
                        + "…";
    }

    private static String firstWords(Article article) {
        String text =
                article.body().stream()
                        .filter(Block.Paragraph.class::isInstance)
                        .flatMap(block -> block.lines().stream())
                        .map(line -> line.prose().text().replace(Atom.CHAR, ' ').strip())
                        .filter(Predicate.not(String::isEmpty))
                        .limit(3)
                        .collect(Collectors.joining(" "));
        return Entities.escape(text);
    }

    /// What the front matter says, else the script that most letters are of.
    private static String language(Article article) {
        String written = article.frontMatter().text("lang").strip();
        if (LANGUAGE.matcher(written).matches()) {
            return written;
        }
        String text =
                Title.of(article)
                        + article.body().stream()
                                .filter(block -> !(block instanceof Block.Code))
                                .flatMap(block -> block.lines().stream())
                                .map(line -> line.prose().text())
                                .collect(Collectors.joining());
        if (holds(text, Character.UnicodeScript.HANGUL, 0.12)) {
            return "ko";
        }
        if (holds(text, Character.UnicodeScript.HIRAGANA, 0.12)) {
            return "ja";
        }
        return holds(text, Character.UnicodeScript.HAN, 0.4) ? "zh" : "en";
    }

    /// Code and names in Latin letters stand in texts of every language.
    private static boolean holds(String text, Character.UnicodeScript script, double share) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long ofScript =
                text.codePoints().filter(c -> Character.UnicodeScript.of(c) == script).count();
        return ofScript > share * letters;
    }
}
