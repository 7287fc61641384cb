package wongo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    @ParameterizedTest
    @CsvSource({
        "'하나 둘', 0, 0, 2",
        "'하나 둘', 2, 0, 4",
        "'하나 둘', 3, 0, 4",
        "'하나 둘', 4, 3, 4",
        "'하나  둘.', 5, 4, 6",
        "'', 0, 0, 0",
        "'  ', 1, 0, 2",
    })
    void wordsArePassedWithTheSpacesBeforeThem(String row, int at, int before, int after) {
        assertEquals(before, Steps.wordBefore(row, at), "before");
        assertEquals(after, Steps.wordAfter(row, at), "after");
    }

    @ParameterizedTest
    @CsvSource({
        "'가👨‍👩‍👧나', 1, 0, 9",
        "'🇰🇷🇯🇵', 4, 0, 8",
        "'\u1100\u1161\u11A8', 3, 0, 3",
        "가, 1, 0, 1",
    })
    void aLetterIsNeverCutInTwo(String row, int at, int before, int after) {
        assertEquals(before, Steps.letterBefore(row, at), "before");
        assertEquals(after, Steps.letterAfter(row, at), "after");
    }

    @ParameterizedTest
    @CsvSource({
        "'가👨‍👩‍👧나', 2, 1",
        "'가👨‍👩‍👧나', 7, 9",
        "'🇰🇷🇯🇵', 2, 0",
        "'🇰🇷🇯🇵', 4, 4",
        "가, -3, 0",
        "가, 7, 1",
    })
    void aCaretGoesToTheNearestEndOfALetter(String row, int at, int nearest) {
        assertEquals(nearest, Steps.nearest(row, at));
    }

    @ParameterizedTest
    @CsvSource({"'하나 둘셋', 4, 3, 5", "'하나 둘셋', 5, 3, 5", "'하나', 0, 0, 2", "'', 0, 0, 0"})
    void aWordIsWhatADoubleClickSelects(String row, int at, int start, int end) {
        assertEquals(new Span(start, end), Steps.word(row, at));
    }
}
