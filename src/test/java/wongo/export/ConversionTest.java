package wongo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.markdown.MarkdownDialect;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.export.Conversion.Form;

import java.time.LocalDate;
import java.util.stream.Collectors;

/// A body in the other dialect. `↵` is a line break; behind `|` stands what the report names.
class ConversionTest {
    private static final String HEAD = "---\ntitle: 글\n---\n";

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '<p>가 <b>나</b></p>' => '↵가 **나**↵|'
                    '<h2>가</h2>↵<ul><li>나</li></ul>' => '↵## 가↵↵- 나↵|'
                    '<dl><dt>말</dt>↵<dt>마디</dt><dd>뜻 <b>풀이</b><br>둘째</dd><dd>또</dd>↵<dt>가</dt><dd>나</dd></dl>' => '↵말↵마디↵: 뜻 **풀이**  ↵  둘째↵: 또↵↵가↵: 나↵|'
                    '<dl><dt>말</dt></dl>' => '↵말↵|container'
                    '<p>말</p>↵<p>: 뜻</p>' => '↵말↵↵\\: 뜻↵|'
                    '<p>가 <span style="color: #ee2323;">나</span></p>' => '↵가 <span style="color: #ee2323;">나</span>↵|color'
                    """)
    void becomesMarkdown(String html, String expected) {
        assertConverted(expected, html, new Conversion(Form.MARKDOWN, Colours.KEPT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '<p>가 <span style="color: #ee2323;">나</span> 다</p>' => '↵가 **나** 다↵|color-bold'
                    '<p>가 <b><span style="color: #ee2323;">나</span></b></p>' => '↵가 **나**↵|color-bold'
                    '<p>가 <span style="background-color: #ff0;"><b>나</b>다</span></p>' => '↵가 **나**<strong>다</strong>↵|color-bold'
                    """)
    void coloursBecomeBold(String html, String expected) {
        assertConverted(expected, html, new Conversion(Form.MARKDOWN, Colours.BOLD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '<p>가 <span style="color: #ee2323;">나</span></p>' => '↵가 나↵|color-none'
                    '<p>가 <b><span style="color: #ee2323;">나</span></b></p>' => '↵가 **나**↵|color-none'
                    """)
    void coloursAreLeftOut(String html, String expected) {
        assertConverted(expected, html, new Conversion(Form.MARKDOWN, Colours.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '가 **나**' => '<p>가 <strong>나</strong></p>|'
                    '말↵: 뜻↵  풀이' => '<dl>↵<dt>말</dt>↵<dd>뜻↵풀이</dd>↵</dl>|'
                    '## 가 {#a}' => '<h2 id="a">가</h2>|'
                    '- [x] 가' => '<ul>↵<li><input type="checkbox" disabled="" checked="" /> 가</li>↵</ul>|task'
                    '가↵{: .a}↵↵{: .b}' => '<p class="a">가</p>↵↵|attributes'
                    '가[^1]↵↵[^1]: 나' => '<p>가<sup id="fnref:1" role="doc-noteref"><a href="#fn:1" class="footnote" rel="footnote">1</a></sup></p>↵↵<div class="footnotes" role="doc-endnotes">↵<ol>↵<li id="fn:1" role="doc-endnote">↵<p>나\u00a0<a href="#fnref:1" class="reversefootnote" role="doc-backlink">&#8617;</a></p>↵</li>↵</ol>↵</div>↵|footnote'
                    '{% include a.html %}' => '{% include a.html %}|template'
                    '$$ a $$' => '<div class="math">$$ a $$</div>|formula'
                    '*[HTML]: 표시 언어' => '|abbreviation'
                    """)
    void becomesHtml(String markdown, String expected) {
        assertConverted(expected, markdown, new Conversion(Form.HTML, Colours.KEPT));
    }

    private static void assertConverted(String expected, String body, Conversion conversion) {
        boolean html = conversion.form() == Form.MARKDOWN;
        Article article =
                Article.read(
                        HEAD + body.replace("↵", "\n"),
                        new Spelling(
                                new YamlFrontMatter(),
                                html ? new HtmlDialect() : new MarkdownDialect()));
        Export export =
                conversion.of(
                        article, new Origin("글.txt", LocalDate.of(2024, 8, 14), Images.none()));
        Output file = export.files().getFirst();
        String losses =
                export.losses().stream().map(Loss::feature).collect(Collectors.joining(","));
        assertEquals(html ? "글.md" : "글.html", file.path());
        assertEquals(
                expected, file.text().substring(HEAD.length()).replace("\n", "↵") + "|" + losses);
    }
}
