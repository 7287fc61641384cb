package wongo.dialect.markdown;

import static wongo.dialect.markdown.MarkdownDeeds.MARKDOWN;
import static wongo.dialect.markdown.MarkdownDeeds.assertDeed;
import static wongo.dialect.markdown.MarkdownDeeds.becoming;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Kind;
import wongo.dialect.markdown.MarkdownDeeds.Deed;

/// Definition lists are made, gone on with and left. `«»` is the selection, `↵` a line break, `_`
/// what keeps an empty line open.
class GlossaryTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '«말»' => '말↵: _'
                    '«말↵마디»' => '말 마디↵: _'
                    '«말»↵↵글' => '말↵: _↵↵글'
                    '가↵: 나↵↵«말»' => '가↵: 나↵↵말↵: _'
                    '«말»↵↵가↵: 나' => '말↵: _↵↵가↵: 나'
                    '«가↵↵나»' => '가↵: _↵↵나↵: _'
                    '## «말»' => '말↵: _'
                    '> «말»' => '말↵: _'
                    '- «말»' => '말↵: _'
                    '말↵: «뜻»' => '말↵: _↵↵뜻↵: _'
                    '말↵: 하나↵: «둘»' => '말↵: 하나↵↵둘↵: _'
                    '**«말»**' => '**말**↵: _'
                    '«»_' => '_↵: _'
                    """)
    void makesTerms(String before, String after) {
        assertFilled(after, before, becoming(new Kind.Term()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '말↵↵«뜻»' => '말↵: 뜻'
                    '말↵마디↵↵«뜻»' => '말 마디↵: 뜻'
                    '말↵↵«뜻↵풀이»' => '말↵: 뜻↵  풀이'
                    '말↵: 하나↵↵«둘»' => '말↵: 하나↵: 둘'
                    '말↵:   하나↵↵«둘↵줄»' => '말↵:   하나↵:   둘↵    줄'
                    '말↵↵: 하나↵↵«둘»' => '말↵↵: 하나↵↵: 둘'
                    '말↵↵«뜻»↵↵가↵: 나' => '말↵: 뜻↵↵가↵: 나'
                    '말↵↵«하나↵↵둘»' => '말↵: 하나↵: 둘'
                    '말↵↵- «뜻»' => '말↵: 뜻'
                    '# 말↵↵«뜻»' => '# 말↵↵_↵: 뜻'
                    '«뜻»' => '_↵: 뜻'
                    """)
    void makesMeanings(String before, String after) {
        assertFilled(after, before, becoming(new Kind.Meaning()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '말↵: «뜻»' => '말↵↵뜻'
                    '«말»↵: 뜻' => '말↵↵뜻'
                    '말↵: 하나↵: «둘»' => '말↵: 하나↵↵둘'
                    '말↵: «하나»↵: 둘' => '말↵↵하나↵↵둘'
                    '말↵: «뜻»↵게으른 줄↵: 둘' => '말↵↵뜻↵게으른 줄↵↵둘'
                    '가↵: 나↵↵«말»↵: 뜻↵↵다↵: 라' => '가↵: 나↵↵말↵↵뜻↵↵다↵: 라'
                    '«가»↵나↵: 뜻' => '가↵↵나↵↵뜻'
                    '말↵↵: «뜻»↵↵    둘째' => '말↵↵뜻↵↵  둘째'
                    '말↵: «뜻»↵  풀이↵' => '말↵↵뜻↵풀이↵'
                    '말↵: «»_' => '말↵↵_'
                    '> 말↵> : «뜻»' => '> 말↵>↵> 뜻'
                    """)
    void makesParagraphs(String before, String after) {
        assertFilled(after, before, becoming(Kind.paragraph()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '말«»↵: 뜻' => '말↵: _↵: 뜻'
                    '말«»↵:   뜻' => '말↵:   _↵:   뜻'
                    '가«»↵나↵: 뜻' => '가↵_↵나↵: 뜻'
                    '말↵: 뜻«»' => '말↵: 뜻↵: _'
                    '말↵: 뜻«»풀이' => '말↵: 뜻↵: 풀이'
                    """)
    void goesOn(String before, String after) {
        assertFilled(after, before, (article, span) -> MARKDOWN.split(article, span.start()));
    }

    /// `_` is the filler of what is empty.
    private static void assertFilled(String after, String before, Deed deed) {
        assertDeed(after.replace("_", "&nbsp;"), before.replace("_", "&nbsp;"), deed);
    }
}
