package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static wongo.editing.Scene.assertCommand;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wongo.article.Kind;

import java.util.Map;
import java.util.Optional;

class SlashTest {
    private static final Map<String, Command> COMMANDS =
            Map.of(
                    "heading", Commands.become(Kind.heading(2)),
                    "paragraph", Commands.become(Kind.paragraph()),
                    "bullet", Commands.become(Kind.bullet()),
                    "quote", Commands.become(new Kind.Quote("")),
                    "code", Commands.become(new Kind.Code("")),
                    "rule", Commands.insertRule(),
                    "picture", Commands.insertPicture("/a.png", ""),
                    "spacer", Commands.insertSpacer());

    @ParameterizedTest
    @CsvSource({
        "'<p>/‸</p>', ''",
        "'<p>/제목‸</p>', 제목",
        "'<p>/제‸목</p>', 제",
        "'<p>가 /제목 2‸ 나</p>', 제목 2",
        "'<p>가&nbsp;/a‸</p>', a",
        "'<p>가<br>/a‸</p>', a",
        "'<h2>/a‸</h2>', a",
        "'<ul><li>/a‸</li></ul>', a",
        "'<blockquote><p>/a‸</p></blockquote>', a",
        "'<p><b>/a‸</b></p>', a",
    })
    void isFoundInFrontOfTheCaret(String scene, String query) {
        assertEquals(Optional.of(query), Slash.at(Scene.of(scene)).map(Slash::query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>‸/a</p>",
                "<p>가/나‸</p>",
                "<p>https://a‸</p>",
                "<p>/ a‸</p>",
                "<p>/a<br>b‸</p>",
                "<p>/a</p>\n<p>b‸</p>",
                "<p>«/a»</p>",
                "<pre><code>/a‸</code></pre>",
                "<p><code>/a‸</code></p>",
                "<table><tr><td>/a‸</td></tr></table>",
                "<p>/abcdefghijklmnopqrstuvwxyz‸</p>",
                "<p><img src=\"a.png\">‸</p>",
            })
    void isNoneElsewhere(String scene) {
        assertEquals(Optional.empty(), Slash.at(Scene.of(scene)));
    }

    @ParameterizedTest
    @CsvSource({
        "heading, '<p>/제목‸</p>', '<h2>‸&nbsp;</h2>'",
        "heading, '<p>가 /h‸</p>', '<h2>가 ‸</h2>'",
        "heading, '<h2>/h‸가</h2>', '<h2>‸가</h2>'",
        "paragraph, '<p>/h‸가</p>', '<p>‸가</p>'",
        "paragraph, '<h2>/p‸가</h2>', '<p>‸가</p>'",
        "bullet, '<p>/ㅁ‸가</p>', '<ul>\n    <li>‸가</li>\n</ul>'",
        "quote, '<p>/q‸가</p>', '<blockquote><p>‸가</p></blockquote>'",
        "code, '<p>/c‸가</p>', '<pre><code>‸가</code></pre>'",
        "rule, '<p>/r‸</p>\n<p>가</p>', '<hr>\n<p>‸가</p>'",
        "rule, '<p>가 /r‸</p>\n<p>나</p>', '<p>가 </p>\n<hr>\n<p>‸나</p>'",
        "rule, '<p>가</p>\n\n<p>/r‸</p>\n\n<p>나</p>', '<p>가</p>\n\n<hr>\n\n<p>‸나</p>'",
        "picture, '<p>/r‸</p>\n<p>나</p>', '<p><img src=\"/a.png\" alt=\"\" /></p>\n<p>‸나</p>'",
        "spacer, '<p>/r‸</p>', '<p>&nbsp;</p>\n\n<p>‸&nbsp;</p>'",
    })
    void givesWayToWhatIsAskedFor(String command, String before, String after) {
        assertCommand(
                state -> Slash.at(state).orElseThrow().done(COMMANDS.get(command)).on(state),
                before,
                after);
    }
}
