package wongo.dialect.json;

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

/// What a head in JSON says, what is wrong with one, and what its lines look like after an edit.
class JsonFrontMatterTest {
    private static final JsonFrontMatter DIALECT = new JsonFrontMatter();
    private static final String LINES = "{\n  \"a\": \"x\",\n  \"b\": [1, \"c\"]\n}";

    @Test
    void readsWhatHugoAndHexoRead() {
        assertHead("{\"a\": 1}\n", "{\"a\": 1}\n글");
        assertHead(
                "{\n  \"a\": {\"b\": \"}\"}\n}  \r\n", "{\n  \"a\": {\"b\": \"}\"}\n}  \r\n\r\n글");
        assertHead("{ }", "{ }");
        assertHead("\uFEFF{\"a\": 1}\n;;;\n", "\uFEFF{\"a\": 1}\n;;;\n글");
        assertHead("\"a\": 1,\n\"b\": 2\n;;;\n", "\"a\": 1,\n\"b\": 2\n;;;\n글");
        assertHead(";;;\n\"a\": 1\n;;;;\n", ";;;\n\"a\": 1\n;;;;\n글");
    }

    @Test
    void leavesBodiesAlone() {
        for (String body :
                List.of(
                        "{{ page.title }}",
                        "{% include a %}\n}\n",
                        "{: .note}\n글",
                        "{\"a\": 1} 글",
                        "{글}",
                        "{\"a\": 1",
                        "\"a\": 그가 말했다.",
                        "\"그는\" 말했다.\n;;;\n",
                        ";;;\n글")) {
            assertHead("", body);
        }
    }

    @Test
    void readsValuesAsTheyAreWritten() {
        assertReads(new Value.Text("a\"\n가😀"), "\"a\\\"\\n\\uac00\\ud83d\\ude00\"");
        assertReads(new Value.Numeral("-1.50e3"), "-1.50e3");
        assertReads(new Value.Flag("true"), "true");
        assertReads(new Value.Nothing(), "null");
        assertReads(new Value.Items(List.of(new Value.Map(List.of()), Value.of(""))), "[{}, \"\"]");
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        assertProblem("comma-missing", "\"b\": 1 \n");
        assertProblem("comma-behind", "\"b\": [1, 2,],");
        assertProblem("quote", "\"b\": \"예산,");
        assertProblem("bracket", "\"b\": [1, ");
        assertProblem("key", "\"b\" 1,");
        assertProblem("key-quotes", "b: 1,");
        assertProblem("key-quotes", "'b': 1,");
        assertProblem("unquoted", "\"b\": 012,");
        assertProblem("unquoted", "\"b\": 예산,");
        assertProblem("escape", "\"b\": \"\\d\",");
        assertProblem("character", "\"b\": \"\t\",");
        assertProblem("nesting", "\"b\": " + "[".repeat(60) + "]".repeat(60) + ",");
    }

    @Test
    void setsOnlyWhatDiffers() {
        assertEdit("{\"a\" : \"\\u0041y\" }", "{\"a\" : \"\\u0041x\" }", set("a", "Ay"));
        assertEdit("{\"a\": \"\\uac00\\ub098\"}", "{\"a\": \"\\uac00\"}", set("a", "가나"));
        assertEdit("{\"a\": \"012\"}", "{\"a\": 3}", set("a", "012"));
        assertEdit(
                "{\"a\": \"2024-08-14 10:00:00 +0900\"}",
                "{\"a\": 1}",
                new Set(path("a"), new Value.Date("2024-08-14 10:00:00 +0900")));
        assertEdit("{\"a\": null}", "{\"a\": 1}", new Set(path("a"), new Value.Nothing()));
        assertRefused("{\"a\": 1}", new Set(path("a"), new Value.Numeral("012")));
        assertRefused("{\"a\": 1}", set("a.b", "x"));
    }

    @Test
    void addsFieldsAsTheOthersStand() {
        assertEdit(
                "{\n  \"a\": \"x\",\n  \"b\": [1, \"c\"],\n  \"d\": \"y\"\n}",
                LINES,
                set("d", "y"));
        assertEdit(
                "{\n  \"a\": \"x\",\n  \"b\": [1, \"c\"],\n  \"d\": {\n    \"e\": \"y\"\n  }\n}",
                LINES,
                set("d.e", "y"));
        assertEdit("{\"a\":1, \"b\":\"x\"}", "{\"a\":1}", set("b", "x"));
        assertEdit("{\n\t\"a\": 1,\n\t\"b\": \"x\"\n}", "{\n\t\"a\": 1\n}", set("b", "x"));
        assertEdit("{\n  \"b\": \"x\"\n}", "{\n}", set("b", "x"));
        assertEdit("{\"a\": {\"b\": \"x\"}}", "{\"a\": {}}", set("a.b", "x"));
        assertEdit("{\"a\": {\"b\": \"x\"}}", "{\"a\": null}", set("a.b", "x"));
        assertEdit("\"a\": 1,\n\"b\": \"x\"\n;;;", "\"a\": 1\n;;;", set("b", "x"));
    }

    @Test
    void changesLists() {
        assertEdit(
                "{\n  \"a\": \"x\",\n  \"b\": [1, \"c\", \"d\"]\n}",
                LINES,
                new Add(path("b"), Value.of("d")));
        assertEdit(
                "{\"b\": [\n  1,\n  2,\n  \"d\"\n]}",
                "{\"b\": [\n  1,\n  2\n]}",
                new Add(path("b"), Value.of("d")));
        assertEdit("{\"b\": [\"d\"]}", "{\"b\": []}", new Add(path("b"), Value.of("d")));
        assertEdit("{\"b\": [2]}", "{\"b\": [1, 2]}", new Remove(path("b[0]")));
        assertEdit("{\"b\": [1]}", "{\"b\": [1, 2]}", new Remove(path("b[1]")));
        assertEdit("{\"b\": []}", "{\"b\": [1]}", new Remove(path("b[0]")));
    }

    @Test
    void takesFieldsOutRenamesAndMovesThem() {
        assertEdit("{\n  \"a\": \"x\"\n}", LINES, new Remove(path("b")));
        assertEdit("{\n  \"b\": [1, \"c\"]\n}", LINES, new Remove(path("a")));
        assertEdit("{\n}", "{\n  \"a\": 1\n}", new Remove(path("a")));
        assertEdit("{\"b\": 2}", "{\"a\": 1, \"b\": 2, \"a\": 3}", new Remove(path("a")));
        assertEdit("{\"가\" : 1}", "{\"a\" : 1}", new Rename(path("a"), "가"));
        assertEdit("{\n  \"b\": [1, \"c\"],\n  \"a\": \"x\"\n}", LINES, new Move(path("a"), 1));
        assertRefused("{\"a\": 1, \"b\": 2}", new Rename(path("a"), "b"));
    }

    @Test
    void takesWhatIsTypedForWhatStoodThere() {
        assertTyped("{\"a\": 12}", "{\"a\": 3}", "a", "12");
        assertTyped("{\"a\": \"x\"}", "{\"a\": 3}", "a", "x");
        assertTyped("{\"draft\": false}", "{\"draft\": true}", "draft", "false");
        assertTyped("{\"date\": \"2024\"}", "{\"date\": \"2025\"}", "date", "2024");
    }

    private static FieldPath path(String path) {
        return FieldPath.parse(path).orElseThrow();
    }

    private static FieldEdit set(String path, String text) {
        return new Set(path(path), Value.of(text));
    }

    private static void assertHead(String expected, String text) {
        FrontMatter head = DIALECT.read(text);
        assertEquals(expected, head.source(), text);
        assertTrue(head.isReadable(), text);
        assertTrue(expected.isEmpty() || DIALECT.mayBegin(text.substring(0, 3)), text);
    }

    private static void assertReads(Value expected, String written) {
        FrontMatter head = DIALECT.read("{\"x\": " + written + "}");
        assertEquals(Optional.of(expected), head.at(path("x")), written);
    }

    private static void assertProblem(String code, String line) {
        FrontMatter head = DIALECT.read("{\n\"first\": 1,\n" + line + "\n\"last\": 2\n}\n글");
        Problem problem = head.problems().getFirst();
        assertEquals("front-matter-" + code, problem.code(), line);
        assertEquals("3", problem.details().getFirst(), line);
        assertTrue(
                ResourceBundle.getBundle("wongo.messages").containsKey("problem." + problem.code()),
                problem.code());
        assertEquals(Optional.empty(), DIALECT.set(head, "title", Value.of("a")), line);
    }

    private static void assertEdit(String expected, String head, FieldEdit edit) {
        for (String ending : List.of("\n", "\r\n")) {
            FrontMatter before = DIALECT.read((head + "\n").replace("\n", ending));
            assertEquals(
                    Optional.of((expected + "\n").replace("\n", ending)),
                    DIALECT.change(before, edit).map(change -> change.apply(before.source())),
                    edit + " in " + head);
        }
    }

    private static void assertRefused(String head, FieldEdit edit) {
        assertEquals(Optional.empty(), DIALECT.change(DIALECT.read(head), edit));
    }

    private static void assertTyped(String expected, String head, String key, String text) {
        FrontMatter before = DIALECT.read(head);
        assertEquals(
                Optional.of(expected),
                DIALECT.set(before, key, Value.of(text))
                        .map(change -> change.apply(before.source())));
    }
}
