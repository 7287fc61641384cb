package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.FieldPath;
import wongo.article.Value;
import wongo.dialect.yaml.YamlFrontMatter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ProfileTest {
    private static final Path DATA = Path.of("resources/wongo/profiles");
    @TempDir Path outside;
    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectories(outside.toRealPath().resolve("블로그"));
    }

    @Test
    void everyDataFileIsAProfileInTheIndex() throws IOException {
        try (Stream<Path> files = Files.list(DATA)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .collect(Collectors.toSet()),
                    Profiles.all().stream()
                            .map(profile -> profile.name() + ".yaml")
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void everyGeneratorHasAProfileBehindItsThemes() {
        for (Generator generator : Generator.values()) {
            List<Profile> own =
                    Profiles.all().stream()
                            .filter(p -> p.signs().generator().equals(Optional.of(generator)))
                            .toList();
            assertEquals(
                    List.of(own.getLast()),
                    own.stream().filter(profile -> profile.signs().areNone()).toList(),
                    generator.toString());
        }
        assertEquals("plain", Profiles.all().getLast().name());
        assertEquals(Optional.empty(), Profiles.all().getLast().label());
    }

    @Test
    void everyProfileHoldsTogether() {
        for (Profile profile : Profiles.all()) {
            String name = profile.name();
            List<FieldPath> paths = profile.fields().stream().map(ProfileField::path).toList();
            assertEquals(paths.size(), new HashSet<>(paths).size(), name + ": a field twice");
            assertTrue(profile.field("title").orElseThrow().isRequired(), name);
            assertTrue(profile.field(profile.dateKey()).isPresent(), name + ": no date");
            for (ProfileField field : profile.fields()) {
                field.follows().ifPresent(other -> assertTrue(paths.contains(other), name));
                field.path()
                        .parent()
                        .filter(parent -> !parent.steps().isEmpty())
                        .ifPresent(
                                parent ->
                                        assertEquals(
                                                FieldKind.GROUP,
                                                profile.field(parent).orElseThrow().kind(),
                                                name));
            }
            Filing posts = profile.posts();
            assertTrue(posts.name().contains(Filing.SLUG), name);
            assertTrue(!posts.folders().isEmpty() && !posts.extensions().isEmpty(), name);
            if (posts.drafts() instanceof Drafts.Field(String key)) {
                assertEquals(FieldKind.FLAG, profile.field(key).orElseThrow().kind(), name);
            }
        }
    }

    @Test
    void datesHaveTheFormThatTheGeneratorReads() {
        assertDate("2024-08-14 09:05:00 +0900", "jekyll");
        assertDate("2024-08-14 09:05:00 +0900", "alembic");
        assertDate("2024-08-14T09:05:00+09:00", "hugo");
        assertDate("2024-08-14 09:05:00", "hexo");
        assertDate("2024-08-14T09:05:00+09:00", "astro");
    }

    @Test
    void themesAreKnownByTheirSettingsGemsAndFiles() throws IOException {
        write("_config.yml", "title: 원고\n");
        assertProfile("jekyll");
        write("_config.yml", "theme: alembic-jekyll-theme\n");
        assertProfile("alembic");
        write("_config.yml", "remote_theme: \"mmistakes/minimal-mistakes@4.24.0\"\n");
        assertProfile("minimal-mistakes");
        write("_config.yml", "remote_theme: MMistakes/Minimal-Mistakes\n");
        assertProfile("minimal-mistakes");
        write("_config.yml", "minimal_mistakes_skin: default\n");
        assertProfile("minimal-mistakes");
        write("_config.yml", "theme: jekyll-theme-chirpy\n");
        assertProfile("chirpy");
        write("_config.yml", "# theme: jekyll-theme-chirpy\ntheme: minima\n");
        write("Gemfile", "# gem \"jekyll-theme-chirpy\"\ngem \"minima\"\n");
        assertProfile("jekyll");
        write("Gemfile", "gem \"jekyll-theme-chirpy\", \"~> 7.0\"\n");
        assertProfile("chirpy");
        Files.delete(root.resolve("Gemfile"));
        write("_includes/site-feature.html", "");
        assertProfile("alembic");
    }

    @Test
    void generatorsAreKnownByTheirFiles() throws IOException {
        assertProfile("plain");
        write("hugo.toml", "theme = 'alembic-jekyll-theme'\n");
        write("content/posts/a.md", "");
        assertProfile("hugo");
        Files.delete(root.resolve("hugo.toml"));
        write("astro.config.mjs", "");
        assertProfile("astro");
        Files.delete(root.resolve("astro.config.mjs"));
        write("eleventy.config.js", "");
        assertProfile("eleventy");
        write("_config.yml", "theme: landscape\n");
        write("source/_posts/a.md", "");
        assertProfile("hexo");
    }

    @Test
    void aFieldIsWhatTheProfileSaysUnlessItsValueHasAnotherShape() {
        assertKind(FieldKind.LONG, "alembic", "excerpt", Value.of("짧다"));
        assertKind(FieldKind.LIST, "alembic", "categories", Value.of("법률"));
        assertKind(FieldKind.TEXT, "alembic", "unknown", Value.of("값"));
        assertKind(FieldKind.GROUP, "chirpy", "image", new Value.Map(List.of()));
        assertKind(FieldKind.IMAGE, "chirpy", "image", Value.of("/a.png"));
        assertKind(FieldKind.GROUP, "chirpy", "image", new Value.Nothing());
        assertKind(FieldKind.IMAGE, "chirpy", "image.path", Value.of(""));
        assertKind(FieldKind.GROUP, "alembic", "image", new Value.Map(List.of()));
        assertKind(FieldKind.COLOUR, "minimal-mistakes", "header.overlay_color", Value.of("x"));
    }

    @Test
    void aValueLooksLikeItsKind() {
        assertKind(FieldKind.FLAG, "plain", "x", Value.Flag.YES);
        assertKind(FieldKind.NUMBER, "plain", "x", new Value.Numeral("012"));
        assertKind(FieldKind.DATE, "plain", "x", new Value.Date("2024-08-14"));
        assertKind(FieldKind.LIST, "plain", "x", Value.of(List.of("a", "b")));
        assertKind(
                FieldKind.GROUP, "plain", "x", new Value.Items(List.of(new Value.Map(List.of()))));
        assertKind(FieldKind.IMAGE, "plain", "x", Value.of("사진 1.JPG"));
        assertKind(FieldKind.COLOUR, "plain", "x", Value.of("#ee2323"));
        assertKind(FieldKind.TEXT, "plain", "x", Value.of("#태그"));
        assertKind(FieldKind.LONG, "plain", "x", Value.of("한 줄\n두 줄"));
        assertKind(FieldKind.LONG, "plain", "x", Value.of("긴 글".repeat(30)));
    }

    @Test
    void alembicFillsItsFeatureTextFromItsExcerpt() {
        assertEquals(
                Optional.of(FieldPath.of("excerpt")),
                profile("alembic").field("feature_text").orElseThrow().follows());
    }

    @Test
    void saysWhichRequiredFieldsSayNothing() {
        assertMissing(List.of("description", "pubDate"), "astro", "title: 글\ndescription: ' '\n");
        assertMissing(List.of(), "astro", "title: 글\ndescription: 말\npubDate: 2024-08-14\n");
        assertMissing(List.of("title"), "alembic", "excerpt: 말\n");
    }

    @Test
    void aMistakeInADataFileIsNamed() {
        IllegalArgumentException mistake =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new ProfileReader("mine", "lable: Mine\n").profile());
        assertTrue(mistake.getMessage().startsWith("mine.yaml: "), mistake.getMessage());
    }

    private static void assertMissing(List<String> expected, String profile, String yaml) {
        assertEquals(
                expected,
                profile(profile)
                        .missing(new YamlFrontMatter().read("---\n" + yaml + "---\n"))
                        .stream()
                        .map(field -> field.path().toString())
                        .toList());
    }

    private static void assertKind(FieldKind expected, String profile, String path, Value value) {
        assertEquals(
                expected,
                profile(profile).kind(FieldPath.parse(path).orElseThrow(), value),
                path + " " + value);
    }

    private static void assertDate(String expected, String profile) {
        ZonedDateTime time = ZonedDateTime.of(2024, 8, 14, 9, 5, 0, 0, ZoneId.of("Asia/Seoul"));
        assertEquals(
                expected,
                DateTimeFormatter.ofPattern(profile(profile).posts().date(), Locale.ROOT)
                        .format(time));
    }

    private static Profile profile(String name) {
        return Profiles.all().stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private void assertProfile(String expected) throws IOException {
        Files.createDirectories(root.resolve("_posts"));
        assertEquals(expected, Profile.of(Site.around(root.resolve("_posts/글.md"))).name());
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
