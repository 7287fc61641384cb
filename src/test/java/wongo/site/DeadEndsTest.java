package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.Article;
import wongo.dialect.Dialects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

class DeadEndsTest {
    @TempDir Path outside;
    private Path root;

    @BeforeEach
    void makeBlog() throws IOException {
        root = Files.createDirectories(outside.toRealPath().resolve("블로그"));
        write("_config.yml", "theme: alembic-jekyll-theme\nurl: https://example.org\n");
        write("assets/img/있다.png", "");
        write("files/자료.pdf", "");
        write("_posts/2024-08-14-첫-글.md", "---\ntags: [개인 정보]\n---\n");
        write("_posts/2024-08-15-b.md", "---\npermalink: /news/두-번째/\n---\n");
        write("about.md", "---\ntitle: 소개\n---\n");
    }

    @Test
    void imagesThatAreNotThere() throws IOException {
        assertDead("", "", "![](/assets/img/있다.png) ![](/assets/img/%EC%9E%88%EB%8B%A4.png)");
        assertDead("IMAGE /assets/img/없다.png", "", "글 ![그림](/assets/img/없다.png) 글");
        assertDead("", "", "![](https://other.example/a.png) ![](data:image/png;base64,AAAA)");
        assertDead("IMAGE /없다.jpg", "image: '/없다.jpg'\n", "");
        assertDead("", "image: /assets/img/있다.png\ntitle: 없다.jpg 이야기\n", "");
    }

    @Test
    void linksThatLeadNowhere() throws IOException {
        assertDead("LINK /법률/2024/08/14/없는-글.html", "", "[글](/법률/2024/08/14/없는-글.html)");
        assertDead("LINK https://example.org/none/", "", "[글](https://example.org/none/)");
        assertDead("LINK /files/none.pdf", "", "<p><a href=\"/files/none.pdf\">자료</a></p>");
    }

    @Test
    void linksThatLeadSomewhere() throws IOException {
        for (String address :
                new String[] {
                    "/2024/08/14/첫-글.html",
                    "/2024/08/14/%EC%B2%AB-%EA%B8%80/",
                    "/첫-글",
                    "/news/두-번째/#자리",
                    "/about/",
                    "/about.html?x=1",
                    "/files/자료.pdf",
                    "/tags/개인-정보/",
                    "/tags/",
                    "/",
                    "#자리",
                    "feed.xml",
                    "mailto:a@example.org",
                    "https://other.example/none"
                }) {
            assertDead("", "", "<p><a href=\"" + address + "\">글</a></p>");
        }
    }

    @Test
    void jekyllsOwnLinks() throws IOException {
        assertDead("", "", "<p><a href=\"{% post_url 2024-08-14-첫-글 %}\">글</a></p>");
        assertDead(
                "LINK {% post_url 2024-08-14-x %}",
                "", "<p><a href=\"{% post_url 2024-08-14-x %}\">글</a></p>");
    }

    @Test
    void placesAreThoseOfTheFile() throws IOException {
        String text = "---\ntitle: 글\n---\n\n<p>앞 <a href=\"/none\">여기</a> 뒤</p>\n";
        Article article = new Dialects().read("c.html", text);
        DeadEnd end = ends().in(root.resolve("_posts/c.html"), article).getFirst();
        assertEquals("여기", end.source().of(text));
    }

    private void assertDead(String expected, String fields, String body) throws IOException {
        Article article = new Dialects().read("c.md", "---\n" + fields + "---\n\n" + body + "\n");
        assertEquals(
                expected,
                ends().in(root.resolve("_posts/c.md"), article).stream()
                        .map(end -> end.kind() + " " + end.address())
                        .collect(Collectors.joining(", ")),
                body);
    }

    private DeadEnds ends() {
        PostReader reader =
                new PostReader(Site.around(root.resolve("_posts/c.md")), new Dialects());
        return new DeadEnds(reader, PostIndex.of(reader));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
