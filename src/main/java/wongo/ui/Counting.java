package wongo.ui;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.article.Block;
import wongo.article.Outline;
import wongo.editing.State;
import wongo.review.Ledger;
import wongo.review.Length;
import wongo.review.Lengths;
import wongo.text.Span;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Counts beside JavaFX's thread when the writer pauses, and only what is new since the last time.
/// A result that is late is dropped.
final class Counting {
    private static final Duration PAUSE = Duration.millis(200);

    /// What is kept from one counting to the next.
    private record Known(Spelling spelling, Lengths lengths, Ledger<Integer> problems) {
        static Known of(Spelling spelling) {
            Ledger<Integer> problems = Ledger.of(block -> spelling.body().problems(block).size());
            return new Known(spelling, Lengths.none(), problems);
        }

        Known follow(Article article) {
            Known last = article.spelling().equals(spelling) ? this : of(article.spelling());
            return new Known(
                    last.spelling, last.lengths.follow(article), last.problems.follow(article));
        }
    }

    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Executor aside;
    private final Consumer<Tally> told;
    private State state;
    private Known known;

    /// @param aside where counting runs
    /// @param told is told on JavaFX's thread
    Counting(State state, Executor aside, Consumer<Tally> told) {
        this.state = state;
        this.aside = aside;
        this.told = told;
        known = Known.of(state.article().spelling());
        pause.setOnFinished(done -> count());
        count();
    }

    void follow(State now) {
        boolean same =
                now.article() == state.article() && now.selection().equals(state.selection());
        state = now;
        if (!same) {
            pause.playFromStart();
        }
    }

    private void count() {
        State counted = state;
        Known last = known;
        aside.execute(
                () -> {
                    Known now = last.follow(counted.article());
                    Tally tally = tally(counted, now);
                    Platform.runLater(() -> tell(counted, now, tally));
                });
    }

    private void tell(State counted, Known now, Tally tally) {
        if (counted.article() == state.article()) {
            known = now;
            if (counted == state) {
                told.accept(tally);
            }
        }
    }

    private static Tally tally(State state, Known known) {
        Article article = state.article();
        Span selected = state.selection().span();
        int stumbling = article.frontMatter().problems().size();
        for (Block block : article.body()) {
            stumbling += known.problems().of(block);
        }
        Optional<Length> section =
                Outline.of(article)
                        .at(state.selection().head())
                        .map(at -> known.lengths().of(article, at));
        Optional<Length> selection =
                selected.isEmpty()
                        ? Optional.empty()
                        : Optional.of(known.lengths().of(article, selected));
        return new Tally(known.lengths().of(article), section, selection, stumbling);
    }
}
