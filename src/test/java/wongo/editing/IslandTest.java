package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static wongo.editing.Scene.assertCommand;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

/// Blocks changed as source.
class IslandTest {
    private static final String FRAME = "<iframe src=\"https://example.org/v\"></iframe>";

    private static Command replaced(String source) {
        return state -> Island.at(state).orElseThrow().replaced(source).on(state);
    }

    @ParameterizedTest
    @CsvSource({
        "'<p>가</p>\n<svg>‸<g></g></svg>\n<p>나</p>', '<svg><g></g></svg>', true",
        "'<p>가</p>\n‸" + FRAME + "', '" + FRAME + "', true",
        "'<p>가‸</p>\n<p>나</p>', '<p>가</p>', false",
        "'<p><img src=\"a.png\">‸</p>', '<p><img src=\"a.png\"></p>', false",
    })
    void isTheBlockAtTheCaret(String scene, String source, boolean sealed) {
        Optional<Island> island = Island.at(Scene.of(scene));

        assertEquals(Optional.of(source), island.map(Island::source));
        assertEquals(Optional.of(sealed), island.map(Island::isSealed));
    }

    @Test
    void tablesAreNone() {
        assertEquals(Optional.empty(), Island.at(Scene.of("<table><tr><td>가‸</td></tr></table>")));
        assertEquals(Optional.empty(), Island.at(Scene.of("")));
    }

    @Test
    void anotherSourceTakesItsPlaceToTheByte() {
        State state = Scene.of("<p>가</p>\n\n" + FRAME + "\n\n<p>나</p>\n");
        Island island = Island.atVisible(state, 2).orElseThrow();
        String source = "<form  action='x'>\r\n\t<input>\n</form>";
        Transaction done = island.replaced(source).on(state).orElseThrow();

        assertEquals("<p>가</p>\n\n" + source + "\n\n<p>나</p>\n", done.on(state).article().source());
    }

    @Test
    void nothingLeftTakesItAway() {
        assertCommand(
                replaced(" \n"),
                "<p>가</p>\n\n‸<svg><g></g></svg>\n\n<p>나</p>\n",
                "<p>가</p>\n\n<p>‸나</p>\n");
    }

    @Test
    void whatWouldSwallowItsNeighboursIsRefused() {
        assertNothing(replaced("<!-- x"), "<p>가</p>\n‸<svg></svg>\n<p>나</p>");
    }
}
