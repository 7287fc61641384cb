package wongo.editing;

import wongo.article.Article;
import wongo.editing.Update.Cause;
import wongo.text.Change;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The open article: the one place where the state changes. Confined to the thread that made it.
public final class Session {
    private final InstantSource clock;
    private final Thread owner = Thread.currentThread();
    private final List<Consumer<Update>> listeners = new ArrayList<>();
    private final List<Runnable> settlers = new ArrayList<>();
    private State state;
    private History history = History.empty();
    private boolean telling;

    public Session(Article article, InstantSource clock) {
        this.state = State.of(article);
        this.clock = clock;
    }

    public State state() {
        return state;
    }

    public Article article() {
        return state.article();
    }

    /// Tells the listener every update from now on, until the result is run.
    public Runnable listen(Consumer<Update> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Has a view asked to hand in what is half typed there, before a command, undo, redo or
    /// another article, until the result is run.
    public Runnable settleFirst(Runnable settler) {
        settlers.add(settler);
        return () -> settlers.remove(settler);
    }

    /// Has every view hand in what is half typed, as before saving.
    public void settle() {
        List.copyOf(settlers).forEach(Runnable::run);
    }

    /// Whether a command would do anything now.
    public boolean applies(Command command) {
        return command.on(state.onPlaces()).isPresent();
    }

    /// Does what a command says.
    ///
    /// @return whether the command applied
    public boolean perform(Command command) {
        settle();
        Optional<Transaction> transaction = command.on(state.onPlaces());
        transaction.ifPresent(this::dispatch);
        return transaction.isPresent();
    }

    /// @throws IllegalStateException if called from a listener or from another thread
    public void dispatch(Transaction transaction) {
        guard();
        State after = transaction.on(state);
        Change change = transaction.change();
        if (change.isNothing()) {
            history = after.selection().equals(state.selection()) ? history : history.close();
        } else {
            history =
                    history.record(
                            new Step(
                                    change,
                                    state.article().invert(change),
                                    state.selection(),
                                    after.selection(),
                                    transaction.intent(),
                                    clock.instant()));
        }
        become(after, change, Cause.EDIT);
    }

    public boolean canUndo() {
        return history.toUndo().isPresent();
    }

    public boolean canRedo() {
        return history.toRedo().isPresent();
    }

    public void undo() {
        guard();
        settle();
        history.toUndo()
                .ifPresent(
                        step -> {
                            history = history.undo();
                            become(at(step.undone(), step.before()), step.undone(), Cause.UNDO);
                        });
    }

    public void redo() {
        guard();
        settle();
        history.toRedo()
                .ifPresent(
                        step -> {
                            history = history.redo();
                            become(at(step.done(), step.after()), step.done(), Cause.REDO);
                        });
    }

    /// Takes back what was done unasked, as long as nothing has been done since.
    ///
    /// @return whether there was such a thing
    public boolean takeBack() {
        settle();
        boolean unasked = history.endsUnasked();
        if (unasked) {
            undo();
        }
        return unasked;
    }

    /// Puts another article in the place of this one, with a history of its own.
    public void open(Article article) {
        guard();
        settle();
        history = History.empty();
        become(State.of(article), Change.none(), Cause.OPEN);
    }

    /// The source as it is now is on disk.
    public void markSaved() {
        guard();
        history = history.save();
        become(state, Change.none(), Cause.SAVE);
    }

    public boolean isSaved() {
        return history.isSaved();
    }

    private State at(Change change, Selection selection) {
        return new State(state.article().apply(change), selection, Pending.none());
    }

    private void become(State after, Change change, Cause cause) {
        Update update = new Update(state, after, change, cause);
        state = after;
        telling = true;
        try {
            List.copyOf(listeners).forEach(listener -> listener.accept(update));
        } finally {
            telling = false;
        }
    }

    private void guard() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("the session belongs to " + owner.getName());
        }
        if (telling) {
            throw new IllegalStateException("a listener may not change what it is told of");
        }
    }
}
