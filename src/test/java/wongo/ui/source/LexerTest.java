package wongo.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.text.Chance;
import wongo.ui.source.Inside.Flow;
import wongo.ui.source.Lexer.Lexed;

import java.util.Locale;

/// Rows and their colours, each coloured stretch written as `[what text]`.
class LexerTest {
    private static final String SIGNS = "<>/!-=\"'&;:#|[]{}%`*_~\\ab가1 \t";

    private static String coloured(String row, Lexed lexed) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Token token : lexed.tokens()) {
            shown.append(row, at, token.start());
            shown.append('[').append(token.part().name().toLowerCase(Locale.ROOT)).append(' ');
            shown.append(row, token.start(), token.end()).append(']');
            at = token.end();
        }
        return shown.append(row.substring(at)).toString();
    }

    private static void assertColoured(String expected, Syntax syntax, Inside inside, String rows) {
        StringBuilder shown = new StringBuilder();
        Inside now = inside;
        for (String row : rows.split("\n", -1)) {
            Lexed lexed = new Lexer(syntax).read(row, now);
            shown.append(shown.isEmpty() ? "" : "\n").append(coloured(row, lexed));
            now = lexed.next();
        }
        assertEquals(expected, shown.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "<p>가&nbsp;나</p>§[tag <p>]가[entity &nbsp;]나[tag </p>]",
                "<b class=\"x\">§[tag <b] [attribute class][punctuation =][value \"x\"][tag >]",
                "<img src=a.png />§[tag <img] [attribute src][punctuation =][value a.png] [tag />]",
                "a < b & c§a < b & c",
                "<!-- 말 --> 글§[comment <!-- 말 -->] 글",
                "<!doctype html>§[comment <!doctype html>]",
                "[##_Image|a|b_##] {{ page.title }}§[replacer [##_Image|a|b_##]] [replacer {{"
                        + " page.title }}]",
                "<https://a.b/c>§[link <https://a.b/c>]",
            })
    void html(String row, String expected) {
        assertColoured(expected, Syntax.HTML, new Inside.Body(Flow.HTML), row);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "## 제목§[punctuation ##][heading  제목]",
                "**굵게** 보통§[punctuation **][strong 굵게][punctuation **] 보통",
                "*기울임*§[punctuation *][emphasis 기울임][punctuation *]",
                "2 * 3 * 4§2 * 3 * 4",
                "snake_case_name§snake_case_name",
                "`a*b*`§[code `a*b*`]",
                "- [x] 일§[marker - [x]] 일",
                "> 인용§[marker >] 인용",
                "[글](a.html)§[punctuation [][link 글][punctuation ](][value a.html][punctuation )]",
                "글 <span style=\"x\">색</span>§글 [tag <span] [attribute style][punctuation =][value"
                        + " \"x\"][tag >]색[tag </span>]",
                "---§[punctuation ---]",
            })
    void markdown(String row, String expected) {
        assertColoured(expected, Syntax.MARKDOWN, new Inside.Body(Flow.MARKDOWN), row);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "title: 글 제목§[key title][punctuation :] 글 제목",
                "title: \"a: b\" # 말§[key title][punctuation :] [string \"a: b\"] [comment # 말]",
                "date: 2026-01-02§[key date][punctuation :] [literal 2026-01-02]",
                "title: 2024년 회고 2§[key title][punctuation :] 2024년 회고 2",
                "tags: [가, 'b', 3]§[key tags][punctuation :] [punctuation [[]가[punctuation ,]"
                        + " [string 'b'][punctuation ,] [literal 3][punctuation ]]",
                "- 하나§[punctuation - ]하나",
                "# 말§[comment # 말]",
                "a#b: c#d§a#b: c#d",
            })
    void frontMatter(String row, String expected) {
        assertColoured(expected.replace("[[]", "[]"), Syntax.HTML, new Inside.Head(), row);
    }

    @Test
    void aFileFromItsFirstRow() {
        assertColoured(
                """
                [punctuation ---]
                [key text][punctuation :] [punctuation |]
                [string   a: b]
                [key quote][punctuation :] [string "하나]
                [string   둘"]
                [punctuation ---]
                [tag <p]
                   [attribute title][punctuation =][value "가]
                [value 나"][tag >]글 [comment <!--]
                [comment ---]
                [comment -->] 끝
                [tag <script>]
                a < b
                [tag </script>]\
                """,
                Syntax.HTML,
                new Inside.Start(),
                """
                ---
                text: |
                  a: b
                quote: "하나
                  둘"
                ---
                <p
                   title="가
                나">글 <!--
                ---
                --> 끝
                <script>
                a < b
                </script>\
                """);
    }

    @Test
    void aBlockOfHtmlInMarkdownEndsWithAnEmptyRow() {
        assertColoured(
                "[tag <p>]*가*[tag </p>]\n*나*\n\n[punctuation *][emphasis 다][punctuation *]",
                Syntax.MARKDOWN,
                new Inside.Body(Flow.MARKDOWN),
                "<p>*가*</p>\n*나*\n\n*다*");
    }

    @Test
    void codeBetweenFences() {
        assertColoured(
                "[punctuation ```][value java]\n[code **a** <b>]\n[punctuation ```]\n글",
                Syntax.MARKDOWN,
                new Inside.Body(Flow.MARKDOWN),
                "```java\n**a** <b>\n```\n글");
    }

    @Test
    void tokensOfWhateverRowAreInOrderAndApart() {
        Chance chance = new Chance(7);
        for (Syntax syntax : Syntax.values()) {
            Lexer lexer = new Lexer(syntax);
            for (int file = 0; file < 300; file++) {
                Inside now = file % 2 == 0 ? new Inside.Start() : syntax.body();
                for (int i = 0; i < 30; i++) {
                    String row = row(chance);
                    Lexed lexed = lexer.read(row, now);
                    int at = 0;
                    for (Token token : lexed.tokens()) {
                        if (token.start() < at || token.end() <= token.start()) {
                            throw new AssertionError(row + ": " + lexed.tokens());
                        }
                        at = token.end();
                    }
                    assertEquals(Math.max(at, row.length()), row.length());
                    now = lexed.next();
                }
            }
        }
    }

    private static String row(Chance chance) {
        StringBuilder row = new StringBuilder();
        for (int i = chance.below(40); i > 0; i--) {
            row.append(SIGNS.charAt(chance.below(SIGNS.length())));
        }
        return row.toString();
    }
}
