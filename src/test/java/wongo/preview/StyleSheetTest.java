package wongo.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import wongo.text.Chance;

import java.util.List;

class StyleSheetTest {
    private static void assertCalm(String expected, String css) {
        assertEquals(expected, StyleSheet.calm(css), css);
    }

    @Test
    void whatLoadsNothingStaysAsItIs() {
        for (String css :
                List.of(
                        "",
                        "p > a:hover { color: rgb(1, 2, 3); width: calc(100% - 2px) }\n",
                        ".md\\:flex, .가 { content: \"\\201C url(a) @import\" }",
                        "@media (max-width: 480px) { p { color: red } }",
                        "@font-face { font-family: x; src: local(\"가\") }",
                        "a { --curl: 1; background: var(--url) }",
                        "p { background: url(data:image/png;base64,AA==) }",
                        "p { background: url( 'data:image/svg+xml,%3Csvg%3E' ) no-repeat }",
                        "p { color: red",
                        "p { content: \"a",
                        "\\")) {
            assertCalm(css, css);
        }
    }

    @Test
    void whatLoadsIsNone() {
        for (String loading :
                List.of(
                        "url(a.png)",
                        "URL( 'a.png' )",
                        "url(\"a)b\")",
                        "url(a\\)b)",
                        "u\\72l(a)",
                        "\\75 rl(a)",
                        "\\000075rl(a)",
                        "url(/*)",
                        "src('a')",
                        "image-set('a' 1x, url(b) 2x)",
                        "-webkit-image-set(url(a) 1x)",
                        "image('a')",
                        "cross-fade(url(a), url(b))",
                        "url(data:text/html,a)",
                        "url('data:image/png,a' url(b))",
                        "url(asset://remote/a)")) {
            assertCalm(
                    "p { background: none; color: red }",
                    "p { background: " + loading + "; color: red }");
        }
    }

    @Test
    void importsAreLeftOut() {
        for (String rule :
                List.of(
                        "@import 'a';",
                        "@import url(a);",
                        "@IMPORT \"a;b\" screen;",
                        "@\\69mport 'a';",
                        "@im\\70 ort url(a;b);",
                        "@import/**/'a';",
                        "@charset \"utf-8\";",
                        "@namespace url(a);")) {
            assertCalm(" p { color: red }", rule + "p { color: red }");
        }
        assertCalm(" ", "@import 'a'");
        assertCalm("ur l(a)", "ur@import;l(a)");
        assertCalm(" { p }", "@import 'a' { p }");
    }

    @Test
    void aCommentHidesNothingAndPartsWords() {
        assertCalm("p { a: u rl(b) }", "p { a: u/*x*/rl(b) }");
        assertCalm("p   none", "p /*'*/ url(a)");
        assertCalm("p  ", "p /* url(a)");
    }

    @Test
    void anUnclosedStringEndsWithItsLine() {
        assertCalm("p { a: 'b\n; c: none }", "p { a: 'b\n; c: url(d) }");
        assertCalm("none", "url(a");
        assertCalm("none", "url('a");
        assertCalm("none", "url(a\\");
    }

    @Test
    void nothingLoadsHoweverItIsPutTogether() {
        Chance chance = new Chance(Long.getLong("wongo.seed", 3));
        List<String> pieces =
                List.of(
                        "url(",
                        "u\\72l(",
                        "x)",
                        ")",
                        "'",
                        "\"",
                        "\\",
                        "\n",
                        "/*",
                        "*/",
                        "@import ",
                        ";",
                        "{",
                        "}",
                        "src(",
                        "a",
                        " ",
                        "image-set(",
                        "\\75");
        for (int i = 0; i < 5_000; i++) {
            StringBuilder css = new StringBuilder();
            for (int j = 0; j < 12; j++) {
                css.append(chance.oneOf(pieces));
            }
            String calm = StyleSheet.calm(css.toString());
            assertCalm(calm, calm);
            assertTrue(calm.length() <= css.length() + 12, css.toString());
        }
    }
}
