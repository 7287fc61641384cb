package wongo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wongo.article.Color;
import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.article.Oklch;

import java.util.ArrayList;
import java.util.List;

class ContrastTest {
    private static Contrast of(String color, String background) {
        List<Mark> marks = new ArrayList<>();
        if (!color.isEmpty()) {
            marks.add(new Mark.Color(color));
        }
        if (!background.isEmpty()) {
            marks.add(new Mark.Background(background));
        }
        return Contrast.of(HighlightStyle.of(marks)).orElseThrow();
    }

    /// The ratios that are commonly given for these colours.
    @ParameterizedTest
    @CsvSource({
        "#000000,'',21.00,",
        "#767676,'',4.54,",
        "#777777,'',4.48,",
        "#ff0000,'',4.00,",
        "#0000ff,'',8.59,",
        "#ee2323,'',4.29,",
        "#ffffff,#000000,1.00,21.00",
        "#000000,#ffff00,21.00,19.56"
    })
    void isThatOfWcag(String color, String background, String onWhite, String onGround) {
        List<Double> ratios = of(color, background).ratios();
        assertEquals(Double.parseDouble(onWhite), ratios.getFirst(), 0.006);
        if (onGround != null) {
            assertEquals(Double.parseDouble(onGround), ratios.getLast(), 0.006);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#ee2323", "#006dd7", "#009a87", "#ef5369", "#0593d3", "#ffff00", "#ff0000",
                "#777777", "#ffffff", "#00ff00", "#abcdef"
            })
    void theNearestColourCanBeReadAndNoneOfItsHueIsNearer(String value) {
        assertNearest(of(value, ""), value);
    }

    @ParameterizedTest
    @CsvSource({"#ee2323,#21538527", "#cf2e2e,#2153854d", "#777777,#ffffaa", "#006dd7,#ffe0e0"})
    void onItsOwnBackgroundToo(String color, String background) {
        assertNearest(of(color, background), color);
    }

    private static void assertNearest(Contrast contrast, String value) {
        Color nearest = contrast.nearest().orElseThrow();
        assertTrue(new Contrast(nearest, contrast.grounds()).isReadable(), nearest::hex);
        Oklch from = Oklch.of(contrast.text());
        double distance = Oklch.of(nearest).distance(from);
        for (double lightness = 0; lightness <= 1; lightness += 0.004) {
            for (double chroma = 0; chroma <= 0.4; chroma += 0.004) {
                Oklch other = new Oklch(lightness, chroma, from.hue());
                Color color = other.color();
                boolean shown =
                        List.of(color.red(), color.green(), color.blue()).stream()
                                .allMatch(part -> part >= 0 && part <= 1);
                if (shown && new Contrast(color, contrast.grounds()).isReadable()) {
                    assertTrue(
                            distance < other.distance(from) + 0.003,
                            () -> value + ": " + color.hex() + " is nearer than " + nearest.hex());
                }
            }
        }
        double turned = Math.toRadians(from.hue() - Oklch.of(nearest).hue());
        assertEquals(0, Math.sin(turned) * from.chroma(), 0.004, nearest::hex);
    }

    @Test
    void aTranslucentBackgroundIsComposedOverWhite() {
        List<Double> pale = of("", "#21538527").ratios();
        assertEquals(21, pale.getFirst(), 0.01);
        assertEquals(of("", "#dde5ec").ratios().getLast(), pale.getLast(), 0.05);
    }

    @Test
    void aColourThatCanBeReadIsItsOwnNearest() {
        assertEquals("#1a5490", of("#1a5490", "").nearest().orElseThrow().hex());
    }

    @Test
    void aBackgroundTooDarkForBlackLettersHasALighterOne() {
        Contrast dark = of("", "#1a5490");
        Color lighter = dark.nearestGround().orElseThrow();
        assertTrue(Color.BLACK.contrast(lighter) >= Contrast.READABLE);
        assertEquals(Oklch.of(dark.grounds().getLast()).hue(), Oklch.of(lighter).hue(), 1.5);
    }

    @ParameterizedTest
    @CsvSource({
        "red,#ff0000",
        "RebeccaPurple,#663399",
        "'rgb(238, 35, 35)',#ee2323",
        "'rgba(0 0 0 / 50%)',#00000080",
        "'hsl(0, 100%, 50%)',#ff0000",
        "'hsla(210deg 69% 33% / .5)',#1a548e80",
        "#abc,#aabbcc",
        "#21538527,#21538527"
    })
    void coloursAreReadAsTheWebReadsThem(String value, String hex) {
        assertEquals(hex, Color.of(value).orElseThrow().hex());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"inherit", "var(--x)", "#12345", "rgb(1,2)", "rgba(0,0,0,1.2.3)", "", "빨강"})
    void whatIsNoColourIsNone(String value) {
        assertTrue(Color.of(value).isEmpty());
    }
}
