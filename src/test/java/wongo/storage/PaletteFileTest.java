package wongo.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.editing.Palette;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PaletteFileTest {
    private static final Palette PALETTE =
            new Palette(
                    List.of(
                            new HighlightStyle(
                                    "강조 <1>", List.of(new Mark.Bold(), new Mark.Color("#ee2323"))),
                            HighlightStyle.of(List.of(new Mark.Background("#21538527")))),
                    List.of(HighlightStyle.of(List.of(new Mark.Color("navy")))));

    @TempDir Path folder;

    @Test
    void aPaletteIsHandedOnWithoutWhatItsWriterDidNotWant() throws IOException {
        PaletteFile file = new PaletteFile(folder.resolve("팔레트.json"));
        assertEquals(Optional.empty(), file.write(PALETTE));
        assertEquals(new PaletteFile.Found.Styles(new Palette(PALETTE.styles())), file.read());
        assertEquals(
                """
                {
                  "format": "wongo-palette",
                  "version": 1,
                  "styles": [
                    {
                      "name": "강조 <1>",
                      "color": "#ee2323",
                      "bold": true
                    },
                    {
                      "background": "#21538527"
                    }
                  ]
                }
                """,
                Files.readString(folder.resolve("팔레트.json")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NOT_JSON       | ''
                    NOT_JSON       | {"format": "wongo-palette"
                    NOT_JSON       | {format: 'wongo-palette'}
                    NO_PALETTE     | []
                    NO_PALETTE     | {"styles": [{"color": "red"}]}
                    NO_PALETTE     | {"format": "wongo-palette", "version": 1, "styles": []}
                    NO_PALETTE     | {"format": "wongo-palette", "version": 1, "styles": {}}
                    PALETTE_LATER  | {"format": "wongo-palette", "version": 2, "styles": [{"color": "red"}]}
                    PALETTE_COLOUR | {"format": "wongo-palette", "version": 1, "styles": [{"color": "red"}, {"bold": true}]}
                    PALETTE_COLOUR | {"format": "wongo-palette", "version": 1, "styles": [{"color": "red; position: fixed"}]}
                    PALETTE_COLOUR | {"format": "wongo-palette", "version": 1, "styles": [3]}
                    """)
    void aBadFileIsRefusedWhole(Reason reason, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), text.replace("''", ""));
        PaletteFile.Found.Refused refused =
                assertInstanceOf(PaletteFile.Found.Refused.class, new PaletteFile(file).read());
        assertEquals(reason, refused.refusal().reason());
    }

    @Test
    void moreStylesThanKeysAreRefused() throws IOException {
        String styles = "{\"color\": \"red\"},".repeat(Palette.SIZE) + "{\"color\": \"red\"}";
        String text =
                "{\"format\": \"wongo-palette\", \"version\": 1, \"styles\": [" + styles + "]}";
        Path file = Files.writeString(folder.resolve("a.json"), text);
        assertEquals(
                new PaletteFile.Found.Refused(Refusal.of(file, Reason.PALETTE_LONG, "9")),
                new PaletteFile(file).read());
    }

    @Test
    void aMissingFileIsRefused() {
        Path file = folder.resolve("none.json");
        assertEquals(
                new PaletteFile.Found.Refused(Refusal.of(file, Reason.MISSING)),
                new PaletteFile(file).read());
    }

    @Test
    void everyBlogKeepsItsOwn() {
        Map<String, Palette> palettes = Map.of("/blog", PALETTE, "", Palette.standard());
        PalettesFile file = new PalettesFile(folder.resolve("config"));
        assertEquals(Map.of(), file.read());
        assertEquals(Optional.empty(), file.write(palettes));
        assertEquals(palettes, file.read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"/blog\": 1}", "\u0000"})
    void aBrokenFileOfAllPalettesIsNone(String broken) throws IOException {
        Files.writeString(folder.resolve("palettes.json"), broken);
        assertEquals(Map.of(), new PalettesFile(folder).read());
    }

    @Test
    void whatIsWholeOfItCounts() throws IOException {
        Files.writeString(
                folder.resolve("palettes.json"),
                "{\"/blog\": {\"styles\": [{\"color\": \"red\"}, {\"color\": \"nocolour\"}, 1]}}");
        HighlightStyle red = HighlightStyle.of(List.of(new Mark.Color("red")));
        assertEquals(Map.of("/blog", new Palette(List.of(red))), new PalettesFile(folder).read());
    }
}
