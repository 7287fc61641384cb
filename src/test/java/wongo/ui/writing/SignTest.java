package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.text.Side;

import java.util.List;
import java.util.stream.Collectors;

class SignTest {
    /// @param expected each sign with the letter that it stands at, as `**굵` or `게**`
    /// @param source with the caret as `|`
    private static void assertSigns(String expected, String source) {
        assertEquals(expected, signs(Desk.markdown(source.replace("|", "")), source));
    }

    private static String signs(Article article, String source) {
        int caret = article.bodyStart() + source.indexOf('|');
        At at = article.lineAt(caret).orElseThrow();
        String text = at.line().prose().text();
        List<Sign> signs = Sign.near(article, at, at.visibleOf(caret));
        return signs.stream()
                .map(
                        sign ->
                                sign.side() == Side.LEFT
                                        ? sign.text() + text.charAt(sign.letter())
                                        : text.charAt(sign.letter()) + sign.text())
                .collect(Collectors.joining(" "));
    }

    @Test
    void ofTheMarksAroundTheCaret() {
        assertSigns("", "이|것은 **굵게** 쓴 글\n");
        assertSigns("**굵 게**", "이것은 **굵|게** 쓴 글\n");
        assertSigns("**굵 게**", "이것은 **굵게**| 쓴 글\n");
        assertSigns("*가 나*", "*가|나*\n");
        assertSigns("`가 나`", "`가|나`\n");
        assertSigns("~~가 나~~", "~~가|나~~\n");
        assertSigns("[가 나](https://a.example)", "[가|나](https://a.example)\n");
        assertSigns("<u>가 나</u>", "<u>가|나</u>\n");
        assertSigns("<span…>가 나</span>", "<span style=\"color: #ee2323\">가|나</span>\n");
    }

    @Test
    void ofMarksWithinEachOther() {
        assertSigns("**가 *나 나* 다**", "**가*|나*다**\n");
        assertSigns("***가 나***", "***가|나***\n");
        assertSigns("**가 나**", "**가|나**`다`\n");
        assertSigns("**가 `다 다` 나**", "**가나**`|다`\n");
    }

    @Test
    void ofTheLine() {
        assertSigns("##가", "## 가|나\n");
        assertSigns("##**가 나**", "## **가|나**\n");
        assertSigns("-가", "- 가|\n");
        assertSigns("1.가", "1. 가|\n");
        assertSigns("-나", "- 가\n    - 나|\n");
        assertSigns(">가", "> 가|\n");
        assertSigns("", "가|나\n");
        assertSigns("", "```\n가|나\n```\n");
        assertSigns("", "- |\n");
    }

    @Test
    void ofWhatAPostInHtmlIsMadeOf() {
        String source = "<p>가<b>나|</b></p>\n";
        assertEquals("<b>나 나</b>", signs(Desk.article(source.replace("|", "")), source));
    }

    @Test
    void longAddressesAreShortened() {
        String far = "https://a.example/" + "x".repeat(100);
        assertSigns("[가 가](https://a.example/…" + "x".repeat(18) + ")", "[가|](" + far + ")\n");
    }
}
