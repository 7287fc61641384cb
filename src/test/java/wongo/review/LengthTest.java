package wongo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.time.Duration;

class LengthTest {
    private static void assertLength(Length expected, String text) {
        assertEquals(expected, Length.of(text), text);
    }

    @Test
    void countsWithAndWithoutSpaces() {
        assertLength(new Length(9, 7, 3, 0, 1), "나는 글을 쓴다.");
        assertLength(new Length(9, 6, 2, 2, 1), "AI 와 B 2개");
    }

    @Test
    void countsWhatAReaderCountsAsOne() {
        assertLength(Length.of("한글"), Normalizer.normalize("한글", Normalizer.Form.NFD));
        assertEquals(1, Length.of("👩‍👩‍👧‍👦").characters());
        assertEquals(2, Length.of("가\u200b나").characters());
    }

    @Test
    void whiteSpaceAtTheEndsIsNotCounted() {
        assertLength(Length.of("글"), " \u00a0글\u3000\t");
        assertLength(Length.NONE, "\u00a0");
    }

    @Test
    void aNonBreakingSpaceDividesWords() {
        assertEquals(2, Length.of("가\u00a0나").words());
    }

    @Test
    void signsAloneAreNoWords() {
        assertEquals(2, Length.of("👉 여기 – 저기").words());
    }

    @Test
    void aParagraphStartsOnANewManuscriptLineBehindABlankCell() {
        assertEquals(1, Length.of("가".repeat(19)).manuscriptLines());
        assertEquals(2, Length.of("가".repeat(20)).manuscriptLines());
        assertEquals(3, Length.of("가\n나\n\n다").manuscriptLines());
    }

    @Test
    void aSpaceIsABlankCellButNotAtTheStartOfALineNorBehindAFullStop() {
        assertEquals(1, Length.of("가".repeat(9) + " " + "나".repeat(9)).manuscriptLines());
        assertEquals(2, Length.of("가".repeat(9) + " " + "나".repeat(10)).manuscriptLines());
        assertEquals(2, Length.of("가".repeat(19) + " " + "나".repeat(20)).manuscriptLines());
        assertEquals(1, Length.of("가".repeat(9) + ". " + "나".repeat(9)).manuscriptLines());
        assertEquals(2, Length.of("가".repeat(9) + "! " + "나".repeat(9)).manuscriptLines());
    }

    @Test
    void aClosingSignSharesTheLastCellOfALine() {
        assertEquals(1, Length.of("가".repeat(19) + ".”").manuscriptLines());
        assertEquals(2, Length.of("가".repeat(19) + "“나").manuscriptLines());
    }

    @Test
    void digitsAndSmallLettersGoTwoToACellAndDotsThree() {
        assertEquals(1, Length.of("가".repeat(17) + "2026").manuscriptLines());
        assertEquals(2, Length.of("가".repeat(17) + "20266").manuscriptLines());
        assertEquals(1, Length.of("가".repeat(17) + "pdfs").manuscriptLines());
        assertEquals(2, Length.of("가".repeat(17) + "PDF").manuscriptLines());
        assertEquals(1, Length.of("가".repeat(17) + "......").manuscriptLines());
    }

    @Test
    void aSheetHasTenLines() {
        assertEquals(0, Length.NONE.sheets());
        assertEquals(1, Length.of("가\n".repeat(10)).sheets());
        assertEquals(2, Length.of("가\n".repeat(11)).sheets());
    }

    @Test
    void koreanAndOtherWordsAreReadAtTheirOwnPace() {
        assertEquals(Duration.ofMinutes(1), Length.of("글 ".repeat(202)).readingTime());
        assertEquals(Duration.ofMinutes(2), Length.of("word ".repeat(476)).readingTime());
    }
}
