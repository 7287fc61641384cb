package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.yaml.YamlFrontMatter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class ImageShelfTest {
    @TempDir private Path root;

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(root.resolve("_posts/pictures"));
        Files.createDirectories(root.resolve("assets/img/2024"));
        Files.createDirectories(root.resolve("uploads"));
    }

    private void assertShelf(String folder, String prefix, String post) {
        Article article =
                Article.read(post, new Spelling(new YamlFrontMatter(), new HtmlDialect()));
        assertEquals(
                new ImageShelf(root.resolve(folder), prefix),
                ImageShelf.of(Site.around(root.resolve("_posts/a.html")), article));
    }

    private void jekyll(String settings) throws IOException {
        Files.writeString(root.resolve("_config.yml"), settings);
    }

    @Test
    void imagesGoWhereMostOfThePostsOwnAre() throws IOException {
        jekyll("title: 원고");
        assertShelf(
                "uploads",
                "/uploads/",
                "<p><img src=\"/assets/img/a.png\"></p>\n<p><img src=\"/uploads/b.png\"></p>\n"
                        + "<p><img src=\"/uploads/c.png\"></p>\n"
                        + "<p><img src=\"https://example.org/x/y/d.png\"></p>\n"
                        + "<p><img src=\"https://example.org/x/y/e.png\"></p>\n"
                        + "<p><img src=\"https://example.org/x/y/f.png\"></p>");
        assertShelf(
                "assets/img/2024",
                "/assets/img/2024/",
                "---\nimage: /assets/img/2024/a.png\n---\n");
        assertShelf("_posts/pictures", "pictures/", "<p><img src=\"pictures/a.png\"></p>");
    }

    @Test
    void addressesAreWrittenAsTheyAre() throws IOException {
        jekyll("baseurl: /blog");
        assertShelf(
                "uploads",
                "{{ site.baseurl }}/uploads/",
                "<p><img src=\"{{ site.baseurl }}/uploads/a.png\"></p>");
        assertShelf("uploads", "/blog/uploads/", "<p><img src=\"/blog/uploads/a.png\"></p>");
        assertShelf("assets/img", "/blog/assets/img/", "<p>글</p>");
    }

    @Test
    void aPostWithoutImagesDoesAsItsNeighboursDo() throws IOException {
        jekyll("title: 원고");
        Files.writeString(root.resolve("_posts/b.md"), "![글](/uploads/a.png)\n");
        Files.writeString(root.resolve("_posts/c.html"), "---\nimage: '/uploads/a.png'\n---\n");
        assertShelf("uploads", "/uploads/", "<p>글</p>");
    }

    @Test
    void elseTheyGoWhereTheGeneratorExpectsThem() throws IOException {
        jekyll("title: 원고");
        assertShelf("assets/img", "/assets/img/", "<p><img src=\"/gone/a.png\"></p>");
    }

    @Test
    void outsideOfABlogTheyLieBesideThePost() {
        assertShelf("_posts/images", "images/", "<p>글</p>");
    }

    @Test
    void knowsAFileThatLiesThereAlready() {
        ImageShelf shelf = new ImageShelf(root.resolve("uploads"), "/uploads/");
        assertEquals(Optional.of("/uploads/a.png"), shelf.address(root.resolve("uploads/a.png")));
        assertEquals(Optional.empty(), shelf.address(root.resolve("a.png")));
    }

    @Test
    void nothingOutsideOfTheBlogIsAPlaceForImages() throws IOException {
        jekyll("title: 원고");
        assertShelf("assets/img", "/assets/img/", "<p><img src=\"../../../a.png\"></p>");
    }
}
