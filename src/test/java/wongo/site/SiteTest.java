package wongo.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.Optional;

class SiteTest {
    @TempDir Path outside;
    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectories(outside.toRealPath().resolve("블로그"));
    }

    @Test
    void findsTheRootByItsGeneratorsFiles() throws IOException {
        assertGenerator(Optional.empty(), "_posts/a.md");
        write("hexo/_config.yml", "");
        write("hexo/source/_posts/a.md", "");
        assertGenerator(Optional.of(Generator.HEXO), "hexo/source/_posts/a.md");
        write("hugo/config.toml", "");
        assertGenerator(Optional.empty(), "hugo/content/posts/a.md");
        write("hugo/content/posts/a.md", "");
        assertGenerator(Optional.of(Generator.HUGO), "hugo/content/posts/a.md");
        write("astro/astro.config.mjs", "");
        assertGenerator(Optional.of(Generator.ASTRO), "astro/src/content/a.md");
        write("eleventy/.eleventy.js", "");
        assertGenerator(Optional.of(Generator.ELEVENTY), "eleventy/posts/a.md");
        write("_config.yml", "");
        assertGenerator(Optional.of(Generator.JEKYLL), "_posts/a.md");
    }

    @Test
    void readsWhatTheSiteSaysOfItself() throws IOException {
        write(
                "_config.yml",
                "title: 원고지\n"
                        + "url: https://example.org\n"
                        + "baseurl: /blog/\n"
                        + "timezone: Asia/Seoul\n"
                        + "lang: ko\n");
        assertEquals(
                new Blog(
                        Optional.of("원고지"),
                        Optional.of("https://example.org/blog"),
                        "/blog",
                        Optional.of(ZoneId.of("Asia/Seoul")),
                        Optional.of("ko")),
                site().blog());
        write("_config.yml", "title: 2024\nurl: \"\"\ntimezone: Nowhere/Land\n");
        assertEquals(
                new Blog(
                        Optional.of("2024"),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty()),
                site().blog());
        write("_config.yml", "title: [a\n");
        assertEquals(Blog.UNKNOWN, site().blog());
    }

    @Test
    void readsTomlAsFarAsItsFirstTable() throws IOException {
        write(
                "hugo.toml",
                "baseURL = 'https://example.org/b/' # 주소\n"
                        + "title = \"원고지\"\n"
                        + "[params]\n"
                        + "title = 'x'\n");
        write("content/a.md", "");
        assertEquals(Optional.of("원고지"), site().blog().title());
        assertEquals(Optional.of("https://example.org/b"), site().blog().address());
        assertEquals("/b", site().blog().path());
    }

    @Test
    void findsPicturesOfTheSite() throws IOException {
        write("_config.yml", "url: https://example.org\nbaseurl: /blog\n");
        Path picture = write("assets/img/a b.png", "그림");
        for (String address :
                new String[] {
                    "/assets/img/a b.png",
                    "/assets/img/a%20b.png",
                    "/assets/img/a%20b.png?v=1#x",
                    "assets/img/a b.png",
                    "../assets/img/a b.png",
                    "/blog/assets/img/a b.png",
                    "{{ site.baseurl }}/assets/img/a b.png",
                    "{{site.url}}{{site.baseurl}}/assets/img/a b.png",
                    "{{ '/assets/img/a b.png' | relative_url }}",
                    "{{ \"assets/img/a b.png\" | absolute_url }}",
                    "https://example.org/blog/assets/img/a b.png",
                    " /assets//img/./a b.png\n"
                }) {
            assertEquals(Optional.of(picture), site().picture(address), address);
        }
        assertArrayEquals(
                "그림".getBytes("UTF-8"), site().bytes("/assets/img/a b.png").orElseThrow());
    }

    @Test
    void findsHangulNamesInEitherForm() throws IOException {
        write("_config.yml", "");
        Path picture = write("assets/" + Normalizer.normalize("사진.png", Normalizer.Form.NFD), "");
        assertEquals(Optional.of(picture), site().picture("/assets/사진.png"));
        assertEquals(Optional.of(picture), site().picture("/assets/%EC%82%AC%EC%A7%84.png"));
    }

    @Test
    void looksWhereTheGeneratorLooks() throws IOException {
        write("hugo.toml", "");
        write("content/a.md", "");
        Path picture = write("static/img/a.png", "");
        assertEquals(Optional.of(picture), site().picture("/img/a.png"));
    }

    @Test
    void aPostOutsideOfSitesHasItsFolder() throws IOException {
        Path picture = write("_posts/assets/a.png", "");
        assertEquals(Optional.of(picture), site().picture("/assets/a.png"));
        assertEquals(Optional.of(picture), site().picture("assets/a.png"));
    }

    @Test
    void givesNothingOutFromElsewhere() throws IOException {
        write("_config.yml", "");
        write("../secret.png", "비밀");
        write("_secret.yml", "비밀");
        write("folder.png/x", "");
        Files.createSymbolicLink(root.resolve("link.png"), outside.resolve("secret.png"));
        Files.createSymbolicLink(root.resolve("up"), outside);
        for (String address :
                new String[] {
                    "../../secret.png",
                    "/../secret.png",
                    "/..%2Fsecret.png",
                    "%2e%2e/%2e%2e/secret.png",
                    outside.resolve("secret.png").toString(),
                    "file://" + outside.resolve("secret.png"),
                    "/link.png",
                    "/up/secret.png",
                    "/_secret.yml",
                    "/folder.png",
                    "/missing.png",
                    "https://example.org/a.png",
                    "//example.org/a.png",
                    "data:image/png;base64,AAAA",
                    "{{ page.image }}",
                    "/a\u0000.png",
                    "%",
                    ""
                }) {
            assertEquals(Optional.empty(), site().picture(address), address);
        }
    }

    @Test
    void followsLinksWithinTheSite() throws IOException {
        write("_config.yml", "");
        Path picture = write("assets/a.png", "");
        Files.createSymbolicLink(root.resolve("b.png"), picture);
        assertEquals(Optional.of(picture), site().picture("/b.png"));
    }

    private void assertGenerator(Optional<Generator> expected, String post) {
        assertEquals(expected, Site.around(root.resolve(post)).generator(), post);
    }

    private Site site() throws IOException {
        Files.createDirectories(root.resolve("_posts"));
        return Site.around(root.resolve("_posts/2024-08-14-글.md"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = root.resolve(name).normalize();
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
