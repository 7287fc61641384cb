package wongo.dialect.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.article.FieldEdit;
import wongo.article.FieldEdit.Add;
import wongo.article.FieldEdit.Move;
import wongo.article.FieldEdit.Remove;
import wongo.article.FieldEdit.Rename;
import wongo.article.FieldEdit.Set;
import wongo.article.FieldPath;
import wongo.article.FrontMatter;
import wongo.article.Value;
import wongo.text.Change;

import java.util.List;
import java.util.Optional;

/// What the lines look like after an edit inside a field.
class EditingTest {
    private static final YamlFrontMatter DIALECT = new YamlFrontMatter();

    @Test
    void setsPlacesInsideMaps() {
        String block = "image: # 그림\n  path:  '/a.png'   # 길\n  alt: 옛 글\nx: 1";
        assertEdit(
                "image: # 그림\n  path:  '/b.png'   # 길\n  alt: 옛 글\nx: 1",
                block,
                set("image.path", "/b.png"));
        assertEdit(
                "image: # 그림\n  path:  '/a.png'   # 길\n  alt: \"a: b\"\nx: 1",
                block,
                set("image.alt", "a: b"));
        assertEdit(
                "image: # 그림\n  path:  '/a.png'   # 길\n  alt: 옛 글\n  lqip: x\nx: 1",
                block,
                set("image.lqip", "x"));
        assertEdit(
                "image: {path: /b.png, alt: 'x'}",
                "image: {path: /a.png, alt: 'x'}",
                set("image.path", "/b.png"));
        assertEdit(
                "image: {path: \"a, b\", alt: 'x'}",
                "image: {path: /a.png, alt: 'x'}",
                set("image.path", "a, b"));
        assertEdit(
                "image: {path: a, w: 3}",
                "image: {path: a}",
                new Set(path("image.w"), new Value.Numeral("3")));
    }

    @Test
    void setsPlacesInsideLists() {
        String list = "resources:\n- name: a\n  src: b # 나\n- name: c\n";
        assertEdit(
                "resources:\n- name: a\n  src: d # 나\n- name: c\n",
                list,
                set("resources[0].src", "d"));
        assertEdit(
                "resources:\n- name: a\n  src: b # 나\n- name: c\n  src: d\n",
                list,
                set("resources[1].src", "d"));
        assertEdit(
                "resources:\n- name: a\n  src: b # 나\n- name: c\n- src: d\n",
                list,
                set("resources[2].src", "d"));
    }

    @Test
    void addsWhatIsMissingAround() {
        assertEdit("a: 1\nimage:\n  path: x", "a: 1", set("image.path", "x"));
        assertEdit("a: 1\nb:\n  c:\n    - d: x", "a: 1", set("b.c[0].d", "x"));
        assertEdit("image:\n  path: x\na: 1", "image:\na: 1", set("image.path", "x"));
        assertRefused("a: 글", set("a.b", "x"));
        assertRefused("a: [1]", set("a[3]", "x"));
    }

    @Test
    void writesATextSoThatItReadsAsText() {
        assertEdit("x: \"012\"", "x: 3", set("x", "012"));
        assertEdit("x: 012", "x: 3", new Set(path("x"), new Value.Numeral("012")));
        assertEdit("x: yes", "x: 'no'", new Set(path("x"), new Value.Flag("yes")));
        assertEdit(
                "x: 2024-08-14 10:00:00 +0900",
                "x: 언젠가",
                new Set(path("x"), new Value.Date("2024-08-14 10:00:00 +0900")));
        assertEdit("x: [1, \"no\"]", "x: [1]", new Add(path("x"), Value.of("no")));
    }

    @Test
    void takesPlacesOut() {
        assertEdit("a:\n  # 끝\n  c: 2", "a:\n  b: 1\n  # 끝\n  c: 2", new Remove(path("a.b")));
        assertEdit("a: {c: 2}", "a: {b: 1, c: 2}", new Remove(path("a.b")));
        assertEdit("a: {b: 1}", "a: {b: 1, c: 2}", new Remove(path("a.c")));
        assertEdit("a: {}\nx: 1", "a:\n  b: 1\nx: 1", new Remove(path("a.b")));
        assertEdit("a:\n- c: 2", "a:\n- b: 1\n  c: 2", new Remove(path("a[0].b")));
        assertEdit("a:\n- b\n- d", "a:\n- b\n- c\n- d", new Remove(path("a[1]")));
    }

    @Test
    void renamesKeys() {
        assertEdit(
                "titles: a # 꼬리\nb: 1", "title: a # 꼬리\nb: 1", new Rename(path("title"), "titles"));
        assertEdit(
                "lay:          post\ntitle:        a",
                "layout:       post\ntitle:        a",
                new Rename(path("layout"), "lay"));
        assertEdit("a: {x: 1, c: 2}", "a: {b: 1, c: 2}", new Rename(path("a.b"), "x"));
        assertEdit("\"a: b\":\n  - 1", "a:\n  - 1", new Rename(path("a"), "a: b"));
        assertRefused("a: 1\nb: 2", new Rename(path("a"), "b"));
    }

    @Test
    void movesAFieldWithTheCommentsAboveIt() {
        String lines = "a: 1\n\n# 둘\n# 째\nb: >\n  글\n\n  글 # 글\nc: 3 # 꼬리";
        assertEdit(
                "# 둘\n# 째\nb: >\n  글\n\n  글 # 글\n\na: 1\nc: 3 # 꼬리",
                lines,
                new Move(path("b"), -1));
        assertEdit(
                "c: 3 # 꼬리\n\na: 1\n# 둘\n# 째\nb: >\n  글\n\n  글 # 글",
                lines,
                new Move(path("c"), -2));
        assertEdit("a: [2, 3, 1]", "a: [1, 2, 3]", new Move(path("a[0]"), 2));
        assertEdit("a:\n- c: 2\n  b: 1", "a:\n- b: 1\n  c: 2", new Move(path("a[0].b"), 1));
        assertRefused("a: 1", new Move(path("a"), 1));
    }

    @Test
    void addsToLists() {
        assertEdit(
                "tags:\n  - 'a'\n  - 'b'", "tags:\n  - 'a'", new Add(path("tags"), Value.of("b")));
        assertEdit("a: 1\ntags:\n  - b", "a: 1", new Add(path("tags"), Value.of("b")));
        assertEdit("h:\n  tags: [a, b]", "h:\n  tags: [a]", new Add(path("h.tags"), Value.of("b")));
    }

    @Test
    void putsAHeadOnAFileThatHasNone() {
        assertEquals(
                "---\nimage:\n  path: x\n---\n",
                DIALECT.change(FrontMatter.none(), set("image.path", "x")).orElseThrow().apply(""));
    }

    @Test
    void refusesWhatAnotherFieldNames() {
        assertRefused("a: &x {b: 1}\nc: *x", set("a.b", "2"));
        assertRefused("a: &x {b: 1}\nc: *x", set("c.b", "2"));
    }

    private static FieldPath path(String path) {
        return FieldPath.parse(path).orElseThrow();
    }

    private static FieldEdit set(String path, String text) {
        return new Set(path(path), Value.of(text));
    }

    private static void assertEdit(String expected, String lines, FieldEdit edit) {
        for (String ending : List.of("\n", "\r\n")) {
            FrontMatter head = head(lines, ending);
            String message = edit + " in " + lines;
            assertEquals(
                    Optional.of(head(expected, ending).source()),
                    DIALECT.change(head, edit).map(change -> change.apply(head.source())),
                    message);
        }
    }

    private static void assertRefused(String lines, FieldEdit edit) {
        Optional<Change> change = DIALECT.change(head(lines, "\n"), edit);
        assertEquals(Optional.empty(), change);
    }

    private static FrontMatter head(String lines, String ending) {
        String source = "---\n" + lines + (lines.endsWith("\n") ? "" : "\n") + "---\n";
        return DIALECT.read(source.replace("\n", ending));
    }
}
