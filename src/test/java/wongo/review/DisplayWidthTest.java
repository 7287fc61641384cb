package wongo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;

class DisplayWidthTest {
    private static void assertWidth(int expected, String text) {
        assertEquals(expected, DisplayWidth.of(text), text);
    }

    @Test
    void hangulHanKanaAndFullWidthSignsTakeTwoColumns() {
        assertWidth(0, "");
        assertWidth(4, "한글");
        assertWidth(2, "ㅋ");
        assertWidth(6, "漢字々");
        assertWidth(6, "かナ。");
        assertWidth(8, "「！」￦");
        assertWidth(2, "𠮷");
    }

    @Test
    void otherSignsTakeOne() {
        assertWidth(10, "Wongo 2026");
        assertWidth(3, "é–…");
        assertWidth(3, "·“”");
        assertWidth(2, "ｱￜ");
        assertWidth(3, "a\u00a0b");
        assertWidth(3, "a\nb");
    }

    @Test
    void whatStandsOnALetterTakesNone() {
        assertWidth(1, "e\u0301");
        assertWidth(0, "\u200b\ufeff");
        assertWidth(2, "か\u3099");
        assertWidth(2, "a\u00adb");
    }

    @Test
    void decomposedHangulIsAsWideAsComposed() {
        String text = "한글, 값어치 있는 글";
        assertWidth(DisplayWidth.of(text), Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    @Test
    void anEmojiTakesTwoHoweverItIsMade() {
        assertWidth(2, "👩‍👩‍👧‍👦");
        assertWidth(2, "👍🏽");
        assertWidth(2, "❤️");
        assertWidth(1, "❤");
        assertWidth(2, "🇰🇷");
        assertWidth(2, "1️⃣");
    }

    @Test
    void aTextIsCutBetweenLettersWithItsSignInsideTheLimit() {
        assertEquals("한글", DisplayWidth.cut("한글", 4));
        assertEquals("한…", DisplayWidth.cut("한글로", 4));
        assertEquals("한글…", DisplayWidth.cut("한글로", 5));
        assertEquals("a…", DisplayWidth.cut("a bcd", 3));
        assertEquals("…", DisplayWidth.cut("한글", 2));
        assertEquals("e\u0301…", DisplayWidth.cut("e\u0301e\u0301e\u0301", 2));
        assertEquals("e\u0301", DisplayWidth.cut("e\u0301", 1));
        assertThrows(IllegalArgumentException.class, () -> DisplayWidth.cut("한글", 0));
    }

    @Test
    void thirtyLettersOfHangulFitATitleAndSeventyEightADescription() {
        String title = "가".repeat(30);
        assertEquals(title, DisplayWidth.cut(title, DisplayWidth.TITLE));
        assertEquals("가".repeat(29) + "…", DisplayWidth.cut(title + "가", DisplayWidth.TITLE));
        String description = "나".repeat(78);
        assertEquals(description, DisplayWidth.cut(description, DisplayWidth.DESCRIPTION));
        assertTrue(DisplayWidth.cut(description + ".", DisplayWidth.DESCRIPTION).endsWith("…"));
    }
}
