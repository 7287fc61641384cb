package wongo.dialect.markdown;

import static wongo.dialect.markdown.MarkdownDeeds.MARKDOWN;
import static wongo.dialect.markdown.MarkdownDeeds.assertDeed;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wongo.article.Kind.Align;

/// Paragraphs and headings of Markdown, aligned. `«»` is the selection, `↵` a line break.
class MarkdownAligningTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '«글»' => '<p style="text-align: center;">글</p>'
                    '«»**굵은** _기운_ `코드` ~~지운~~' => '<p style="text-align: center;"><strong>굵은</strong> <em>기운</em> <code>코드</code> <del>지운</del></p>'
                    '## «제목» ##' => '<h2 style="text-align: center;">제목</h2>'
                    '제목«»↵===' => '<h1 style="text-align: center;">제목</h1>'
                    '## «제목» {#a}' => '<h2 style="text-align: center;" id="a">제목</h2>'
                    '«»가[나](/a "제목")다' => '<p style="text-align: center;">가<a href="/a" title="제목">나</a>다</p>'
                    '«»가[나][ㄱ]다↵↵[ㄱ]: /a' => '<p style="text-align: center;">가<a href="/a">나</a>다</p>↵↵[ㄱ]: /a'
                    '«»R&D \\*별\\* 1 < 2' => '<p style="text-align: center;">R&amp;D *별* 1 &lt; 2</p>'
                    '«»가↵나' => '<p style="text-align: center;">가↵나</p>'
                    '«»가  ↵나' => '<p style="text-align: center;">가<br>↵나</p>'
                    '«»글 ![그림](/a.png) 글' => '<p style="text-align: center;">글 <img src="/a.png" alt="그림" /> 글</p>'
                    '«»https://a.kr 글' => '<p style="text-align: center;"><a href="https://a.kr">https://a.kr</a> 글</p>'
                    '«»글↵# 제목' => '<p style="text-align: center;">글</p>↵↵# 제목'
                    '«»글↵↵<p data-a="b">나</p>' => '<p style="text-align: center;" data-a="b">글</p>↵↵<p data-a="b">나</p>'
                    '«가↵↵- 나↵↵## 다»' => '<p style="text-align: center;">가</p>↵↵- 나↵↵<h2 style="text-align: center;">다</h2>'
                    '<p>«»가</p>' => '<p style="text-align: center;">가</p>'
                    '«가↵↵<p>나</p>»' => '<p style="text-align: center;">가</p>↵↵<p style="text-align: center;">나</p>'
                    """)
    void becomeHtmlThatIsAligned(String before, String after) {
        assertDeed(after, before, (article, span) -> MARKDOWN.align(article, span, Align.CENTER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '«글»↵{: .a}' => '글↵{: style="text-align: center;" .a}'
                    '«글»↵{: style="color: red"}' => '글↵{: style="color: red; text-align: center"}'
                    '«글»↵↵나↵{: .a}' => '글↵{: style="text-align: center;"}↵↵나↵{: .a}'
                    '## «제목»↵{: .a}' => '## 제목↵{: style="text-align: center;" .a}'
                    '제목«»↵---↵{: .a}' => '제목↵---↵{: style="text-align: center;" .a}'
                    '# «제목»↵글↵↵> 인용↵↵{: .a}' => '# 제목↵{: style="text-align: center;"}↵글↵↵> 인용↵↵{: .a}'
                    '«가↵↵<p>나</p>»↵↵다↵{: .a}' => '가↵{: style="text-align: center;"}↵↵<p style="text-align: center;">나</p>↵↵다↵{: .a}'
                    """)
    void areAlignedInAttributeLists(String before, String after) {
        assertDeed(after, before, (article, span) -> MARKDOWN.align(article, span, Align.CENTER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '«글»↵{: style="text-align: center"}' => '글'
                    '«글»↵{: .a style="text-align: right;"}' => '글↵{: .a}'
                    '## «글»↵{: style="text-align: center"}' => '## 글'
                    '«»글↵{: style="text-align: center; color: red"}' => '글↵{: style="color: red"}'
                    """)
    void loseTheirAlignment(String before, String after) {
        assertDeed(after, before, (article, span) -> MARKDOWN.align(article, span, Align.START));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«»글[^1]\n\n[^1]: 주",
                "«»글 $$x$$ 글",
                "«»글 {% include a.md %} 글",
                "- «글»",
                "> «글»",
                "«»글\n{: style=\"text-align: center\"}",
                "«»글\n{: align=\"center\"}",
                "| «글» |\n|---|",
            })
    void stayAsTheyAre(String source) {
        assertDeed(
                source.replace("«", "").replace("»", "").replace("\n", "↵"),
                source,
                (article, span) -> MARKDOWN.align(article, span, Align.CENTER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '가«»나↵{: style="text-align: center"}' => '가↵{: style="text-align: center"}↵↵나↵{: style="text-align: center"}'
                    '가«»↵{: style="text-align: center" #a}' => '가↵{: style="text-align: center" #a}↵↵&nbsp;↵{: style="text-align: center"}'
                    '가«»나↵{: .a}' => '가↵↵나↵{: .a}'
                    '## 가«»↵{: .a}' => '## 가↵{: .a}↵↵&nbsp;'
                    '## 가«»나↵{: .a #b}' => '## 가↵{: .a}↵↵## 나↵{: .a #b}'
                    """)
    void goOnAlignedBehindEnter(String before, String after) {
        assertDeed(after, before, (article, span) -> MARKDOWN.split(article, span.start()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '가«↵{: style="text-align: center"}↵↵»나' => '가나↵{: style="text-align: center"}'
                    '가«↵↵»나↵{: style="text-align: center"}' => '가나'
                    '## 가«↵{: .a}↵↵»나' => '## 가나↵{: .a}'
                    """)
    void joinedAreAlignedAsTheFirst(String before, String after) {
        assertDeed(after, before, (article, span) -> MARKDOWN.replace(article, span, ""));
    }
}
