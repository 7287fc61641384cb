package wongo;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Law 10 for Markdown.
class WorstMarkdownTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "* a\n",
                "1. ",
                "  - a\n",
                "**",
                "*a_ ",
                "_a",
                "a**b",
                "[",
                "![[]()",
                "[a](",
                "[a](<b",
                "]",
                "[a][b]",
                "`",
                "`a``",
                "<",
                "<b a='",
                "<a@b",
                "<http://",
                "<!--",
                "&",
                "\\",
                "~~",
                "~",
                "|",
                "a|b\n---|---\n",
                "|a\n|-\n",
                "    a\n",
                "\ta\n",
                "#",
                "# a\n",
                "=",
                "a\n=\n",
                "-",
                "---\n",
                "```\n",
                "~~~",
                "$$",
                "$",
                "{%",
                "{{",
                "{:",
                "{: .x}\n",
                "[^1]",
                "[^1]: a\n",
                ": a\n",
                "a\n: b\n",
                "a\n\n: b\n\n",
                "*[a]: b\n",
                "[a]: x\n",
                "[a]: <",
                "[a",
                "<div>\n",
                "<p>\n\n",
                "</p>a",
                "a  \n",
                "a\\\n",
                "[##_",
                "{% highlight %}\n",
                "> - 1. ",
                ">- a\n",
                "한*글*",
                "**(a)**한"
            })
    void whatMarkdownIsFilledWith(String text) {
        Endurance.MARKDOWN.assertReads("", text, "");
    }
}
