package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class InkTest {
    @ParameterizedTest
    @CsvSource({
        "#ee2323, 0xee2323ff",
        "#21538527, 0x21538527",
        "RED, 0xff0000ff",
        "'rgb(1, 2, 3)', 0x010203ff",
        "'rgba(1, 2, 3, 0.5)', 0x01020380",
        "#abc, 0xaabbccff",
        "'#ee2323 !important', 0xee2323ff",
    })
    void readsColoursAsPostsWriteThem(String value, String expected) {
        assertEquals(Optional.of(expected), Ink.parse(value).map(Color::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "inherit", "var(--x)", "url(a)", "#12345", "; -fx-fill: red"})
    void leavesAloneWhatIsNoColour(String value) {
        assertEquals(Optional.empty(), Ink.parse(value));
    }

    @Test
    void darkLettersAreLightOnADarkPage() {
        Ink navy = Ink.ofText("#1a2b50").orElseThrow();

        assertEquals(Color.web("#1a2b50"), navy.light());
        assertTrue(navy.dark().getBrightness() > 0.6, navy.toString());
    }

    @Test
    void brightGroundsAreFaintOnADarkPage() {
        assertTrue(Ink.ofBackground("#fafad2").orElseThrow().dark().getOpacity() < 0.41);
    }
}
