package wongo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class TistoryTest {
    private static Export export(String fileName, String source) {
        return new Tistory()
                .export(Shown.read(source), new Origin(fileName, LocalDate.EPOCH, Images.none()));
    }

    private static void assertBody(String expected, String source) {
        assertEquals(expected, export("a.md", source).files().getFirst().text());
    }

    @Test
    void paragraphsAndHeadingsGetTheEditorsSizes() {
        assertBody("<p data-ke-size=\"size16\">글</p>", "<p>글</p>");
        assertBody("<h2 class=\"a\" data-ke-size=\"size26\">글</h2>", "<h2 class=\"a\">글</h2>");
        assertBody("<h3 data-ke-size=\"size23\">글</h3>", "<h3>글</h3>");
        assertBody("<h4 data-ke-size=\"size20\">글</h4>", "<h4>글</h4>");
        assertBody("<h1>글</h1>", "<h1>글</h1>");
    }

    @Test
    void sizesThatAreThereStay() {
        assertBody("<h2 data-ke-size=\"size24\">글</h2>", "<h2 data-ke-size=\"size24\">글</h2>");
    }

    @Test
    void codeAndCommentsAreLeftAlone() {
        assertBody("<!-- <p> --><pre>&lt;p><p>가</pre>", "<!-- <p> --><pre>&lt;p><p>가</pre>");
    }

    @Test
    void everythingElseIsAsItWas() {
        String body = "\n<table border=1>\r\n<tr><td>R&D</td></tr></table>  \n<hr>\n\n\n";
        assertBody(body, "---\ntitle: 가\n---\n" + body);
    }

    @Test
    void looseTextAndMarkdownLinesBecomeParagraphs() {
        assertBody(
                "<p data-ke-size=\"size16\">여기 <a href=\"/a\">링크</a></p>",
                "여기 <a href=\"/a\">링크</a>");
        assertBody(
                "<p data-ke-size=\"size16\"><img src=\"/a.png\" alt=\"그림\" /></p>\n\n<hr>",
                "![그림](/a.png)\n\n<hr>");
    }

    @Test
    void loosePlainTextOfHtmlFilesIsNoMarkdown() {
        String text = export("a.html", "**별표** 그대로").files().getFirst().text();
        assertEquals("<p data-ke-size=\"size16\">**별표** 그대로</p>", text);
    }

    @Test
    void imagesThatLieBesideTheArticleAreReported() {
        Export export =
                export(
                        "a.html",
                        "<figure><img src=\"/a.png\"><img src='https://example.org/b'></figure>");
        assertEquals(
                List.of(new Loss("local-image", Loss.Outcome.KEPT, 1, List.of("/a.png"))),
                export.losses());
    }
}
