package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import wongo.article.PlainText;
import wongo.editing.Update.Cause;
import wongo.text.Chance;
import wongo.text.Change;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;

/// The one mutable cell, with law 4: undo everything and the first source is back, redo everything
/// and the last is.
class SessionTest {
    private final Watch watch = new Watch();

    @Test
    void undoneToTheFirstSourceAndRedoneToTheLast() {
        LongStream.range(0, 300)
                .forEach(
                        seed -> {
                            Chance chance = new Chance(seed);
                            Session session = session(chance.text(60));
                            String first = session.article().source();
                            work(session, chance);
                            redoAll(session);
                            String last = session.article().source();
                            undoAll(session);
                            assertEquals(first, session.article().source(), "seed " + seed);
                            redoAll(session);
                            assertEquals(last, session.article().source(), "seed " + seed);
                        });
    }

    @Test
    void everyUpdateSaysTheChangeBetweenItsSources() {
        LongStream.range(0, 100)
                .forEach(
                        seed -> {
                            Chance chance = new Chance(seed);
                            Session session = session(chance.text(60));
                            List<Update> updates = record(session);
                            work(session, chance);
                            undoAll(session);
                            assertFalse(updates.isEmpty());
                            for (Update update : updates) {
                                String before = update.before().article().source();
                                assertEquals(
                                        update.after().article().source(),
                                        update.change().apply(before),
                                        "seed " + seed);
                            }
                        });
    }

    @Test
    void whatIsTypedWithoutAPauseIsUndoneAtOnce() {
        Session session = session("원\n");
        type(session, 1, "고");
        watch.pass(100);
        type(session, 2, "지");
        session.undo();
        assertEquals("원\n", session.article().source());
    }

    @Test
    void whatIsTypedAfterAPauseIsUndoneAlone() {
        Session session = session("원\n");
        type(session, 1, "고");
        watch.pass(500);
        type(session, 2, "지");
        session.undo();
        assertEquals("원고\n", session.article().source());
    }

    @Test
    void whatIsTypedAfterTheCaretWentAwayAndCameBackIsUndoneAlone() {
        Session session = session("원\n");
        type(session, 1, "고");
        session.dispatch(Transaction.select(Selection.caret(0)));
        session.dispatch(Transaction.select(Selection.caret(2)));
        type(session, 2, "지");
        session.undo();
        assertEquals("원고\n", session.article().source());
    }

    @Test
    void undoAndRedoBringTheSelectionBack() {
        Session session = session("원고지\n");
        session.dispatch(Transaction.select(Selection.of(new Span(0, 2))));
        session.dispatch(Transaction.of(Change.delete(new Span(0, 2)), Selection.caret(0)));
        session.undo();
        assertEquals(new Selection(0, 2), session.state().selection());
        session.redo();
        assertEquals(Selection.caret(0), session.state().selection());
    }

    @Test
    void knowsWhetherTheTextOnDiskIsTheOneInIt() {
        Session session = session("원\n");
        assertTrue(session.isSaved());
        type(session, 1, "고");
        assertFalse(session.isSaved());
        session.markSaved();
        assertTrue(session.isSaved());
        session.undo();
        assertFalse(session.isSaved());
        session.redo();
        assertTrue(session.isSaved());
    }

    @Test
    void textTypedOverWhatWasSavedAndUndoneIsUnsavedForGood() {
        Session session = session("원\n");
        type(session, 1, "고");
        session.markSaved();
        session.undo();
        type(session, 1, "앙");
        assertFalse(session.isSaved());
        session.undo();
        assertFalse(session.isSaved());
    }

    @Test
    void savingTellsTheListenersThoughNothingChanged() {
        Session session = session("원\n");
        List<Update> updates = record(session);
        session.markSaved();
        assertEquals(List.of(Cause.SAVE), updates.stream().map(Update::cause).toList());
        assertSame(updates.getFirst().before(), updates.getFirst().after());
    }

    @Test
    void anotherArticleComesWithAHistoryOfItsOwn() {
        Session session = session("원\n");
        type(session, 1, "고");
        session.open(PlainText.article("다른 글\n"));
        assertFalse(session.canUndo());
        assertTrue(session.isSaved());
        assertEquals("다른 글\n", session.article().source());
    }

    @Test
    void aListenerMayNotChangeWhatItIsToldOf() {
        Session session = session("원\n");
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        session.listen(
                update -> {
                    try {
                        session.undo();
                    } catch (IllegalStateException e) {
                        thrown.set(e);
                    }
                });
        type(session, 1, "고");
        assertNotNull(thrown.get());
        assertEquals("원고\n", session.article().source());
    }

    @Test
    void aListenerThatFailsLeavesTheSessionUsable() {
        Session session = session("원\n");
        Runnable leave =
                session.listen(
                        update -> {
                            throw new IllegalArgumentException("a fault of the listener");
                        });
        assertThrows(IllegalArgumentException.class, () -> type(session, 1, "고"));
        leave.run();
        type(session, 2, "지");
        assertEquals("원고지\n", session.article().source());
    }

    @Test
    void aListenerThatLeftIsToldNothing() {
        Session session = session("원\n");
        List<Update> updates = new ArrayList<>();
        session.listen(updates::add).run();
        type(session, 1, "고");
        assertEquals(List.of(), updates);
    }

    @Test
    void belongsToTheThreadThatMadeIt() throws InterruptedException {
        Session session = session("원\n");
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread other = new Thread(() -> type(session, 1, "고"));
        other.setUncaughtExceptionHandler((thread, e) -> thrown.set(e));
        other.start();
        other.join();
        assertInstanceOf(IllegalStateException.class, thrown.get());
        assertEquals("원\n", session.article().source());
    }

    @Test
    void aCommandThatDoesNotApplyChangesNothing() {
        Session session = session("원\n");
        List<Update> updates = record(session);
        assertFalse(session.perform(state -> Optional.empty()));
        assertEquals(List.of(), updates);
    }

    @Test
    void whatIsPendingIsGoneOnceSomethingElseIsDone() {
        Session session = session("원\n");
        Pending bold = new Pending(List.of(new wongo.article.Mark.Bold()), List.of());
        session.dispatch(Transaction.select(session.state().selection()).withPending(bold));
        assertEquals(bold, session.state().pending());
        assertFalse(session.canUndo());
        type(session, 1, "고");
        assertTrue(session.state().pending().isNothing());
    }

    private Session session(String text) {
        return new Session(PlainText.article(text), watch);
    }

    private static List<Update> record(Session session) {
        List<Update> updates = new ArrayList<>();
        session.listen(updates::add);
        return updates;
    }

    private static void undoAll(Session session) {
        while (session.canUndo()) {
            session.undo();
        }
    }

    private static void redoAll(Session session) {
        while (session.canRedo()) {
            session.redo();
        }
    }

    private static void type(Session session, int at, String text) {
        session.dispatch(
                Transaction.of(Change.insert(at, text), Selection.caret(at + text.length()))
                        .withIntent(new Intent.Typing()));
    }

    /// Types, deletes, acts, undoes, redoes and saves by chance, with and without pauses.
    private void work(Session session, Chance chance) {
        for (int i = 0; i < 30; i++) {
            int length = session.article().length();
            watch.pass(chance.below(700));
            switch (chance.below(8)) {
                case 0 -> session.undo();
                case 1 -> session.redo();
                case 2 -> session.markSaved();
                case 3 -> session.dispatch(Transaction.select(Selection.of(chance.span(length))));
                case 4 -> {
                    Span span = chance.span(length);
                    session.dispatch(
                            Transaction.of(Change.delete(span), Selection.caret(span.start()))
                                    .withIntent(new Intent.Deleting()));
                }
                case 5 -> {
                    Change change = chance.change(length);
                    session.dispatch(Transaction.of(change, Selection.caret(0)));
                }
                default ->
                        type(session, session.state().selection().span().start(), chance.text(3));
            }
        }
    }
}
