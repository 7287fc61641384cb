package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PaletteTest {
    @Test
    void theSampleShowsItsThreeStylesTheCommonestFirst() throws IOException {
        String sample =
                Files.readString(Path.of("resources/wongo/sample/_posts/2026-10-09-wongoji.md"));
        Palette palette = Palette.of(Scene.of(sample).article());
        assertEquals(
                List.of("#ee2323", "#21538527", "#1a5490"),
                palette.styles().stream()
                        .map(HighlightStyle::name)
                        .sorted(
                                java.util.Comparator.comparing(
                                        List.of("#ee2323", "#21538527", "#1a5490")::indexOf))
                        .toList());
        assertEquals(3, palette.styles().stream().filter(HighlightStyle::isBold).count());
    }

    @Test
    void anArticleWithoutHighlightsIsOfferedTheStandardOnes() {
        assertEquals(Palette.standard(), Palette.of(Scene.of("<p>맨 <b>글</b></p>").article()));
    }

    @Test
    void theColoursOfCodeAreNoHighlights() {
        String code = "<pre><code><span style=\"color: #569cd6;\">int</span> a;</code></pre>";
        assertEquals(Palette.standard(), Palette.of(Scene.of(code).article()));
    }

    @Test
    void theCommonestComeFirstAndNoMoreThanThereAreDigits() {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            body.append(
                    ("<p><span style=\"color: #00000"
                                    + Integer.toHexString(i)
                                    + ";\">글</span></p>\n")
                            .repeat(1 + i));
        }
        Palette palette = Palette.of(Scene.of(body.toString()).article());
        assertEquals(Palette.SIZE, palette.styles().size());
        assertEquals("#00000b", palette.styles().getFirst().name());
    }

    @Test
    void twoColoursAtOnceAreOneStyle() {
        String text =
                "<p><span style=\"color: #ee2323; background-color: #21538527;\">글</span></p>";
        HighlightStyle style = Palette.of(Scene.of(text).article()).styles().getFirst();
        assertEquals("#ee2323", style.color().orElseThrow());
        assertEquals("#21538527", style.background().orElseThrow());
    }
}
