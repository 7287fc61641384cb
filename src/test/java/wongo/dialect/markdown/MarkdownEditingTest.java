package wongo.dialect.markdown;

import static wongo.dialect.markdown.MarkdownDeeds.MARKDOWN;
import static wongo.dialect.markdown.MarkdownDeeds.assertDeed;
import static wongo.dialect.markdown.MarkdownDeeds.becoming;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Dialect.Direction;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Piece;

import java.util.List;

/// What a writer does to Markdown. `«»` is the selection, `↵` a line break.
class MarkdownEditingTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '글«»' => '글↵↵&nbsp;'
                    '글«» 끝' => '글↵↵ 끝'
                    '**굵은«» 글**' => '**굵은**↵↵**글**'
                    '- 하나«»' => '- 하나↵- '
                    '- 하나↵- 둘«»' => '- 하나↵- 둘↵- '
                    '* 하나↵↵* 둘«»' => '* 하나↵↵* 둘↵↵* '
                    '1. 하나«»' => '1. 하나↵2. '
                    '  - 하나«»' => '  - 하나↵  - '
                    '가«»↵: 나' => '가↵: &nbsp;↵: 나'
                    '가↵: 나«»' => '가↵: 나↵: &nbsp;'
                    '가↵: 나«»다' => '가↵: 나↵: 다'
                    '가↵↵:   나«»' => '가↵↵:   나↵↵:   &nbsp;'
                    '## 제목«»' => '## 제목↵↵&nbsp;'
                    '> 인용«»' => '> 인용↵>↵> &nbsp;'
                    '```↵a«»b↵```' => '```↵a↵b↵```'
                    '| a | b |↵|---|---|↵| c«» | d |' => '| a | b |↵|---|---|↵| c<br> | d |'
                    """)
    void splits(String before, String after) {
        assertDeed(after, before, (article, span) -> MARKDOWN.split(article, span.start()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '«글»' => '**글**'
                    '«한글(Hangul)»은' => '<b>한글(Hangul)</b>은'
                    'a «b» c' => 'a **b** c'
                    '__a__ «b»' => '__a__ __b__'
                    """)
    void makesBold(String before, String after) {
        assertDeed(
                after,
                before,
                (article, span) -> MARKDOWN.mark(article, span, List.of(new Mark.Bold())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '**«글»**' => '글'
                    '**굵은 «글» 끝**' => '<b>굵은 </b>글<b> 끝</b>'
                    '**가«나»다**' => '**가**나**다**'
                    '<b>«글»</b>' => '글'
                    """)
    void makesPlain(String before, String after) {
        assertDeed(
                after,
                before,
                (article, span) -> MARKDOWN.unmark(article, span, List.of(new Mark.Bold())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '«글»' => '## 글'
                    '# «글»' => '## 글'
                    '글«»↵===' => '글↵---'
                    '- «글»' => '## 글'
                    '> «글»' => '## 글'
                    '«가↵나»' => '## 가 나'
                    '# 나 #↵↵«글»' => '# 나 #↵↵## 글 ##'
                    """)
    void makesHeadings(String before, String after) {
        assertDeed(after, before, becoming(Kind.heading(2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '## «글» ##' => '글'
                    '글«»↵===' => '글'
                    '- «가»' => '가'
                    '- 가↵- «나»↵- 다' => '- 가↵↵나↵↵- 다'
                    '- 가↵  - «나»' => '- 가↵↵나'
                    '> «가»' => '가'
                    '> 가↵>↵> «나»' => '> 가↵↵나'
                    '> 가↵>↵> «나»↵>↵> 다' => '> 가↵↵나↵↵> 다'
                    '> «가»↵> - 나' => '가↵↵> - 나'
                    '- 가↵↵  > 나↵  >↵  > «다»' => '- 가↵↵  > 나↵  ↵  다'
                    """)
    void makesParagraphs(String before, String after) {
        assertDeed(after, before, becoming(Kind.paragraph()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '«가»' => '- 가'
                    '«가↵↵나»' => '- 가↵- 나'
                    '* 가↵↵«나»' => '* 가↵* 나'
                    '## «가»' => '- 가'
                    '1. «가»↵2. 나' => '- 가↵- 나'
                    '+   가↵↵나↵↵«다»' => '+   가↵↵나↵↵+   다'
                    '*   가↵↵«나»' => '*   가↵*   나'
                    """)
    void makesLists(String before, String after) {
        assertDeed(after, before, becoming(Kind.bullet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '«가»' => '1. 가'
                    '1) 가↵↵나↵↵«다»' => '1) 가↵↵나↵↵1) 다'
                    '1.  가↵2.  나↵↵«다»' => '1.  가↵2.  나↵3.  다'
                    '1. 가↵1. 나↵↵«다»' => '1. 가↵1. 나↵1. 다'
                    """)
    void makesNumberedLists(String before, String after) {
        assertDeed(after, before, becoming(Kind.numbered()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '«가»' => '> 가'
                    '«가↵↵나»' => '> 가↵>↵> 나'
                    '«가↵나»' => '> 가↵> 나'
                    """)
    void makesQuotes(String before, String after) {
        assertDeed(after, before, becoming(new Kind.Quote("")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '«a *b*»' => '```java↵a b↵```'
                    '~~~↵나↵~~~↵↵«가»' => '~~~↵나↵~~~↵↵~~~java↵가↵~~~'
                    """)
    void makesCode(String before, String after) {
        assertDeed(after, before, becoming(new Kind.Code("java")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '- 가↵- «나»' => '- 가↵  - 나'
                    '1. 가↵2. «나»↵3. 다' => '1. 가↵   1. 나↵3. 다'
                    '- 가↵- «나↵- 다»' => '- 가↵  - 나↵  - 다'
                    '- «가»' => '- 가'
                    """)
    void indents(String before, String after) {
        assertDeed(after, before, MARKDOWN::indent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '- 가↵  - «나»' => '- 가↵- 나'
                    '1. 가↵   - «나»' => '1. 가↵2. 나'
                    '- «가»' => '가'
                    """)
    void outdents(String before, String after) {
        assertDeed(after, before, MARKDOWN::outdent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '- 가↵- «나»' => '- 나↵- 가'
                    '1. 가↵2. «나»' => '1. 나↵2. 가'
                    '- 가↵  - 다↵- «나»' => '- 나↵- 가↵  - 다'
                    """)
    void movesUp(String before, String after) {
        assertDeed(after, before, (article, span) -> MARKDOWN.move(article, span, Direction.UP));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '가«↵↵»나' => '가나'
                    '- 가«↵- »나' => '- 가나'
                    '- 가«↵- »나↵  - 다' => '- 가나↵  - 다'
                    '## 가«↵↵»나' => '## 가나'
                    '가«↵↵## »나 ##' => '가나'
                    '**가«나**↵↵다»라' => '**가**라'
                    '가«↵↵---↵↵»나' => '가나'
                    """)
    void joins(String before, String after) {
        assertDeed(after, before, (article, span) -> MARKDOWN.replace(article, span, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '«»글 -' => '*글 -'
                    'a*b«»' => 'a*b\\*'
                    '&nbsp;«»' => '\\*'
                    """)
    void typesAnAsterisk(String before, String after) {
        assertDeed(after, before, (article, span) -> MARKDOWN.replace(article, span, "*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '가«»' => '가↵↵---'
                    '&nbsp;«»↵↵가' => '---↵↵가'
                    '&nbsp;«»↵↵가: 나↵---↵다' => '***↵↵가: 나↵---↵다'
                    """)
    void putsARule(String before, String after) {
        assertDeed(
                after,
                before,
                (article, span) -> MARKDOWN.insert(article, span.start(), new Piece.Rule("")));
    }
}
