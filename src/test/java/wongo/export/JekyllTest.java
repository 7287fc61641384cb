package wongo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.dialect.Dialects;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;

class JekyllTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 2);

    private static Export export(String fileName, String source) {
        return new Jekyll().export(Shown.read(source), new Origin(fileName, TODAY, Images.none()));
    }

    private static void assertName(String expected, String fileName, String frontMatter) {
        String source = "---\n" + frontMatter + "---\n<p>글</p>\n";
        assertEquals(expected, export(fileName, source).files().getFirst().path());
    }

    private static void assertBody(String expected, String body) {
        String head = "---\ntitle: 가\ndate: 2024-08-14\n---\n";
        assertEquals(head + expected, export("a.html", head + body).files().getFirst().text());
    }

    @Test
    void theDateIsTheWritersElseTheFilesElseToday() {
        assertName("2024-08-14-a.md", "2023-01-01-a.md", "date: 2024-08-14 10:00:00 +0900\n");
        assertName("2023-01-01-a.md", "2023-01-01-a.md", "title: 가\n");
        assertName("2026-01-02-a.md", "a.md", "title: 가\n");
    }

    @Test
    void anImpossibleDateIsNone() {
        assertName("2026-01-02-2024-13-45-a.md", "2024-13-45-a.md", "title: 가\n");
    }

    @Test
    void theSlugIsTheWritersElseTheFilesElseTheTitle() {
        assertName("2026-01-02-카카오.md", "a.md", "slug: 카카오\n");
        assertName("2026-01-02-내-글.md", "내 글.md", "title: 가\n");
        assertName("2026-01-02-고객-정보-유출.md", "index.md", "title: 고객 정보, 유출!\n");
        assertName("2026-01-02-post.md", "index.md", "title: '!?'\n");
    }

    @Test
    void slugsAreJoined() {
        assertName(
                "2026-01-02-한글.md",
                Normalizer.normalize("한글.md", Normalizer.Form.NFD),
                "title: 가\n");
    }

    @Test
    void textFilesBecomeWhatTheirBodyIs() {
        assertName("2026-01-02-a.html", "a.txt", "title: 가\n");
        String markdown = "---\ntitle: 가\n---\n\n## 제목\n";
        assertEquals("2026-01-02-a.md", export("a.txt", markdown).files().getFirst().path());
    }

    @Test
    void bytesStayAsTheyAre() {
        assertBody("\r\n<p>글 </p>\r\n\t<hr>\n\n\n", "\r\n<p>글 </p>\r\n\t<hr>\n\n\n");
    }

    @Test
    void templateLanguageIsGuardedWhereItIs() {
        assertBody("<p>a {% raw %}{{ b }}{% endraw %} c</p>", "<p>a {{ b }} c</p>");
        assertBody("{% raw %}{% if a %}x{{ b }}{% endraw %}\n가", "{% if a %}x{{ b }}\n가");
        assertBody("<p>{{ \"{{\" }} 열림</p>", "<p>{{ 열림</p>");
        assertBody("<p>{{ \"{%\" }} endraw %}</p>", "<p>{% endraw %}</p>");
        assertBody("{% raw %}{{ a }}{% endraw %}", "{% raw %}{{ a }}{% endraw %}");
    }

    @Test
    void postsThatSwitchTemplatesOffNeedNoGuard() {
        String post = "---\nrender_with_liquid: false\n---\n{{ a }}";
        assertEquals(post, export("2024-08-14-a.md", post).files().getFirst().text());
    }

    @Test
    void anArticleWithoutFrontMatterGetsSome() {
        assertEquals(
                "---\ntitle: \"그 \\\"책\\\"\"\n---\n\n<h1>그 \"책\"</h1>",
                export("a.html", "<h1>그 \"책\"</h1>").files().getFirst().text());
    }

    @Test
    void aGuessedDateIsInTheReport() {
        List<Loss> losses = export("a.html", "---\ntitle: 가\n---\n").losses();
        assertTrue(
                losses.contains(new Loss("date", Loss.Outcome.CHANGED, 1, List.of("2026-01-02"))));
    }

    @Test
    void frontMatterInTomlBecomesYaml() {
        Export export =
                new Jekyll()
                        .export(
                                Article.read(
                                        "+++\r\n"
                                                + "title = '가: 나'\r\n"
                                                + "date = 2024-08-14T10:00:00+09:00\r\n"
                                                + "[image]\r\n"
                                                + "path = 'a.png'\r\n"
                                                + "+++\r\n"
                                                + "글\r\n",
                                        new Dialects().of("a.md", "")),
                                new Origin("a.md", TODAY, Images.none()));
        assertEquals(
                "---\r\ntitle: \"가: 나\"\r\ndate: 2024-08-14T10:00:00+09:00\r\n"
                        + "image:\r\n  path: \"a.png\"\r\n---\r\n글\r\n",
                export.files().getFirst().text());
        assertEquals(
                List.of("front-matter-respelled"),
                export.losses().stream().map(Loss::feature).toList());
    }
}
