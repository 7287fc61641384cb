package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.ui.writing.Typeface.Hangul;

import java.util.List;
import java.util.Set;

class TypefaceTest {
    private static void assertText(String expected, List<String> families, Set<String> bold) {
        Typeface typeface = Typeface.of(families, bold::contains);
        assertEquals(expected, typeface.text());
        assertEquals(Hangul.PRESENT, typeface.hangul());
    }

    @Test
    void takesTheFirstOfThePreferred() {
        List<String> families = List.of("Malgun Gothic", "Noto Sans KR", "Arial");
        assertText("Noto Sans KR", families, Set.copyOf(families));
    }

    @Test
    void passesOverAFamilyWithoutARealBold() {
        assertText("NanumGothic", List.of("Pretendard", "NanumGothic"), Set.of("NanumGothic"));
    }

    @Test
    void takesOneWithoutBoldBeforeOneNotAskedFor() {
        assertText("Pretendard", List.of("Gulim", "Pretendard"), Set.of("Gulim"));
    }

    @Test
    void takesAnyThatHasHangul() {
        assertText("UnDotum", List.of("Arial", "UnDotum"), Set.of());
    }

    @Test
    void saysWhereNothingHasHangul() {
        Typeface typeface = Typeface.of(List.of("Arial", "DejaVu Sans Mono"), _ -> true);

        assertEquals(new Typeface("System", "DejaVu Sans Mono", Hangul.MISSING), typeface);
    }
}
