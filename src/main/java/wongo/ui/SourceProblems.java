package wongo.ui;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

import wongo.article.Article;
import wongo.article.Problem;
import wongo.editing.Session;
import wongo.text.Span;
import wongo.ui.source.SourceView;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// Underlines in the source what reads otherwise than it looks, a moment after the writer pauses.
final class SourceProblems {
    private static final Duration PAUSE = Duration.millis(400);
    private static final String LAYER = "source-problem";

    /// More would make the view a page of waves.
    private static final int MOST = 500;

    private final Session session;
    private final SourceView view;
    private final Executor aside;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /// @param aside where the article is gone through
    SourceProblems(Session session, SourceView view, Executor aside) {
        this.session = session;
        this.view = view;
        this.aside = aside;
        pause.setOnFinished(_ -> look());
    }

    /// Looks again when the writer pauses.
    void follow(Article before, Article after) {
        if (before != after) {
            pause.playFromStart();
        }
    }

    /// Looks for problems, if the source shows.
    void look() {
        if (view.isAwake()) {
            Article article = session.article();
            aside.execute(
                    () -> {
                        List<Span> found = in(article);
                        Platform.runLater(() -> mark(article, found));
                    });
        }
    }

    private void mark(Article article, List<Span> found) {
        if (article == session.article()) {
            view.mark(LAYER, found);
        }
    }

    static List<Span> in(Article article) {
        List<Span> found = new ArrayList<>();
        article.frontMatter().problems().stream().map(Problem::place).forEach(found::add);
        article.body()
                .places(0)
                .flatMap(
                        at ->
                                article.spelling().body().problems(at.block()).stream()
                                        .map(Problem::place)
                                        .map(
                                                place ->
                                                        place.shift(
                                                                article.bodyStart() + at.source())))
                .limit(MOST)
                .forEach(found::add);
        return List.copyOf(found);
    }
}
