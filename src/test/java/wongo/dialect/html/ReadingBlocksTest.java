package wongo.dialect.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.text.Change;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

class ReadingBlocksTest {
    private static void assertShown(String expected, String body) {
        assertEquals(expected, Sample.shown(body));
    }

    @Test
    void readsTheSeedsParts() {
        assertShown(
                "Heading[제목] Paragraph[] Paragraph[굵은 글] Listing[하나|둘] Grid[▣] Rule[▣]",
                "<h2 data-ke-size=\"size26\">제목</h2>\n\n"
                        + "<p data-ke-size=\"size16\">&nbsp;</p>\n"
                        + "<p><b>굵은</b> 글</p>\n"
                        + "<ul>\n"
                        + "    <li>하나</li>\n"
                        + "    <li>둘</li>\n"
                        + "</ul>\n"
                        + "<table><tr><td>칸</td></tr></table>\n"
                        + "<hr>");
    }

    @Test
    void readsFiguresInAllTheirFormsAsOneImage() {
        String figure = "<figure class=\"imageblock\"><span><img src=\"/a.png\"/></span></figure>";
        assertShown("Image[▣]", figure);
        assertShown("Image[▣]", "<p>" + figure + "\n</p>");
        assertShown("Image[▣]", "<p></p>" + figure);
        assertShown("Image[▣]", "<p><img src=\"/a.png\"></p>");
        assertShown(
                "Image[▣|아래 글]",
                "<figure><img src=\"/a.png\"><figcaption>아래 글</figcaption></figure>");
        assertShown("Image[▣]", "[##_Image|kage@x/y.png|alignCenter|width=\"1\"|||_##]");
    }

    @Test
    void readsWrappersAsTagsAndWhatIsInThemAsBlocks() {
        assertShown("Wrapper[] Paragraph[글] Wrapper[]", "<div id=\"wrap\">\n<p>글</p>\n</div>");
        assertShown(
                "Wrapper[] Wrapper[] Grid[▣] Wrapper[]",
                "<figure><div><table><td>칸</table></figure>");
    }

    @Test
    void readsLooseTextLineByLine() {
        assertShown("Paragraph[한 줄] Paragraph[- 두 줄]", "한 줄\n- 두 줄\n");
        assertShown("Paragraph[묶인 줄]", "<b>묶인\n줄</b>");
        assertShown("Paragraph[꺾은⏎줄]", "꺾은<br>\n줄");
    }

    @Test
    void endsAParagraphAtTheNextBlock() {
        assertShown("Paragraph[하나] Paragraph[둘]", "<p>하나<p>둘");
        assertShown("Wrapper[] Listing[글] Wrapper[]", "<p><ul><li>글</li></ul></p>");
        assertShown(
                "Grid[▣] Grid[▣]", "<table><tr><td>하나</td></tr><table><tr><td>둘</td></tr></table>");
    }

    @Test
    void showsWhatABrowserShows() {
        assertShown("Paragraph[R&D <자료출처=정책>]", "<p>R&D <자료출처=정책></p>");
        assertShown("Paragraph[한 칸]", "<p>\n    한\n    칸\n</p>");
        assertShown("Paragraph[https://a.kr]", "<https://a.kr>");
        assertShown("Code[a⏎  b]", "<pre>\na\n  b</pre>");
        assertShown("Quote[하나|둘]", "<blockquote><p>하나</p><p>둘</p></blockquote>");
        assertShown("Listing[겉|속|끝]", "<ul><li>겉<ul><li>속</li></ul></li><li>끝</li></ul>");
        assertShown("Raw[▣]", "<script>if (a < b) {}</script>");
        assertShown(
                "Embed[▣]",
                "<figure data-ke-type=\"opengraph\""
                        + " data-og-title=\"제목\"><a><p>제목</p></a></figure>");
    }

    @Test
    void keepsTextBehindAnObjectThatIsNeverClosed() {
        assertShown("Paragraph[가  나] Paragraph[다]", "가 <video> 나\n<p>다</p>");
        assertShown("Paragraph[가 ▣ 나]", "가 <video></video> 나");
    }

    @Test
    void readsFewBlocksAgainInALargeArticle() {
        String paragraph = "<p data-ke-size=\"size16\">큰 글에서 한 글자를 고친다. <b>굵은 글</b>도 있다.</p>\n\n";
        Article large = Sample.article(paragraph.repeat(1_000_000 / paragraph.length() + 1));
        int middle = large.sourceAt(large.body().extent() / 2, wongo.text.Side.LEFT);
        Article after = large.apply(Change.insert(middle, "가"));
        Set<Block> before = Collections.newSetFromMap(new IdentityHashMap<>());
        large.body().forEach(before::add);
        long fresh = after.body().stream().filter(block -> !before.contains(block)).count();
        assertTrue(large.length() >= 1_000_000);
        assertTrue(fresh > 0 && fresh < 20, fresh + " blocks were read again");
    }

    @Test
    void countsOnFromTheValueOfAnItem() {
        List<Kind> kinds =
                Sample.article("<ol start=\"3\"><li>가</li><li value=\"7\">나</li><li>다</li></ol>")
                        .body()
                        .get(0)
                        .lines()
                        .stream()
                        .map(Line::kind)
                        .toList();
        assertEquals(
                List.of(
                        new Kind.Item(1, Kind.Marker.NUMBER, 3),
                        new Kind.Item(1, Kind.Marker.NUMBER, 7),
                        new Kind.Item(1, Kind.Marker.NUMBER, 8)),
                kinds);
    }

    @Test
    void readsTheSwitchOfMoreAndLessAsOneThing() {
        assertShown(
                "Wrapper[▣] Wrapper[] Paragraph[속] Wrapper[] Wrapper[]",
                "<div data-ke-type=\"moreLess\" data-text-more=\"더\" data-text-less=\"덜\">\n"
                        + "<a class=\"btn-toggle-moreless\">더</a>\n"
                        + "<div class=\"moreless-content\"><p>속</p></div></div>");
        assertShown(
                "Wrapper[] Paragraph[더 봄] Wrapper[]",
                "<div data-ke-type=\"moreLess\"><a class=\"btn-toggle-moreless\">더"
                        + " <b>봄</b></a></div>");
    }
}
