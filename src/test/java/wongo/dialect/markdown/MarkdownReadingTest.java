package wongo.dialect.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Line;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What Markdown says.
class MarkdownReadingTest {
    static Stream<Example> examples() {
        return Stream.of("spec.txt", "gfm-spec.txt")
                .map(name -> ExampleReader.class.getClassLoader().getResource(name))
                .flatMap(file -> ExampleReader.readExamples(file).stream());
    }

    /// Every block of the examples of CommonMark and GFM, joined, is their source (law 1).
    @ParameterizedTest
    @MethodSource("examples")
    void blocksTileTheExamplesOfCommonMark(Example example) {
        assertEquals(example.getSource(), MarkdownBodies.read(example.getSource()).source());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
                    '글 **굵은** 글' => Paragraph[글 굵은 글|Bold:굵은]
                    '**한글(Hangul)**은' => Paragraph[한글(Hangul)은|Bold:한글(Hangul)]
                    '*a **b** c*' => Paragraph[a b c|Italic:a b c|Bold:b]
                    '## 제목 ##' => Heading[제목]
                    '- 하나' => Listing[하나]
                    '`a*b*`' => Paragraph[a*b*|Code:a*b*]
                    '[글](https://a.b "제목")' => Paragraph[글|Link:글]
                    'a\\*b' => Paragraph[a*b]
                    '<b>굵은</b> 글' => Paragraph[굵은 글|Bold:굵은]
                    '<p>문단</p>' => Paragraph[문단]
                    '![대체](/a.png)' => Image[\uFFFC]
                    '가↵: 나↵: 다' => Glossary[가, 나, 다]
                    '가↵나↵↵: 다↵↵라↵: 마' => Glossary[가, 나, 다, 라, 마]
                    '가↵↵↵: 나' => Paragraph[가]Gap[]Paragraph[: 나]
                    '[^1]: 가↵[^2]: 나' => Paragraph[가]Gap[]Paragraph[나]
                    '- [가]: /나↵↵[가]' => Listing[, \uFFFC]Gap[]Paragraph[가|Link:가]
                    ': 가' => Paragraph[: 가]
                    '글[^1]' => Paragraph[글￼]
                    """)
    void readsMarks(String source, String expected) {
        assertReads(expected, source);
    }

    private static void assertReads(String expected, String source) {
        Blocks blocks = MarkdownBodies.read(source.replace('↵', '\n'));
        assertEquals(
                expected,
                blocks.stream().map(MarkdownReadingTest::said).collect(Collectors.joining()));
    }

    private static String said(Block block) {
        return block.getClass().getSimpleName()
                + block.lines().stream().map(MarkdownReadingTest::said).toList();
    }

    private static String said(Line line) {
        List<String> marks =
                line.prose().elements().stream()
                        .flatMap(
                                element ->
                                        element.marks().stream()
                                                .map(
                                                        mark ->
                                                                "|"
                                                                        + mark.getClass()
                                                                                .getSimpleName()
                                                                        + ":"
                                                                        + element.visible()
                                                                                .of(
                                                                                        line.prose()
                                                                                                .text())))
                        .toList();
        return line.prose().text() + String.join("", marks);
    }
}
