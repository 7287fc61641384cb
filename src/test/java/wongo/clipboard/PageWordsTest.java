package wongo.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageWordsTest {
    @ParameterizedTest
    @CsvSource({
        "<p>가 <b>나</b>다</p>, 가 나다",
        "'<p>가</p>\n\n<p>나</p>', 가\\n나",
        "'<p>가<br>  나</p>', 가\\n나",
        "<ul><li>가</li><li>나<ul><li>다</li></ul></li></ul>, 가\\n나\\n다",
        "<div><div>가</div></div>나, 가\\n나",
        "<p>&lt;b&gt; R&amp;D</p>, <b> R&D",
        "<style>p {}</style><script>x()</script><p>가</p>, 가",
        "'', ''",
    })
    void saysALineForEachBlock(String html, String lines) {
        assertEquals(lines.replace("\\n", "\n"), PageWords.of(html));
    }
}
