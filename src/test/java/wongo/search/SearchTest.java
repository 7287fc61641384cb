package wongo.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.search.Query.Option;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is found, written as the source with `[` and `]` around each match.
class SearchTest {
    private static final String FAMILY = "👨‍👩‍👧";

    private static final Spelling SPELLING = new Spelling(new YamlFrontMatter(), new HtmlDialect());

    private static Article read(String source) {
        return Article.read(source, SPELLING);
    }

    private static String found(String source, Query query) {
        Article article = read(source);
        Found found = Search.of(article, query, Patience.usual());
        StringBuilder written = new StringBuilder(source);
        for (Span span : assertInstanceOf(Matches.class, found).spans().reversed()) {
            written.insert(span.end(), ']').insert(span.start(), '[');
        }
        return written.toString();
    }

    private static Query query(String text, String options) {
        return Query.of(
                text,
                Stream.of(options.split(" "))
                        .filter(option -> !option.isEmpty())
                        .map(Option::valueOf)
                        .toArray(Option[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        // Capitals
        "<p>Wongo wongo</p>, wongo, '', <p>[Wongo] [wongo]</p>",
        "<p>Wongo wongo</p>, wongo, MATCH_CASE, <p>Wongo [wongo]</p>",
        "<p>ÉCOLE école</p>, École, '', <p>[ÉCOLE] [école]</p>",
        // Marks, entities, spaces
        "<p>이<b>백 자</b>다</p>, 이백 자다, '', <p>[이<b>백 자</b>다]</p>",
        "<p>가 <b>나다</b></p>, 나, '', <p>가 <b>[나]다</b></p>",
        "<p>R&amp;D R&D</p>, r&d, '', <p>[R&amp;D] [R&D]</p>",
        "<p>앞&nbsp;뒤</p>, 앞 뒤, '', <p>[앞&nbsp;뒤]</p>",
        "<p>앞 뒤</p>, 앞\u00A0뒤, '', <p>[앞 뒤]</p>",
        "<p>.*</p>, .*, '', <p>[.*]</p>",
        // What overlaps itself is found from the left
        "<p>가가가</p>, 가가, '', <p>[가가]가</p>",
        "<p>가</p><p>나</p>, 가나, '', <p>가</p><p>나</p>",
        "<p>글</p>, '', '', <p>글</p>",
        // Front matter, tags and attributes do not show
        "<p title=\"글\">글</p>, 글, '', <p title=\"글\">[글]</p>",
        "<p title=\"글\">글</p>, 글, SOURCE, <p title=\"[글]\">[글]</p>",
        "<p>R&amp;D</p>, &amp;, SOURCE, <p>R[&amp;]D</p>",
        // Everywhere that a reader reads
        "<table><tr><td>글</td><td>둘</td></tr></table>, 둘, '',"
                + " <table><tr><td>글</td><td>[둘]</td></tr></table>",
        "<ul><li>글</li><li>글</li></ul>, 글, '', <ul><li>[글]</li><li>[글]</li></ul>",
        "<pre><code>a &lt; b</code></pre>, < b, '', <pre><code>a [&lt; b]</code></pre>",
        "<figure><img src=\"a.png\"><figcaption>그림</figcaption></figure>, 그림, '',"
                + " <figure><img src=\"a.png\"><figcaption>[그림]</figcaption></figure>",
        "<p>앞<img src=\"a.png\">뒤</p>, 앞.*, REGEX, <p>[앞]<img src=\"a.png\">뒤</p>",
        "<p>앞<img src=\"a.png\">뒤</p>, ^.|.$, REGEX, <p>[앞]<img src=\"a.png\">[뒤]</p>",
        "<p>앞<br>뒤</p>, ^.$, REGEX, <p>[앞]<br>[뒤]</p>",
    })
    void findsWhatIsThere(String source, String text, String options, String expected) {
        assertEquals(expected, found(source, query(text, options)));
    }

    @ParameterizedTest
    @CsvSource({
        "cat concat cat_1 cat., cat, [cat] concat cat_1 [cat].",
        "원고지를 쓴다, 원고지, [원고지]를 쓴다",
        "원고지기 새원고지 원고지, 원고지, 원고지기 새원고지 [원고지]",
        "서울에서는 서울은 서울로 서울특별시, 서울, [서울]에서는 [서울]은 [서울]로 서울특별시",
        "사과 사는 사를, 사, 사과 [사]는 [사]를",
        "책으로 책로 물로 물으로, 책, [책]으로 책로 물로 물으로",
        "책으로 책로 물로 물으로, 물, 책으로 책로 [물]로 [물]으로",
        "친구들에게 친구들끼리만, 친구, [친구]들에게 [친구]들끼리만",
        "AI기반 AI를 MAIL, ai, [AI]기반 [AI]를 MAIL",
        "13월 3월, 3, 13월 [3]월",
        "K팝 팝콘, 팝, K[팝] 팝콘",
        "C++ C, C++, [C++] C",
        "漢字를 漢字語, 漢字, [漢字]를 漢字語",
        "café cafés, café, [café] cafés",
    })
    void aWholeWordEndsBeforeItsParticles(String line, String text, String expected) {
        assertEquals(
                "<p>" + expected + "</p>",
                found("<p>" + line + "</p>", Query.of(text, Option.WHOLE_WORD)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"한글", "글", "é", "가각", "ệ", "「한글」"})
    void findsHangulWhicheverWayItIsComposed(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (String there : List.of(text, decomposed)) {
            String source = "<p>" + there + "꿈 " + there + "</p>";
            String expected = "<p>[" + there + "]꿈 [" + there + "]</p>";
            assertEquals(expected, found(source, Query.of(text)));
            assertEquals(expected, found(source, Query.of(decomposed)));
            assertEquals(expected, found(source, Query.of(text, Option.REGEX)));
            assertEquals(expected, found(source, Query.of(decomposed, Option.SOURCE)));
        }
    }

    @Test
    void cutsNoLetterInTwo() {
        String decomposed = Normalizer.normalize("각 é", Normalizer.Form.NFD);
        for (String part : List.of("가", "e", "ᄀ", "ᄀ" + "ᅡ", "\u0301")) {
            assertEquals(
                    "<p>" + decomposed + "</p>",
                    found("<p>" + decomposed + "</p>", Query.of(part)),
                    part);
        }
        assertEquals("<p>" + FAMILY + "</p>", found("<p>" + FAMILY + "</p>", Query.of("👨")));
        assertEquals("<p>[" + FAMILY + "]!</p>", found("<p>" + FAMILY + "!</p>", Query.of(FAMILY)));
        assertEquals("<p>🇰🇷🇺🇸</p>", found("<p>🇰🇷🇺🇸</p>", Query.of("🇷🇺")));
        assertEquals("<p>🇰🇷[🇺🇸]</p>", found("<p>🇰🇷🇺🇸</p>", Query.of("🇺🇸")));
        assertEquals(
                "<p>[가][나]" + FAMILY + "[다]</p>", found("<p>가나" + FAMILY + "다</p>", regex(".")));
    }

    private static Query regex(String text) {
        return Query.of(text, Option.REGEX);
    }

    @ParameterizedTest
    @CsvSource({
        "x*, <p>[]가[x][]나[]</p>",
        "^, <p>[]가x나</p>",
        "$, <p>가x나[]</p>",
        "(?<=x), <p>가x[]나</p>",
        "[가-힣], <p>[가]x[나]</p>",
        "^$, <p>가x나</p>",
    })
    void anExpressionMayCatchNothing(String text, String expected) {
        assertEquals(expected, found("<p>가x나</p>", regex(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "ㄱ, [가] 나 [ㄱ] [깃]",
        "하, [하] [한] 허 [핳]",
        "한, [한] [하나] [않]는",
        "한, 하 [한]글 [하니] [핞] 하마",
        "한ㄱ, [한글] [한국] 한",
        "한그, [한그] [한글] [한긔] 한국",
        "고, [고] [공] [과] [광] [괴] 교",
        "달, [달] [닭] [다리] 닥",
        "닭, [닭] [달그] [달걀] 달",
        "a, [a] [A] á",
    })
    void aHalfTypedLetterIsAnyThatItMayBecome(String typed, String expected) {
        String line = expected.replaceAll("[\\[\\]]", "");
        assertEquals(
                "<p>" + expected.replace("[않]", "않") + "</p>",
                found("<p>" + line + "</p>", Query.of(typed, Option.HALF_TYPED)));
    }

    @Test
    void findsInTheScopeOnly() {
        String source = "<p>글 글</p>\n<p>글 글</p>";
        Query query = Query.of("글").withScope(Optional.of(new Span(5, 15)));
        assertEquals("<p>글 [글]</p>\n<p>[글] 글</p>", found(source, query));
    }

    @Test
    void findsInFrontMatterAsSourceOnly() {
        String source = "---\ntitle: 글\n---\n<p>글</p>";
        assertEquals("---\ntitle: 글\n---\n<p>[글]</p>", found(source, Query.of("글")));
        assertEquals(
                "---\ntitle: [글]\n---\n<p>[글]</p>", found(source, Query.of("글", Option.SOURCE)));
    }

    @ParameterizedTest
    @CsvSource({
        "(가, GROUP_OPEN", "가), GROUP_CLOSED", "[가, CLASS_OPEN", "*, NOTHING_REPEATED",
        "가{2, REPETITION", "가\\, ESCAPE", "\\k, GROUP_NAME", "[하-가], RANGE",
        "(?<=(가|나나)+)다, LOOK_BEHIND",
    })
    void saysWhatIsWrongWithAnExpression(String text, Flaw.Kind kind) {
        Article article = read("<p>글</p>");
        Found found = Search.of(article, regex(text), Patience.usual());
        assertEquals(kind, assertInstanceOf(Flaw.class, found).kind());
    }

    @Test
    void anExpressionThatNeverEndsIsStopped() {
        Article article = read("<p>" + "a".repeat(40) + "!</p>");
        long start = System.nanoTime();
        Found found = Search.of(article, regex("(.*a){25}b"), Patience.of(Duration.ofMillis(200)));
        assertInstanceOf(Late.class, found);
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(5).toNanos());
    }

    @Test
    void anExpressionTooDeepForTheTextIsAFlaw() {
        Article article = read("<p>" + "가".repeat(200_000) + "</p>");
        Found found = Search.of(article, regex("(가|나)*"), Patience.usual());
        assertEquals(Flaw.Kind.DEEP, assertInstanceOf(Flaw.class, found).kind());
    }

    @Test
    void matchesMoveWithWhatIsWrittenElsewhere() {
        Matches matches = new Matches(List.of(new Span(2, 4), new Span(6, 8), new Span(8, 9)));
        Change change =
                Change.of(Edit.insert(0, "ab"), Edit.insert(4, "c"), new Edit(new Span(7, 8), ""));
        assertEquals(List.of(new Span(4, 6), new Span(10, 11)), matches.map(change).spans());
    }

    @Test
    void goesRoundFromTheLastToTheFirst() {
        Matches matches = new Matches(List.of(new Span(2, 4), new Span(6, 8)));
        assertEquals(Optional.of(new Span(2, 4)), matches.from(2));
        assertEquals(Optional.of(new Span(6, 8)), matches.from(3));
        assertEquals(Optional.of(new Span(2, 4)), matches.from(7));
        assertEquals(Optional.of(new Span(2, 4)), matches.before(6));
        assertEquals(Optional.of(new Span(6, 8)), matches.before(2));
        assertEquals(Optional.of(new Span(2, 4)), matches.after(new Span(6, 8)));
        assertEquals(2, matches.number(new Span(6, 8)));
        assertEquals(0, matches.number(new Span(6, 7)));
        assertEquals(Optional.empty(), Matches.none().from(0));
        assertEquals(List.of(new Span(6, 8)), matches.touching(new Span(5, 6)));
    }
}
