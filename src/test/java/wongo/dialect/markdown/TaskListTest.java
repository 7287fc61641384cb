package wongo.dialect.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static wongo.dialect.markdown.MarkdownDeeds.MARKDOWN;
import static wongo.dialect.markdown.MarkdownDeeds.article;
import static wongo.dialect.markdown.MarkdownDeeds.assertDeed;
import static wongo.dialect.markdown.MarkdownDeeds.becoming;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Article;
import wongo.article.Kind;
import wongo.article.Kind.Marker;

/// The boxes of tasks belong to their items' marks. `«»` is the selection, `↵` a line break.
class TaskListTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '«»- [ ] 글' => 'OPEN 글'
                    '«»- [x] 글' => 'DONE 글'
                    '«»- [X] # 글' => 'DONE # 글'
                    '«»2. [ ] 글' => 'OPEN 글'
                    '«»- [ ]' => 'OPEN '
                    '«»- [ ]글' => 'BULLET [ ]글'
                    '«»- [] 글' => 'BULLET [] 글'
                    '«»- [x](/a)' => 'BULLET x'
                    """)
    void reads(String source, String expected) {
        Article article = article(source);
        Kind.Item item = (Kind.Item) article.body().get(0).lines().getFirst().kind();
        String text = article.body().get(0).lines().getFirst().prose().text();
        assertEquals(expected, item.marker() + " " + text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '- [ ] 가«»' => '- [x] 가'
                    '- [ ] 가↵- [ ] «나»' => '- [ ] 가↵- [x] 나'
                    '- [x] «가»' => '- [x] 가'
                    '- «가»' => '- [x] 가'
                    """)
    void ticks(String before, String after) {
        assertDeed(after, before, becoming(new Kind.Item(1, Marker.DONE, 0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '«가»' => '- [ ] 가'
                    '«가↵↵나»' => '- [ ] 가↵- [ ] 나'
                    '- «가»↵- 나' => '- [ ] 가↵- 나'
                    '1. «가»' => '1. [ ] 가'
                    '- [X] «가»' => '- [ ] 가'
                    '## «가»' => '- [ ] 가'
                    """)
    void makesTasks(String before, String after) {
        assertDeed(after, before, becoming(Kind.task()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '- [ ] «가»' => '- 가'
                    '1. [x] «가»↵2. 나' => '- 가↵- 나'
                    """)
    void makesBullets(String before, String after) {
        assertDeed(after, before, becoming(Kind.bullet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '- [ ] «가»' => '가'
                    '- [ ] 가↵- [x] «나»' => '- [ ] 가↵↵나'
                    """)
    void makesParagraphs(String before, String after) {
        assertDeed(after, before, becoming(Kind.paragraph()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '- [x] 가«»' => '- [x] 가↵- [ ] '
                    '1. [ ] 가«»' => '1. [ ] 가↵2. [ ] '
                    '- [x] 가«»나' => '- [x] 가↵- [ ] 나'
                    '- [x] «»가' => '- [ ] ↵- [x] 가'
                    """)
    void begins(String before, String after) {
        assertDeed(after, before, (article, span) -> MARKDOWN.split(article, span.start()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '- [ ] 가' => '<ul><li><input type="checkbox" disabled="" /> 가</li></ul>'
                    '- [x] 가' => '<ul><li><input type="checkbox" disabled="" checked="" /> 가</li></ul>'
                    """)
    void publishes(String source, String expected) {
        Article article = article("«»" + source);
        String html = MARKDOWN.html(article.body(), article.body().get(0));
        assertEquals(expected, html.replace("\n", ""));
    }
}
