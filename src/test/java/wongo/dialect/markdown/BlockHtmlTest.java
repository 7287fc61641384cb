package wongo.dialect.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Block;
import wongo.article.Blocks;

/// A block as HTML. `↵` is a line break.
class BlockHtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
                    가↵{: .p} => <p class="p">가</p>
                    > 가↵{: .tip} => <blockquote class="tip">↵<p>가</p>↵</blockquote>
                    > 가↵> {: .p} => <blockquote>↵<p class="p">가</p>↵</blockquote>
                    > - 가↵{: .tip} => <blockquote class="tip">↵<ul>↵<li>가</li>↵</ul>↵</blockquote>
                    - 가↵- 나↵{: .wide} => <ul class="wide">↵<li>가</li>↵<li>나</li>↵</ul>
                    - 가↵↵  나↵  {: .p} => <ul>↵<li><p>가</p>↵<p class="p">나</p></li>↵</ul>
                    """)
    void bringsAttributeListsToWhatTheyStandBehind(String source, String expected) {
        Blocks body = MarkdownBodies.read(source.replace('↵', '\n'));
        Block block = body.get(0);
        assertEquals(expected, BlockHtml.of(block, Shared.of(body)).strip().replace('\n', '↵'));
    }
}
