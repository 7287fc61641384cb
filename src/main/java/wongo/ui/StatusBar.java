package wongo.ui;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import wongo.article.Article;
import wongo.review.Counts;

import java.util.List;
import java.util.concurrent.Executor;

/// The line under the panes: how long the post is, whether it is saved, how its file is written.
final class StatusBar extends HBox {
    private static final Duration PAUSE = Duration.millis(250);

    private final Label counts = new Label();
    private final Label saved = new Label();
    private final Label problems = new Label();
    private final Label file = new Label();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Executor aside;
    private final Words words;
    private Article article;

    /// @param aside where counting runs
    StatusBar(Article article, Executor aside, Words words) {
        this.article = article;
        this.aside = aside;
        this.words = words;
        setId("status-bar");
        getStyleClass().add("status-bar");
        counts.setId("counts");
        saved.setId("saved");
        problems.setId("problems");
        file.setId("file-format");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        problems.getStyleClass().add("problem");
        for (Label label : List.of(saved, problems, file)) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(counts, space, problems, saved, file);
        pause.setOnFinished(done -> count());
        count();
    }

    /// Counts another article, when the writer pauses.
    void show(Article now) {
        if (now != article) {
            article = now;
            pause.playFromStart();
        }
    }

    void showSaved(String sentence) {
        saved.setText(sentence);
    }

    void showFile(String sentence) {
        file.setText(sentence);
    }

    private void count() {
        Article counted = article;
        aside.execute(
                () -> {
                    Counts found = Counts.of(counted);
                    long stumbling = problems(counted);
                    Platform.runLater(
                            () -> {
                                if (counted == article) {
                                    say(found, stumbling);
                                }
                            });
                });
    }

    private static long problems(Article article) {
        long inBody =
                article.body().stream()
                        .mapToLong(block -> article.spelling().body().problems(block).size())
                        .sum();
        return inBody + article.frontMatter().problems().size();
    }

    private void say(Counts found, long stumbling) {
        counts.setText(
                words.of(
                        "ui.status.counts",
                        found.length().characters(),
                        found.length().withoutSpaces(),
                        found.sections(),
                        found.highlights().stream()
                                .mapToInt(highlight -> highlight.count())
                                .sum()));
        problems.setText(stumbling == 0 ? "" : words.of("ui.status.problems", stumbling));
        problems.setVisible(stumbling > 0);
        problems.setManaged(stumbling > 0);
    }
}
