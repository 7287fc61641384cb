package wongo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// No letter is lost on the way: what a browser shows of the article it shows of the export.
@Execution(ExecutionMode.CONCURRENT)
class SameTextTest {
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{C}]+");
    private static final Pattern TOKEN =
            Pattern.compile("\\[##_(?:(?!\\[##_).)*?_##]", Pattern.DOTALL);

    /// Drawings and form controls are left out of a page, and reported.
    private static final Set<String> WITHOUT_CONTROLS =
            Set.of("things-that-are-not-understood.html", "2021-05-05-옛-편집기.html");

    /// A Markdown image becomes an image, and what a tag that is never closed swallows comes back.
    private static final Set<String> MORE_THAN_TEXT =
            Set.of("seed-family.md", "markdown-among-html.md", "quotes-never-closed.html");

    @Test
    void aTistoryFragmentShowsTheArticlesText() {
        Map<String, String> differences = new TreeMap<>();
        for (Judge.Post post : Judge.posts()) {
            String fragment = post.export(new Tistory(), "post.html").files().getFirst().text();
            compare(post, Jsoup.parseBodyFragment(fragment).body(), differences);
        }
        assertEquals(Map.of(), differences);
    }

    @Test
    void aPageShowsTheArticlesText() {
        Map<String, String> differences = new TreeMap<>();
        for (Judge.Post post : Judge.posts()) {
            Document page =
                    Jsoup.parse(post.export(new Page(), "post.html").files().getFirst().text());
            page.select("article > header").remove();
            if (!WITHOUT_CONTROLS.contains(post.name())) {
                compare(post, page.selectFirst("article"), differences);
            }
        }
        assertEquals(Map.of(), differences);
    }

    @Test
    void everyParagraphAndHeadingOfATistoryFragmentHasItsSize() {
        for (Judge.Post post : Judge.posts()) {
            if (post.name().equals("quotes-never-closed.html")) {
                continue;
            }
            String fragment = post.export(new Tistory()).files().getFirst().text();
            List<Element> without =
                    Jsoup.parseBodyFragment(fragment).select("p, h2, h3, h4").stream()
                            .filter(element -> !element.hasAttr("data-ke-size"))
                            .filter(element -> element.closest("pre, textarea") == null)
                            // A parser makes one of a stray end tag.
                            .filter(element -> element.childNodeSize() > 0)
                            .toList();
            assertEquals(List.of(), without, post.name());
        }
    }

    private static void compare(Judge.Post post, Element shown, Map<String, String> differences) {
        String source = post.article().source().substring(post.article().bodyStart());
        Element body = Jsoup.parseBodyFragment(source).body();
        String expected = text(body);
        String actual = text(shown);
        // A page does not repeat its title.
        String title = text(Title.of(post.article()));
        if (MORE_THAN_TEXT.contains(post.name())) {
            return;
        }
        if (!expected.equals(actual) && !expected.equals(title + actual)) {
            differences.put(post.name(), expected + " but was " + actual);
        }
    }

    private static String text(Element element) {
        element.select("script, style, template, title").remove();
        return text(element.wholeText());
    }

    private static String text(String text) {
        String plain = TOKEN.matcher(text).replaceAll("");
        return UNSEEN.matcher(Normalizer.normalize(plain, Normalizer.Form.NFC)).replaceAll("");
    }
}
