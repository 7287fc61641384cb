package wongo.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import wongo.article.Article;
import wongo.dialect.Dialects;
import wongo.text.Change;
import wongo.text.Edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/// In the texts `‹` and `›` stand around a slug that is to change.
class RenamingTest {
    private static final String OLD = "seoul-walk";
    private static final String NEW = "종로-산책";

    @TempDir private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toAbsolutePath().normalize();
    }

    private void jekyll() throws IOException {
        write(
                "_config.yml",
                "theme: alembic-jekyll-theme\nurl: https://example.org\nbaseurl: /blog\n");
    }

    private PostReader reader(Path post) {
        return new PostReader(Site.around(post), new Dialects());
    }

    private Renaming renaming(Path post, String slug) {
        PostReader reader = reader(post);
        PostIndex index = PostIndex.of(reader);
        return new Renaming(reader, index, index.post(post).orElseThrow(), slug);
    }

    private Change change(Path post, Path in, String slug) throws IOException {
        return renaming(post, slug).in(in, article(in));
    }

    private static Article article(Path file) throws IOException {
        return new Dialects().read(file.getFileName().toString(), Files.readString(file));
    }

    /// Every edit is of a slug alone, and the same way back gives every byte back.
    private void assertLinks(Path post, String name, String marked) throws IOException {
        String text = marked.replaceAll("[‹›]", "");
        Path other = write(name, text);
        String expected = marked.replaceAll("‹[^›]*›", NEW);
        Change change = change(post, other, NEW);
        assertEquals(expected, change.apply(text));
        for (Edit edit : change.edits()) {
            assertEquals(OLD, edit.span().of(text));
        }
        Path renamed = renaming(post, NEW).to();
        Files.move(post, renamed);
        Files.writeString(other, expected);
        assertEquals(text, change(renamed, other, OLD).apply(expected));
        Files.move(renamed, post);
    }

    private Path jekyllPost() throws IOException {
        jekyll();
        write("_posts/2024-05-05-other.md", "---\ntitle: 다른 글\ncategories: [여행]\n---\n\n글\n");
        return write("_posts/2024-01-02-seoul-walk.md", "---\ntitle: 서울 산책\n---\n\n글\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[글](/2024/01/02/‹seoul-walk›/)",
                "[글](/blog/2024/01/02/‹seoul-walk›.html#끝 \"제목\")",
                "[글](https://example.org/blog/여행/‹seoul-walk›/?a=1)",
                "<https://example.org/blog/2024/1/2/‹seoul-walk›/>",
                "글 https://example.org/blog/2024/01/02/‹seoul-walk›/ 끝",
                "[글](</2024/01/‹seoul-walk›/>)",
                "[글][가]\n\n[가]: /2024/01/02/‹seoul-walk›/ '제목'",
                "[글]({{ site.baseurl }}/2024/01/02/‹seoul-walk›/)",
                "[글]({{ '/2024/01/02/‹seoul-walk›/' | relative_url }})",
                "[글]({% post_url 2024-01-02-‹seoul-walk› %})",
                "[글]({{ site.baseurl }}{% post_url 2024-01-02-‹seoul-walk› %}#a)",
                "[글]({% link _posts/2024-01-02-‹seoul-walk›.md %})",
                "[글](2024-01-02-‹seoul-walk›.md)",
                "[글](../_posts/2024-01-02-‹seoul-walk›.md#a)",
                "<p><a class=\"x\" href=\"/2024/01/02/‹seoul-walk›/\">글</a></p>",
                "<p><a href='{{ \"/2024/01/02/‹seoul-walk›/\" | relative_url }}'>글</a></p>",
                "<figure><a href=/2024/01/02/‹seoul-walk›/><img src=\"a.png\"></a></figure>",
                "| 가 |\n|---|\n| [글](/2024/01/02/‹seoul-walk›/) |",
                "<!-- {% post_url 2024-01-02-‹seoul-walk› %} -->",
                "`<!--` [글](/2024/01/02/‹seoul-walk›/) <!-- 끝 -->",
                "\\<!-- [글](/2024/01/02/‹seoul-walk›/) -->",
                "<!-- 가 --> [글](/2024/01/02/‹seoul-walk›/) <!-- 나 -->",
                "seoul-walk [seoul-walk](/2024/01/02/‹seoul-walk›/) seoul-walk",
            })
    void aLinkLeadsToTheNewName(String marked) throws IOException {
        assertLinks(
                jekyllPost(),
                "_posts/2024-05-05-other.md",
                "---\ntitle: 글\n---\n\n" + marked + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seoul-walk /2024/01/02/seoul-walk/",
                "`[글](/2024/01/02/seoul-walk/)`",
                "```\n[글](/2024/01/02/seoul-walk/)\n```",
                "<pre><code>&lt;a href=\"/2024/01/02/seoul-walk/\"&gt;</code></pre>",
                "<!-- [글](/2024/01/02/seoul-walk/) -->",
                "글 <!--\n<a href=\"/2024/01/02/seoul-walk/\">글</a>\n--> 글",
                "`<!--` 글 <!-- [글](/2024/01/02/seoul-walk/) -->",
                "[글](/2024/01/03/seoul-walk/)",
                "[글](/tags/seoul-walk/)",
                "[글](/2024/01/02/seoul-walk-2/)",
                "[글](https://other.example.com/2024/01/02/seoul-walk/)",
                "![그림](/assets/seoul-walk.png)",
                "[글]({% post_url 2024-01-03-seoul-walk %})",
                "{% raw %}{% post_url 2024-01-02-seoul-walk %}{% endraw %}",
            })
    void whatLeadsElsewhereStays(String body) throws IOException {
        assertLinks(
                jekyllPost(), "_posts/2024-05-05-other.md", "---\ntitle: 글\n---\n\n" + body + "\n");
    }

    @Test
    void aWordWithPercentCodesIsWrittenInThem() throws IOException {
        jekyll();
        Path post = write("_posts/2024-01-02-서울.md", "---\ntitle: 서울\n---\n\n글\n");
        Path other =
                write(
                        "_posts/2024-02-02-b.md",
                        "---\n"
                                + "title: 글\n"
                                + "---\n\n"
                                + "[글](/2024/01/02/%EC%84%9C%EC%9A%B8/) [글](/2024/01/02/서울/)\n");
        assertEquals(
                "---\ntitle: 글\n---\n\n[글](/2024/01/02/%EC%A2%85%EB%A1%9C/) [글](/2024/01/02/종로/)\n",
                change(post, other, "종로").apply(Files.readString(other)));
    }

    @Test
    void aNameTakenApartByAMacIsTheSame() throws IOException {
        jekyll();
        String apart = Normalizer.normalize("서울", Normalizer.Form.NFD);
        Path post = write("_posts/2024-01-02-" + apart + ".md", "---\ntitle: 서울\n---\n\n글\n");
        Path other =
                write("_posts/2024-02-02-b.md", "---\ntitle: 글\n---\n\n[글](/2024/01/02/서울/)\n");
        assertEquals(
                "---\ntitle: 글\n---\n\n[글](/2024/01/02/busan/)\n",
                change(post, other, "busan").apply(Files.readString(other)));
    }

    @Test
    void frontMatterThatLeadsThereFollows() throws IOException {
        assertLinks(
                jekyllPost(),
                "_posts/2024-05-05-other.md",
                "---\ntitle: seoul-walk\nnext: \"/2024/01/02/‹seoul-walk›/\"   # 다음\n"
                        + "redirect_from: [/2024/01/02/seoul-walk/]\nslug: seoul-walk\n---\n\n글\n");
    }

    @Test
    void itsOwnAddressFollows() throws IOException {
        jekyll();
        Path post =
                write(
                        "_posts/2024-01-02-seoul-walk.md",
                        "---\n"
                                + "title: 글\n"
                                + "permalink: '/walks/seoul-walk/'\n"
                                + "---\n\n"
                                + "[위](#a) [글](/walks/seoul-walk/#a)\n");
        assertEquals(
                "---\ntitle: 글\npermalink: '/walks/새-글/'\n---\n\n[위](#a) [글](/walks/새-글/#a)\n",
                change(post, post, "새 글").apply(Files.readString(post)));
    }

    @Test
    void anAddressOfItsOwnThatHasAnotherNameStays() throws IOException {
        jekyll();
        Path post =
                write(
                        "_posts/2024-01-02-seoul-walk.md",
                        "---\n"
                                + "title: 글\n"
                                + "permalink: /walks/\n"
                                + "---\n\n"
                                + "[글](/2024/01/02/seoul-walk/) [글](/walks/)\n");
        assertTrue(change(post, post, NEW).isNothing());
    }

    @Test
    void twoPostsOfOneNameAreToldApartByTheirDay() throws IOException {
        Path post = jekyllPost();
        write("_posts/2023-01-02-seoul-walk.md", "---\ntitle: 앞\n---\n\n글\n");
        assertLinks(
                post,
                "_posts/2024-05-05-other.md",
                "[가](/2024/01/02/‹seoul-walk›/) [나](/2023/01/02/seoul-walk/)"
                        + " [다](/여행/seoul-walk/)\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[글]({{< ref \"‹seoul-walk›.md\" >}})",
                "[글]({{< relref \"posts/‹seoul-walk›\" >}})",
                "[글]({{% ref \"/posts/‹seoul-walk›.md#a\" %}})",
                "[글]({{< ref path=\"../posts/‹seoul-walk›.md\" lang=\"ko\" >}})",
                "[글](/posts/‹seoul-walk›/)",
                "[글]({{< ref \"other.md\" >}})",
            })
    void hugosLinksFollow(String marked) throws IOException {
        write("hugo.toml", "title = '글'\n");
        Path post = write("content/posts/seoul-walk.md", "+++\ntitle = '글'\n+++\n\n글\n");
        assertLinks(post, "content/posts/other.md", "+++\ntitle = '글'\n+++\n\n" + marked + "\n");
    }

    @Test
    void aPostInAFolderOfItsOwnTakesTheFolderAlong() throws IOException {
        write("hugo.toml", "title = '글'\n");
        Path post = write("content/posts/seoul-walk/index.md", "---\ntitle: 글\n---\n\n글\n");
        Path other =
                write(
                        "content/posts/other.md",
                        "[가](seoul-walk/) [나]({{< ref \"seoul-walk/index.md\" >}})"
                                + " [다](/posts/seoul-walk/)\n");
        Renaming renaming = renaming(post, NEW);
        assertEquals(post.getParent(), renaming.from());
        assertEquals(folder.resolve("content/posts/" + NEW), renaming.to());
        assertEquals(
                Files.readString(other).replace(OLD, NEW),
                renaming.in(other, article(other)).apply(Files.readString(other)));
    }

    @Test
    void aNameMustBeOneThatAFileCanHave() throws IOException {
        Path post = jekyllPost();
        assertFalse(renaming(post, "").isPossible());
        assertFalse(renaming(post, "a/b").isPossible());
        assertFalse(renaming(post, OLD).isPossible());
        assertTrue(renaming(post, "새 이름").isPossible());
        assertEquals(folder.resolve("_posts/2024-01-02-새-이름.md"), renaming(post, " 새  이름 ").to());
        write("_posts/2024-01-02-taken.md", "---\ntitle: 글\n---\n");
        assertTrue(renaming(post, "taken").isTaken());
    }
}
