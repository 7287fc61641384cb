package wongo.dialect.toml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import wongo.article.FieldEdit;
import wongo.article.FieldEdit.Add;
import wongo.article.FieldEdit.Move;
import wongo.article.FieldEdit.Remove;
import wongo.article.FieldEdit.Rename;
import wongo.article.FieldEdit.Set;
import wongo.article.FieldPath;
import wongo.article.FrontMatter;
import wongo.article.Problem;
import wongo.article.Value;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/// What a head in TOML says, what is wrong with one, and what its lines look like after an edit.
class TomlFrontMatterTest {
    private static final TomlFrontMatter DIALECT = new TomlFrontMatter();

    @Test
    void readsValuesAsTheyAreWritten() {
        assertReads(new Value.Text("a"), "x = 'a' # 꼬리");
        assertReads(new Value.Text("여러 줄"), "x = \"\"\"\n여러 \\\n   줄\"\"\"");
        assertReads(new Value.Numeral("1_000"), "x = 1_000");
        assertReads(new Value.Numeral("0x1F"), "x = 0x1F# a");
        assertReads(new Value.Flag("true"), "x = true");
        assertReads(
                new Value.Date("2024-08-14 10:00:00+09:00"), "x = 2024-08-14 10:00:00+09:00 # a");
        assertReads(new Value.Date("2024-08-14"), "x = 2024-08-14");
        assertReads(
                new Value.Items(List.of(new Value.Numeral("1"), Value.of("😀]"), Value.of("b"))),
                "x = [1, \"😀]\", # ]\n 'b',\n]");
        Value.Entry entry = new Value.Entry("y", new Value.Numeral("2"));
        assertReads(new Value.Map(List.of(entry)), "x = { y = 2 }");
        assertReads(new Value.Map(List.of(entry)), "x.y = 2");
        assertReads(new Value.Map(List.of(entry)), "[x]\ny = 2");
        assertReads(new Value.Items(List.of(new Value.Map(List.of(entry)))), "[[x]]\ny = 2");
    }

    @Test
    void knowsTheLinesOfEachField() {
        FrontMatter head = head("a = [\n 1, # x\n]\n\n# b\n[b]\nc = 1\n\n[b.d]\ne = '''\n# x'''");
        assertEquals(
                List.of("a = [\n 1, # x\n]\n", "[b]\nc = 1\n\n[b.d]\ne = '''\n# x'''\n"),
                head.fields().stream().map(field -> field.lines().of(head.source())).toList());
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        assertProblem("unquoted", "title = 예산");
        assertProblem("quote", "title = \"예산");
        assertProblem("bracket", "tags = [\"a\"");
        assertProblem("equals", "title: 예산");
        assertProblem("twice", "first = 2");
        assertProblem("behind", "title = \"예산\" b");
        assertProblem("unreadable", "date = 2024-13-01");
    }

    @Test
    void quotesTheOneTextThatLacksItsQuotes() {
        for (String title :
                List.of("예산", "[예산] a, b #c", "{a} b", "\"속보\" 제목 \\", "a = b", "2024년")) {
            FrontMatter head = head("x = 1\ntitle = " + title + "\ny = 2\n\n[params]\nz = 3");
            FrontMatter after =
                    DIALECT.read(DIALECT.repair(head).orElseThrow().apply(head.source()));
            assertEquals(title, after.text("title"));
            assertEquals(List.of("x", "title", "y", "params"), keys(after));
        }
        for (String lines :
                List.of(
                        "title = 'a'",
                        "title = \"a",
                        "title = [1, 2",
                        "tags = a, b",
                        "date = 2024-13-01",
                        "title = a\nsubtitle = b",
                        "title: a")) {
            assertEquals(Optional.empty(), DIALECT.repair(head(lines)), lines);
        }
    }

    private static List<String> keys(FrontMatter head) {
        return head.fields().stream().map(field -> field.key()).toList();
    }

    @Test
    void isNoneWithoutTwoFences() {
        assertEquals(FrontMatter.none(), DIALECT.read("+++\ntitle = 'a'\n글"));
        assertEquals(FrontMatter.none(), DIALECT.read("++++\n+++\n"));
        assertEquals("+++ \r\n+++", DIALECT.read("+++ \r\n+++").source());
    }

    @Test
    void setsInTheNotationThatWasThere() {
        assertEdit("x = 'b'  # 꼬리", "x = 'a'  # 꼬리", set("x", "b"));
        assertEdit("x = \"it's\"", "x = 'a'", set("x", "it's"));
        assertEdit("x = \"\"\"\n하나\n셋\"\"\"", "x = \"\"\"\n하나\n둘\"\"\"", set("x", "하나\n셋"));
        assertEdit("x = \"no\"", "x = true", set("x", "no"));
        assertEdit("x = { y = 'b', z = 1 }", "x = { y = 'a', z = 1 }", set("x.y", "b"));
        assertEdit(
                "x = 2024-08-14 10:00:00+09:00",
                "x = 1",
                new Set(path("x"), new Value.Date("2024-08-14 10:00:00 +0900")));
        assertRefused("x = 1", new Set(path("x"), new Value.Nothing()));
        assertRefused("x = 1", new Set(path("x"), new Value.Numeral("012")));
    }

    @Test
    void addsFieldsBeforeTheFirstTable() {
        assertEdit("a   = 1\nbb  = 2\nccc = \"x\"", "a   = 1\nbb  = 2", set("ccc", "x"));
        assertEdit("a = 'b'\nc = 'x'\n\n[t]\nb = 2", "a = 'b'\n\n[t]\nb = 2", set("c", "x"));
        assertEdit("a = 1\n\n[image]\npath = \"x\"", "a = 1", set("image.path", "x"));
        assertEdit("[t]\nb = 2\nc = \"x\"\n\n[u]", "[t]\nb = 2\n\n[u]", set("t.c", "x"));
        assertEdit("a.b = 1\na.c = \"x\"\nd = 2", "a.b = 1\nd = 2", set("a.c", "x"));
    }

    @Test
    void changesLists() {
        assertEdit("x = ['a', 'b']", "x = ['a']", new Add(path("x"), Value.of("b")));
        assertEdit(
                "x = [\n  'a', # 하나\n  'b'\n]",
                "x = [\n  'a' # 하나\n]",
                new Add(path("x"), Value.of("b")));
        assertEdit("y = 1\nx = [\"b\"]", "y = 1", new Add(path("x"), Value.of("b")));
        assertEdit("x = ['a']", "x = ['a', 'b']", new Remove(path("x[1]")));
    }

    @Test
    void takesFieldsOutAndLeavesTheCommentAbove() {
        assertEdit("# 글\nb = 2", "# 글\na = [\n1,\n]\nb = 2", new Remove(path("a")));
        assertEdit("a = 1\n\n", "a = 1\n\n[t]\nb = 1\n[t.u]\nc = 1", new Remove(path("t")));
        assertEdit("[t]", "[t]\nb = 1", new Remove(path("t.b")));
    }

    @Test
    void renamesAndMovesWithTheCommentsAbove() {
        assertEdit("lay     = 1 # a", "layout  = 1 # a", new Rename(path("layout"), "lay"));
        assertEdit(
                "[u]\n[u.v]\n[[u.w]]\nx.y = 1",
                "[t]\n[t.v]\n[[t.w]]\nx.y = 1",
                new Rename(path("t"), "u"));
        assertEdit("\"가\".b = 1", "a.b = 1", new Rename(path("a"), "가"));
        assertEdit("a.\"가\" = 1", "a.b = 1", new Rename(path("a.b"), "가"));
        assertEdit("a = { c = 1 }", "a = { b = 1 }", new Rename(path("a.b"), "c"));
        assertEdit("# 둘\nb = 2\n\na = 1", "a = 1\n\n# 둘\nb = 2", new Move(path("b"), -1));
        assertEdit("[u]\n\n[t]\nb = 1", "[t]\nb = 1\n\n[u]", new Move(path("t"), 1));
        assertRefused("a = 1\n[t]", new Move(path("t"), -1));
    }

    @Test
    void takesWhatIsTypedForWhatStoodThere() {
        assertTyped("x = 12", "x = 3", "x", "12");
        assertTyped("x = \"three\"", "x = 3", "x", "three");
        assertTyped("draft = false", "draft = true", "draft", "false");
        assertTyped("date = 2024-08-15", "date = 2024-08-14", "date", "2024-08-15");
        assertTyped("date = \"2024-08\"", "date = 2024-08-14", "date", "2024-08");
        assertTyped("title = \"12\"", "title = \"x\"", "title", "12");
        assertTyped("a = 1\ndraft = true", "a = 1", "draft", "true");
    }

    @Test
    void putsAHeadOnAFileThatHasNone() {
        assertEquals(
                "+++\n[image]\npath = \"x\"\n+++\n",
                DIALECT.change(FrontMatter.none(), set("image.path", "x")).orElseThrow().apply(""));
    }

    private static FieldPath path(String path) {
        return FieldPath.parse(path).orElseThrow();
    }

    private static FieldEdit set(String path, String text) {
        return new Set(path(path), Value.of(text));
    }

    private static void assertReads(Value expected, String line) {
        assertEquals(Optional.of(expected), head(line).at(path("x")), line);
    }

    private static void assertProblem(String code, String line) {
        FrontMatter head = head("first = 1\n" + line + "\nlast = 'x'");
        Problem problem = head.problems().getFirst();
        assertEquals("front-matter-" + code, problem.code(), line);
        assertEquals("3", problem.details().getFirst(), line);
        assertTrue(
                ResourceBundle.getBundle("wongo.messages")
                        .containsKey("problem." + problem.code()));
        assertEquals(Optional.empty(), DIALECT.set(head, "title", Value.of("a")), line);
    }

    private static void assertEdit(String expected, String lines, FieldEdit edit) {
        for (String ending : List.of("\n", "\r\n")) {
            FrontMatter head = DIALECT.read(head(lines).source().replace("\n", ending));
            assertEquals(
                    Optional.of(head(expected).source().replace("\n", ending)),
                    DIALECT.change(head, edit).map(change -> change.apply(head.source())),
                    edit + " in " + lines);
        }
    }

    private static void assertRefused(String lines, FieldEdit edit) {
        assertEquals(Optional.empty(), DIALECT.change(head(lines), edit));
    }

    private static void assertTyped(String expected, String lines, String key, String text) {
        FrontMatter head = head(lines);
        assertEquals(
                Optional.of(head(expected).source()),
                DIALECT.set(head, key, Value.of(text)).map(change -> change.apply(head.source())));
    }

    private static FrontMatter head(String lines) {
        return DIALECT.read("+++\n" + lines + (lines.endsWith("\n") ? "" : "\n") + "+++\n");
    }
}
