package wongo.dialect.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The text of a paragraph as it is published.
class InlineHtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            textBlock =
                    """
                    https://a.b/c_d_e 참고 => <a href="https://a.b/c_d_e">https://a.b/c_d_e</a> 참고
                    (https://a.b/c_(d)) => (<a href="https://a.b/c_(d)">https://a.b/c_(d)</a>)
                    https://a.b에서 => <a href="https://a.b에서">https://a.b에서</a>
                    https:// => https://
                    www. => www.
                    a@b.kr. => <a href="mailto:a@b.kr">a@b.kr</a>.
                    [https://a.b_c_](/d) => <a href="/d">https://a.b_c_</a>
                    <a href="/d">https://a.b</a> => <a href="/d">https://a.b</a>
                    <b>a & b</b> < c => <b>a &amp; b</b> &lt; c
                    &#87654321; &amp; &copy => &amp;#87654321; &amp; &amp;copy
                    [a](/b "c &quot;\\"d") => <a href="/b" title="c &quot;&quot;d">a</a>
                    """)
    void addressesBecomeLinksAndTextIsEscaped(String source, String expected) {
        assertPublished(expected, source);
    }

    private static void assertPublished(String expected, String source) {
        Shared shared = Shared.of(MarkdownBodies.read(""));
        assertEquals(expected, InlineHtml.of(source, shared, shared.none()));
    }
}
