package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import wongo.text.Change;
import wongo.text.Span;

import java.time.Instant;
import java.util.Optional;

/// What is one step of the history, and when the text on disk is the one in it.
class HistoryTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final Intent TYPING = new Intent.Typing();
    private static final Intent DELETING = new Intent.Deleting();

    @Test
    void lettersTypedOneAfterAnotherAreOneStep() {
        assertSteps(1, typed("원", 0, 0), typed("고", 1, 100), typed("지", 2, 200));
    }

    @Test
    void aPauseBeginsANewStep() {
        assertSteps(2, typed("원", 0, 0), typed("고", 1, 500));
        assertSteps(1, typed("원", 0, 0), typed("고", 1, 499));
    }

    @Test
    void theTimeCountsFromTheLetterBeforeNotFromTheFirst() {
        assertSteps(1, typed("원", 0, 0), typed("고", 1, 400), typed("지", 2, 800));
    }

    @Test
    void typingElsewhereBeginsANewStep() {
        assertSteps(2, typed("원", 0, 0), typed("고", 7, 100));
    }

    @Test
    void lettersDeletedBackwardsAreOneStep() {
        assertSteps(1, deleted(4, "지", 0), deleted(3, "고", 100), deleted(2, "원", 200));
    }

    @Test
    void lettersDeletedForwardsAreOneStep() {
        assertSteps(1, deleted(2, "원", 0), deleted(2, "고", 100));
    }

    @Test
    void deletingWhatWasJustTypedIsAStepOfItsOwn() {
        assertSteps(2, typed("원", 0, 0), deleted(0, "원", 100));
    }

    @Test
    void whatActsNeverJoins() {
        Intent acting = new Intent.Acting();
        assertSteps(
                2, step(Change.insert(0, "가"), acting, 0), step(Change.insert(1, "나"), acting, 1));
    }

    @Test
    void oneFieldIsFilledInOneStepWhereverItChanges() {
        assertSteps(1, filled("title", 40, 0), filled("title", 7, 100));
        assertSteps(2, filled("title", 7, 0), filled("excerpt", 8, 100));
    }

    @Test
    void aJoinedStepTakesBackBothAndDoesBothAgain() {
        History history = record(typed("원", 2, 0), typed("고", 3, 100), typed("지", 4, 200));
        Step step = history.toUndo().orElseThrow();
        assertEquals("ab원고지", step.done().apply("ab"));
        assertEquals("ab", step.undone().apply("ab원고지"));
        assertEquals(Selection.caret(2), step.before());
        assertEquals(Selection.caret(5), step.after());
    }

    @Test
    void whatIsTypedAfterAnUndoDoesNotJoinWhatIsLeft() {
        History history =
                record(typed("원", 0, 0), typed("고", 9, 10)).undo().record(typed("지", 1, 20));
        assertEquals(2, depth(history));
        assertTrue(history.toRedo().isEmpty());
    }

    @Test
    void whatIsTypedAfterTheCaretWasMovedDoesNotJoin() {
        assertEquals(2, depth(record(typed("원", 0, 0)).close().record(typed("고", 1, 10))));
    }

    @Test
    void redoneStepsAreTheUndoneOnes() {
        History history = record(typed("원", 0, 0), typed("고", 9, 10));
        Step last = history.toUndo().orElseThrow();
        assertEquals(last, history.undo().toRedo().orElseThrow());
        assertEquals(last, history.undo().redo().toUndo().orElseThrow());
    }

    @Test
    void nothingIsUndoneOrRedoneWhereThereIsNothing() {
        assertTrue(History.empty().toUndo().isEmpty());
        assertTrue(History.empty().undo().toRedo().isEmpty());
        assertTrue(History.empty().redo().toUndo().isEmpty());
    }

    @Test
    void isSavedWhereNothingWasDone() {
        assertTrue(History.empty().isSaved());
    }

    @Test
    void isUnsavedOnceSomethingIsDone() {
        assertFalse(record(typed("원", 0, 0)).isSaved());
    }

    @Test
    void whatIsTypedAfterSavingDoesNotJoinWhatWasSaved() {
        History history = record(typed("원", 0, 0)).save().record(typed("고", 1, 10));
        assertFalse(history.isSaved());
        assertTrue(history.undo().isSaved());
    }

    @Test
    void undoingPastTheSavedTextAndBackFindsItAgain() {
        History saved = record(typed("원", 0, 0), typed("고", 9, 10)).save();
        assertFalse(saved.undo().isSaved());
        assertTrue(saved.undo().redo().isSaved());
        assertFalse(saved.undo().undo().isSaved());
    }

    @Test
    void theSavedTextIsLostWhenSomethingElseIsDoneBeforeIt() {
        History saved = record(typed("원", 0, 0), typed("고", 9, 10)).save();
        History other = saved.undo().record(typed("지", 20, 30));
        assertFalse(other.isSaved());
        assertFalse(other.undo().isSaved());
        assertFalse(other.undo().undo().isSaved());
    }

    @Test
    void theTextSavedBeforeAnythingWasDoneIsNeverLost() {
        assertTrue(record(typed("원", 0, 0), typed("고", 1, 10)).undo().isSaved());
    }

    @Test
    void theOldestStepsAreForgottenWhenAllWeighTooMuch() {
        History history = heavy(1_000);
        int kept = depth(history);
        assertTrue(kept > 10 && kept < 1_000, kept + " steps");
        assertEquals("원" + 999, text(history.toUndo()));
        for (int i = 1; i < kept; i++) {
            history = history.undo();
        }
        assertEquals("원" + (1_000 - kept), text(history.toUndo()));
        assertTrue(history.undo().toUndo().isEmpty());
    }

    @Test
    void whatIsForgottenIsDoneAgainNoMore() {
        History history = heavy(1_000);
        int kept = depth(history);
        for (int i = 0; i < kept; i++) {
            history = history.undo();
        }
        int again = 0;
        for (; history.toRedo().isPresent(); again++) {
            history = history.redo();
        }
        assertEquals(kept, again);
        assertEquals("원" + 999, text(history.toUndo()));
    }

    @Test
    void theLastStepIsKeptHoweverHeavy() {
        History history = History.within(1_000).record(typed("원".repeat(10_000), 0, 0));
        assertEquals(1, depth(history));
        assertEquals(1, depth(history.record(typed("고".repeat(10_000), 50_000, 0))));
    }

    @Test
    void theTextSavedAmongForgottenStepsIsFoundNoMore() {
        History saved = record(History.within(50_000), 0, 1).save();
        History history = record(saved, 1, 1_000);
        while (history.toUndo().isPresent()) {
            assertFalse(history.isSaved());
            history = history.undo();
        }
        assertFalse(history.isSaved());
    }

    @Test
    void theTextSavedAmongKeptStepsIsFoundAgain() {
        History saved = record(heavy(1_000), 1_000, 1_001).save();
        History later = record(saved, 1_001, 1_003);
        assertFalse(later.isSaved());
        assertTrue(later.undo().undo().isSaved());
        assertTrue(later.undo().undo().undo().redo().isSaved());
    }

    private static History heavy(int steps) {
        return record(History.within(50_000), 0, steps);
    }

    private static History record(History before, int from, int to) {
        History history = before;
        for (int i = from; i < to; i++) {
            history = history.record(typed("원" + i, 10 * i, 1_000 * i));
        }
        return history;
    }

    private static String text(Optional<Step> step) {
        return step.orElseThrow().done().edits().getFirst().text();
    }

    private static void assertSteps(int expected, Step... steps) {
        assertEquals(expected, depth(record(steps)));
    }

    private static History record(Step... steps) {
        History history = History.empty();
        for (Step step : steps) {
            history = history.record(step);
        }
        return history;
    }

    private static int depth(History history) {
        int depth = 0;
        for (History at = history; at.toUndo().isPresent(); at = at.undo()) {
            depth++;
        }
        return depth;
    }

    private static Step typed(String text, int at, int millis) {
        return step(Change.insert(at, text), TYPING, millis);
    }

    private static Step filled(String key, int at, int millis) {
        return step(Change.insert(at, "가"), new Intent.Filling(key), millis);
    }

    private static Step deleted(int at, String text, int millis) {
        Span span = new Span(at, at + text.length());
        return new Step(
                Change.delete(span),
                Change.insert(at, text),
                Selection.caret(span.end()),
                Selection.caret(at),
                DELETING,
                NOON.plusMillis(millis));
    }

    private static Step step(Change insertion, Intent intent, int millis) {
        int at = insertion.extent().start();
        Span put = new Span(at, at + insertion.growth());
        return new Step(
                insertion,
                Change.delete(put),
                Selection.caret(at),
                Selection.caret(put.end()),
                intent,
                NOON.plusMillis(millis));
    }
}
