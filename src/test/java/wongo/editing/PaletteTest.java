package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.article.HighlightStyle;
import wongo.article.Mark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class PaletteTest {
    @Test
    void theSampleShowsItsThreeStylesTheCommonestFirst() throws IOException {
        String sample =
                Files.readString(Path.of("resources/wongo/sample/_posts/2026-10-09-wongoji.md"));
        Palette palette = Palette.of(Scene.of(sample).article());
        assertEquals(Set.copyOf(Palette.standard().styles()), Set.copyOf(palette.styles()));
        assertEquals(3, palette.styles().stream().filter(HighlightStyle::isBold).count());
    }

    @Test
    void anArticleWithoutHighlightsShowsNone() {
        assertEquals(Palette.empty(), Palette.of(Scene.of("<p>맨 <b>글</b></p>").article()));
    }

    @Test
    void theColoursOfCodeAreNoHighlights() {
        String code = "<pre><code><span style=\"color: #569cd6;\">int</span> a;</code></pre>";
        assertEquals(Palette.empty(), Palette.of(Scene.of(code).article()));
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
        assertEquals("#00000b", palette.styles().getFirst().color().orElseThrow());
    }

    @Test
    void whatIsNoColourIsNoHighlight() {
        String odd =
                "<p><span style=\"color: inherit;\">가</span><span style=\"color: var(--x);\">나"
                        + "</span><span style=\"color: #e5e5e5text-decoration:none\">다</span></p>";
        assertEquals(Palette.empty(), Palette.of(Scene.of(odd).article()));
    }

    @Test
    void whatIsLearnedComesBehindAndWhatIsThereKeepsItsPlaceAndName() {
        Palette kept = new Palette(List.of(color("#111111").named("하나"), color("#222222")));
        Palette found = new Palette(List.of(color("#333333"), color("#111111")));
        assertEquals(
                List.of(color("#111111").named("하나"), color("#222222"), color("#333333")),
                kept.learn(found).styles());
    }

    @Test
    void whatTheWriterTookOutIsNotLearnedAgainButMayBePutBack() {
        Palette found = new Palette(List.of(color("#111111"), color("#222222")));
        Palette less = found.without(0).learn(found);
        assertEquals(List.of(color("#222222")), less.styles());
        Palette back = less.with(color("#111111"));
        assertEquals(List.of(color("#222222"), color("#111111")), back.styles());
        assertEquals(List.of(), back.unwanted());
    }

    @Test
    void theOldLooksOfARecolouredStyleAreNotLearnedAgain() {
        Palette found = new Palette(List.of(color("#111111").named("하나"), color("#222222")));
        Palette changed = found.with(0, color("#999999").named("하나"));
        assertEquals(changed, changed.learn(found));
        assertEquals("하나", changed.styles().getFirst().name());
        assertEquals(
                List.of(), found.with(0, color("#111111").named("새 이름")).unwanted(), "only a name");
    }

    @Test
    void noTwoStylesLookTheSame() {
        Palette palette = new Palette(List.of(color("#111111"), color("#222222")));
        assertEquals(palette, palette.with(color("#222222").named("또")));
        assertEquals(palette, palette.with(0, color("#222222")));
    }

    @Test
    void thereIsRoomForNine() {
        Palette palette = Palette.empty();
        for (int i = 0; i < 12; i++) {
            palette = palette.with(color("#00000" + Integer.toHexString(i)));
        }
        assertEquals(Palette.SIZE, palette.styles().size());
        assertEquals("#000000", palette.styles().getFirst().color().orElseThrow());
    }

    @Test
    void stylesChangeTheirPlaces() {
        Palette palette =
                new Palette(List.of(color("#111111"), color("#222222"), color("#333333")));
        assertEquals(
                List.of(color("#222222"), color("#333333"), color("#111111")),
                palette.move(0, 2).styles());
    }

    private static HighlightStyle color(String value) {
        return HighlightStyle.of(List.of(new Mark.Color(value)));
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
