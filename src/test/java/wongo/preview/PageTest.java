package wongo.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.markdown.MarkdownDialect;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.text.Chance;
import wongo.text.Change;
import wongo.text.Span;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Law 9: the page after its patches equals the page rendered afresh.
class PageTest {
    private static final int EDITS = 40;
    private static final String POST =
            """
            ---
            title: 글
            ---
            <h2>하나</h2>

            <p>&nbsp;</p>
            <p>가 <b>나</b> 다</p>
            <ul>
              <li>라</li>
            </ul>

            <h2>둘</h2>

            <p>&nbsp;</p>
            <p>마</p>
            바 <a href="https://example.org">사</a>
            """;

    static Stream<Path> posts() throws Exception {
        Stream<Path> all = Stream.empty();
        for (Path corpus :
                List.of(Path.of("src/test/resources/corpus"), Path.of("../shared/corpus/ke"))) {
            all = Files.isDirectory(corpus) ? Stream.concat(all, Files.walk(corpus)) : all;
        }
        return all.filter(Files::isRegularFile).filter(PageTest::isSmallText);
    }

    private static boolean isSmallText(Path file) {
        return file.toFile().length() < 60_000 && !new String(read(file)).contains("\uFFFD");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("posts")
    void followsAnyChange(Path post) throws Exception {
        long seed = post.getFileName().hashCode();
        assertFollows(seed, read(Files.readString(post)));
    }

    @ParameterizedTest
    @MethodSource("markdownPosts")
    void followsAnyChangeOfMarkdown(Path post) throws Exception {
        long seed = post.getFileName().hashCode();
        assertFollows(seed, readMarkdown(Files.readString(post)));
    }

    static Stream<Path> markdownPosts() throws Exception {
        return posts().filter(post -> post.getFileName().toString().endsWith(".md"));
    }

    @Test
    void whatIsSaidAnewSinceAnotherBlockChangedIsPatched() {
        String source = "가[^1]\n\n다[^2]\n\n[^1]: 라\n\n[^2]: 마\n";
        Article before = readMarkdown(source);
        int at = source.indexOf("[^1]");
        Change change = Change.delete(new Span(at, at + "[^1]".length()));
        Article after = before.apply(change);
        Page page = Page.of(before, Pictures.none());
        PageModel model = new PageModel(page);

        page.follow(change, after).patches().forEach(model::apply);

        assertEquals(new PageModel(Page.of(after, Pictures.none())).html(), model.html());
    }

    @Test
    void followsManyChangesOfAShortPost() {
        for (long seed = 0; seed < 100; seed++) {
            assertFollows(seed, read(POST));
        }
    }

    @Test
    void keepsTheElementsOfWhatDidNotChange() {
        Article before = read(POST);
        int at = POST.indexOf("나</b>");

        assertEquals(1, follow(before, Change.insert(at, "x")).size());
        assertTrue(follow(before, Change.insert(at, "x")).getFirst() instanceof PagePatch.Replace);
    }

    @Test
    void movesASectionWithoutRenderingBothSections() {
        int first = POST.indexOf("<h2>하나");
        int second = POST.indexOf("<h2>둘");
        String moved = POST.substring(first, second);
        Change change =
                Change.of(
                        new wongo.text.Edit(new Span(first, second), ""),
                        wongo.text.Edit.insert(POST.length(), moved));

        List<PagePatch> patches = follow(read(POST), change);

        assertTrue(
                patches.stream().noneMatch(patch -> patch.toString().contains("마")),
                patches.toString());
    }

    @Test
    void aTitleChangesTheHeadAlone() {
        assertEquals(
                List.of(new PagePatch.Head("<h1 class=\"title\">긴 글</h1>")),
                follow(read(POST), Change.insert(POST.indexOf("글"), "긴 ")));
    }

    @Test
    void knowsTheElementAtACaret() {
        Page page = Page.of(read(POST), Pictures.none());
        List<PageElement> elements = page.elements().toList();

        assertEquals(elements.get(2).id(), page.idAt(POST.indexOf("나</b>")).orElseThrow());
        assertEquals(elements.getFirst().id(), page.idAt(0).orElseThrow());
        assertEquals(elements.getLast().id(), page.idAt(POST.length()).orElseThrow());
    }

    @Test
    void aCaretAtTheEndOfABlockIsInItAndNotInTheNext() {
        Page page = Page.of(read(POST), Pictures.none());
        List<PageElement> elements = page.elements().toList();
        int end = POST.indexOf("</h2>") + "</h2>".length();

        assertEquals(elements.getFirst().id(), page.idAt(end).orElseThrow());
        assertEquals(elements.get(1).id(), page.idAt(end + 1).orElseThrow());
    }

    private static List<PagePatch> follow(Article before, Change change) {
        return Page.of(before, Pictures.none()).follow(change, before.apply(change)).patches();
    }

    private static void assertFollows(long seed, Article before) {
        Chance chance = new Chance(seed);
        Article article = before;
        Page page = Page.of(article, Pictures.none());
        PageModel model = new PageModel(page);
        for (int i = 0; i < EDITS; i++) {
            Change change = i % 8 == 7 ? chance.change(article.length()) : small(chance, article);
            article = article.apply(change);
            PageTurn turn = page.follow(change, article);
            page = turn.page();
            turn.patches().forEach(model::apply);
            String at = "seed " + seed + " edit " + i + " " + change;
            assertEquals(new PageModel(Page.of(article, Pictures.none())).html(), model.html(), at);
            assertEquals(page.elements().toList(), model.elements(), at);
            assertEquals(model.elements().size(), new HashSet<>(model.elements()).size(), at);
        }
    }

    private static Change small(Chance chance, Article article) {
        int at = chance.below(article.length() + 1);
        int end = Math.min(article.length(), at + chance.below(30));
        return Change.replace(
                new Span(at, end),
                chance.oneOf(
                        List.of(
                                "",
                                "가",
                                "<p>",
                                "</p>\n",
                                "<div>",
                                "\n\n",
                                "x",
                                "[^1]",
                                "\n[^1]: x\n",
                                "\n*[가]: x\n")));
    }

    private static Article readMarkdown(String source) {
        return Article.read(source, new Spelling(new YamlFrontMatter(), new MarkdownDialect()));
    }

    private static Article read(String source) {
        return Article.read(source, new Spelling(new YamlFrontMatter(), new HtmlDialect()));
    }
}
