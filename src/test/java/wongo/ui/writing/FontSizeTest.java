package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontSizeTest {
    @ParameterizedTest
    @CsvSource({
        "16px, 1",
        "12pt, 1",
        "1.5em, 1.5",
        "150%, 1.5",
        "24PX, 1.5",
        "x-large, 1.5",
        "900px, 4",
        "1px, 0.6"
    })
    void readsSizesAsPostsWriteThem(String value, double expected) {
        assertEquals(expected, FontSize.of(value).orElseThrow(), 0.001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "inherit", "16", "calc(1em + 2px)", "px"})
    void leavesAloneWhatIsNoSize(String value) {
        assertTrue(FontSize.of(value).isEmpty());
    }
}
