package wongo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class PageTest {
    private static final byte[] PNG = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);

    private static Export export(String source) {
        Images images = address -> address.equals("/a.png") ? Optional.of(PNG) : Optional.empty();
        return new Page()
                .export(Shown.read(source), new Origin("post.html", LocalDate.EPOCH, images));
    }

    private static Document page(String source) {
        return Jsoup.parse(export(source).files().getFirst().text());
    }

    private static void assertBody(String expected, String body) {
        Document page = page("---\ntitle: 제목\n---\n" + body);
        page.outputSettings().prettyPrint(false);
        page.select("header").remove();
        assertEquals(expected, page.select("article").html().strip());
    }

    @Test
    void saysWhatItIs() {
        Document page =
                page(
                        "---\n"
                                + "title: \"그 </script> & \\\"책\\\"\"\n"
                                + "excerpt: 한 줄\n"
                                + "date: 2024-08-14\n"
                                + "---\n"
                                + "<p>글</p>");
        assertEquals("그 </script> & \"책\"", page.title());
        assertEquals("ko", page.selectFirst("html").attr("lang"));
        assertEquals("한 줄", page.selectFirst("meta[name=description]").attr("content"));
        assertEquals("article", page.selectFirst("meta[property=og:type]").attr("content"));
        assertEquals("2024-08-14", page.selectFirst("time").attr("datetime"));
        String json = page.selectFirst("script[type=application/ld+json]").data();
        assertEquals(
                "그 </script> & \"책\"",
                JsonParser.parseString(json).getAsJsonObject().get("headline").getAsString());
        assertFalse(json.contains("<"));
    }

    @Test
    void theTitleIsTheOnlyHeadingOfTheFirstLevelAndNoLevelIsLeftOut() {
        assertBody("<h2>가</h2><h3>나</h3><h2>다</h2>", "<h1>가</h1><h4>나</h4><h1>다</h1>");
        assertBody("<h2>가</h2><h3>나</h3>", "<h2>가</h2><h3>나</h3>");
        assertBody("<p>글</p>", "<h1>제목</h1><p>글</p>");
    }

    @Test
    void oldAttributesBecomeStyles() {
        assertBody(
                "<table style=\"width: 100%; border: 1px solid;\"><tbody><tr><td"
                        + " style=\"text-align: center;\">가</td></tr></tbody></table>",
                "<table border=\"1\" width=\"100%\"><tr><td align=\"center\">가</td></tr></table>");
        assertBody(
                "<p><span style=\"color: #ee2323;\">가</span></p>",
                "<p><font color=\"ee2323\">가</font></p>");
    }

    @Test
    void brokenNestingIsPutRight() {
        assertBody("<p>가<b>나</b></p><p><b>다</b></p>", "<p>가<b>나</p><p>다</b></p>");
        assertBody(
                "<ul><li><b>가</b><p><b>나</b></p></li></ul>", "<ul><li><b>가<p>나</p></b></li></ul>");
        assertBody("<ul><li>가<p>나</p></li></ul>", "<ul><li>가</li><p>나</p></ul>");
        assertBody("<p>글</p>", "</div></b><p>글</p>");
    }

    @Test
    void scriptsAndFormsGoAndAreReported() {
        Export export =
                export(
                        "<p onclick=\"x()\">글<script>x()</script><a"
                                + " href=\"javascript:x()\">링크</a></p>");
        assertFalse(export.files().getFirst().text().contains("x()"));
        assertTrue(
                export.losses()
                        .contains(
                                new Loss(
                                        "active",
                                        Loss.Outcome.DROPPED,
                                        2,
                                        List.of("<script>", "onclick"))));
    }

    @Test
    void stylesThatNoBrowserReadsGo() {
        assertBody(
                "<p><span style=\"font-size: 12pt;\">가</span></p>",
                "<p><span style=\"color: #e5e5e5text-decoration:none; font-size: 12pt; mso-x:"
                        + " y\">가</span></p>");
    }

    @Test
    void imagesThatAreFoundAreInside() {
        assertTrue(
                page("<img src=\"/a.png\" alt=\"가\">")
                        .selectFirst("img")
                        .attr("src")
                        .startsWith("data:image/png;base64,"));
        Export missing = export("<img src=\"/b.png\" alt=\"가\">");
        assertEquals(
                List.of(new Loss("image-missing", Loss.Outcome.DROPPED, 1, List.of("/b.png"))),
                missing.losses());
    }

    @Test
    void looseTextBecomesAParagraph() {
        assertBody(
                "<p>글 <a href=\"https://example.org\">링크</a></p>",
                "글 <a href=\"https://example.org\" rel=\"dofollow\">링크</a>");
    }

    @Test
    void rowsOfATableAreEquallyLong() {
        assertBody(
                "<table><tbody><tr><td>가</td><td>나</td></tr><tr><td>다</td><td"
                        + " colspan=\"1\"></td></tr></tbody></table>",
                "<table><tr><td>가</td><td>나</td></tr><tr><td>다</td></tr></table>");
    }
}
