package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static wongo.editing.Scene.assertMarkdown;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Footnotes are made, and gone to. `↵` is a line break, `‸` the caret.
class FootnoteCommandsTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '가‸나↵' => '가[^1]나↵↵[^1]: ‸↵'
                    '가‸' => '가[^1]↵↵[^1]: ‸'
                    '가[^1]나‸↵↵[^1]: 다↵' => '가[^1]나[^2]↵↵[^1]: 다↵[^2]: ‸↵'
                    '가‸[^1]↵↵[^1]: 다↵↵끝↵' => '가[^2][^1]↵↵[^1]: 다↵[^2]: ‸↵↵끝↵'
                    '가‸↵↵[^1]: 나↵↵[^2]: 다↵' => '가[^3]↵↵[^1]: 나↵↵[^2]: 다↵↵[^3]: ‸↵'
                    '가[^fn-7]나‸↵↵[^fn-7]: 다' => '가[^fn-7]나[^fn-8]↵↵[^fn-7]: 다↵[^fn-8]: ‸'
                    '가[^가]나‸↵↵[^가]: 다' => '가[^가]나[^1]↵↵[^가]: 다↵[^1]: ‸'
                    '[^1]: 가‸' => '[^1]: 가[^2]↵[^2]: ‸'
                    '## 가‸↵' => '## 가[^1]↵↵[^1]: ‸↵'
                    """)
    void puts(String before, String after) {
        assertMarkdown(FootnoteCommands.insert(), source(before), source(after));
    }

    private static String source(String written) {
        return written.replace('↵', '\n');
    }

    @Test
    void htmlHasNone() {
        assertNothing(FootnoteCommands.insert(), "<p>가‸</p>");
        assertNothing(FootnoteCommands.follow(), "<p>가‸</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '가[^1]‸나↵↵[^1]: 다' => '가[^1]나↵↵[^1]: ‸다'
                    '가‸[^1]나↵↵[^1]: 다' => '가[^1]나↵↵[^1]: ‸다'
                    '가[^1]나↵↵[^1]: 다‸' => '가[^1]‸나↵↵[^1]: 다'
                    """)
    void goes(String from, String to) {
        State state = Scene.ofMarkdown(source(from));
        State there = FootnoteCommands.follow().on(state).orElseThrow().on(state);
        assertEquals(source(to), Scene.write(there));
    }
}
