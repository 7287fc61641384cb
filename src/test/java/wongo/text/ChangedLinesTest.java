package wongo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class ChangedLinesTest {
    private static final String TEXT = "가\n나다\n라\n마\n";

    @Test
    void aLineIsToldWithWhatBecomesOfIt() {
        assertChanged(
                List.of(new ChangedLines(2, List.of("나다"), List.of("나바다"))), Change.insert(3, "바"));
    }

    @Test
    void editsInOneLineAreToldTogether() {
        assertChanged(
                List.of(new ChangedLines(2, List.of("나다"), List.of("AB"))),
                Change.of(new Edit(new Span(2, 3), "A"), new Edit(new Span(3, 4), "B")));
    }

    @Test
    void linesApartAreToldApart() {
        assertChanged(
                List.of(
                        new ChangedLines(1, List.of("가"), List.of("A")),
                        new ChangedLines(4, List.of("마"), List.of("B"))),
                Change.of(new Edit(new Span(0, 1), "A"), new Edit(new Span(7, 8), "B")));
    }

    @Test
    void linesThatGrowTogetherAreOneGroup() {
        assertChanged(
                List.of(new ChangedLines(2, List.of("나다", "라"), List.of("나라"))),
                Change.delete(new Span(3, 5)));
    }

    @Test
    void nothingChangesNothing() {
        assertChanged(List.of(), Change.none());
    }

    private static void assertChanged(List<ChangedLines> expected, Change change) {
        assertEquals(expected, ChangedLines.of(TEXT, change));
    }
}
