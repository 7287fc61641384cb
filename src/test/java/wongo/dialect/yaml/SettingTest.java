package wongo.dialect.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.article.FrontMatter;
import wongo.article.Value;
import wongo.text.Change;

import java.util.List;
import java.util.Optional;

/// What the lines of a field look like after it was set.
class SettingTest {
    private static final YamlFrontMatter DIALECT = new YamlFrontMatter();

    @Test
    void keepsTheStyleOfAScalar() {
        assertSet("title: 새 제목", "title: 옛 제목", "새 제목");
        assertSet("title: '새 제목'", "title: '옛 제목'", "새 제목");
        assertSet("title: 'it''s'", "title: '옛 제목'", "it's");
        assertSet("title: \"새 \\\"제목\\\"\"", "title: \"옛 제목\"", "새 \"제목\"");
        assertSet("title: 'a #b: c'", "title: 'x'", "a #b: c");
    }

    @Test
    void quotesWhatWouldReadAsSomethingElse() {
        for (String text :
                List.of(
                        "no",
                        "2024",
                        "~",
                        "012",
                        "2024-08-14",
                        "1,000",
                        "[x] y",
                        "a: b",
                        "a #b",
                        "- x",
                        ":x")) {
            assertSet("title: \"" + text + "\"", "title: 옛 제목", text);
        }
        assertSet("title: \"두\\n줄\"", "title: 옛 제목", "두\n줄");
        assertSet("title: \"두\\n줄\"", "title: '옛 제목'", "두\n줄");
        assertSet("title: \"\"", "title: 옛 제목", "");
    }

    @Test
    void leavesNumbersDatesAndTruthValuesWithoutQuotes() {
        assertSet(
                "date: 2024-08-15 09:00:00 +0900", "date: 2024-08-14", "2024-08-15 09:00:00 +0900");
        assertSet("toc: false", "toc: true", "false");
        assertSet("order: 12", "order: 3", "12");
        assertSet("order: \"twelve: 12\"", "order: 3", "twelve: 12");
        assertSet("date: 2024-08-14", "date:", "2024-08-14");
        assertSet("when: 2024-08-15", "when: 2024-08-14", "2024-08-15");
        assertSet("when: \"2024-08-15\"", "when: 언젠가", "2024-08-15");
    }

    @Test
    void keepsColumnsAndCommentsInTheLine() {
        assertSet("title:      새   # 제목", "title:      옛   # 제목", "새");
        assertSet("title: '새' # 제목", "title: '옛' # 제목", "새");
        assertSet("title: 새  # 비었다", "title:   # 비었다", "새");
        assertSet("title:\n  새 제목", "title:\n  옛\n  제목", "새 제목");
        assertSet("title: 새", "title: ", "새");
        assertSet("excerpt: >- # 요약\n  새", "excerpt: >- # 요약\n  옛", "새");
    }

    @Test
    void keepsBlocksLineByLine() {
        assertSet("x: >\n  ## 머리\n\n  새 글", "x: >\n  ## 머리\n\n  옛 글", "## 머리\n새 글");
        assertSet("x: >\n  ## 새 머리\n\n  글", "x: >\n  ## 머리\n\n  글", "## 새 머리\n글");
        assertSet("x: >\n    하나\n    새 둘\n    셋", "x: >\n    하나\n    둘\n    셋", "하나 새 둘 셋");
        assertSet("x: |\n  하나\n\n  새 둘", "x: |\n  하나\n\n  둘", "하나\n\n새 둘");
        assertSet("x: >-\n  한 줄", "x: >-\n  옛 줄", "한 줄");
        assertSet("x: >\n  a\n\n\n  b", "x: >\n  a", "a\n\nb");
        assertSet("x: >\n  a\n    b\n  c", "x: >\n  a", "a\n  b\nc");
    }

    @Test
    void blocksSayHowDeepTheyStandAndKeepTheirEndsOnlyWhereTheTextNeedsIt() {
        assertSet("x: >2\n   a", "x: >\n  b", " a");
        assertSet("x: |+\n  a\n", "x: |\n  b", "a\n");
        assertSet("x: >+\n  a\n\n", "x: >-\n  b", "a\n\n");
        assertSet("x: |2\n  \ta", "x: |\n  b", "\ta");
        assertSet("x: >+\n  a\n\ny: 1", "x: >\n  a\n\ny: 1", "a\n");
        assertSet("x: >+\n  a\n\n\ny: 1", "x: >\n  a\n\ny: 1", "a\n\n");
        assertSet("x: >", "x: >\n  b", "");
    }

    @Test
    void changesOnlyTheItemsThatChange() {
        String list = "tags:\n- '하나' # 1\n  # 둘\n- 둘\n- \"셋\"";
        assertSet("tags:\n- '일' # 1\n  # 둘\n- 둘\n- \"셋\"", list, List.of("일", "둘", "셋"));
        assertSet(
                "tags:\n- '하나' # 1\n  # 둘\n- 둘\n- \"셋\"\n- \"넷\"",
                list,
                List.of("하나", "둘", "셋", "넷"));
        assertSet("tags:\n- '하나' # 1\n  # 둘\n- \"셋\"", list, List.of("하나", "셋"));
        assertSet(
                "tags:\n- '영'\n- '하나' # 1\n  # 둘\n- 둘\n- \"셋\"",
                list,
                List.of("영", "하나", "둘", "셋"));
        assertSet("tags: []", list, List.of());
        assertSet("tags: 하나", list, "하나");
    }

    @Test
    void changesItemsInBrackets() {
        assertSet("tags: [a, 'b', c] # 꼬리", "tags: [a, 'x', c] # 꼬리", List.of("a", "b", "c"));
        assertSet("tags: [a, b]", "tags: [a]", List.of("a", "b"));
        assertSet("tags: [z, a]", "tags: [a]", List.of("z", "a"));
        assertSet("tags: [a, c]", "tags: [a, b, c]", List.of("a", "c"));
        assertSet("tags: [c]", "tags: [a, b, c]", List.of("c"));
        assertSet("tags: []", "tags: [a, b, c]", List.of());
        assertSet("tags: [a]", "tags: []", List.of("a"));
        assertSet("tags: [a, \"b, c\", \"no\"]", "tags: [a]", List.of("a", "b, c", "no"));
        assertSet("tags: [\n  a,\n  b,\n  c\n]", "tags: [\n  a,\n  b\n]", List.of("a", "b", "c"));
    }

    @Test
    void writesANewFieldLikeItsNeighbours() {
        assertAdded("title: a\nsubtitle: b", "title: a", "subtitle", Value.of("b"));
        assertAdded("title: \"a\"\nsubtitle: \"b\"", "title: \"a\"", "subtitle", Value.of("b"));
        assertAdded(
                "layout:     post\nsubtitle:   b\ntag:        c",
                "layout:     post\nsubtitle:   b",
                "tag",
                Value.of("c"));
        assertAdded(
                "title: a\ntags:\n  - b\n  - c", "title: a", "tags", Value.of(List.of("b", "c")));
        assertAdded("cat:\n- a\ntags:\n- b", "cat:\n- a", "tags", Value.of(List.of("b")));
        assertAdded("cat: [a]\ntags: [b]", "cat: [a]", "tags", Value.of(List.of("b")));
        assertAdded("date: 2024-08-14\ndraft: true", "date: 2024-08-14", "draft", Value.of("true"));
        assertAdded(
                "x: >\n  a\nfeature_text: >\n  b\n\n  c",
                "x: >\n  a",
                "feature_text",
                Value.of("b\nc"));
        assertAdded(
                "title: a\nfeature_text: |-\n  b\n  c",
                "title: a",
                "feature_text",
                Value.of("b\nc"));
        assertAdded("title: a\n\"a: b\": c\n# 끝\n", "title: a\n# 끝\n", "a: b", Value.of("c"));
    }

    @Test
    void keepsWindowsLineEndings() {
        FrontMatter head = DIALECT.read("---\r\ntags:\r\n  - a\r\n---\r\n");
        assertEquals(
                "---\r\ntags:\r\n  - a\r\n  - b\r\n---\r\n",
                set(head, "tags", Value.of(List.of("a", "b"))));
        assertEquals("---\r\ntags:\r\n  - a\r\nx: z\r\n---\r\n", set(head, "x", Value.of("z")));
        FrontMatter block = DIALECT.read("---\r\nx: >\r\n  a\r\n---\r\n");
        assertEquals("---\r\nx: >\r\n  a\r\n\r\n  b\r\n---\r\n", set(block, "x", Value.of("a\nb")));
    }

    @Test
    void putsAHeadOnAFileThatHasNone() {
        assertEquals("---\ntitle: 제목\n---\n", set(FrontMatter.none(), "title", Value.of("제목")));
    }

    @Test
    void setsTheFieldThatCountsOfThoseWithOneKey() {
        assertSet("title: a\ntitle: c", "title: a\ntitle: b", "c");
    }

    @Test
    void changesNothingWhereTheValueIsTheSame() {
        FrontMatter head = DIALECT.read("---\ntitle: '012'\n---\n");
        assertEquals(Optional.of(Change.none()), DIALECT.set(head, "title", Value.of("012")));
    }

    @Test
    void refusesToChangeWhatAnotherFieldNames() {
        FrontMatter head = DIALECT.read("---\na: &x 1\nb: *x\n---\n");
        assertEquals(Optional.empty(), DIALECT.set(head, "a", Value.of("2")));
        assertEquals(Optional.empty(), DIALECT.remove(head, "a"));
        assertEquals("---\na: &x 1\nb: 2\n---\n", set(head, "b", Value.of("2")));
    }

    @Test
    void editsOneLetterForOneLetter() {
        FrontMatter head = DIALECT.read("---\ntitle: 제목\n---\n");
        assertEquals(
                Optional.of(Change.insert(13, "들")), DIALECT.set(head, "title", Value.of("제목들")));
    }

    @Test
    void typingLetterByLetterEndsAsSettingAtOnce() {
        List<String> texts =
                List.of(
                        "새 제목 10:30 회의",
                        "2024년 결산",
                        "a: b #c",
                        "#1",
                        "\"속보\" 끝",
                        "문단\n\n둘째 문단",
                        "- x",
                        "끝 ");
        for (String style : List.of("옛", "'옛'", ">\n  옛", "|\n  옛")) {
            for (String text : texts) {
                FrontMatter head =
                        DIALECT.read("---\ntitle: " + style + "\nimage: '/a.png'\n---\n");
                FrontMatter typed = DIALECT.read(set(head, "title", Value.of("")));
                for (int i = 1; i <= text.length(); i++) {
                    typed = DIALECT.read(set(typed, "title", Value.of(text.substring(0, i))));
                }
                assertEquals(set(head, "title", Value.of(text)), typed.source());
            }
        }
    }

    @Test
    void takesAFieldOutWithItsLinesOnly() {
        FrontMatter head = DIALECT.read("---\n# 첫째\na: >\n  x\n\n# 둘째\nb: y\na: z\n---\n");
        assertEquals(
                "---\n# 첫째\n\n# 둘째\nb: y\n---\n",
                DIALECT.remove(head, "a").orElseThrow().apply(head.source()));
        assertEquals(Optional.empty(), DIALECT.remove(head, "c"));
    }

    private static void assertSet(String expected, String before, String text) {
        assertSet(expected, before, Value.of(text));
    }

    private static void assertSet(String expected, String before, List<String> items) {
        assertSet(expected, before, Value.of(items));
    }

    /// With a neighbour in front and behind, and as the last field.
    private static void assertSet(String expected, String before, Value value) {
        String key = before.substring(0, before.indexOf(':'));
        for (String around : List.of("%s\n", "앞: 1\n%s\n# 주석\n뒤: 2\n")) {
            FrontMatter head = DIALECT.read("---\n" + around.formatted(before) + "---\n");
            assertEquals("---\n" + around.formatted(expected) + "---\n", set(head, key, value));
        }
    }

    private static void assertAdded(String expected, String before, String key, Value value) {
        FrontMatter head = DIALECT.read("---\n" + ended(before) + "---\n");
        assertEquals("---\n" + ended(expected) + "---\n", set(head, key, value));
    }

    private static String ended(String lines) {
        return lines.endsWith("\n") ? lines : lines + "\n";
    }

    private static String set(FrontMatter head, String key, Value value) {
        return DIALECT.set(head, key, value).orElseThrow().apply(head.source());
    }
}
