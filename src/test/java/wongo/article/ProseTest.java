package wongo.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import wongo.text.Side;
import wongo.text.Span;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The two-way map of a line, on `<p>가<b>나&nbsp;</b>😀</p>`.
class ProseTest {
    private static final Mark BOLD = new Mark.Bold();
    private static final Prose PROSE =
            new ProseBuilder()
                    .literal("가", 3)
                    .literal("나", 7)
                    .unit("\u00A0", new Span(8, 14))
                    .literal("😀", 18)
                    .element(
                            new Element(
                                    List.of(BOLD),
                                    new Span(1, 3),
                                    new Span(4, 7),
                                    new Span(14, 18)))
                    .build(new Span(3, 20));

    @Test
    void aPlaceToTheLeftStandsBehindTheCharBeforeIt() {
        assertEquals(List.of(3, 4, 8, 14, 19, 20), sources(Side.LEFT));
    }

    @Test
    void aPlaceToTheRightStandsBeforeTheCharBehindIt() {
        assertEquals(List.of(3, 7, 8, 18, 19, 20), sources(Side.RIGHT));
    }

    @Test
    void everySourceOffsetShowsSomewhere() {
        assertEquals(
                List.of(0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 5, 5),
                IntStream.rangeClosed(0, 21).map(PROSE::visibleOf).boxed().toList());
    }

    @Test
    void aPlaceAndBackIsThePlace() {
        for (int at = 0; at <= PROSE.length(); at++) {
            assertEquals(at, PROSE.visibleOf(PROSE.sourceOf(at, Side.LEFT)));
            assertEquals(at, PROSE.visibleOf(PROSE.sourceOf(at, Side.RIGHT)));
        }
    }

    @Test
    void aStretchTakesTheTagsBetweenItsCharsAndNoOthers() {
        assertEquals(new Span(7, 14), PROSE.sourceOf(new Span(1, 3)));
        assertEquals(new Span(3, 20), PROSE.sourceOf(new Span(0, 5)));
        assertEquals(Span.at(8), PROSE.sourceOf(Span.at(2)));
    }

    @Test
    void isCutWhereItsMarksChange() {
        assertEquals(
                List.of(
                        new Prose.Run(new Span(0, 1), Set.of()),
                        new Prose.Run(new Span(1, 3), Set.of(BOLD)),
                        new Prose.Run(new Span(3, 5), Set.of())),
                PROSE.runs());
    }

    @Test
    void aCaretNeverStandsInsideASurrogatePair() {
        assertEquals(
                List.of(0, 1, 2, 3, 5),
                IntStream.rangeClosed(0, 5).filter(PROSE::isPlace).boxed().toList());
    }

    @Test
    void ofMarksThatExcludeEachOtherTheInnermostCounts() {
        Mark red = new Mark.Color("red");
        Mark blue = new Mark.Color("blue");
        Prose prose =
                new ProseBuilder()
                        .literal("가", 2)
                        .element(element(red, 0, 4))
                        .element(element(blue, 1, 3))
                        .build(new Span(0, 4));
        assertEquals(Set.of(blue), prose.marksAt(0));
    }

    @Test
    void refusesAPlaceOutsideTheText() {
        assertThrows(IllegalArgumentException.class, () -> PROSE.sourceOf(6, Side.LEFT));
    }

    @Test
    void anEmptyLineIsTypedInWhereItsFillerStands() {
        Prose spacer = new ProseBuilder().filler(new Span(3, 9)).build(new Span(3, 9));
        assertEquals(3, spacer.sourceOf(0, Side.LEFT));
        Prose nothing = new ProseBuilder().build(Span.at(3));
        assertEquals(3, nothing.sourceOf(0, Side.RIGHT));
    }

    private static Element element(Mark mark, int open, int close) {
        return new Element(
                List.of(mark),
                new Span(0, 1),
                new Span(open, open + 1),
                new Span(close, close + 1));
    }

    private static List<Integer> sources(Side side) {
        return IntStream.rangeClosed(0, PROSE.length())
                .map(at -> PROSE.sourceOf(at, side))
                .boxed()
                .toList();
    }
}
