package wongo.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import wongo.dialect.yaml.YamlFrontMatter;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

class TeaserHtmlTest {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("wongo.messages", Locale.KOREAN);
    private static final Pictures PICTURES =
            source -> source.startsWith("/") ? Optional.of("asset://picture/a") : Optional.empty();
    private static final Teaser.Source SOURCE =
            new Teaser.Source(
                    "원고지 블로그",
                    "https://example.org/2024/%EC%A2%85%EC%9D%B4/?a=b",
                    Optional.of(LocalDate.of(2024, 8, 14)));

    private static Document shown(Appearance appearance, String frontMatter) {
        Teaser teaser =
                Teaser.of(new YamlFrontMatter().read("---\n" + frontMatter + "---\n"), SOURCE);
        return Jsoup.parseBodyFragment(new TeaserHtml(WORDS, PICTURES).of(appearance, teaser));
    }

    private static void assertShown(
            String expected, String selector, Appearance appearance, String frontMatter) {
        assertEquals(expected, shown(appearance, frontMatter).select(selector).text(), frontMatter);
    }

    @Test
    void aResultHasTheSiteTheWayThereTheTitleTheDateAndTheDescription() {
        Document shown = shown(Appearance.SEARCH, "title: 글\nexcerpt: 글에 대한 글\n");
        assertEquals("원고지 블로그", shown.select(".site").text());
        assertEquals("example.org › 2024 › 종이", shown.select("cite").text());
        assertEquals("글", shown.select("h3").text());
        assertEquals("2024. 8. 14. — 글에 대한 글", shown.select(".result p").text());
        assertEquals("", shown.select(".left").text());
    }

    @Test
    void aResultCutsWhatIsTooLongAndSaysWhatItLeavesOut() {
        String title = "가".repeat(29) + "나다라";
        String description = "마".repeat(77) + "바사아";
        String post = "title: " + title + "\ndescription: " + description + "\n";
        assertShown("가".repeat(29) + "…", "h3", Appearance.SEARCH, post);
        assertTrue(
                shown(Appearance.SEARCH, post)
                        .select(".result p")
                        .text()
                        .endsWith("마".repeat(77) + "…"));
        assertEquals(
                List.of("제목에서 잘린 부분: 나다라", "설명에서 잘린 부분: 바사아"),
                shown(Appearance.SEARCH, post).select(".left").eachText());
    }

    @Test
    void aCardHasTheImageTheHostTheTitleAndTheDescription() {
        Document shown = shown(Appearance.SOCIAL, "title: 글\ndescription: 설명\nimage: /a b.png\n");
        assertEquals("asset://picture/a", shown.select(".picture img").attr("src"));
        assertEquals("example.org", shown.select("cite").text());
        assertEquals("글", shown.select("h3").text());
        assertEquals("설명", shown.select("p").text());
    }

    @Test
    void anEntryHasTheTitleTheSiteAndTheDate() {
        Document shown = shown(Appearance.FEED, "title: 글\n");
        assertEquals("글", shown.select("h1").text());
        assertEquals("원고지 블로그", shown.select(".site").text());
        assertEquals("2024. 8. 14.", shown.select("time").text());
    }

    @Test
    void whatIsMissingIsNamed() {
        for (Appearance appearance : List.of(Appearance.SEARCH, Appearance.SOCIAL)) {
            assertShown("제목이 없습니다", "h3.none", appearance, "title: ''\n");
            assertTrue(shown(appearance, "title:\n").select("p.none").text().contains("설명이 없습니다"));
        }
        assertShown("제목이 없습니다", "h1.none", Appearance.FEED, "tags: a\n");
        assertShown("그림이 없습니다", ".picture", Appearance.SOCIAL, "title: 글\n");
        assertShown(
                "여기서 볼 수 없는 그림: https://a.example/b.png",
                ".picture",
                Appearance.SOCIAL,
                "image: https://a.example/b.png\n");
    }

    @Test
    void theImageIsFoundWhereverGeneratorsHaveIt() {
        for (String post :
                List.of(
                        "image: /a.png\n",
                        "image:\n  path: /a.png\n",
                        "images: [/a.png, /b.png]\n",
                        "cover:\n  image: /a.png\n",
                        "heroImage: /a.png\n")) {
            assertFalse(shown(Appearance.SOCIAL, post).select("img").isEmpty(), post);
        }
    }

    @Test
    void markupInTheFrontMatterIsText() {
        String post =
                "title: '<img src=x onerror=1>'\ndescription: '<b>굵은</b> <script>1</script>'\n";
        for (Appearance appearance :
                List.of(Appearance.SEARCH, Appearance.SOCIAL, Appearance.FEED)) {
            Document shown = shown(appearance, post);
            assertTrue(shown.select("img, script, .words b").isEmpty(), shown.html());
            assertEquals("<img src=x onerror=1>", shown.select("h1, h3").text());
        }
        assertShown("굵은", ".words p", Appearance.SOCIAL, post);
    }

    @Test
    void thePageHasNoTeaser() {
        assertEquals("", shown(Appearance.PAGE, "title: 글\n").body().html());
    }
}
