package wongo.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.LongStream;

/// Law 3: `invert` after `apply` gives the text back, `then` equals applying both, `map` stays
/// inside and in order.
class ChangeTest {
    private static final int SEEDS = 3_000;

    /// Something held against a text and a change of it.
    private interface Claim {
        void on(String before, Change change, Chance chance);
    }

    @Test
    void appliesEveryEditInTheTextBefore() {
        Change change =
                Change.of(
                        new Edit(new Span(6, 8), "밤"),
                        Edit.insert(0, "어제 "),
                        Edit.delete(new Span(2, 4)));
        assertEquals("어제 오늘아침밤", change.apply("오늘, 아침점심"));
    }

    @Test
    void keepsTheOrderOfWhatIsPutInAtOnePlace() {
        assertEquals("가나다라", Change.of(Edit.insert(1, "나"), Edit.insert(1, "다")).apply("가라"));
    }

    @Test
    void refusesEditsThatOverlap() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Change.of(Edit.delete(new Span(0, 3)), Edit.delete(new Span(2, 4))));
    }

    @Test
    void leavesOutEditsThatDoNothing() {
        assertTrue(Change.of(Edit.insert(3, ""), Edit.delete(Span.at(5))).isNothing());
    }

    @Test
    void undoneGivesTheTextBack() {
        always(
                (before, change, chance) -> {
                    String after = change.apply(before);
                    assertEquals(before, change.invert(before).apply(after));
                    assertEquals(change.growth(), after.length() - before.length());
                });
    }

    @Test
    void undoingTheUndoneDoesItAgain() {
        always(
                (before, change, chance) -> {
                    String after = change.apply(before);
                    Change again = change.invert(before).invert(after);
                    assertEquals(after, again.apply(before));
                });
    }

    @Test
    void twoChangesAsOneDoWhatBothDo() {
        always(
                (before, change, chance) -> {
                    String between = change.apply(before);
                    Change next = chance.change(between.length());
                    Change both = change.then(next);
                    String after = next.apply(between);
                    assertEquals(after, both.apply(before), () -> change + " then " + next);
                    assertEquals(before, both.invert(before).apply(after));
                });
    }

    @Test
    void threeChangesAsOneDoNotDependOnWhichTwoAreJoinedFirst() {
        always(
                (before, one, chance) -> {
                    Change two = chance.change(before.length() + one.growth());
                    Change three = chance.change(before.length() + one.growth() + two.growth());
                    assertEquals(
                            one.then(two).then(three).apply(before),
                            one.then(two.then(three)).apply(before));
                });
    }

    @Test
    void placesStayInsideAndInOrder() {
        always(
                (before, change, chance) -> {
                    int last = 0;
                    for (int at = 0; at <= before.length(); at++) {
                        int left = change.map(at, Side.LEFT);
                        int right = change.map(at, Side.RIGHT);
                        assertTrue(last <= left, "out of order at " + at);
                        assertTrue(left <= right, "left of right at " + at);
                        last = left;
                    }
                    int end = before.length() + change.growth();
                    assertEquals(end, change.map(before.length(), Side.RIGHT));
                });
    }

    @Test
    void placesStayAtTheCharsThatAreKept() {
        always(
                (before, change, chance) -> {
                    String after = change.apply(before);
                    for (int at = 0; at < before.length(); at++) {
                        if (isKept(at, change)) {
                            int start = change.map(at, Side.RIGHT);
                            assertEquals(before.charAt(at), after.charAt(start));
                            assertEquals(start + 1, change.map(at + 1, Side.LEFT));
                            assertEquals(at, change.invert(before).map(start, Side.RIGHT));
                        }
                    }
                });
    }

    /// What is put in at a place comes behind the place that clings left, and before the one that
    /// clings right.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0", "1, 1, 3", "2, 4, 4", // two chars are put in at 1
        "3, 5, 5", "4, 5, 6", "5, 6, 6", // one char takes the place of those from 3 to 5
        "6, 7, 7", "7, 7, 7", "8, 7, 7", // those from 6 to 8 go
    })
    void placesClingToTheirSide(int at, int left, int right) {
        Change change =
                Change.of(
                        Edit.insert(1, "ab"),
                        new Edit(new Span(3, 5), "c"),
                        Edit.delete(new Span(6, 8)));
        assertEquals(
                List.of(left, right),
                List.of(change.map(at, Side.LEFT), change.map(at, Side.RIGHT)));
    }

    @Test
    void movesWithTheTextInFront() {
        assertEquals("머리 가나", Change.insert(1, "나").shift(3).apply("머리 가"));
    }

    private static boolean isKept(int at, Change change) {
        return change.edits().stream()
                .noneMatch(edit -> edit.span().overlaps(new Span(at, at + 1)));
    }

    private static void always(Claim claim) {
        LongStream.range(0, SEEDS)
                .forEach(
                        seed -> {
                            Chance chance = new Chance(seed);
                            String before = chance.text(40);
                            Change change = chance.change(before.length());
                            try {
                                claim.on(before, change, chance);
                            } catch (AssertionError | RuntimeException e) {
                                throw new AssertionError(
                                        "seed " + seed + ": " + change + " of '" + before + "'", e);
                            }
                        });
    }

    @Test
    void betweenTwoTextsIsWhatDiffers() {
        assertEquals(Change.insert(2, "다"), Change.between("가나라", "가나다라"));
        assertEquals(Change.delete(new Span(2, 3)), Change.between("aaa", "aa"));
        assertEquals(Change.none(), Change.between("가", "가"));
    }

    @Test
    void betweenTwoTextsLeadsFromOneToTheOther() {
        always(
                (before, change, chance) -> {
                    String after = change.apply(before);
                    Change between = Change.between(before, after);
                    assertEquals(after, between.apply(before));
                    assertEquals(before.equals(after), between.isNothing());
                });
    }
}
