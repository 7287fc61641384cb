package wongo.ui;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

import wongo.article.Article;
import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Session;
import wongo.editing.Update;
import wongo.search.Finds;
import wongo.search.Flaw;
import wongo.search.Found;
import wongo.search.Late;
import wongo.search.Matches;
import wongo.search.Patience;
import wongo.search.Query;
import wongo.search.Query.Option;
import wongo.search.Replaced;
import wongo.search.Replacing;
import wongo.search.Search;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.Optional;
import java.util.concurrent.Executor;

/// Finds and replaces in the open article for a window.
///
/// Searching is done beside the window's thread, on an immutable article, and called off when
/// something else is asked for; what comes late is dropped. While the article changes, the matches
/// move along, and are looked for again when the writer pauses.
final class Finder {
    /// What shows what was found. Told on JavaFX's thread.
    interface Watcher {
        /// Something else was found, or the writer is at another match.
        void found(Finds finds);

        /// Brings the match that the writer is at into sight.
        void reveal();

        Command select(Span match);

        /// What the writer should know; nothing takes the last away.
        void say(Optional<Told> told);
    }

    /// A sentence by its key.
    record Told(String key, Tone tone, Object... values) {
        enum Tone {
            PLAIN,
            FAILURE
        }

        boolean isFailure() {
            return tone == Tone.FAILURE;
        }
    }

    /// Where to go from a match.
    enum Way {
        NEXT,
        PREVIOUS
    }

    /// Why is searched: something else was asked for, or the article changed.
    private enum Reason {
        ASKED,
        CHANGED
    }

    private static final Duration PAUSE = Duration.millis(150);
    private static final java.time.Duration SEARCH = java.time.Duration.ofSeconds(3);
    private static final java.time.Duration REPLACE = java.time.Duration.ofMinutes(5);

    private static final long STACK = 16L << 20;

    private final Session session;
    private final Executor beside;
    private final Watcher watcher;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Query query = Query.none();
    private Finds finds = Finds.none();
    private Patience patience = Patience.of(SEARCH);
    private Optional<Way> waiting = Optional.empty();
    private Optional<Reason> seeking = Optional.empty();
    private boolean active;
    private boolean going;
    private boolean replacing;

    Finder(Session session, Executor beside, Watcher watcher) {
        this.session = session;
        this.beside = beside;
        this.watcher = watcher;
        pause.setOnFinished(_ -> seek(Reason.CHANGED));
    }

    /// Runs a search beside the window, on a stack deep enough for most expressions.
    static void beside(Runnable search) {
        Thread.ofPlatform().name("search").daemon().stackSize(STACK).start(search);
    }

    Query query() {
        return query;
    }

    Finds finds() {
        return finds;
    }

    /// Whether an answer is awaited.
    boolean isBusy() {
        return seeking.isPresent()
                || replacing
                || pause.getStatus() == PauseTransition.Status.RUNNING;
    }

    /// Looks for something else, and leads to the match nearest to the caret.
    void seek(Query asked) {
        query = asked;
        active = true;
        seek(Reason.ASKED);
    }

    /// Looks for nothing any more.
    void stop() {
        active = false;
        patience.callOff();
        pause.stop();
        seeking = Optional.empty();
        waiting = Optional.empty();
        query = query.withScope(Optional.empty());
        watcher.say(Optional.empty());
        become(Finds.none());
    }

    private void seek(Reason reason) {
        pause.stop();
        patience.callOff();
        Patience own = Patience.of(SEARCH);
        patience = own;
        seeking = Optional.of(reason);
        Article article = session.article();
        Query asked = query;
        beside.execute(
                () -> {
                    Found found = Search.of(article, asked, own);
                    Platform.runLater(
                            () -> {
                                if (own == patience && active && article == session.article()) {
                                    answer(found, reason);
                                }
                            });
                });
    }

    private void answer(Found found, Reason reason) {
        seeking = Optional.empty();
        switch (found) {
            case Matches matches -> {
                boolean asked = reason == Reason.ASKED;
                if (asked) {
                    watcher.say(Optional.empty());
                }
                become(
                        asked
                                ? Finds.near(matches, query, session.state().selection().span())
                                : finds.again(matches, query));
                if (asked) {
                    watcher.reveal();
                }
            }
            case Flaw flaw -> fail(flaw);
            case Late _ -> fail("ui.find.late");
        }
        Optional<Way> way = waiting;
        waiting = Optional.empty();
        way.ifPresent(this::go);
    }

    private void fail(Flaw flaw) {
        say(flaw);
        become(Finds.none());
    }

    private void fail(String key) {
        watcher.say(Optional.of(new Told(key, Told.Tone.FAILURE)));
        become(Finds.none());
    }

    private void become(Finds now) {
        finds = now;
        watcher.found(now);
    }

    /// Selects the next match or the one before; where the answer is not there yet, when it is.
    void go(Way way) {
        if (seeking.equals(Optional.of(Reason.ASKED))) {
            waiting = Optional.of(way);
            return;
        }
        session.settle();
        Span selection = session.state().selection().span();
        Optional<Span> match = way == Way.NEXT ? finds.next(selection) : finds.previous(selection);
        match.ifPresent(this::select);
    }

    /// Selects the match that the writer is at.
    void selectCurrent() {
        session.settle();
        finds.current().ifPresent(this::select);
    }

    private void select(Span match) {
        own(() -> session.perform(watcher.select(match)));
        become(finds.at(Optional.of(match)));
        watcher.reveal();
    }

    /// Does something of which the writer is not to be thought to have gone elsewhere.
    private void own(Runnable deed) {
        going = true;
        try {
            deed.run();
        } finally {
            going = false;
        }
    }

    /// Puts a text in the place of the match that the writer is at, and goes to the next.
    void replace(String text) {
        session.settle();
        Optional<Span> here = finds.current();
        if (here.isEmpty() || seeking.equals(Optional.of(Reason.ASKED))) {
            go(Way.NEXT);
            return;
        }
        switch (Replacing.one(session.article(), query, text, here.get())) {
            case Replaced.Done done -> replaced(done, here.get());
            case Flaw flaw -> say(flaw);
            case Late _ -> fail("ui.find.late");
        }
    }

    private void replaced(Replaced.Done done, Span match) {
        Change change = done.change();
        own(() -> session.perform(Commands.replace(done)));
        if (done.missed() > 0) {
            watcher.say(Optional.of(new Told("ui.find.missed", Told.Tone.FAILURE, done.missed())));
        } else {
            watcher.say(Optional.empty());
        }
        int end = change.map(match.end(), Side.RIGHT);
        Optional<Span> next = finds.matches().from(end);
        // Where nothing was found, what is behind the words put in is found again.
        (match.isEmpty() ? next.flatMap(finds.matches()::after) : next).ifPresent(this::select);
    }

    private void say(Flaw flaw) {
        watcher.say(
                Optional.of(new Told(flaw.key(), Told.Tone.FAILURE, flaw.place(), flaw.part())));
    }

    /// Puts a text in the place of everything that is found, as one step, beside the window's
    /// thread. Where the article changes meanwhile, it is done anew.
    void replaceAll(String text) {
        session.settle();
        if (query.text().isEmpty() || replacing) {
            return;
        }
        patience.callOff();
        Patience own = Patience.of(REPLACE);
        patience = own;
        seeking = Optional.empty();
        replacing = true;
        Article article = session.article();
        Query asked = query.without(Option.HALF_TYPED);
        beside.execute(
                () -> {
                    Replaced replaced = Replacing.all(article, asked, text, own);
                    Platform.runLater(
                            () -> {
                                replacing = false;
                                if (!active || own != patience) {
                                    return;
                                }
                                if (article != session.article()) {
                                    replaceAll(text);
                                } else {
                                    answer(replaced);
                                }
                            });
                });
    }

    private void answer(Replaced replaced) {
        switch (replaced) {
            case Replaced.Done done -> {
                session.settle();
                own(() -> session.perform(Commands.replace(done)));
                watcher.say(Optional.of(sentence(done)));
                seek(Reason.CHANGED);
            }
            case Flaw flaw -> say(flaw);
            case Late _ -> fail("ui.find.late");
        }
    }

    private static Told sentence(Replaced.Done done) {
        return done.missed() > 0
                ? new Told("ui.find.replaced-some", Told.Tone.FAILURE, done.count(), done.missed())
                : new Told("ui.find.replaced", Told.Tone.PLAIN, done.count());
    }

    /// What the session tells.
    void follow(Update update) {
        if (!active) {
            return;
        }
        Finds now = finds;
        if (update.cause() == Update.Cause.OPEN) {
            query = query.withScope(Optional.empty());
            now = Finds.none();
            seek(Reason.ASKED);
        } else if (update.before().article() != update.after().article()) {
            query = query.map(update.change());
            now = now.map(update.change());
            pause.playFromStart();
        }
        if (!going && !update.before().selection().equals(update.after().selection())) {
            now = now.selected(update.after().selection().span());
        }
        if (now != finds) {
            become(now);
        }
    }
}
