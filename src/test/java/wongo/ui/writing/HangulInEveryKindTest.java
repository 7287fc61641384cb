package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wongo.ui.Stagehand;

import java.util.List;
import java.util.stream.Stream;

/// What an input method does in every kind of line that takes letters: `‸` in a body's source is
/// where the caret stands.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HangulInEveryKindTest {
    private static final List<String> LINES =
            List.of(
                    "<p data-ke-size=\"size16\">가나‸다라</p>\n",
                    "<p style=\"text-align: center;\" data-ke-size=\"size16\">가나‸다라</p>\n",
                    "<p>앞<br>가나‸다라<br>뒤</p>\n",
                    "<p>이 <b><span style=\"color: #ee2323;\">가나‸다라</span></b> 글</p>\n",
                    "<p>이 <a href=\"https://example.org/\">가나‸다라</a> 글</p>\n",
                    "<h1>가나‸다라</h1>\n",
                    "<h2 data-ke-size=\"size26\">가나‸다라</h2>\n",
                    "<h3>가나‸다라</h3>\n",
                    "<h4>가나‸다라</h4>\n",
                    "<h5>가나‸다라</h5>\n",
                    "<h6>가나‸다라</h6>\n",
                    "<ul>\n<li>앞</li>\n<li>가나‸다라</li>\n</ul>\n",
                    "<ol start=\"3\">\n<li>가나‸다라</li>\n<li>뒤</li>\n</ol>\n",
                    "<ul>\n<li>앞\n<ol>\n<li>가나‸다라</li>\n</ol>\n</li>\n</ul>\n",
                    "<ul>\n<li><p>앞</p>\n<p>가나‸다라</p></li>\n</ul>\n",
                    "<blockquote data-ke-style=\"style1\">가나‸다라</blockquote>\n",
                    "<blockquote data-ke-style=\"style2\">가나‸다라</blockquote>\n",
                    "<blockquote data-ke-style=\"style3\">앞<br />가나‸다라</blockquote>\n",
                    "<blockquote>\n<p>앞</p>\n<p>가나‸다라</p>\n</blockquote>\n",
                    "<pre class=\"java\"><code>앞\n가나‸다라\n뒤</code></pre>\n",
                    "<figure><img src=\"a.png\"><figcaption>가나‸다라</figcaption></figure>\n",
                    "<div>\n<p>가나‸다라</p>\n</div>\n",
                    "가나‸다라\n");

    private static final List<String> CELLS =
            List.of(
                    "<table>\n<tr><td>앞</td><td>가나‸다라</td></tr>\n</table>\n",
                    "<p>앞</p>\n<table>\n<tr><td>가나‸다라</td></tr>\n</table>\n<p>뒤</p>\n",
                    "<table><thead><tr><th>가나‸다라</th></tr></thead>"
                            + "<tbody><tr><td>뒤</td></tr></tbody></table>\n",
                    "<table border=\"1\" data-ke-style=\"style4\"><tbody>\n"
                            + "<tr style=\"background-color: #f2f2f2;\">"
                            + "<td style=\"width: 50%;\"><b>가나‸다라</b></td>"
                            + "<td style=\"width: 50%;\">뒤</td></tr>\n</tbody></table>\n",
                    "<table><tr><td colspan=\"2\" rowspan=\"2\">가나‸다라</td><td>뒤</td></tr>"
                            + "<tr><td>끝</td></tr></table>\n",
                    "<table><tr><td>앞<br>가나‸다라<br>뒤</td></tr></table>\n",
                    "<table><tr><td><p>앞</p><p>가나‸다라</p></td><td>뒤</td></tr></table>\n",
                    "<table><caption>가나‸다라</caption><tr><td>뒤</td></tr></table>\n");

    private static final List<String> MARKDOWN =
            List.of(
                    "가나‸다라\n",
                    "앞줄\n가나‸다라\n뒷줄\n",
                    "이 **가나‸다라** 글\n",
                    "이 *가나‸다라* 글\n",
                    "이 [가나‸다라](https://example.org/) 글\n",
                    "## 가나‸다라\n",
                    "가나‸다라\n===\n",
                    "- 앞\n- 가나‸다라\n",
                    "3. 가나‸다라\n4. 뒤\n",
                    "* 앞\n  1. 가나‸다라\n",
                    "- 앞\n\n  가나‸다라\n",
                    "> 가나‸다라\n",
                    "> - 앞\n> - 가나‸다라\n",
                    "```java\n앞\n가나‸다라\n뒤\n```\n",
                    "앞\n\n    가나‸다라\n",
                    "[^1]: 가나‸다라\n",
                    "<p data-ke-size=\"size16\">가나‸다라</p>\n");

    private static final List<String> PIPES =
            List.of("| 앞 | 뒤 |\n|---|---|\n| 가나‸다라 | 끝 |\n", "앞 | 가나‸다라\n---|---\n뒤 | 끝\n");

    private final Desk desk = Desk.with("");

    @AfterAll
    void close() {
        desk.close();
    }

    static Stream<String> bodies() {
        return Stream.of(LINES, CELLS, MARKDOWN, PIPES).flatMap(List::stream);
    }

    static Stream<String> lines() {
        return Stream.concat(LINES.stream(), MARKDOWN.stream());
    }

    private String open(String body) {
        String plain = body.replace("‸", "");
        boolean markdown = MARKDOWN.contains(body) || PIPES.contains(body);
        desk.act(() -> desk.session.open(markdown ? Desk.markdown(plain) : Desk.article(plain)));
        desk.afterSource("가나");
        return body;
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void putsTheSyllablesInAndNothingElse(String written) {
        String body = open(written);

        desk.syllable("ㅎ", "하", "한").syllable("ㄱ", "그", "글");

        assertEquals(body.replace("‸", "한글"), desk.body());

        while (Stagehand.ask(desk.session::canUndo)) {
            desk.press(KeyCode.Z, KeyCode.CONTROL);
        }

        assertEquals(body.replace("‸", ""), desk.body());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void hidesTheHalfTypedFromTheFile(String written) {
        String body = open(written);

        desk.compose("ㅎ", "").compose("하", "");

        assertEquals(body.replace("‸", ""), desk.body());
        assertTrue(desk.surface.composingProperty().get());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void showsTheHalfTypedWhereTheCaretStands(String written) {
        open(written);

        desk.compose("ㅎ", "").compose("하", "");

        assertTrue(desk.shown().contains("가나하|다라"), desk.shown());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void takesASyllableThatIsCommittedAsTheNextOneBegins(String written) {
        String body = open(written);

        desk.compose("ㅎ", "").compose("하", "").compose("한", "").compose("ㄱ", "한");
        desk.compose("그", "").compose("글", "").compose("", "글").act(() -> {});

        assertEquals(body.replace("‸", "한글"), desk.body());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void takesTheSyllableBackInTheMiddleOfIt(String written) {
        String body = open(written);

        desk.compose("ㅎ", "").compose("하", "").press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(body.replace("‸", ""), desk.body());
        assertFalse(desk.surface.composingProperty().get());

        desk.compose("", "").compose("", "하").press(KeyCode.Z, KeyCode.CONTROL, KeyCode.SHIFT);

        assertEquals(body.replace("‸", "하"), desk.body());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aSpaceBehindASyllableComesBehindIt(String written) {
        String body = open(written);

        desk.compose("ㅎ", "").compose("하", "").compose("", "").compose("", "하").type(" ");

        assertEquals(body.replace("‸", "하 "), desk.body());
    }

    @ParameterizedTest
    @MethodSource("lines")
    void enterInASyllableEndsTheLineBehindIt(String written) {
        open(written);

        desk.compose("ㅎ", "").compose("하", "").press(KeyCode.ENTER);
        desk.compose("", "").compose("", "하").act(() -> {});

        assertTrue(desk.shown().contains("가나하\n|다라"), desk.shown());
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void takesThePlaceOfASelection(String written) {
        String body = open(written);

        desk.selectSource("나다").syllable("ㅎ", "하", "한");

        assertEquals(body.replace("나‸다", "한"), desk.body());
    }
}
