package wongo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class LinesTest {
    @Test
    void cutsAtLineFeeds() {
        assertLines("가\n나\n", "가", "나");
    }

    @Test
    void takesACarriageReturnBeforeALineFeedAsPartOfTheEnding() {
        assertLines("가\r\n\r\n나", "가", "", "나");
    }

    @Test
    void doesNotCutAtWhatOnlyLooksLikeAnEnding() {
        assertLines("가\r나\u000B다\f라\u0085마\u2028바", "가\r나\u000B다\f라\u0085마\u2028바");
    }

    @Test
    void findsNoLineInNothing() {
        assertLines("");
    }

    @Test
    void joinedGivesTheTextBack() {
        LongStream.range(0, 500)
                .forEach(
                        seed -> {
                            String text = new Chance(seed).text(60).replace('&', '\r');
                            Lines lines = Lines.of(text);
                            StringBuilder joined = new StringBuilder();
                            lines.spans().forEach(span -> joined.append(span.of(text)));
                            assertEquals(text, joined.toString(), "seed " + seed);
                        });
    }

    @Test
    void knowsTheLineOfEveryPlace() {
        String text = "가나\n\n다\r\n라";
        Lines lines = Lines.of(text);
        assertEquals(
                List.of(0, 0, 0, 1, 2, 2, 2, 3, 3),
                IntStream.rangeClosed(0, text.length()).map(lines::at).boxed().toList());
    }

    @Test
    void endsNewLinesAsTheFirstLineIsEnded() {
        assertEquals("\r\n", Lines.endingOf("가\r\n나\n"));
        assertEquals("\n", Lines.endingOf("가\n나\r\n"));
        assertEquals("\n", Lines.endingOf("가\r나"));
        assertEquals("\n", Lines.endingOf(""));
    }

    private static void assertLines(String text, String... expected) {
        Lines lines = Lines.of(text);
        assertEquals(
                List.of(expected),
                IntStream.range(0, lines.count()).mapToObj(lines::line).toList());
    }
}
