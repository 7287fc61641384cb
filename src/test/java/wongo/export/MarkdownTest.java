package wongo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wongo.article.Article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class MarkdownTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");

    /// What cannot come back: Markdown has no control characters, and code that is never closed
    /// ends with its block.
    private static final Set<String> ACCEPTED =
            Set.of("control-characters.html", "code-that-was-damaged.html");

    private static void assertMarkdown(String expected, String html) {
        assertEquals(expected, markdown(Shown.read(html)).stripTrailing(), html);
    }

    private static String markdown(Article article) {
        Origin origin = new Origin("post.html", LocalDate.EPOCH, Images.none());
        return new Markdown().export(article, origin).files().getFirst().text();
    }

    static Stream<Path> posts() {
        try (Stream<Path> files = Files.walk(CORPUS)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> !ACCEPTED.contains(file.getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("posts")
    void renderedMarkdownShowsWhatTheArticleShows(Path post) throws IOException {
        String source =
                new String(Files.readAllBytes(post), StandardCharsets.UTF_8).replace("\r\n", "\n");
        Article article = Shown.read(source.startsWith("\ufeff") ? source.substring(1) : source);
        String body = markdown(article).substring(article.bodyStart());
        assertEquals(Shown.in(article), Shown.in(Shown.read(HtmlBody.render(body))), body);
    }

    @Test
    void boldIsStarsWhereEveryReaderClosesThem() {
        assertMarkdown("**굵은**글", "<p><b>굵은</b>글</p>");
        assertMarkdown("<strong>한국어(Korean)</strong>는", "<p><b>한국어(Korean)</b>는</p>");
        assertMarkdown("이것은 **한국어(Korean)**.", "<p>이것은 <b>한국어(Korean)</b>.</p>");
        assertMarkdown("<strong>가 </strong>나", "<p><b>가 </b>나</p>");
        assertMarkdown("**가**<strong>나</strong>", "<p><b>가</b><strong>나</strong></p>");
    }

    @Test
    void coloursAreInlineHtml() {
        assertMarkdown(
                "<strong><span style=\"color: #ee2323;\">빨강</span></strong>은",
                "<p><b><span style=\"color: #ee2323;\">빨강</span></b>은</p>");
    }

    @Test
    void textThatLooksLikeMarkdownStaysText() {
        assertMarkdown("\\# 제목 아님", "<p># 제목 아님</p>");
        assertMarkdown("1\\. 문단", "<p>1. 문단</p>");
        assertMarkdown("\\- 대시", "<p>- 대시</p>");
        assertMarkdown("\\_밑줄\\_ snake_case \\*", "<p>_밑줄_ snake_case *</p>");
        assertMarkdown(
                "10~20 R&D &amp;nbsp;".replace("&amp;", "&amp;"),
                "<p>10~20 R&amp;D &amp;nbsp;</p>");
        assertMarkdown("\\[가\\](나) a\\|b \\`c\\`", "<p>[가](나) a|b `c`</p>");
    }

    @Test
    void listsKeepTheirLevelsAndNumbers() {
        assertMarkdown("- 가\n  - 나\n- 다", "<ul><li>가<ul><li>나</li></ul></li><li>다</li></ul>");
        assertMarkdown("3. 셋\n4. 넷", "<ol start=\"3\"><li>셋</li><li>넷</li></ol>");
    }

    @Test
    void simpleTablesAreMarkdownOthersHtmlWithoutBlankLines() {
        assertMarkdown(
                "| 가 | 나 |\n| --- | --- |\n| 1 | 2\\|3 |",
                "<table><tr><th>가</th><th>나</th></tr><tr><td>1</td><td>2|3</td></tr></table>");
        String merged = "<table>\n\n<tr><td colspan=\"2\">가</td></tr>\n\n</table>";
        assertMarkdown(merged.replace("\n\n", "\n"), merged);
    }

    @Test
    void imagesLinksCodeAndRules() {
        assertMarkdown("![그림](/a.png)", "<p><img src=\"/a.png\" alt=\"그림\"></p>");
        assertMarkdown(
                "[여기](https://example.org/)", "<p><a href=\"https://example.org/\">여기</a></p>");
        assertMarkdown(
                "`` a`b ``".replace("`` ", "``").replace(" ``", "``"), "<p><code>a`b</code></p>");
        assertMarkdown(
                "```java\nint a;\n```", "<pre data-ke-language=\"java\"><code>int a;</code></pre>");
        assertMarkdown("---", "<hr>");
    }

    @Test
    void theFrontMatterIsAsItWas() {
        String head = "---\ntitle:  장마 \n---\n";
        assertEquals(head + "\n글\n", markdown(Shown.read(head + "<p>글</p>\n")));
    }

    @Test
    void lossesAreReported() {
        Origin origin = new Origin("post.html", LocalDate.EPOCH, Images.none());
        List<Loss> losses =
                new Markdown().export(Shown.read("<div>\n<p>글</p>\n</div>"), origin).losses();
        assertEquals(
                List.of(new Loss("container", Loss.Outcome.DROPPED, 1, List.of("<div>"))), losses);
    }
}
