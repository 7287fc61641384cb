package wongo.dialect.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import wongo.article.FrontMatter;
import wongo.article.Problem;
import wongo.article.Value;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ReadingTest {
    private static final YamlFrontMatter DIALECT = new YamlFrontMatter();

    @Test
    void cutsTheHeadAsJekyllDoes() {
        assertHead("---\ntitle: a\n---\n", "본문");
        assertHead("---  \ntitle: a\n---\t \n", "\n본문");
        assertHead("---\r\ntitle: a\r\n---\r\n", "본문");
        assertHead("---\ntitle: a\n...\n", "---\n본문");
        assertHead("\uFEFF---\ntitle: a\n---\n", "본문");
        assertHead("---\ntitle: a\n---", "");
        assertHead("---\n---\n", "본문");
        assertHead("---\n\n---\n", "본문");
        assertHead("---\n# 주석뿐\n---\n", "본문");
        assertHead("---\nx: |\n  ---\n  a\n---\n", "본문");
    }

    @Test
    void leavesARuleToTheBody() {
        assertHead("", "---\n본문");
        assertHead("", "---\n\n# 제목\n\n본문입니다.\n\n---\n\n끝");
        assertHead("", "----\ntitle: a\n----\n");
        assertHead("", " ---\ntitle: a\n---\n");
        assertHead("", "\n---\ntitle: a\n---\n");
        assertHead("", "--- title: a\n---\n");
        assertHead("", "");
    }

    @Test
    void readsValuesAsTheyWereWritten() {
        for (String text :
                List.of(
                        "2024",
                        "no",
                        "012",
                        "2024-02-14",
                        "12:30:45",
                        "1e3",
                        "0x1F",
                        "true",
                        "a",
                        "a b:c")) {
            assertText(text, "x: " + text);
        }
        assertText("", "x:");
        assertText("", "x: ~");
        assertText("~", "x: '~'");
        assertText("it's", "x: 'it''s'");
        assertText("é\n", "x: \"\\u00e9\\n\"");
        assertText("하나 둘\n셋", "x: 하나\n  둘\n\n  셋");
        assertText("하나 둘\n셋", "x: >\n  하나\n  둘\n\n  셋");
        assertText("# 글자다", "x: >\n  # 글자다");
        assertText("하나\n둘", "x: |\n  하나\n  둘");
        assertText("하나\n", "x: |+\n  하나\n");
        assertText("a", "y: &n a\nx: *n");
    }

    @Test
    void readsListsInBothForms() {
        assertValue(
                new Value.Items(List.of(Value.of("a"), new Value.Flag("no"), Value.of(""))),
                "x: [a, no, '']");
        assertValue(Value.of(List.of("a", "b: c")), "x:\n- a\n- \"b: c\"");
        assertValue(Value.of(List.of()), "x: []");
    }

    @Test
    void keepsWhatHasAnInside() {
        Value a = Value.of("a");
        Value b = Value.of("b");
        assertValue(map("path", a, "alt", b), "x:\n  path: a\n  alt: b");
        assertValue(
                new Value.Map(List.of(new Value.Entry("a", new Value.Numeral("1")))),
                "x: {a: 1} # 주석");
        assertValue(new Value.Items(List.of(map("name", a, "src", b))), "x:\n- name: a\n  src: b");
    }

    @Test
    void knowsWhatKindOfValueStandsThere() {
        assertValue(new Value.Flag("no"), "x: no");
        assertValue(new Value.Numeral("012"), "x: 012");
        assertValue(new Value.Date("2024-08-14 10:00:00 +0900"), "x: 2024-08-14 10:00:00 +0900");
        assertValue(new Value.Nothing(), "x: ~");
        assertValue(Value.of("no"), "x: 'no'");
        assertValue(new Value.Raw("!ruby/x {a: 1}"), "x: !ruby/x {a: 1}");
    }

    private static Value.Map map(String key, Value value, String other, Value last) {
        return new Value.Map(List.of(new Value.Entry(key, value), new Value.Entry(other, last)));
    }

    @Test
    void knowsTheLinesOfEveryField() {
        String source =
                "---\n"
                        + "# 머리\n"
                        + "a: 1 # 꼬리\n\n"
                        + "b: >\n"
                        + "  # 글자\n\n"
                        + "  둘\n\n"
                        + "# 사이\n"
                        + "\"c\":\n"
                        + "  - 😀\n"
                        + "  - 끝 # 꼬리\n"
                        + "# 끝\n"
                        + "---\n";
        FrontMatter head = DIALECT.read(source);
        assertEquals(
                List.of("a: 1 # 꼬리\n", "b: >\n  # 글자\n\n  둘\n", "\"c\":\n  - 😀\n  - 끝 # 꼬리\n"),
                head.fields().stream().map(field -> field.lines().of(source)).toList());
    }

    @Test
    void letsTheLastOfTwoCountAndSaysSo() {
        FrontMatter head = DIALECT.read("---\ntitle: a\ntitle: b\n---\n");
        assertEquals("b", head.text("title"));
        assertTrue(head.isReadable());
        assertEquals(List.of("front-matter-duplicate: [2, title: a]"), problems(head));
    }

    @Test
    void saysInWhichLineWhatIsWrong() {
        assertProblem("behind", "title: [예산 효율화] 감염병 R&D");
        assertProblem("colon", "title: 제목: 부제");
        assertProblem("colon", "  title: a");
        assertProblem("sign", "title: @이름");
        assertProblem("sign", "title: %x");
        assertProblem("sign", "title: *이름표");
        assertProblem("sign", "title: `x`");
        assertProblem("bracket", "title: [속보");
        assertProblem("quote", "title: \"속보");
        assertProblem("behind", "title: '속보' 제목");
        assertProblem("key", "제목이라는 줄");
        assertProblem("tab", "\ttitle: a");
        assertProblem("character", "title: a\u0007b");
        assertProblem("nesting", "title: " + "[".repeat(60) + "]".repeat(60));
    }

    @Test
    void keepsForeignHeadsWhole() {
        FrontMatter json = DIALECT.read("---\n{title: a}\n---\n본문");
        assertEquals(List.of("front-matter-braces: [2, {title: a}]"), problems(json));
    }

    @Test
    void neverRewritesWhatItCannotRead() {
        FrontMatter head = DIALECT.read("---\ntitle: a: b\n---\n");
        assertEquals(Optional.empty(), DIALECT.set(head, "title", Value.of("x")));
        assertEquals(Optional.empty(), DIALECT.remove(head, "title"));
    }

    @Test
    void readsAMegabyteOfAnythingWithinASecond() {
        List<Function<Integer, String>> worst =
                List.of(
                        n -> "---\n" + "[".repeat(n),
                        n -> "---\nx: " + "[".repeat(n) + "\n---\n",
                        n -> "---\nx: " + "[a, ".repeat(n / 4) + "\n---\n",
                        n -> "---\nx: " + "{? ".repeat(n / 3) + "\n---\n",
                        n -> "---\nx: " + "- ".repeat(n / 2) + "\n---\n",
                        n -> "---\nx: \"" + "가 ".repeat(n / 2) + "\n---\n",
                        n -> "---\nx: >\n" + " \n".repeat(n / 2) + "---\n",
                        n -> "---\n" + "a: b\n".repeat(n / 5) + "---\n",
                        n -> "---\n" + "---x\n".repeat(n / 5),
                        n -> "---\n" + "\n".repeat(n) + "---\n",
                        n -> "---\n" + "#".repeat(n) + "\n---\n",
                        n -> "---\n" + "a".repeat(n) + ": x\n---\n",
                        n -> "---\nx: " + "&a ".repeat(n / 3) + "\n---\n",
                        n -> "---\nx: " + "😀".repeat(n / 2) + "\n---\n",
                        n -> "---\na0: &a0 [x, x]\n" + bomb(n / 40) + "---\n");
        for (Function<Integer, String> text : worst) {
            for (int size : List.of(60_000, 1_000_000)) {
                String whole = text.apply(size);
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10),
                        () -> assertTrue(secondsToRead(whole) < 1, whole.substring(0, 20)));
            }
        }
    }

    /// Of the processor's time: the machine may be busy with other tests.
    private static double secondsToRead(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        DIALECT.read(text);
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static String bomb(int lines) {
        return IntStream.range(1, lines)
                .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1))
                .collect(Collectors.joining());
    }

    private static void assertHead(String expected, String body) {
        assertEquals(expected, DIALECT.read(expected + body).source());
    }

    private static void assertText(String expected, String lines) {
        FrontMatter head = DIALECT.read("---\n앞: 0\n" + lines + "\n---\n");
        assertEquals(expected, head.text("x"), lines);
    }

    private static void assertValue(Value expected, String lines) {
        FrontMatter head = DIALECT.read("---\n앞: 0\n" + lines + "\n---\n");
        assertEquals(expected, head.field("x").orElseThrow().value(), lines);
        FrontMatter amid = DIALECT.read("---\n" + lines + "\n뒤: 1\n---\n");
        assertEquals(expected, amid.field("x").orElseThrow().value(), lines);
    }

    private static void assertProblem(String code, String line) {
        FrontMatter head =
                DIALECT.read("---\nlayout: post\n" + line + "\ndate: 2024-08-14\n---\n본문");
        assertEquals(List.of(), head.fields());
        Problem problem = head.problems().getFirst();
        assertEquals("front-matter-" + code, problem.code(), line);
        assertEquals("3", problem.details().getFirst(), line);
        assertTrue(problem.place().of(head.source()).contains(line), line);
        assertTrue(
                ResourceBundle.getBundle("wongo.messages")
                        .containsKey("problem." + problem.code()));
    }

    private static List<String> problems(FrontMatter head) {
        return head.problems().stream()
                .map(problem -> problem.code() + ": " + problem.details())
                .toList();
    }
}
